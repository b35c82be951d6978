using FsCheck;
using FsCheck.Fluent;

namespace Uitstroom.Rules.Tests.Verdelen;

/// <summary>Random numbers to divide: small ones in which remainders are often equal, and huge ones.</summary>
internal static class Opgaven
{
    public const long Grootst = GrootsteResten.Hoogstens;

    private static readonly Gen<long> _klein = Gen.Choose(0, 12).Select(getal => (long)getal);

    private static readonly Gen<long> _groot = from hoog in Gen.Choose(0, 1_000_000_000)
                                               from laag in Gen.Choose(0, 999_999_999)
                                               select Math.Min(Grootst, (hoog * 1_000_000_000L) + laag);

    private static readonly Gen<long> _getal = Gen.Frequency((4, _klein), (2, Gen.Choose(0, 100_000).Select(getal => (long)getal)), (1, _groot), (1, Gen.Constant(Grootst)));

    /// <summary>A total and weights of which at least one is above 0.</summary>
    public static Arbitrary<Opgave> Opgave { get; } = Arb.From(
        from totaal in _getal
        from gewichten in _getal.NonEmptyListOf()
        where gewichten.Any(gewicht => gewicht > 0)
        select new Opgave(totaal, [.. gewichten]),
        Kleiner);

    /// <summary>The same with bounds between which the total fits.</summary>
    public static Arbitrary<(Opgave Opgave, Bandbreedte[] Banden)> Begrensd { get; } = (
        from gewichten in _klein.NonEmptyListOf()
        where gewichten.Any(gewicht => gewicht > 0)
        from banden in Gen.Choose(0, 5).SelectMany(minimum => Gen.Choose(0, 6).Select(extra => new Bandbreedte(minimum, minimum + extra))).ListOf(gewichten.Count)
        from totaal in Gen.Choose((int)banden.Sum(band => band.Minstens), (int)banden.Sum(band => band.Hoogstens))
        select (new Opgave(totaal, [.. gewichten]), banden.ToArray())).ToArbitrary();

    private static IEnumerable<Opgave> Kleiner(Opgave opgave)
    {
        for (var i = 0; opgave.Gewichten.Length > 1 && i < opgave.Gewichten.Length; i++)
        {
            var minder = opgave.Gewichten.Where((_, j) => j != i).ToArray();
            if (minder.Any(gewicht => gewicht > 0))
            {
                yield return opgave with { Gewichten = minder };
            }
        }

        if (opgave.Totaal > 0)
        {
            yield return opgave with { Totaal = opgave.Totaal / 2 };
        }
    }
}

/// <summary>A number to divide and the weights.</summary>
internal sealed record Opgave(long Totaal, long[] Gewichten)
{
    public override string ToString() => $"{Totaal} over {string.Join(", ", Gewichten)}";
}
