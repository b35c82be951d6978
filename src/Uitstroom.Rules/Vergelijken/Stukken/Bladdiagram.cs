namespace Uitstroom.Rules;

/// <summary>The diagram of one comparison in one version: what it gives for every application, reasons of unknown included.</summary>
internal sealed class Bladdiagram(Aanvraagruimte ruimte, Vragenlijst lijst, Zijde zijde, Bladtest test)
{
    private readonly Diagrammen _diagrammen = ruimte.Diagrammen;

    public int Maak()
    {
        var feit = zijde.Feit(test.Slot);
        var eigen = lijst.Eigen(zijde, test);
        var onbekend = lijst.Berekend(zijde, test) is { } berekend ? Berekend(berekend, feit) : Reden(feit);
        var bekend = Bekend(eigen);
        return Splits(eigen.Over, stuk => stuk.Gelezen[zijde.Nummer] switch
        {
            { IsBekend: true } => bekend(stuk),
            { IsGeen: true } => Diagrammen.Eind(test.BijGeen),
            _ => onbekend,
        });
    }

    /// <summary>Per piece with a value what the comparison gives.</summary>
    private Func<Stuk, int> Bekend(Stukvraag vraag)
    {
        if (vraag.Met is not { } peil)
        {
            var plaats = ruimte.Plaats(vraag)!.Value.Plaats;
            return stuk => Diagrammen.Eind(stuk.Uitslagen[plaats]);
        }

        if (ruimte.StaatBijPeil(vraag))
        {
            var plaats = ruimte.Plaats(vraag)!.Value.Plaats;
            var uit = Splits(peil, stuk => Diagrammen.Eind(stuk.Gelezen[zijde.Nummer].IsBekend ? stuk.Uitslagen[plaats] : Uitslag.OnbekendFeit));
            return _ => uit;
        }

        if (ruimte.Plaats(vraag) is { } bekend)
        {
            return stuk => Met(peil, Diagrammen.Eind(stuk.Uitslagen[bekend.Plaats]), Diagrammen.Eind(Uitslag.OnbekendFeit));
        }

        var vrij = Vrij(vraag);
        return _ => Met(peil, vrij, Diagrammen.Eind(Uitslag.OnbekendFeit));
    }

    /// <summary>What it gives while its fact is not given and so follows from others.</summary>
    private int Berekend(Stukvraag vraag, Feit feit)
    {
        var reden = Reden(feit);
        if (!vraag.IsPaar)
        {
            var bekend = Bekend(vraag);
            return Splits(vraag.Over, stuk => !stuk.Gelezen[zijde.Nummer].IsBekend ? reden
                : bekend(stuk) is var uit && uit == Diagrammen.Eind(Stukvraag.Onbekend) ? reden : uit);
        }

        if (ruimte.Plaats(vraag) is not { } plaats)
        {
            var vrij = Vrij(vraag);
            var metPeil = vraag.Peil is { } peil ? Met(peil, vrij, Diagrammen.Eind(Uitslag.OnbekendFeit)) : vrij;
            return Met(vraag.Over, Met(vraag.Met!, metPeil, reden), reden);
        }

        var over = ruimte.Variabelen[plaats.Niveau].Sleutel;
        var ander = over == vraag.Over ? vraag.Met! : vraag.Over;
        return Splits(over, stuk => !stuk.Gelezen[zijde.Nummer].IsBekend ? reden : Met(ander, Diagrammen.Eind(stuk.Uitslagen[plaats.Plaats]), reden));
    }

    private int Vrij(Stukvraag vraag)
    {
        var (niveau, plaats) = ruimte.Vrij(vraag);
        return _diagrammen.Keuze(niveau, stuk => Diagrammen.Eind(ruimte.Variabelen[niveau].Stukken[stuk].Uitslagen[plaats]));
    }

    /// <summary>Why it is unknown while nothing is said of a fact: a judgement waits for its evidence.</summary>
    private int Reden(Feit feit) => feit switch
    {
        { IsTeller: true } => Diagrammen.Eind((int)Rules.Reden.Teller),
        { OordeelDoor: null } => Diagrammen.Eind(Uitslag.OnbekendFeit),
        { OpGrondVan: null } => Diagrammen.Eind(Uitslag.OnbekendOordeel),
        { OpGrondVan: { } bewijs } => _diagrammen.Zet(
            new Omzetting(uitslag => uitslag == Uitslag.Waar ? Uitslag.OnbekendOordeel : Uitslag.OnbekendFeit),
            ruimte.Blad(zijde, Vragenlijst.IsJa(bewijs))),
    };

    /// <summary>One diagram while a fact has a value that this version can read, another while it has none.</summary>
    private int Met(string sleutel, int wel, int niet) => Splits(sleutel, stuk => stuk.Gelezen[zijde.Nummer].IsBekend ? wel : niet);

    private int Splits(string sleutel, Func<Stuk, int> perStuk)
    {
        var niveau = ruimte.Niveau(sleutel);
        return _diagrammen.Splits(niveau, stuk => perStuk(ruimte.Variabelen[niveau].Stukken[stuk]));
    }
}
