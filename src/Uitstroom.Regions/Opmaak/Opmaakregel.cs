namespace Uitstroom.Regions;

/// <summary>A line to be printed.</summary>
/// <param name="Inspringing">The spaces in front of it.</param>
/// <param name="Tekst">What stands on it; empty when the comment stands alone.</param>
/// <param name="Opmerking">The comment behind it, or null.</param>
/// <param name="WitErvoor">Whether a blank line is to stand above it.</param>
internal sealed record Opmaakregel(int Inspringing, string Tekst, string? Opmerking = null, bool WitErvoor = false);
