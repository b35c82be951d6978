using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A consent that sharing asks for. While it is not known that it was given, nothing is shared on it.</summary>
public sealed class Toestemmingseis
{
    internal Toestemmingseis(string naam, Voorwaarde eis)
    {
        Naam = naam;
        Eis = eis;
    }

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>The fact that says who gave it; null when the source does not say who must.</summary>
    public Feit? Gever { get; internal init; }

    /// <summary>The choices of <see cref="Gever"/> who may give it.</summary>
    public ImmutableArray<string> MagGeven { get; internal init; } = [];

    /// <summary>What the source leaves open about this consent, such as what follows when it is withdrawn; empty when nothing.</summary>
    public ImmutableArray<string> NietGeregeld { get; internal init; } = [];

    /// <summary>The provisions.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>What must hold.</summary>
    internal Voorwaarde Eis { get; }

    /// <inheritdoc />
    public override string ToString() => Naam;
}
