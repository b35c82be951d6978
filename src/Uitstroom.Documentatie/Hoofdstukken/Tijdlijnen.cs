using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>The afspraken with a number in them, on lines: per event from which they count, and over the year.</summary>
internal static class Tijdlijnen
{
    private const int HoogstensMerken = 8;

    public static IEnumerable<Deel> Maak(Opbouw op)
    {
        var termijnen = op.Regeling.Afspraken.SelectMany(Termijnen).ToList();
        var groepen = termijnen.GroupBy(termijn => termijn.Begin).Where(groep => groep.Select(termijn => termijn.Duur).Distinct().Count() <= HoogstensMerken).ToList();
        if (groepen.Count > 0)
        {
            yield return new Deel("afspraken.tijdlijn", "Termijnen, per moment waarop zij beginnen",
            [
                new Blok.Alinea("Elke lijn begint bij een gebeurtenis. De kolommen staan op volgorde van lengte en niet op schaal; een lichte balk keert telkens terug."),
                .. groepen.Select((groep, nummer) => Figuur(groep.Key, [.. groep], nummer)),
            ]);
        }

        ImmutableArray<Jaarmoment> jaar = [.. op.Regeling.Afspraken.Select(Jaar).OfType<Jaarmoment>()];
        if (!jaar.IsEmpty)
        {
            yield return new Deel("afspraken.jaar", "Vaste momenten in het jaar",
            [
                new Blok.Figuur("figuur.afspraken.jaar", "Vaste momenten in het jaar", string.Join(" ", jaar.Select(moment => moment.Tekst + ".")), Jaarlijn.Maak(jaar)),
            ]);
        }
    }

    private static Blok.Figuur Figuur(string begin, ImmutableArray<Termijnlijn> termijnen, int nummer)
    {
        var merken = termijnen.Select(termijn => termijn.Duur).Distinct().OrderBy(Dagen).ToList();
        ImmutableArray<Balk> balken = [.. termijnen.OrderBy(termijn => Dagen(termijn.Duur)).ThenBy(termijn => termijn.Tekst, StringComparer.Ordinal)
            .Select(termijn => new Balk(termijn.Tekst, merken.IndexOf(termijn.Duur), termijn.Keert))];
        var titel = $"Vanaf {begin}";
        return new Blok.Figuur($"figuur.afspraken.{nummer + 1}", titel, string.Join(" ", balken.Select(balk => $"{(balk.Keert ? "Elke" : "Binnen")} {merken[balk.Plaats]}: {balk.Tekst}.")),
            Tijdlijn.Maak("begin", [.. merken.Select(merk => merk.ToString())], balken));
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
