using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Works out whether one application fits under one ceiling, in one world.</summary>
internal static class Plafondgang
{
    /// <summary>The ceiling for this application; null when it does not apply.</summary>
    /// <param name="vraag">The question; its facts are the application, its day that of the question.</param>
    /// <param name="quotum">The ceiling.</param>
    /// <param name="geldt">Whether it applies to the application.</param>
    public static Plafond? Voer(Quotumvraag vraag, Quotum quotum, Losproef geldt)
    {
        if (geldt.IsOnwaar)
        {
            return null;
        }

        var dag = vraag.Opgave.Peildatum!.Value;
        var jaar = Teljaar.Jaar(quotum.Per.In(vraag.Wereld), dag);
        var stand = Quotumgang.Voer(MetTeller(vraag, quotum, jaar), quotum, jaar);
        var (teltMee, groep) = TeltMee(vraag, quotum);
        var plafond = new Plafond
        {
            Quotum = quotum,
            Geldt = geldt.IsWaar ? true : null,
            TeltMee = teltMee.IsWaar ? true : teltMee.IsOnwaar ? false : null,
            RaaktToelating = quotum.RaaktToelating.In(vraag.Wereld),
            Van = stand.Van,
            TotEnMet = stand.TotEnMet,
            Aantal = stand.Totaal,
            Geteld = stand.TeltMee,
            Bepalingen = [.. quotum.Bron.Concat(groep?.Bron ?? []).Concat(quotum.HogerMits?.Bron ?? []).Distinct(StringComparer.Ordinal)],
        };
        if (teltMee.IsOnwaar)
        {
            return plafond with { Oordeel = Ruimteoordeel.NietVanToepassing };
        }

        return stand.Totaal is { } aantal && stand.TeltMee < aantal ? plafond with { Oordeel = Ruimteoordeel.Ja }
            : stand.Totaal is { } vol && stand.TeltMeeMinstens >= vol ? Vol(vraag, plafond, geldt, teltMee)
            : Onbekend(plafond, stand);
    }

    /// <summary>The count of the application itself, where no count of this year came with the question.</summary>
    private static Quotumvraag MetTeller(Quotumvraag vraag, Quotum quotum, int jaar)
    {
        if (vraag.Telling(quotum)?.Jaren.ContainsKey(jaar) == true || quotum.Teller?.In(vraag.Wereld) is not { } feit
            || vraag.Feiten.Waarden[feit.Slot] is not { IsBekend: true } stand)
        {
            return vraag;
        }

        var telling = (vraag.Telling(quotum) ?? new Quotumtelling()) with { Jaren = ImmutableSortedDictionary<int, Telling>.Empty.Add(jaar, Telling.Van(stand.Getal)) };
        return vraag with { Opgave = vraag.Opgave with { Quota = vraag.Opgave.Quota.SetItem(quotum.Naam, telling) }, Hoofd = vraag.Wereld };
    }

    /// <summary>Whether the application counts: the first group that it falls in says so.</summary>
    private static (Losproef TeltMee, Telgroep? Groep) TeltMee(Quotumvraag vraag, Quotum quotum)
    {
        var dag = new Teljaar(vraag.Opgave.Peildatum!.Value, vraag.Opgave.Peildatum.Value);
        foreach (var groep in quotum.Groepen)
        {
            var wie = vraag.Proef(groep.Wie, dag);
            if (!wie.IsOnwaar)
            {
                return (wie.IsWaar ? vraag.Proef(groep.Wanneer, dag) : wie, groep);
            }
        }

        return (quotum.Groepen.IsEmpty ? Losproef.Altijd : new Losproef(Uitslag.Onwaar, []), null);
    }

    private static Plafond Vol(Quotumvraag vraag, Plafond plafond, Losproef geldt, Losproef teltMee)
    {
        var quotum = plafond.Quotum;
        var dag = vraag.Opgave.Peildatum!.Value;
        var mits = quotum.HogerMits is { } hoger ? vraag.Proef(hoger.Wanneer, new Teljaar(dag, dag)) : new Losproef(Uitslag.Onwaar, []);
        if (mits.IsWaar)
        {
            return plafond with { Oordeel = Ruimteoordeel.Ja };
        }

        plafond = plafond with { Uitwegen = Uitwegen.Van(vraag, quotum), IsVol = quotum.Soort == Quotumsoort.Maximum && mits.IsOnwaar };
        if (quotum.Soort != Quotumsoort.Maximum)
        {
            return plafond with { Oordeel = Ruimteoordeel.Onbekend, Redenen = Reden.Bron };
        }

        var open = new Onbekende();
        open.Voeg(geldt);
        open.Voeg(teltMee);
        open.Voeg(mits);

        return open.Redenen == Reden.Geen
            ? plafond with { Oordeel = Ruimteoordeel.Nee }
            : plafond with { Oordeel = Ruimteoordeel.Onbekend, Redenen = open.Redenen, Ontbreekt = open.Feiten };
    }

    private static Plafond Onbekend(Plafond plafond, Quotumstand stand) => plafond with
    {
        Oordeel = Ruimteoordeel.Onbekend,
        Redenen = stand.Redenen,
        Ontbreekt = stand.Ontbreekt,
        OntbrekendeTellers = stand.OntbrekendeTellers,
        Uitwegen = [],
    };
}
