using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// The life of a contract with everything that the agreement ties to it: what each event did to the contract, which deadlines and duties it
/// started, until when, and which were met. Immutable.
/// </summary>
public sealed class Levensloop
{
    internal Levensloop(Contractverloop verloop, Afsprakenoverzicht? overzicht, ImmutableArray<Levensstap> stappen, ImmutableArray<Diagnostic> diagnostics)
    {
        Verloop = verloop;
        Overzicht = overzicht;
        Stappen = stappen;
        Diagnostics = diagnostics;
    }

    /// <summary>The life of the contract itself.</summary>
    public Contractverloop Verloop { get; }

    /// <summary>How every afspraak stands on the day of asking, also those that have nothing to do with a contract; null when there was no event.</summary>
    public Afsprakenoverzicht? Overzicht { get; }

    /// <summary>The day of asking; null when there was no event.</summary>
    public LocalDate? Op => Overzicht?.Op;

    /// <summary>The events in order of day: those of the contract, and those of the agreement alone.</summary>
    public ImmutableArray<Levensstap> Stappen { get; }

    /// <summary>Everything that was wrong or odd.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What has a last day and is not known to be done, the earliest first: it runs, is missed, or its last day is over and nobody knows.</summary>
    public ImmutableArray<Levenstermijn> NietKlaar =>
    [
        .. Stappen.SelectMany(stap => stap.Begint)
            .Where(een => een.IsTermijn && een.Termijn is
            {
                GedaanOp: null,
                Stand: AfspraakStand.Loopt or AfspraakStand.Vandaag or AfspraakStand.NietGehaald or AfspraakStand.Open or AfspraakStand.NietBegonnen,
            })
            .OrderBy(een => een.Termijn!.Uiterlijk),
    ];

    /// <summary>The life as Dutch text, day by day, lines ending in <c>\n</c>.</summary>
    public string ToText() => Levenslooptekst.Schrijf(this);

    /// <summary>The life as JSON, in the form of <c>docs/json.md</c>.</summary>
    public string ToJson() => LevensloopJson.Schrijf(this);
}

/// <summary>One event, with what it did.</summary>
/// <param name="Op">The day.</param>
/// <param name="Titel">The event as people read it.</param>
/// <param name="Bron">The provisions that know it; may be empty.</param>
public sealed record Levensstap(LocalDate Op, string Titel, ImmutableArray<string> Bron)
{
    /// <summary>What it did to the contract; null for a day that was given outside the life of the contract.</summary>
    public Verloopstap? Contractstap { get; init; }

    /// <summary>Whether the day lies after the day of asking: it is planned.</summary>
    public bool IsGepland { get; init; }

    /// <summary>What it started, and what had to be done before it, in the order of the agreement.</summary>
    public ImmutableArray<Levenstermijn> Begint { get; init; } = [];

    /// <summary>What was done with it, of what an earlier event started.</summary>
    public ImmutableArray<Levenstermijn> Gedaan { get; init; } = [];
}

/// <summary>A deadline or duty in the life of a contract.</summary>
/// <param name="Uitslag">The afspraak and how it stands, with what was known at the event.</param>
/// <param name="Termijn">The time that is meant; null when no day can be told, see <see cref="AfspraakUitslag.Varianten"/> and <see cref="AfspraakUitslag.Mist"/>.</param>
public sealed record Levenstermijn(AfspraakUitslag Uitslag, Termijn? Termijn)
{
    /// <summary>Whether it has a last day on which something must have been done; else it is something that holds for a time.</summary>
    public bool IsTermijn => Termijn?.Uiterlijk is not null && (Uitslag.Afspraak.Grens is not null || Uitslag.Afspraak.Herhaling is not null);

    /// <summary>How it stands.</summary>
    public AfspraakStand Stand => Termijn?.Stand ?? Uitslag.Stand;
}
