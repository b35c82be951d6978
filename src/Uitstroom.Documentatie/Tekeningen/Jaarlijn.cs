using System.Collections.Immutable;

namespace Uitstroom.Documentatie;

/// <summary>A year of twelve months with what falls on fixed days of it: a dot for a day, a bar for a stretch.</summary>
internal static class Jaarlijn
{
    private const int Naambreedte = 330;
    private const int Maand = 48;
    private const int Letter = 13;
    private const int Regel = 17;

    private static readonly string[] _maanden = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    public static Tekening Maak(IReadOnlyList<Jaarmoment> momenten)
    {
        var vormen = ImmutableArray.CreateBuilder<Vorm>();
        var y = 24;
        foreach (var moment in momenten)
        {
            var woorden = Letterbreedte.Breek(moment.Tekst, Naambreedte - 14, Letter);
            var hoogte = (woorden.Count * Regel) + 10;
            vormen.AddRange(woorden.Select((woord, i) => new Vorm.Woorden(0, y + 17 + (i * Regel), woord, "woord")));
            foreach (var (van, tot) in moment.Stukken)
            {
                var midden = y + (hoogte / 2);
                vormen.Add(van == tot ? new Vorm.Stip(X(van), midden, 6, "stip") : new Vorm.Vak(X(van), midden - 5, Math.Max(4, X(tot) - X(van)), 10, "balk", 2));
            }

            y += hoogte;
            vormen.Add(new Vorm.Lijn([(0, y), (Naambreedte + (12 * Maand), y)], "streep"));
        }

        var maanden = _maanden.SelectMany((naam, nummer) => new Vorm[]
        {
            new Vorm.Lijn([(Naambreedte + (nummer * Maand), 20), (Naambreedte + (nummer * Maand), y)], "streep"),
            new Vorm.Woorden(Naambreedte + (nummer * Maand) + (Maand / 2), 13, naam, "zacht klein", Uitlijning.Midden),
        });
        return new Tekening(Naambreedte + (12 * Maand) + 4, y + 4, [.. maanden, .. vormen]);
    }

    /// <summary>The place of a day, counted from 0 for 1 January.</summary>
    private static int X(int dag) => Naambreedte + (dag * 12 * Maand / 365);
}

/// <summary>What falls on fixed days of the year: days from 0 up to and including 365, both days of a stretch included.</summary>
internal sealed record Jaarmoment(string Tekst, ImmutableArray<(int Van, int Tot)> Stukken);
