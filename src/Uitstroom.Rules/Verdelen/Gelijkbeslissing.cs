using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Applies the rules that a regeling names for equal remainders, one after the other, as far as they decide.</summary>
internal static class Gelijkbeslissing
{
    /// <summary>Who gets a place, and what the rules leave open.</summary>
    public static (ImmutableArray<int> Zeker, ImmutableArray<int> Kandidaten, int Open) Los(
        ImmutableArray<Gelijkeregel> regels, ImmutableArray<Cijfer> rijen, ImmutableArray<int> kandidaten, int open)
    {
        var zeker = ImmutableArray.CreateBuilder<int>();
        foreach (var regel in regels)
        {
            if (open == 0)
            {
                break;
            }

            var volgorde = kandidaten.Sort((een, ander) => Vergelijk(regel, rijen, een, ander));
            var laatste = volgorde[open - 1];
            zeker.AddRange(volgorde.Where(kandidaat => Vergelijk(regel, rijen, kandidaat, laatste) < 0));
            kandidaten = [.. volgorde.Where(kandidaat => Vergelijk(regel, rijen, kandidaat, laatste) == 0).Order()];
            open -= volgorde.Count(kandidaat => Vergelijk(regel, rijen, kandidaat, laatste) < 0);
            if (kandidaten.Length == open)
            {
                zeker.AddRange(kandidaten);
                (kandidaten, open) = ([], 0);
            }
        }

        return (zeker.ToImmutable(), kandidaten, open);
    }

    private static int Vergelijk(Gelijkeregel regel, ImmutableArray<Cijfer> rijen, int een, int ander) => regel switch
    {
        Gelijkeregel.MeesteGewicht => Nullable.Compare(rijen[ander].Waarde, rijen[een].Waarde),
        Gelijkeregel.MinsteGewicht => Nullable.Compare(rijen[een].Waarde, rijen[ander].Waarde),
        Gelijkeregel.Alfabet => string.CompareOrdinal(rijen[een].Ontvanger, rijen[ander].Ontvanger),
        _ => een.CompareTo(ander),
    };
}
