using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>One thing in which a case came out otherwise than it expects.</summary>
/// <param name="Wat">What, as the path of the expectation in the case: <c>uitkomst</c>, <c>afspraken.verzoek.uiterlijk</c>.</param>
/// <param name="Verwacht">What was expected; empty for an empty list.</param>
/// <param name="Gekregen">What came out; empty for an empty list.</param>
/// <param name="Plaats">Where the expectation stands.</param>
public sealed record Gevalverschil(string Wat, ImmutableArray<string> Verwacht, ImmutableArray<string> Gekregen, SourceSpan Plaats)
{
    /// <summary>The difference on one line, in Dutch.</summary>
    public override string ToString() => $"{Wat}: verwacht [{string.Join(", ", Verwacht)}], gekregen [{string.Join(", ", Gekregen)}]";
}
