using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How often the hardheidsclausule was used, why, and with which outcome. It names no person and no case.</summary>
/// <param name="Clausule">The clause, with what must be recorded and who hears of it.</param>
/// <param name="Aantal">How often.</param>
/// <param name="Regels">How often per reason and outcome, most first; what was not recorded is null.</param>
/// <param name="PerBepaling">How often each provision was set aside; one use may set aside more than one.</param>
/// <param name="NietGemeld">How many uses were not told to <see cref="Hardheidsclausule.MeldtAan"/>, as far as recorded; 0 when nobody need be told.</param>
public sealed record Hardheidsverslag(
    Hardheidsclausule Clausule, Monitoringcel Aantal, ImmutableArray<Hardheidsregel> Regels, ImmutableArray<KeyValuePair<string, long>> PerBepaling, long NietGemeld);

/// <summary>Uses with the same reason and outcome.</summary>
/// <param name="Reden">Why; null when not recorded.</param>
/// <param name="Uitkomst">What came of it; null when not recorded.</param>
/// <param name="Aantal">How often, at least 1.</param>
public sealed record Hardheidsregel(string? Reden, string? Uitkomst, long Aantal);
