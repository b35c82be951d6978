using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A step that must be taken before a transition, or a body that is asked when people disagree.</summary>
public sealed class Ladderstap
{
    internal Ladderstap(string naam, Voorwaarde klaarAls)
    {
        Naam = naam;
        KlaarAls = klaarAls;
    }

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>What is done, in Dutch.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>Who calls it together; null when nobody is named.</summary>
    public Rol? Organiseert { get; internal init; }

    /// <summary>Whether the transition waits for it; else it is only advised.</summary>
    public bool Verplicht { get; internal init; } = true;

    /// <summary>The provisions.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>A remark for the reader; empty when there is none.</summary>
    public string Toelichting { get; internal init; } = "";

    /// <summary>When the step is needed at all; null is always.</summary>
    internal Voorwaarde? Wanneer { get; init; }

    /// <summary>When it has been taken.</summary>
    internal Voorwaarde KlaarAls { get; }

    /// <summary>Who takes part; each row that holds.</summary>
    internal ImmutableArray<Deelnemerrij> Wie { get; init; } = [];

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("");

    /// <inheritdoc />
    public override string ToString() => Naam;
}

/// <summary>Who takes part in a step when a condition holds.</summary>
/// <param name="Wie">The roles.</param>
/// <param name="Wanneer">When; null is always.</param>
/// <param name="Bron">The provisions; empty when they are those of the step.</param>
internal sealed record Deelnemerrij(ImmutableArray<Rol> Wie, Voorwaarde? Wanneer, ImmutableArray<string> Bron)
{
    /// <summary>The name of the row; null where it is always the same.</summary>
    public string? Naam { get; init; }
}

/// <summary>Somebody who takes part in a step, or may have to.</summary>
/// <param name="Wie">The role with the place filled in.</param>
/// <param name="Geldt">Whether they take part; null while that is unknown.</param>
/// <param name="Lezingen">The readings on which it hangs; empty when none makes a difference here.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Deelnemer(string Wie, bool? Geldt, ImmutableArray<Lezing> Lezingen, ImmutableArray<string> Bron);
