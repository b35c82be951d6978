using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// An application that the two versions decide differently: the smallest that shows it, replayed in both. A judgement in it was given by whom each
/// version asks for it.
/// </summary>
/// <param name="Oud">The application as the old version reads it, with the day of testing.</param>
/// <param name="Nieuw">The same application as the new version reads it.</param>
/// <param name="StandOud">How the part turns out in the old version, in Dutch.</param>
/// <param name="StandNieuw">How it turns out in the new version.</param>
/// <param name="Verschillen">The comparisons that make the difference.</param>
/// <param name="Bereiken">For which values of the facts in those comparisons there is such a difference at all.</param>
public sealed record Getuige(
    Aanvraag Oud, Aanvraag Nieuw, string StandOud, string StandNieuw, ImmutableArray<Bladverschil> Verschillen, ImmutableArray<Verschilbereik> Bereiken)
{
    /// <summary>The application as a file in YAML, as the new version reads it, lines ending in <c>\n</c>.</summary>
    public string ToYaml() => Aanvraagyaml.Schrijf(Nieuw);

    /// <summary>The application as a file in YAML, as the old version reads it: it may know other facts, or know them by another name or kind of value.</summary>
    public string ToYamlOud() => Aanvraagyaml.Schrijf(Oud);

    /// <summary>Whether the versions do not read the same of it; in which order does not count.</summary>
    internal bool LeestAnders => !Regels(ToYamlOud()).SequenceEqual(Regels(ToYaml()), StringComparer.Ordinal);

    private static IEnumerable<string> Regels(string yaml) => yaml.Split('\n').Order(StringComparer.Ordinal);

    internal Toetsing ToetsingOud { get; init; } = null!;

    internal Toetsing ToetsingNieuw { get; init; } = null!;
}

/// <summary>The values of a fact for which two versions differ, for some application.</summary>
/// <param name="Feit">The name of the fact.</param>
/// <param name="Waarden">The values in Dutch, with their exact first and last: <c>17 juni 2020 tot en met 16 juni 2021</c>.</param>
public sealed record Verschilbereik(string Feit, ImmutableArray<string> Waarden);
