using System.Collections.Immutable;

namespace Uitstroom.Documentatie;

/// <summary>
/// Deadlines, grouped by the event from which they count: a column for every length that occurs, in order, so that hours and years stay apart on one line; a
/// row for every deadline, with a bar from the event to its end. The scale is by order and not by length, and the page says so.
/// </summary>
internal static class Tijdlijn
{
    private const int Naambreedte = 330;
    private const int Kolom = 76;
    private const int Kophoogte = 36;
    private const int Letter = 13;
    private const int Regel = 17;

    /// <param name="merken">The lengths, in order: the headings of the columns.</param>
    /// <param name="balken">The deadlines, those of one event together.</param>
    public static Tekening Maak(IReadOnlyList<string> merken, IReadOnlyList<Balk> balken)
    {
        var vormen = ImmutableArray.CreateBuilder<Vorm>();
        var rechts = X(merken.Count) + (Kolom / 2);
        var y = Kophoogte;
        string? groep = null;
        foreach (var balk in balken)
        {
            if (balk.Groep != groep)
            {
                groep = balk.Groep;
                y += 6;
                vormen.AddRange(Letterbreedte.Breek(groep, rechts, Letter, 1).Select(woord => new Vorm.Woorden(0, y + 16, woord, "kopje")));
                y += Regel + 6;
            }

            y = Rij(balk, y, vormen);
            vormen.Add(new Vorm.Lijn([(0, y), (rechts, y)], "streep"));
        }

        return new Tekening(rechts + 4, y + 4, [.. Kolommen(merken, y), .. vormen]);
    }

    private static int Rij(Balk balk, int y, ImmutableArray<Vorm>.Builder vormen)
    {
        var woorden = Letterbreedte.Breek(balk.Tekst, Naambreedte - 14, Letter);
        var hoogte = (woorden.Count * Regel) + 10;
        vormen.AddRange(woorden.Select((woord, i) => new Vorm.Woorden(0, y + 17 + (i * Regel), woord, "woord")));
        var (midden, einde) = (y + (hoogte / 2), X(balk.Plaats + 1));
        vormen.Add(new Vorm.Vak(X(0), midden - 5, einde - X(0), 10, balk.Keert ? "balk-zacht" : "balk", 2));
        vormen.Add(new Vorm.Stip(einde, midden, 6, "stip"));
        return y + hoogte;
    }

    private static IEnumerable<Vorm> Kolommen(IReadOnlyList<string> merken, int y)
    {
        for (var nummer = 0; nummer <= merken.Count; nummer++)
        {
            yield return new Vorm.Lijn([(X(nummer), Kophoogte), (X(nummer), y)], nummer == 0 ? "as" : "streep");
            var woorden = Letterbreedte.Breek(nummer == 0 ? "begin" : merken[nummer - 1], Kolom - 6, 12, 2);
            for (var i = 0; i < woorden.Count; i++)
            {
                yield return new Vorm.Woorden(X(nummer), 28 - ((woorden.Count - 1 - i) * 14), woorden[i], "zacht klein", Uitlijning.Midden);
            }
        }
    }

    private static int X(int nummer) => Naambreedte + (Kolom / 2) + (nummer * Kolom);
}

/// <summary>A deadline: the event from which it counts, its words, the place of its length among the columns, and whether it returns.</summary>
internal sealed record Balk(string Groep, string Tekst, int Plaats, bool Keert);
