using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Something that the agreement leaves to people, outside a toets.</summary>
/// <param name="Naam">The name in files.</param>
/// <param name="Vraag">What must be decided.</param>
/// <param name="Door">Who decides.</param>
/// <param name="Weegt">What is weighed, in the words of the agreement; may be empty.</param>
/// <param name="Uit">What can be chosen from; may be empty.</param>
/// <param name="Gevolg">What follows; null when nothing is said.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Oordeelpunt(
    string Naam, string Vraag, Rol Door, ImmutableArray<string> Weegt, ImmutableArray<string> Uit, string? Gevolg, ImmutableArray<string> Bron);
