using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>What has happened: the days of events, which afspraken were done and when, and the facts that go with them. Immutable.</summary>
public sealed class Gebeurtenissen
{
    /// <summary>The zone in which the agreements count hours and days.</summary>
    public static readonly DateTimeZone Tijdzone = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    private readonly Func<string, SourceSpan> _plaats;
    private Tijdpunt[]? _punten;

    internal Gebeurtenissen(Aanvraag aanvraag, Func<string, SourceSpan> plaats)
    {
        Aanvraag = aanvraag;
        _plaats = plaats;
    }

    /// <summary>The facts, days of events among them; of an event with a moment on the clock its time in the Netherlands.</summary>
    public Aanvraag Aanvraag { get; }

    /// <summary>The day of asking that they name; null when the caller passes one.</summary>
    public LocalDate? Op => Aanvraag.Peildatum;

    /// <summary>Per event with a moment on the clock that moment, as a point in time.</summary>
    internal IReadOnlyDictionary<string, Instant> Tijdstippen { get; init; } = new Dictionary<string, Instant>();

    /// <summary>Per event that happened more than once its days.</summary>
    internal IReadOnlyDictionary<string, Keren> Keren { get; init; } = new Dictionary<string, Keren>();

    /// <summary>Per afspraak when it was done.</summary>
    internal IReadOnlyDictionary<string, Keren> Gedaan { get; init; } = new Dictionary<string, Keren>();

    /// <summary>The life of a contract that they tell, the earliest event first; empty when there is none.</summary>
    public ImmutableArray<Verloopgebeurtenis> Verloop { get; internal init; } = [];

    /// <summary>Whether events that are not named are known not to have happened yet. They are filled in when the life has been followed.</summary>
    internal bool OverigeNogNiet { get; init; }

    /// <summary>What was wrong with the life, once it was followed.</summary>
    internal ImmutableArray<Diagnostic> Meldingen { get; init; } = [];

    /// <summary>Starts a collection of events for a regeling.</summary>
    /// <param name="regeling">The regeling whose events and afspraken it names.</param>
    public static GebeurtenissenBuilder Voor(Regeling regeling)
    {
        ArgumentNullException.ThrowIfNull(regeling);
        return new GebeurtenissenBuilder(regeling);
    }

    /// <summary>The days in an application as events. Moments on the clock are read as time in the Netherlands, where that says which moment is meant.</summary>
    /// <param name="aanvraag">The application.</param>
    public static Gebeurtenissen Van(Aanvraag aanvraag)
    {
        ArgumentNullException.ThrowIfNull(aanvraag);
        var tijdstippen = new Dictionary<string, Instant>(StringComparer.Ordinal);
        foreach (var feit in aanvraag.Feiten.Alle.Where(feit => feit.Type == FeitType.Tijdstip && aanvraag.Waarden[feit.Slot].IsBekend))
        {
            var moment = Tijdzone.MapLocal(Moment.Van(aanvraag.Waarden[feit.Slot].Getal));
            if (moment.Count == 1)
            {
                tijdstippen.Add(feit.Naam, moment.First().ToInstant());
            }
        }

        return new Gebeurtenissen(aanvraag, _ => SourceSpan.Whole("aanvraag")) { Tijdstippen = tijdstippen };
    }

    /// <summary>The same events with the facts as another version of the agreement reads them.</summary>
    internal Gebeurtenissen Met(Aanvraag aanvraag) => new(aanvraag, _plaats) { Tijdstippen = Tijdstippen, Keren = Keren, Gedaan = Gedaan };

    /// <summary>The same with some events, by their slots, at one point in time; what the facts say of days is left as it is.</summary>
    internal Gebeurtenissen Met(IEnumerable<int> slots, Tijdpunt punt)
    {
        var punten = (Tijdpunt[])Punten.Clone();
        foreach (var slot in slots)
        {
            punten[slot] = punt;
        }

        return new Gebeurtenissen(Aanvraag, _plaats) { Tijdstippen = Tijdstippen, Keren = Keren, Gedaan = Gedaan, _punten = punten };
    }

    /// <summary>Whether of a fact it can be known that it has not happened yet.</summary>
    internal static bool KanNogNiet(Feit feit) => feit is { Type: FeitType.Datum or FeitType.Tijdstip, KanOntbreken: true, OordeelDoor: null };

    /// <summary>What is known of when an event happened.</summary>
    /// <param name="feit">A fact that is a day or a moment on the clock.</param>
    internal Tijdpunt Punt(Feit feit) => Punten[feit.Slot];

    /// <summary>As <see cref="Punt"/>, by the slots of the facts; of other facts it says nothing.</summary>
    internal Tijdpunt[] Punten => Volatile.Read(ref _punten) ?? MaakPunten();

    // Worked out once for all questions; what is kept is not changed any more, so a race only costs working it out again.
    private Tijdpunt[] MaakPunten()
    {
        var punten = new Tijdpunt[Aanvraag.Waarden.Length];
        foreach (var feit in Aanvraag.Feiten.Alle.Where(feit => feit.Type is FeitType.Datum or FeitType.Tijdstip))
        {
            var waarde = Aanvraag.Waarden[feit.Slot];
            punten[feit.Slot] = !waarde.IsBekend ? waarde.IsGeen ? Tijdpunt.NogNiet : Tijdpunt.Onbekend(Uitslag.OnbekendFeit)
                : feit.Type == FeitType.Datum ? Tijdpunt.Op(Dag.Van(waarde.Getal))
                : Tijdpunt.Op(Moment.Van(waarde.Getal).Date, Tijdstippen.TryGetValue(feit.Naam, out var tijd) ? tijd : null);
        }

        Volatile.Write(ref _punten, punten);
        return punten;
    }

    /// <summary>Where something was named.</summary>
    internal SourceSpan Plaats(string naam) => _plaats(naam);
}

/// <summary>When something was done or happened, as far as known: the moments in order, and whether these are all.</summary>
internal sealed record Keren(ImmutableArray<Keer> Momenten, bool Volledig)
{
    public static Keren Onbekend { get; } = new([], Volledig: false);

    public static Keren Nooit { get; } = new([], Volledig: true);
}

/// <summary>A day, and the point in time where the hour is known.</summary>
internal readonly record struct Keer(LocalDate Dag, Instant? Tijd);
