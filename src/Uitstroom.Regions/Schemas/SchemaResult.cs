using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>A schema, and what was wrong with the files that it was made from.</summary>
/// <param name="Schema">The schema as JSON, JSON Schema 2020-12, ending in a newline; null when the region file could not be read at all.</param>
/// <param name="Diagnostics">Why not; empty when there is a schema. A region file with other faults still gives one, with the names that it has.</param>
public sealed record SchemaResult(string? Schema, ImmutableArray<Diagnostic> Diagnostics);
