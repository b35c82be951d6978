using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A question about quota in one world: what the caller gave, and how the text is read.</summary>
/// <param name="Regeling">The agreement.</param>
/// <param name="Opgave">What the caller gave.</param>
/// <param name="Feiten">The facts; all unknown when none were given.</param>
/// <param name="Wereld">How the text is read.</param>
/// <param name="Hoofd">How the caller counted: the chosen and standard readings.</param>
internal sealed record Quotumvraag(Regeling Regeling, Quotumopgave Opgave, Aanvraag Feiten, Wereld Wereld, Wereld Hoofd)
{
    public Quotumtelling? Telling(Quotum quotum) => Opgave.Quota.GetValueOrDefault(quotum.Naam);

    /// <summary>What was counted in a year; null when that was not given, or was counted in another way than this world asks.</summary>
    public Telling? Telling(Quotum quotum, int jaar) =>
        Gelijk(quotum.Per) && (quotum.Telt is null || Gelijk(quotum.Telt)) ? Telling(quotum)?.Jaren.GetValueOrDefault(jaar) : null;

    public Losproef Proef(Voorwaarde? voorwaarde, Teljaar tijdvak) => Losproef.Van(voorwaarde, Feiten, Opgave.Peildatum ?? tijdvak.TotEnMet, Wereld);

    /// <summary>The day on which a dated number is looked up.</summary>
    public LocalDate Dag(Teljaar tijdvak) => Regeling.Looptijd.Van is { } begin && begin > tijdvak.Van ? begin : tijdvak.Van;

    private bool Gelijk(Keus<string> keus) => keus.OpenLezing(Hoofd) is not null || keus.In(Hoofd) == keus.In(Wereld);
}
