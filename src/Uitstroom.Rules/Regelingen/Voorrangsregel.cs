using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Which regulation goes first.</summary>
/// <param name="Naam">The name in files.</param>
/// <param name="Onderwerp">On what.</param>
/// <param name="Eerst">The regulation that goes first.</param>
/// <param name="Daarna">Those that come after it; their own order is not given unless said.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Voorrangsregel(
    string Naam, string Onderwerp, string Eerst, ImmutableArray<string> Daarna, ImmutableArray<string> Bron);
