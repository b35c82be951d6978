using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A question about sharing, with names resolved: for whom, when, and the rules that speak of them.</summary>
/// <param name="Regeling">The agreement.</param>
/// <param name="Aanvraag">The application; an empty one when only the provisions were asked for.</param>
/// <param name="Ontvanger">The recipient.</param>
/// <param name="Lid">The party that was named; null when the recipient was asked for as such.</param>
/// <param name="Moment">The moment.</param>
/// <param name="Op">The day; null when it is unknown.</param>
/// <param name="Doel">Another purpose than that of the agreement; null for the same.</param>
/// <param name="Gekozen">The readings that a person chose.</param>
internal sealed record Deelvraag(
    Regeling Regeling, Aanvraag Aanvraag, Ontvanger Ontvanger, Partij? Lid, Deelmoment Moment, LocalDate? Op, string? Doel,
    ImmutableSortedDictionary<string, string> Gekozen)
{
    public Gegevensdeling Deling => Regeling.Gegevensdeling;

    /// <summary>The rules on this recipient at this moment, in file order.</summary>
    public ImmutableArray<Deelregel> Regels { get; } = [.. Regeling.Gegevensdeling.Regels.Where(regel => regel.Geldt(Ontvanger, Moment))];

    /// <summary>The readings on which the answer can hang, in file order.</summary>
    public ImmutableArray<Lezing> Lezingen() =>
    [
        .. Regels.SelectMany(regel => regel.Lezingen())
            .Concat(Voorwaardelezingen.Van(Doel is not null && Deling.Doel?.Tenzij is { } tenzij ? [tenzij] : []))
            .Concat(Lid?.AlleenBij is { } bij ? [bij.Lezing] : [])
            .Distinct().OrderBy(lezing => lezing.Index),
    ];
}
