using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>What could be read of a file, and everything that was wrong with it.</summary>
/// <param name="Bestand">The file as the caller named it.</param>
/// <param name="Root">The tree; null when the file could not be read as YAML. It may stand beside errors: then parts are left out.</param>
/// <param name="Diagnostics">Everything that was wrong, in the order of the file. Empty only when <paramref name="Root"/> is whole.</param>
/// <param name="Inhoud">The bytes as they were read, to hash and to show; empty when the file could not be read.</param>
internal sealed record YamlDocument(string Bestand, YamlNode? Root, ImmutableArray<Diagnostic> Diagnostics, ReadOnlyMemory<byte> Inhoud);
