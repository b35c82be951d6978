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

    /// <summary>Goes through the events in the life of a contract.</summary>
    /// <param name="gebeurtenissen">The events, the earliest first, each with what was known by then.</param>
    /// <param name="tot">Until which day, inclusive, the life is followed: what happens by itself up to that day is added; null for the last event.</param>
    /// <returns>Step by step what followed, could follow or is open, and the contracts in which it can have ended.</returns>
    public Contractverloop Verloop(IEnumerable<Verloopgebeurtenis> gebeurtenissen, LocalDate? tot = null)
    {
        ArgumentNullException.ThrowIfNull(gebeurtenissen);
        return Verlooploper.Loop(_regeling, gebeurtenissen, tot);
    }

    internal Toetsing Toets(Toets toets, Aanvraag aanvraag, LocalDate peildatum)
    {
        var lezingen = _regeling.GekozenLezingen.SetItems(aanvraag.Lezingen);
        return _regeling.Plan(toets, Lezingkeuze.Wereld(_regeling, lezingen)).Voer(aanvraag, peildatum, lezingen);
    }
}
