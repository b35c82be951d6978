using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The parties of one kind, such as the gemeenten.</summary>
/// <param name="Naam">The name in files.</param>
/// <param name="Leden">Who takes part.</param>
/// <param name="Volledig">Whether the list is complete; in an incomplete one a name that is not there is unknown, not a non-party.</param>
/// <param name="Bron">The provisions that list them.</param>
public sealed record Partijgroep(string Naam, ImmutableArray<Partij> Leden, bool Volledig, ImmutableArray<string> Bron);

/// <summary>One party.</summary>
/// <param name="Naam">The name as the agreement writes it.</param>
/// <param name="OokGenoemd">Other names that the agreement uses for it.</param>
/// <param name="Bron">The provision that names this party, where it differs from that of the group.</param>
public sealed record Partij(string Naam, ImmutableArray<string> OokGenoemd, ImmutableArray<string> Bron)
{
    /// <summary>The reading and option under which this is a party at all; null when it always is.</summary>
    public (Lezing Lezing, string Optie)? AlleenBij { get; internal init; }
}

/// <summary>A named group of gemeenten.</summary>
/// <param name="Naam">The name in files.</param>
/// <param name="Leden">The gemeenten.</param>
/// <param name="Bron">The provisions that draw it.</param>
public sealed record Gebied(string Naam, ImmutableArray<string> Leden, ImmutableArray<string> Bron)
{
    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = Naam.Replace('_', ' ');
}
