namespace Uitstroom.Rules;

/// <summary>A comparison of a rule that turns out otherwise in the other version, or that only this version makes.</summary>
/// <param name="InNieuw">Whether it is one of the new version; else of the old.</param>
/// <param name="Pad">Where it stands in the region file.</param>
/// <param name="Tekst">What it asks, with the value of the application, in Dutch.</param>
/// <param name="Stand">How it turns out.</param>
/// <param name="Feit">The name of the fact that it looks at.</param>
public sealed record Bladverschil(bool InNieuw, string Pad, string Tekst, UitlegStand Stand, string Feit);
