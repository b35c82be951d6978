using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>The afspraken with a number in them, on lines: per event from which they count, and over the year.</summary>
internal static class Tijdlijnen
{
    public static IEnumerable<Deel> Maak(Opbouw op)
    {
        ImmutableArray<Termijnlijn> termijnen = [.. op.Regeling.Afspraken.SelectMany(Termijnen)];
        if (!termijnen.IsEmpty)
        {
            yield return new Deel("afspraken.tijdlijn", "Termijnen, per moment waarop zij beginnen",
            [
                new Blok.Alinea("Elke balk begint bij de gebeurtenis die erboven staat. De kolommen staan op volgorde van lengte en niet op schaal; een lichte balk keert telkens terug."),
                Figuur(termijnen),
            ]);
        }

        ImmutableArray<Jaarmoment> jaar = [.. op.Regeling.Afspraken.Select(Jaar).OfType<Jaarmoment>()];
        if (!jaar.IsEmpty)
        {
            yield return new Deel("afspraken.jaar", "Vaste momenten in het jaar",
            [
                new Blok.Figuur("figuur.afspraken.jaar", "Vaste momenten in het jaar", string.Join(" ", jaar.Select(moment => moment.Tekst + ".")), Jaarlijn.Maak(jaar)) { KopZegtHet = true },
            ]);
        }
    }

    private static Blok.Figuur Figuur(ImmutableArray<Termijnlijn> termijnen)
    {
        var merken = termijnen.Select(termijn => termijn.Duur).Distinct().OrderBy(Dagen).ToList();
        ImmutableArray<Balk> balken = [.. termijnen.GroupBy(termijn => termijn.Begin)
            .SelectMany(groep => groep.OrderBy(termijn => Dagen(termijn.Duur)).Select(termijn => new Balk($"Vanaf: {groep.Key}", termijn.Tekst, merken.IndexOf(termijn.Duur), termijn.Keert)))];
        return new Blok.Figuur("figuur.afspraken", "Termijnen, per moment waarop zij beginnen",
            string.Join(" ", balken.Select(balk => $"{balk.Groep}, {(balk.Keert ? "elke" : "binnen")} {merken[balk.Plaats]}: {balk.Tekst}.")), Tijdlijn.Maak([.. merken.Select(merk => merk.ToString())], balken))
        { KopZegtHet = true };
    }

    /// <summary>About how long, to put lengths in order.</summary>
    private static long Dagen(Termijnduur duur) => duur.Eenheid switch
    {
        Termijneenheid.Uren => duur.Aantal,
        Termijneenheid.Werkdagen => (duur.Aantal * 24L * 7 / 5) + 1,
        Termijneenheid.Dagen => duur.Aantal * 24L,
        Termijneenheid.Weken => duur.Aantal * 168L,
        Termijneenheid.Maanden => duur.Aantal * 730L,
        _ => duur.Aantal * 8760L,
    };

    private static IEnumerable<Termijnlijn> Termijnen(Afspraak afspraak)
    {
        var duren = afspraak.Grens is Grensdag.Binnen binnen ? binnen.Duur.Alle().OfType<Termijnwaarde.Vast>().Select(vast => (vast.Duur, Keert: false)) : [];
        var keren = afspraak.Herhaling?.Alle().OfType<Herhaling.Elke>().Select(elke => (elke.Duur, Keert: true)) ?? [];
        var beginnen = afspraak.Start?.Alle().SelectMany(bronnen => bronnen).Select(Afspraaktekst.Dag).Distinct() ?? [];
        var tekst = $"{Schrijfwijze.Hoofdletter(Rolzin.Van(afspraak.Wie))} {afspraak.Doet}";
        return from begin in beginnen from duur in duren.Concat(keren).Distinct() select new Termijnlijn(begin, tekst, duur.Duur, duur.Keert);
    }

    private static Jaarmoment? Jaar(Afspraak afspraak)
    {
        var stukken = (afspraak.Herhaling?.Alle() ?? []).SelectMany(Stukken)
            .Concat(afspraak.Grens is Grensdag.UiterlijkJaardag jaardag ? [(Nummer(jaardag.Dag), Nummer(jaardag.Dag))] : []).Distinct().ToImmutableArray();
        return stukken.IsEmpty ? null : new Jaarmoment($"{Schrijfwijze.Hoofdletter(Rolzin.Van(afspraak.Wie))} {afspraak.Doet}: {afspraak.Termijntekst}", stukken);
    }

    private static IEnumerable<(int Van, int Tot)> Stukken(Herhaling herhaling) => herhaling switch
    {
        Herhaling.OpJaardagen dagen => dagen.Dagen.Select(dag => (Nummer(dag), Nummer(dag))),
        Herhaling.Jaarvenster venster when Nummer(venster.Van) <= Nummer(venster.TotEnMet) => [(Nummer(venster.Van), Nummer(venster.TotEnMet) + 1)],
        Herhaling.Jaarvenster venster => [(0, Nummer(venster.TotEnMet) + 1), (Nummer(venster.Van), 365)],
        _ => [],
    };

    private static int Nummer(AnnualDate dag) => dag.InYear(2001).DayOfYear - 1;

    private sealed record Termijnlijn(string Begin, string Tekst, Termijnduur Duur, bool Keert);
}
