using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What people may still do after a refusal. It is applied to an outcome and never changes one.</summary>
public sealed class Hardheidsclausule
{
    internal Hardheidsclausule(ImmutableArray<string> na, Rol beslist)
    {
        Na = na;
        Beslist = beslist;
    }

    /// <summary>The labels after which it can be invoked.</summary>
    public ImmutableArray<string> Na { get; }

    /// <summary>Who decides on it; <c>niet_genoemd</c> when the agreement names nobody.</summary>
    public Rol Beslist { get; }

    /// <summary>Who is told of its use; null when nobody is.</summary>
    public Rol? MeldtAan { get; internal init; }

    /// <summary>What of its use is recorded.</summary>
    public ImmutableArray<string> LegtVast { get; internal init; } = [];

    /// <summary>The provisions.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>The examples that the agreement gives.</summary>
    internal ImmutableArray<Hardheidsvoorbeeld> Voorbeelden { get; init; } = [];
}

/// <summary>A case that the agreement names as an example.</summary>
internal sealed record Hardheidsvoorbeeld(string Naam, Voorwaarde Wanneer, ImmutableArray<string> Bron);
