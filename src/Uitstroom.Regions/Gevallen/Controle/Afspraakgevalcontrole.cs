using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Compares what follows from events, and what may be shared, with what a case expects.</summary>
internal static class Afspraakgevalcontrole
{
    public static void Controleer(Geval geval, Verschillen verschillen)
    {
        if (Overzicht(geval) is { } overzicht)
        {
            Afspraken(geval, overzicht, verschillen);
        }

        if (!geval.Verwacht.Gegevens.IsEmpty && geval.Gegevens is { } vraag)
        {
            var (sinds, verstrekking) = (verschillen.Aantal, geval.Regeling.GegevensVoor(geval.Aanvraag, vraag));
            Padcontrole.Vergelijk(verschillen, "gegevens", geval.Verwacht.Gegevens, Gegevensuitkomst.Van(verstrekking));
            verschillen.Leg(sinds, verstrekking.ToText().TrimEnd('\n').Split('\n').Where(regel => regel.Length > 0));
        }
    }

    /// <summary>What follows from the events of a case; null when it is not about that.</summary>
    public static Afsprakenoverzicht? Overzicht(Geval geval) =>
        geval.Verwacht.VraagtAfspraken && geval.Gebeurtenissen is { Op: not null } wat ? geval.Regeling.AfsprakenOp(wat, new AfsprakenOpties { TotEnMet = geval.Tot }) : null;

    private static void Afspraken(Geval geval, Afsprakenoverzicht overzicht, Verschillen verschillen)
    {
        Padcontrole.PerNaam(verschillen, "afspraken", geval.Verwacht.Afspraken, naam =>
            overzicht.Afspraken.FirstOrDefault(een => een.Afspraak.Naam == naam) is { } uitslag ? (Afsprakenuitkomst.Van(uitslag), () => Waarom(overzicht, uitslag)) : null);
        Padcontrole.PerNaam(verschillen, "deelname", geval.Verwacht.Deelname, naam =>
            overzicht.Deelname.FirstOrDefault(een => een.Weg.Naam == naam) is { } weg ? (Afsprakenuitkomst.Van(weg), () => Waarom(overzicht, weg.Uitslag)) : null);
        Padcontrole.Vergelijk(verschillen, "looptijd", geval.Verwacht.Looptijd, Afsprakenuitkomst.Looptijd(overzicht));
    }

    private static IEnumerable<string> Waarom(Afsprakenoverzicht overzicht, AfspraakUitslag uitslag)
    {
        var afspraak = uitslag.Afspraak;
        var wie = Weergave.Opsomming(uitslag.Wie.Select(een => een.Wie), "en");
        yield return $"Op {Weergave.Datum(overzicht.Op)}: {(wie.Length == 0 ? "" : wie + " ")}{afspraak.Doet}: {uitslag.Tekst}{Gevaluitleg.Bron(overzicht.Regeling, afspraak.Bron)}";
        if (afspraak.Termijntekst.Length > 0)
        {
            yield return $"    de tekst: {afspraak.Termijntekst}";
        }

        foreach (var termijn in uitslag.Termijnen)
        {
            yield return $"    {(termijn.Vanaf is { } vanaf ? $"vanaf {Weergave.Datum(vanaf)}: " : "")}{termijn.Tekst}";
        }

        foreach (var variant in uitslag.Varianten)
        {
            yield return $"    bij {string.Join(", ", variant.Lezingen.Select(keuze => $"{keuze.Key}={keuze.Value}"))}: {variant.Tekst}";
        }

        if (!uitslag.Mist.IsEmpty)
        {
            yield return $"    niet bekend: {string.Join(", ", uitslag.Mist.Select(feit => feit.Naam))}";
        }
    }
}
