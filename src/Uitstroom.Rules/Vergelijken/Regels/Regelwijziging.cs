using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>One thing that an agreement says otherwise in the other version.</summary>
/// <param name="Wat">What it is about, in Dutch: <c>wie het doet</c>.</param>
/// <param name="Oud">What the old version says; null when it says nothing.</param>
/// <param name="Nieuw">What the new version says; null when it says nothing.</param>
/// <param name="Bron">The provisions, of the new version where that says something.</param>
public sealed record Regelwijziging(string Wat, string? Oud, string? Nieuw, ImmutableArray<string> Bron)
{
    /// <summary>The change as a Dutch sentence, without capital and full stop.</summary>
    public override string ToString()
    {
        var bron = Bron.IsEmpty ? "" : $" [{string.Join(", ", Bron)}]";
        return (Oud, Nieuw) switch
        {
            (null, { } nieuw) => $"{Wat}: stond er niet, wordt {nieuw}{bron}",
            ({ } oud, null) => $"{Wat}: was {oud}, vervalt{bron}",
            _ => $"{Wat}: was {Oud}, wordt {Nieuw}{bron}",
        };
    }
}
