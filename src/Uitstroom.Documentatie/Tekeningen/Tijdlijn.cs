using System.Collections.Immutable;

namespace Uitstroom.Documentatie;

/// <summary>
/// Deadlines from one event on: a column for every length that occurs, in order, so that hours and years stay apart on one line; a row for every deadline,
/// with a bar from the event to its end. The scale is by order and not by length, and the headings say so.
/// </summary>
internal static class Tijdlijn
{
    private const int Naambreedte = 330;
    private const int Kolom = 84;
    private const int Letter = 13;
    private const int Regel = 17;

    /// <param name="begin">What the lines begin with.</param>
    /// <param name="merken">The lengths, in order: the headings of the columns.</param>
    /// <param name="balken">The deadlines.</param>
    public static Tekening Maak(string begin, IReadOnlyList<string> merken, IReadOnlyList<Balk> balken)
    {
        var vormen = ImmutableArray.CreateBuilder<Vorm>();
        var koppen = merken.Prepend(begin).Select(kop => Letterbreedte.Breek(kop, Kolom - 8, 12)).ToList();
        var kophoogte = (koppen.Max(kop => kop.Count) * 15) + 10;
        var y = kophoogte;
        foreach (var balk in balken)
        {
            var woorden = Letterbreedte.Breek(balk.Tekst, Naambreedte - 14, Letter);
            var hoogte = Math.Max(woorden.Count * Regel, Regel) + 10;
            vormen.AddRange(woorden.Select((woord, i) => new Vorm.Woorden(0, y + 17 + (i * Regel), woord, "woord")));
            var midden = y + (hoogte / 2);
            var einde = X(balk.Plaats + 1);
            vormen.Add(new Vorm.Vak(X(0), midden - 5, einde - X(0), 10, balk.Keert ? "balk-zacht" : "balk", 2));
            vormen.Add(new Vorm.Stip(einde, midden, 6, "stip"));
            y += hoogte;
            vormen.Add(new Vorm.Lijn([(0, y), (X(merken.Count) + 20, y)], "streep"));
        }

        var lijnen = Enumerable.Range(0, merken.Count + 1).Select(nummer => (Vorm)new Vorm.Lijn([(X(nummer), kophoogte), (X(nummer), y)], nummer == 0 ? "as" : "streep"));
        var kopwoorden = koppen.SelectMany((kop, nummer) => kop.Select((woord, i) => (Vorm)new Vorm.Woorden(X(nummer), 13 + (i * 15), woord, "zacht klein", Uitlijning.Midden)));
        return new Tekening(X(merken.Count) + (Kolom / 2) + 4, y + 4, [.. lijnen, .. kopwoorden, .. vormen]);
    }

    private static int X(int nummer) => Naambreedte + (Kolom / 2) + (nummer * Kolom);
}

/// <summary>A deadline: its words, the place of its length among the columns, and whether it returns.</summary>
internal sealed record Balk(string Tekst, int Plaats, bool Keert);
