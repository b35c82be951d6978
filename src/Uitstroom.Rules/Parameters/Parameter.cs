using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A figure of the agreement, dated and with its own provision, so that an amendment can change it from a day.</summary>
public sealed class Parameter
{
    internal Parameter(string naam, ImmutableArray<string> bron, ImmutableArray<Parameterwaarde> waarden)
    {
        Naam = naam;
        Bron = bron;
        Waarden = waarden;
    }

    /// <summary>The name by which rules call it.</summary>
    public string Naam { get; }

    /// <summary>The ids of the provisions that set it.</summary>
    public ImmutableArray<string> Bron { get; }

    /// <summary>The values in order of their first day; the first may have no first day and then always held.</summary>
    internal ImmutableArray<Parameterwaarde> Waarden { get; }

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("");

    /// <summary>Whether the value depends on the day.</summary>
    internal bool IsGedateerd => Waarden.Length > 1 || Waarden[0].Vanaf is not null;

    /// <summary>The value on a day, or null before the first day that it has one.</summary>
    internal Keus<Grootheid>? Op(LocalDate datum)
    {
        for (var i = Waarden.Length - 1; i >= 0; i--)
        {
            if (Waarden[i].Vanaf is not { } vanaf || vanaf <= datum)
            {
                return Waarden[i].Waarde;
            }
        }

        return null;
    }

    /// <inheritdoc />
    public override string ToString() => Naam;
}

/// <summary>A value of a parameter from a day on.</summary>
/// <param name="Vanaf">The first day, inclusive; null when it always held.</param>
/// <param name="Waarde">The value, per reading where the text can be read in more ways.</param>
/// <param name="Bron">The provision of this value, where it differs from that of the parameter.</param>
internal sealed record Parameterwaarde(LocalDate? Vanaf, Keus<Grootheid> Waarde, ImmutableArray<string> Bron);
