using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What an agreement says of its own amendment.</summary>
/// <param name="Toets">The test that an amendment must pass.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Wijzigregel(Toets Toets, ImmutableArray<string> Bron);
