using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A term as the agreement defines it.</summary>
/// <param name="Naam">The term.</param>
/// <param name="Betekenis">What it means.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Definitie(string Naam, string Betekenis, ImmutableArray<string> Bron);
