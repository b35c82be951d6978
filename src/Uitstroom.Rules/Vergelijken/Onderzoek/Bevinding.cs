using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Something in the rules of one agreement that is probably not meant, found over all applications on one day and under every reading.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Pad">Where the part stands in the region file, such as <c>toetsen.toelating.criteria.woonduur</c>.</param>
/// <param name="Diagnostic">What was found, as a warning at its place in the file, with what to do.</param>
/// <param name="Bron">The provisions of the part.</param>
public sealed record Bevinding(Bevindingsoort Soort, string Pad, Diagnostic Diagnostic, ImmutableArray<string> Bron)
{
    /// <summary>What was found, as a Dutch sentence without capital or full stop.</summary>
    public string Tekst => Diagnostic.Melding;

    /// <summary>The day of testing on which it was found.</summary>
    public LocalDate Peildatum { get; internal init; }

    /// <summary>The readings that were tried in every combination of their options, by name, in the order of the file; empty when the part hangs on none.</summary>
    public ImmutableArray<string> Lezingen { get; internal init; } = [];

    /// <summary>
    /// What does it: of what can never be, a smallest set of parts that do not go together; of a row that is never reached, the rows that go before it. Under the
    /// chosen and standard readings. Empty where it is about no parts.
    /// </summary>
    public ImmutableArray<Bevindingdeel> Delen { get; internal init; } = [];

    /// <summary>An application that shows it, replayed; null where it is about all applications. It names a reading where it needs one that is not the standard.</summary>
    public Aanvraag? Getuige { get; internal init; }

    /// <summary>What the application shows, as a Dutch sentence without capital or full stop; null without an application.</summary>
    public string? WatGetuigeToont { get; internal init; }

    /// <summary>The application as YAML, lines ending in <c>\n</c>; null where there is none.</summary>
    public string? Yaml => Getuige is null ? null : Aanvraagyaml.Schrijf(Getuige);

    /// <summary>The finding as JSON, in the form of <c>docs/json.md</c>.</summary>
    public string ToJson() => BevindingJson.Schrijf(this);

    /// <inheritdoc />
    public override string ToString() => $"{Pad}: {Soort}";
}

/// <summary>A part of the rules that has to do with a finding.</summary>
/// <param name="Pad">Where it stands in the region file.</param>
/// <param name="Tekst">What it asks, as it reads in the file: <c>leeftijd: minstens 18</c>.</param>
/// <param name="Plaats">The place in the file.</param>
public sealed record Bevindingdeel(string Pad, string Tekst, SourceSpan Plaats);
