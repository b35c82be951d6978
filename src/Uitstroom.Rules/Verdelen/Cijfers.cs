using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// Whole numbers by receiver, or by group and receiver: weights, numbers of homes, percentages. In the order in which they were given.
/// </summary>
public sealed class Cijfers
{
    private readonly FrozenDictionary<(string? Groep, string? Ontvanger), Cijfer> _opNaam;
    private readonly Dictionary<string, ImmutableArray<Cijfer>> _perGroep;

    internal Cijfers(ImmutableArray<Cijfer> rijen)
    {
        Rijen = rijen;
        _opNaam = rijen.ToFrozenDictionary(rij => (rij.Groep, rij.Ontvanger));
        _perGroep = rijen.GroupBy(rij => rij.Groep ?? "").ToDictionary(groep => groep.Key, groep => groep.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Every number, in order.</summary>
    internal ImmutableArray<Cijfer> Rijen { get; }

    /// <summary>The groups, in order; one null when the numbers stand by receiver alone.</summary>
    internal IEnumerable<string?> Groepen => Rijen.Select(rij => rij.Groep).Distinct();

    /// <summary>Whether the numbers stand by group and receiver.</summary>
    internal bool HeeftGroepen => Rijen.Any(rij => rij.Groep is not null);

    /// <summary>Numbers by receiver, such as households by gemeente.</summary>
    /// <param name="cijfers">Per receiver the number; a name that stands there twice is a mistake of the caller.</param>
    /// <exception cref="ArgumentException">A receiver stands there twice.</exception>
    public static Cijfers Van(IEnumerable<KeyValuePair<string, long>> cijfers)
    {
        ArgumentNullException.ThrowIfNull(cijfers);
        return new([.. cijfers.Select(cijfer => new Cijfer(null, cijfer.Key, cijfer.Value))]);
    }

    /// <summary>Numbers by group and receiver, such as homes by gemeente and corporatie.</summary>
    /// <param name="cijfers">Per group the numbers by receiver.</param>
    /// <exception cref="ArgumentException">A receiver stands in a group twice.</exception>
    public static Cijfers PerGroep(IEnumerable<KeyValuePair<string, IReadOnlyDictionary<string, long>>> cijfers)
    {
        ArgumentNullException.ThrowIfNull(cijfers);
        return new([.. cijfers.SelectMany(groep => groep.Value.Select(cijfer => new Cijfer(groep.Key, cijfer.Key, cijfer.Value)))]);
    }

    /// <summary>The rows of a group.</summary>
    internal ImmutableArray<Cijfer> In(string? groep) => _perGroep.GetValueOrDefault(groep ?? "", []);

    /// <summary>The row of a receiver, or null when there is none.</summary>
    internal Cijfer? Rij(string? groep, string? ontvanger) => _opNaam.GetValueOrDefault((groep, ontvanger));
}

/// <summary>One number of a table.</summary>
/// <param name="Groep">What it is divided within; null in a table by receiver alone.</param>
/// <param name="Ontvanger">Whose it is; null for a row that names nobody.</param>
/// <param name="Waarde">The number; null when the table leaves the cell empty.</param>
internal sealed record Cijfer(string? Groep, string? Ontvanger, long? Waarde)
{
    public SourceSpan Plaats { get; init; } = SourceSpan.Whole("");
}
