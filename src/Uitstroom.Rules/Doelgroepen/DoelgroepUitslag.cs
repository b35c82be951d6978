using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Whether a doelgroep applies to an application, and what follows.</summary>
/// <param name="Doelgroep">The doelgroep.</param>
/// <param name="Geldt">Whether it applies; null when that is unknown.</param>
/// <param name="Redenen">Why it is unknown; <see cref="Reden.Geen"/> when it is not.</param>
/// <param name="Antwoorden">What follows for somebody in it, by name; empty when it does not apply.</param>
public sealed record DoelgroepUitslag(
    Doelgroep Doelgroep, bool? Geldt, Reden Redenen, ImmutableArray<Antwoord> Antwoorden)
{
    /// <summary>The name of the doelgroep.</summary>
    public string Naam => Doelgroep.Naam;

    /// <summary>The place of this application in the count of its maximum, from 1; null without a maximum or a counter.</summary>
    public long? Volgnummer { get; internal init; }

    /// <summary>How many more fit after this one, at least 0; null without a maximum or a counter.</summary>
    public long? Resterend { get; internal init; }
}

/// <summary>One thing that follows from belonging to a doelgroep.</summary>
/// <param name="Naam">What it is about, such as <c>route</c>.</param>
/// <param name="Tekst">The answer; <c>niet_geregeld</c> or <c>niet_in_bron</c> when the agreement is silent, <c>onbekend</c> when it depends
/// on what is not known, <c>betwist</c> when readings differ.</param>
/// <param name="Bron">The provision, where it differs from that of the doelgroep.</param>
public sealed record Antwoord(string Naam, string Tekst, ImmutableArray<string> Bron);
