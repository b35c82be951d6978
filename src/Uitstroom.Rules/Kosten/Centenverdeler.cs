using System.Collections.Immutable;
using System.Numerics;

namespace Uitstroom.Rules;

/// <summary>Divides cents in shares. What does not divide goes where the agreement says, else it stays apart.</summary>
internal static class Centenverdeler
{
    public static Centenverdeling Verdeel(long? bedrag, ImmutableArray<Kostenaandeel> aandelen, Restregel rest)
    {
        var naam = rest switch { Restregel.Naar naar => naar.Groep, Restregel.Grootste => "grootste_resten", _ => "niet_geregeld" };
        if (bedrag is not { } centen)
        {
            return new Centenverdeling([.. aandelen.Select(een => new Kostendeel(een.Groep, een.Aandeel, null, null, false))], 0, naam);
        }

        var gewichten = Gewichten(aandelen);
        var toedeling = GrootsteResten.Verdeel(centen, gewichten);
        var over = centen - toedeling.Onder.Sum();
        var delen = ImmutableArray.CreateBuilder<Kostendeel>(aandelen.Length);
        for (var i = 0; i < aandelen.Length; i++)
        {
            var (cent, kandidaat) = rest switch
            {
                Restregel.Naar naar => (toedeling.Onder[i] + (naar.Groep == aandelen[i].Groep ? over : 0), false),
                Restregel.Grootste => (toedeling.Minstens(i), toedeling.Kandidaten.Contains(i)),
                _ => (toedeling.Onder[i], toedeling.Rest[i] > 0),
            };
            delen.Add(new Kostendeel(aandelen[i].Groep, aandelen[i].Aandeel, Breuk.Van(centen) * aandelen[i].Aandeel, cent, kandidaat));
        }

        return new Centenverdeling(delen.ToImmutable(), centen - delen.Sum(deel => deel.Cent!.Value), naam);
    }

    /// <summary>The shares as whole numbers: parts of their common denominator.</summary>
    private static long[] Gewichten(ImmutableArray<Kostenaandeel> aandelen)
    {
        var noemer = Noemer(aandelen);
        return [.. aandelen.Select(een => (long)(een.Aandeel.Numerator * (noemer / een.Aandeel.Denominator)))];
    }

    /// <summary>The least common denominator.</summary>
    public static BigInteger Noemer(IEnumerable<Kostenaandeel> aandelen) => aandelen.Aggregate(
        BigInteger.One, (samen, een) => samen / BigInteger.GreatestCommonDivisor(samen, een.Aandeel.Denominator) * een.Aandeel.Denominator);
}
