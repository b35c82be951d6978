using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A place in the rules where the source is silent.</summary>
/// <param name="Pad">Where it stands in the region file, such as <c>afspraken.cijfers.binnen</c>.</param>
/// <param name="Woord">
/// The word that stands there: <c>niet_in_bron</c>, <c>niet_geregeld</c> or <c>niet_genoemd</c>; <c>onvolledig</c> for a list of parties
/// that is not complete.
/// </param>
/// <param name="Bron">The provisions of the part that it stands in.</param>
public sealed record Stilte(string Pad, string Woord, ImmutableArray<string> Bron);
