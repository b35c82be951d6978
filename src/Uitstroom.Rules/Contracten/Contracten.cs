using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// What an agreement says of contracts: the forms, which one the text points to, and what becomes of a contract. Immutable. An agreement
/// that says nothing of contracts has no forms, and every choice is then <c>niet_geregeld</c>.
/// </summary>
public sealed class Contracten
{
    private readonly Regeling _regeling;

    internal Contracten(Regeling regeling, Contractregels regels)
    {
        _regeling = regeling;
        Regels = regels;
    }

    /// <summary>The forms, in file order.</summary>
    public ImmutableArray<Contractvorm> Vormen => Regels.Vormen;

    /// <summary>What can happen in the life of a contract, in file order.</summary>
    public ImmutableArray<Contractgebeurtenis> Gebeurtenissen => Regels.Gebeurtenissen;

    /// <summary>What can become of a contract, in file order.</summary>
    public ImmutableArray<Overgang> Overgangen => Regels.Overgangen;

    internal Contractregels Regels { get; }

    /// <summary>Which form of contract the text points to for one application. Who decides stands in the result.</summary>
    /// <param name="aanvraag">The application, made for this regeling.</param>
    /// <param name="peildatum">The day, from 1800 up to and including 2299.</param>
    /// <returns>The forms, what else is possible, what is missing, and who decides.</returns>
    /// <exception cref="ArgumentException">The application was made for another regeling, or the day lies outside the range.</exception>
    public Contractkeuze Kies(Aanvraag aanvraag, LocalDate peildatum)
    {
        ArgumentNullException.ThrowIfNull(aanvraag);
        return new Contractkeuze(this, Toets(Regels.Keuze.Toets.Toets, aanvraag, peildatum));
    }

    /// <summary>Makes a contract.</summary>
    /// <param name="begin">Its form, first day and duration.</param>
    /// <returns>The contract, or null when there can be no such contract; and everything that was wrong.</returns>
    public ContractResult Begin(Contractbegin begin)
    {
        ArgumentNullException.ThrowIfNull(begin);
        return Contractopbouw.Begin(_regeling, begin, SourceSpan.Whole("contract"));
    }

    /// <summary>The life of a contract with every deadline and duty that the agreement ties to its events.</summary>
    /// <param name="gebeurtenissen">What has happened, the life of the contract among it; <c>docs/contracten.md</c> describes such a file.</param>
    /// <param name="tot">
    /// The day of asking, from 1800 up to and including 2299; what lies later has not happened yet. Null for the day that the events name,
    /// else that of the last one.
    /// </param>
    /// <returns>Day by day what each event did to the contract, what it started, until when, and whether that was met.</returns>
    /// <exception cref="ArgumentException">The events were made for another regeling, or the day lies outside the range.</exception>
    public Levensloop Levensloop(Gebeurtenissen gebeurtenissen, LocalDate? tot = null)
    {
        ArgumentNullException.ThrowIfNull(gebeurtenissen);
        return Levensloopbepaling.Bepaal(_regeling, gebeurtenissen, tot);
    }

    /// <summary>Goes through the events in the life of a contract.</summary>
    /// <param name="gebeurtenissen">The events, the earliest first, each with what was known by then.</param>
    /// <param name="tot">
    /// Until which day, inclusive, the life is followed: what happens by itself up to that day is added, later events are left out; null for
    /// the last event.
    /// </param>
    /// <returns>Step by step what followed, could follow or is open, and the contracts in which it can have ended.</returns>
    public Contractverloop Verloop(IEnumerable<Verloopgebeurtenis> gebeurtenissen, LocalDate? tot = null)
    {
        ArgumentNullException.ThrowIfNull(gebeurtenissen);
        return Verlooploper.Loop(_regeling, gebeurtenissen, tot);
    }

    /// <summary>An event by its name: one of a contract, or else a day that the agreement knows. Null when there is none.</summary>
    internal Contractgebeurtenis? Gebeurtenis(string naam) => Regels.Gebeurtenis(naam)
        ?? (_regeling.Feitenlijst.Zoek(naam) is { Type: FeitType.Datum or FeitType.Tijdstip, Berekend: null } feit ? Contractgebeurtenis.Los(feit) : null);

    /// <summary>The name of an event that may have been meant.</summary>
    internal string? Bedoeld(string naam) => Suggestion.For(naam, Gebeurtenissen.Select(een => een.Naam)
        .Concat(_regeling.Feitenlijst.Alle.Where(feit => feit.Type is FeitType.Datum or FeitType.Tijdstip && feit.Berekend is null).Select(feit => feit.Naam)));

    internal Toetsing Toets(Toets toets, Aanvraag aanvraag, LocalDate peildatum)
    {
        if (aanvraag.Lezingen.IsEmpty)
        {
            return _regeling.Plan(toets).Voer(aanvraag, peildatum);
        }

        var lezingen = _regeling.GekozenLezingen.SetItems(aanvraag.Lezingen);
        return _regeling.Plan(toets, Lezingkeuze.Wereld(_regeling, lezingen)).Voer(aanvraag, peildatum, lezingen);
    }
}
