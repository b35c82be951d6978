using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A kind of registration: something that happened on a day, with what is known of it.</summary>
public sealed class Registratiesoort
{
    /// <summary>The keys that every registration may have.</summary>
    internal static readonly ImmutableArray<string> Vast = ["soort", "op", "kenmerk"];

    /// <summary>The keys of a use of the hardheidsclausule.</summary>
    internal static readonly ImmutableArray<string> VanHardheid =
        ["toets", "na", "bepaling", "reden", "uitkomst", "door", "overlegd_met", "gemeld_aan", "gemeld_op"];

    internal Registratiesoort(string naam) => Naam = naam;

    /// <summary>The name in files.</summary>
    public string Naam { get; }

    /// <summary>What it is, as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>What is known of it, to break figures down by.</summary>
    public ImmutableArray<Indeling> Heeft { get; internal init; } = [];

    /// <summary>Other days that it may name, such as that from which a time counts.</summary>
    public ImmutableArray<string> Dagen { get; internal init; } = [];

    /// <summary>The outcomes that it may have; empty when it has none.</summary>
    public ImmutableArray<string> Uitkomsten { get; internal init; } = [];

    /// <summary>Whether it is a use of the hardheidsclausule.</summary>
    public bool IsHardheid { get; internal init; }

    /// <summary>The provisions; may be empty.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>Every key that a registration of this kind may have.</summary>
    internal IEnumerable<string> Sleutels => Vast.Concat(Uitkomsten.IsEmpty ? [] : ["uitkomst"]).Concat(IsHardheid ? VanHardheid : [])
        .Concat(Heeft.Select(indeling => indeling.Naam)).Concat(Dagen);

    /// <inheritdoc />
    public override string ToString() => Naam;
}
