using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The parties of one kind, such as the gemeenten.</summary>
/// <param name="Naam">The name in files.</param>
/// <param name="Leden">Who takes part.</param>
/// <param name="Volledig">Whether the list is complete; in an incomplete one a name that is not there is unknown, not a non-party.</param>
/// <param name="Bron">The provisions that list them.</param>
public sealed record Partijgroep(string Naam, ImmutableArray<Partij> Leden, bool Volledig, ImmutableArray<string> Bron)
{
    private readonly FrozenDictionary<string, string> _namen = Namen(Leden);

    /// <inheritdoc cref="Partijgroep(string, ImmutableArray{Partij}, bool, ImmutableArray{string})" path="/param[@name='Leden']" />
    public ImmutableArray<Partij> Leden
    {
        get;
        init => (field, _namen) = (value, Namen(value));
    } = Leden;

    /// <summary>The party that a name stands for, also by another name that the agreement uses; null when it is none.</summary>
    internal string? Partijnaam(string naam) => _namen.GetValueOrDefault(naam);

    private static FrozenDictionary<string, string> Namen(ImmutableArray<Partij> leden)
    {
        // A name that two parties go by is that of the first.
        var namen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (lid, naam) in leden.SelectMany(lid => lid.OokGenoemd.Prepend(lid.Naam).Select(naam => (lid, naam))))
        {
            namen.TryAdd(naam, lid.Naam);
        }

        return namen.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

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
