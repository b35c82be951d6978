namespace Uitstroom.Rules;

/// <summary>Answers for each category whether it may be shared, in one world. A reading that the world leaves open makes what hangs on it unknown.</summary>
internal sealed class Deelgang
{
    private readonly Deelvraag _vraag;
    private readonly Wereld _wereld;
    private readonly List<(Deelregel Regel, Losproef Geldt, Losproef Toestemming)> _regels;

    public Deelgang(Deelvraag vraag, Wereld wereld)
    {
        (_vraag, _wereld) = (vraag, wereld);
        Partij = Lid();
        Looptijd = Termijn();
        Doel = vraag.Doel is null ? Losproef.Altijd : vraag.Deling.Doel?.Tenzij is { } tenzij ? Proef(tenzij) : Deelproef.Nooit;
        _regels = [.. vraag.Regels.Select(regel => (regel, Proef(regel.Wanneer), Toestemming(regel)))];
    }

    /// <summary>Whether the member that was named is a party.</summary>
    public Losproef Partij { get; }

    /// <summary>Whether the agreement is in force.</summary>
    public Losproef Looptijd { get; }

    /// <summary>Whether the purpose is allowed.</summary>
    public Losproef Doel { get; }

    public Categorieproef Toets(Gegevenscategorie categorie)
    {
        var krijgt = _regels.Where(deel => deel.Regel.Soort != Deelsoort.KrijgtNiet)
            .Select(deel => (deel.Regel, Genoemd: Deelproef.Alle(Noemt(deel.Regel, categorie), deel.Geldt), deel.Toestemming)).ToList();
        var verboden = _regels.Select(deel => (deel.Regel, Verbod: Verbod(deel.Regel, categorie, deel.Geldt))).ToList();
        return new Categorieproef
        {
            Genoemd = Deelproef.Een(krijgt.Select(deel => deel.Genoemd)),
            Toegestemd = Deelproef.Een(krijgt.Select(deel => Deelproef.Alle(deel.Genoemd, deel.Toestemming))),
            Verboden = Deelproef.Een(verboden.Select(deel => deel.Verbod)),
            InTekst = [.. _regels.Where(deel => deel.Regel.Soort != Deelsoort.KrijgtNiet && !Noemt(deel.Regel, categorie).IsOnwaar).Select(deel => deel.Regel)],
            Geeft = [.. krijgt.Where(deel => !deel.Genoemd.IsOnwaar).Select(deel => deel.Regel)],
            Weigert = [.. verboden.Where(deel => !deel.Verbod.IsOnwaar).Select(deel => deel.Regel)],
            Kader = Deelproef.Alle(Partij, Looptijd, Doel),
        };
    }

    /// <summary>A rule that names the category as one not given, or that gives others only.</summary>
    private Losproef Verbod(Deelregel regel, Gegevenscategorie categorie, Losproef geldt) => regel.Soort switch
    {
        Deelsoort.KrijgtNiet => Deelproef.Alle(
            Noemt(regel, categorie), geldt, regel.Tenzij is null ? Losproef.Altijd : Deelproef.Niet(Proef(regel.Tenzij)), regel.BlijftGelden ? Begonnen() : Looptijd),
        Deelsoort.KrijgtAlleen => Deelproef.Alle(Deelproef.Niet(Noemt(regel, categorie)), geldt, regel.BlijftGelden ? Begonnen() : Looptijd),
        _ => Deelproef.Nooit,
    };

    private Losproef Noemt(Deelregel regel, Gegevenscategorie categorie)
    {
        var opties = Mogelijk(regel.Wat).Select(wat => wat.Contains(categorie)).ToList();
        return opties.TrueForAll(noemt => noemt == opties[0]) ? Deelproef.Van(opties[0]) : Deelproef.Onbekend(Reden.Lezing);
    }

    private Losproef Toestemming(Deelregel regel) =>
        Deelproef.OverLezingen([.. Mogelijk(regel.Toestemming).Select(eis => eis is null ? Losproef.Altijd : Deelproef.Alle(Proef(eis.Eis), Gever(eis)))]);

    private Losproef Gever(Toestemmingseis eis)
    {
        if (eis.Gever is not { } feit)
        {
            return Losproef.Altijd;
        }

        var waarde = _vraag.Aanvraag.Waarden[feit.Slot];
        return waarde.IsOnbekend ? Deelproef.Onbekend(Reden.Feit, feit) : Deelproef.Van(waarde.IsBekend && eis.MagGeven.Contains(feit.Waarden[(int)waarde.Getal]));
    }

    private Losproef Lid()
    {
        if (_vraag.Lid?.AlleenBij is not { } bij)
        {
            return Losproef.Altijd;
        }

        return _wereld.Optie(bij.Lezing) is { } optie ? Deelproef.Van(bij.Lezing.Opties[optie].Naam == bij.Optie) : Deelproef.Onbekend(Reden.Lezing);
    }

    // What has not begun does not go on.
    private Losproef Begonnen() => _vraag.Op < _vraag.Regeling.Looptijd.Van ? Deelproef.Nooit : Losproef.Altijd;

    private Losproef Termijn()
    {
        if (_vraag.Op is not { } dag)
        {
            return Deelproef.Onbekend(Reden.Feit);
        }

        var looptijd = _vraag.Regeling.Looptijd;
        var geldt = looptijd.Geldt(dag, _vraag.Aanvraag.Waarden);
        return new Losproef(geldt, Uitslag.IsOnbekend(geldt) ? [looptijd.VerlengdTotEnMet!] : []);
    }

    /// <summary>The values that the world leaves possible.</summary>
    private IEnumerable<T> Mogelijk<T>(Keus<T> keus) => keus switch
    {
        Keus<T>.PerLezing per when _wereld.Optie(per.Lezing) is { } optie => Mogelijk(per.Opties[optie]),
        Keus<T>.PerLezing per => per.Opties.SelectMany(Mogelijk),
        _ => keus.Alle(),
    };

    private Losproef Proef(Voorwaarde? voorwaarde) => Losproef.Van(voorwaarde, _vraag.Aanvraag, _vraag.Op, _wereld);
}
