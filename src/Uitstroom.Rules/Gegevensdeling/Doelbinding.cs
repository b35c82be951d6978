using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What data may be used for.</summary>
/// <param name="Naam">The name of the purpose in files and calls, such as <c>uitstroomregeling</c>.</param>
/// <param name="Omschrijving">The purpose in Dutch.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Doelbinding(string Naam, string Omschrijving, ImmutableArray<string> Bron)
{
    /// <summary>When another purpose is allowed; null is never.</summary>
    internal Voorwaarde? Tenzij { get; init; }
}

/// <summary>What the agreement says where no rule gives a category to a party. Nothing is shared on it: it is left to people.</summary>
/// <param name="Tekst">What it says, in Dutch.</param>
/// <param name="OordeelDoor">Who judges; <c>niet_genoemd</c> when the source names nobody.</param>
/// <param name="Bron">The provisions.</param>
public sealed record OverigeGegevens(string Tekst, Rol OordeelDoor, ImmutableArray<string> Bron);

/// <summary>What holds for all sharing and cannot be computed, such as that only necessary data are used.</summary>
/// <param name="Naam">The name in files and results.</param>
/// <param name="Tekst">What it says, in Dutch.</param>
/// <param name="OordeelDoor">Who judges; null when there is nothing to judge.</param>
/// <param name="Bij">At which moments; empty is always.</param>
/// <param name="Aan">For which recipients; empty is all.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Deelbeginsel(
    string Naam, string Tekst, Rol? OordeelDoor, ImmutableArray<Deelmoment> Bij, ImmutableArray<Ontvanger> Aan, ImmutableArray<string> Bron)
{
    internal bool Geldt(Ontvanger ontvanger, Deelmoment moment) =>
        (Aan.IsEmpty || Aan.Contains(ontvanger)) && (Bij.IsEmpty || Bij.Contains(moment));
}
