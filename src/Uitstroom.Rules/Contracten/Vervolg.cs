using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>What an event does to a contract: per transition what the text says, and the contracts that can stand afterwards.</summary>
public sealed class Vervolg
{
    internal Vervolg(Contract van, Contractgebeurtenis? gebeurtenis, LocalDate datum, Aanvraag feiten)
    {
        Van = van;
        Gebeurtenis = gebeurtenis;
        Datum = datum;
        Feiten = feiten;
        Mogelijk = [van];
    }

    /// <summary>The contract before the event.</summary>
    public Contract Van { get; }

    /// <summary>The event; null when the regeling does not know it.</summary>
    public Contractgebeurtenis? Gebeurtenis { get; }

    /// <summary>The day of the event.</summary>
    public LocalDate Datum { get; }

    /// <summary>The facts that were looked at: those given, and the days that follow from the contract and its events.</summary>
    public Aanvraag Feiten { get; }

    /// <summary>The transitions that start from this form on this event, in file order, also those that do not apply.</summary>
    public ImmutableArray<Overgangsuitslag> Overgangen { get; internal init; } = [];

    /// <summary>
    /// The contracts that can stand after the event, before anybody decides on what can be decided: one, or more while it is open whether a
    /// transition follows by itself.
    /// </summary>
    public ImmutableArray<Contract> Mogelijk { get; internal init; }

    /// <summary>The contract after the event; null while more than one is possible.</summary>
    public Contract? Contract => Mogelijk is [var enige] ? enige : null;

    /// <summary>What somebody may now decide on.</summary>
    public IEnumerable<Overgangsuitslag> Opties => Overgangen.Where(uitslag => uitslag.Soort == Overgangsoort.Kan);

    /// <summary>What was wrong with the event; empty when it can be.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>The contract after somebody decided on a transition.</summary>
    /// <param name="overgang">The name of the transition; it must be one of <see cref="Opties"/>.</param>
    /// <param name="door">Who decided. Somebody else than the text names is a diagnostic, and nothing then changes.</param>
    public ContractResult Besluit(string overgang, string door)
    {
        ArgumentNullException.ThrowIfNull(overgang);
        ArgumentNullException.ThrowIfNull(door);
        return Besluit(overgang, door, SourceSpan.Whole("contract"));
    }

    internal ContractResult Besluit(string overgang, string door, SourceSpan plaats)
    {
        if (Overgangen.FirstOrDefault(uitslag => uitslag.Naam == overgang) is not { } uitslag)
        {
            var hier = Overgangen.Where(een => een.Overgang.Werking == Overgangswerking.Kan).Select(een => een.Naam);
            return new ContractResult(null, [ContractDiagnostics.OnbekendeOvergang(plaats, overgang, Suggestion.For(overgang, hier))]);
        }

        if (uitslag.Soort != Overgangsoort.Kan)
        {
            return new ContractResult(null, [ContractDiagnostics.NietTeBesluiten(plaats, overgang, Overgangstekst.Kort(uitslag))]);
        }

        var beslist = uitslag.Overgang.Beslist;
        return beslist is not null && !Oordeelsgever.Is(beslist, door, Feiten.Waarden)
            ? new ContractResult(null, [ContractDiagnostics.AndereBeslisser(plaats, overgang, door, beslist.Voor(Feiten.Waarden))])
            : new ContractResult(Contractopbouw.Na(Van, uitslag, Gebeurtenis!.Naam, door), []);
    }

    /// <summary>
    /// The contract when it turns out that this decision could be taken, while that is open: facts are missing, or the place of who decides.
    /// Null when it surely could or could not.
    /// </summary>
    internal Contract? MisschienBesluit(string overgang, string door)
    {
        if (Overgangen.FirstOrDefault(uitslag => uitslag.Naam == overgang) is not { } uitslag || !uitslag.Mogelijk.Contains(Overgangsoort.Kan))
        {
            return null;
        }

        var bevoegd = uitslag.Overgang.Beslist is not { } beslist || Oordeelsgever.Is(beslist, door, Feiten.Waarden);
        var plaatsOpen = uitslag.Overgang.Beslist?.Van is { } van && !Feiten.Waarden[van.Slot].IsBekend;
        return (bevoegd && uitslag.Soort == Overgangsoort.Open) || (!bevoegd && plaatsOpen)
            ? Contractopbouw.Na(Van, uitslag, Gebeurtenis!.Naam, door)
            : null;
    }
}
