using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>One use of the hardheidsclausule, as it is recorded. Immutable; <see cref="Regeling.Controleer(Hardheidsgebruik)"/> says what is wrong with it.</summary>
public sealed record Hardheidsgebruik
{
    /// <summary>The day on which it was used; null when that is not recorded.</summary>
    public LocalDate? Op { get; init; }

    /// <summary>The test after which it was used; null when it was used outside a test.</summary>
    public string? Toets { get; init; }

    /// <summary>The outcome of that test; null when it was used outside a test.</summary>
    public string? Na { get; init; }

    /// <summary>The provisions that were set aside.</summary>
    public ImmutableArray<string> Bepalingen { get; init; } = [];

    /// <summary>Why, without anything that points at a person; null when that is not recorded.</summary>
    public string? Reden { get; init; }

    /// <summary>What came of it, without anything that points at a person; null when that is not recorded.</summary>
    public string? Uitkomst { get; init; }

    /// <summary>Who used it together, as the agreement calls the roles or by the names of the parties.</summary>
    public ImmutableArray<string> Door { get; init; } = [];

    /// <summary>With whom they deliberated first.</summary>
    public ImmutableArray<string> OverlegdMet { get; init; } = [];

    /// <summary>Who was told; null when nobody was, or when that is not recorded.</summary>
    public string? GemeldAan { get; init; }

    /// <summary>The day on which that was done; null when it was not, or when that is not recorded.</summary>
    public LocalDate? GemeldOp { get; init; }

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("hardheidsclausule");
}
