using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>One part of a test compared: a criterion, a doelgroep, or the outcome.</summary>
/// <param name="Pad">Where it stands in the region file.</param>
/// <param name="Titel">What it is called, in Dutch.</param>
/// <param name="Betekenis">What the new version means beside the old one.</param>
/// <param name="Getuigen">One application per way in which it differs: for <see cref="Betekenis.BeideKanten"/> first who is no longer let in, then who now is.</param>
public sealed record Onderdeelvergelijking(string Pad, string Titel, Betekenis Betekenis, ImmutableArray<Getuige> Getuigen)
{
    /// <summary>The provisions of the part in the new version, or in the old one when only that has it.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>Whether only one version has it: the other is then read as one that asks nothing, or as a doelgroep to which nobody belongs.</summary>
    public Aanwezigheid Aanwezigheid { get; internal init; }

    /// <summary>Whether it differs only when a fact is given that follows from others, such as an age beside a day of birth.</summary>
    public bool AlleenBijVolgendeFeiten { get; internal init; }

    /// <summary>Whether it is the outcome of the choice of a contract: that lets nobody in.</summary>
    internal bool IsContractvorm { get; init; }

    /// <summary>Whether it is a row of the choice of a contract: whoever it applies to counts as let in.</summary>
    internal bool IsRij => Keuzetoets.IsRij(Pad);

    /// <inheritdoc />
    public override string ToString() => $"{Pad}: {Betekenis}";
}

/// <summary>In which of two versions a part stands.</summary>
public enum Aanwezigheid
{
    /// <summary>In both.</summary>
    Beide,

    /// <summary>Only in the old one.</summary>
    AlleenOud,

    /// <summary>Only in the new one.</summary>
    AlleenNieuw,
}
