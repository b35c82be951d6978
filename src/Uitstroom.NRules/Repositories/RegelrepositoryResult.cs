using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.NRules;

/// <summary>The rules, or everything that keeps them from being made.</summary>
/// <param name="Repository">The rules; null when a regeling has errors or two with one name differ.</param>
/// <param name="Diagnostics">What was wrong with the regelingen as they were loaded, in the order given; warnings alone still give a repository.</param>
/// <param name="Weigeringen">The regelingen that cannot be in one session.</param>
public sealed record RegelrepositoryResult(
    Regelrepository? Repository, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Weigering> Weigeringen);
