using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>What could be read of a region file, and everything that was wrong with it.</summary>
/// <param name="Regeling">The regeling; null when an error keeps it from being used.</param>
/// <param name="Diagnostics">Everything that was wrong, file by file in order of place; warnings alone still give a regeling.</param>
public sealed record LoadResult(Regeling? Regeling, ImmutableArray<Diagnostic> Diagnostics);
