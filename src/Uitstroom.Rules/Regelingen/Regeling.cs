using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>An agreement as rules. Immutable, and safe to share between threads.</summary>
public sealed partial class Regeling
{
    private Plannenkast _plannen;
    private Lazy<Afsprakenplan> _afspraken;

    internal Regeling(string naam, Feitenlijst feitenlijst)
    {
        Naam = naam;
        Feitenlijst = feitenlijst;
        _plannen = new Plannenkast(this);
        _afspraken = new(() => new Afsprakenplan(this));
    }

    /// <summary>The name of the agreement, such as its region.</summary>
    public string Naam { get; }

    /// <summary>The title of the agreement.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>From when until when it holds.</summary>
    public Looptijd Looptijd { get; internal init; } = new();

    /// <summary>The parties, by kind.</summary>
    public ImmutableArray<Partijgroep> Partijen { get; internal init; } = [];

    /// <summary>The named groups of gemeenten.</summary>
    public ImmutableArray<Gebied> Gebieden { get; internal init; } = [];

    /// <summary>The figures.</summary>
    public ImmutableArray<Parameter> Parameters { get; internal init; } = [];

    /// <summary>Every fact that an application can hold, shared ones first.</summary>
    public ImmutableArray<Feit> Feiten => Feitenlijst.Alle;

    /// <summary>Where the text can be read in more ways.</summary>
    public ImmutableArray<Lezing> Lezingen { get; internal init; } = [];

    /// <summary>Who the agreement is for.</summary>
    public ImmutableArray<Doelgroep> Doelgroepen { get; internal init; } = [];

    /// <summary>The tests; the first is the main one.</summary>
    public ImmutableArray<Toets> Toetsen { get; internal init; } = [];

    /// <summary>The keys by which homes and people are divided, by name, in file order.</summary>
    public IReadOnlyDictionary<string, Verdeelsleutel> Verdeelsleutels { get; private set; } = ReadOnlyDictionary<string, Verdeelsleutel>.Empty;

    /// <summary>The numbers per year: those of the section quota in file order, then the ceilings of doelgroepen.</summary>
    public ImmutableArray<Quotum> Quota { get; internal init; } = [];

    /// <summary>What the agreement says of who bears which costs, in file order.</summary>
    public ImmutableArray<Kostenpost> Kosten { get; internal init; } = [];

    /// <summary>Which days are working days; null when the file does not say.</summary>
    public Werkdagen? Werkdagen { get; internal init; }

    /// <summary>Who does what, when, and by which day.</summary>
    public ImmutableArray<Afspraak> Afspraken { get; internal init; } = [];

    /// <summary>How taking part ends; null when the file does not say.</summary>
    public Deelname? Deelname { get; internal init; }

    /// <summary>Who receives which data, when, and under which consent; without recipients when the file does not say.</summary>
    public Gegevensdeling Gegevensdeling { get; internal init; } = Gegevensdeling.Leeg;

    /// <summary>What the agreement leaves to people, outside a test.</summary>
    public ImmutableArray<Oordeelpunt> Oordelen { get; internal init; } = [];

    /// <summary>Which regulation goes first.</summary>
    public ImmutableArray<Voorrangsregel> Voorrang { get; internal init; } = [];

    /// <summary>What the agreement says of its own amendment; null when it has no rule for that.</summary>
    public Wijzigregel? Wijzigen { get; internal init; }

    /// <summary>What the agreement opens to local agreements; empty when it opens nothing.</summary>
    public ImmutableArray<Openstelling> Lokaal { get; internal init; } = [];

    /// <summary>The amendments and the local agreement that this version holds, in the order in which they were applied; empty for the text as it was made.</summary>
    public ImmutableArray<Wijziging> Wijzigingen { get; internal set; } = [];

    /// <summary>The days on which another version begins, in order; empty without amendments and local agreement.</summary>
    public ImmutableArray<LocalDate> Versiedagen => Versies?.Dagen ?? [];

    /// <summary>The terms that the agreement defines.</summary>
    public ImmutableArray<Definitie> Definities { get; internal init; } = [];

    /// <summary>What the agreement says of contracts; without forms when it says nothing.</summary>
    public Contracten Contracten => new(this, Contractregels);

    /// <summary>What people may do after a refusal; null when the agreement has no such clause.</summary>
    public Hardheidsclausule? Hardheidsclausule { get; internal init; }

    /// <summary>The provisions that are no rule, by kind.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> ZonderRegel { get; internal init; } =
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Per provision that is no rule why it is none, as a sentence; only where the file gives one.</summary>
    public ImmutableSortedDictionary<string, string> WaaromZonderRegel { get; internal init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Where the rules say that the source is silent, in file order.</summary>
    public ImmutableArray<Stilte> Stiltes { get; internal init; } = [];

    /// <summary>The provisions on which the register remarks a contradiction, an ambiguity or a gap, by kind.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Knelpuntbepalingen { get; internal init; } =
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The register of provisions by id; empty when the file names none.</summary>
    public FrozenDictionary<string, Bepaling> Bepalingen { get; internal init; } = FrozenDictionary<string, Bepaling>.Empty;

    /// <summary>Everything in it that has a name and cites provisions, in the order of the region file; worked out when asked for.</summary>
    public ImmutableArray<Onderdeel> Onderdelen => Onderdelenlijst.Van(this);

    /// <summary>Per provision what executes it, or why nothing does; worked out when asked for.</summary>
    public Dekking Dekking => Dekking.Van(this);

    /// <summary>Where its source contradicts itself, is silent, can be read in more ways or does not add up; worked out when asked for.</summary>
    public Knelpunten Knelpunten => Knelpunten.Van(this);

    /// <summary>What it was read from: names and SHA-256 of the files, in lower-case hexadecimal.</summary>
    public ImmutableArray<Bronbestand> Bestanden { get; internal init; } = [];

    /// <summary>The readings that a person chose for this regeling, on record in every result; the others stay as the file has them.</summary>
    public ImmutableSortedDictionary<string, string> GekozenLezingen { get; private set; } = ImmutableSortedDictionary<string, string>.Empty;

    internal IEnumerable<Verdeelsleutel> GebondenVerdeelsleutels
    {
        init => Verdeelsleutels = Eigen(value);
    }

    internal Feitenlijst Feitenlijst { get; }

    /// <summary>The versions of which this is one; null when nothing changes it.</summary>
    internal Versiereeks? Versies { get; set; }

    /// <summary>What the loader keeps, to apply changes to; the engine never looks at it.</summary>
    internal object? Oorsprong { get; set; }

    /// <summary>The tree that this version was bound from, where changes made it another than that of the file; the engine never looks at it.</summary>
    internal object? Boom { get; set; }

    internal Contractregels Contractregels { get; init; } = Contractregels.Leeg;

    /// <summary>
    /// The version in force on a day: the text with the amendments and the local agreement that hold then. Cheap: each version is made once,
    /// when the changes are applied.
    /// </summary>
    /// <param name="dag">The day.</param>
    /// <returns>The version; this regeling itself when nothing changes it.</returns>
    public Regeling Op(LocalDate dag) => Versies is null ? this : Versies.Op(dag);

    /// <summary>Tests an application on the main test, of the version in force on the date of testing.</summary>
    /// <param name="aanvraag">The application, made for this regeling or another of its versions; what a version does not know is unknown there.</param>
    /// <param name="peildatum">The date of testing, from 1800 up to and including 2299.</param>
    /// <returns>What the text points to; who decides stands in it.</returns>
    /// <exception cref="ArgumentException">
    /// The application was made for another regeling, a test or reading is not there, or the date lies outside 1800 up to and including 2299.
    /// </exception>
    public Toetsing Toets(Aanvraag aanvraag, LocalDate peildatum)
    {
        ArgumentNullException.ThrowIfNull(aanvraag);
        return Versies is null && aanvraag.Lezingen.IsEmpty && aanvraag.Toets is null
            ? _plannen.Hoofdplan.Voer(aanvraag, peildatum)
            : Toets(aanvraag, new ToetsOpties { Peildatum = peildatum });
    }

    /// <summary>Tests an application.</summary>
    /// <inheritdoc cref="Toets(Aanvraag, LocalDate)" />
    /// <param name="aanvraag">The application, made for this regeling or another of its versions; what a version does not know is unknown there.</param>
    /// <param name="opties">The date, and if need be the test and the readings; these go before those in the application.</param>
    public Toetsing Toets(Aanvraag aanvraag, ToetsOpties opties)
    {
        ArgumentNullException.ThrowIfNull(aanvraag);
        ArgumentNullException.ThrowIfNull(opties);
        var naam = opties.Toets ?? aanvraag.Toets;
        if ((opties.Peildatum ?? aanvraag.Peildatum) is { } dag && Op(dag) is var versie && versie != this)
        {
            return versie.Toets(Versiegang.Naar(versie, aanvraag), opties with { Peildatum = dag, Toets = naam });
        }

        aanvraag = Versiegang.Naar(this, aanvraag);
        var toets = naam is null ? Toetsen[0] : Toetsen.FirstOrDefault(t => t.Naam == naam)
            ?? throw new ArgumentException($"`{Naam}` kent geen toets `{naam}`", nameof(opties));
        var peildatum = opties.Peildatum ?? aanvraag.Peildatum
            ?? throw new ArgumentException("geef een peildatum", nameof(opties));
        var lezingen = GekozenLezingen.SetItems(aanvraag.Lezingen).SetItems(opties.Lezingen);
        return Plan(toets, Lezingkeuze.Wereld(this, lezingen)).Voer(aanvraag, peildatum, lezingen);
    }

    /// <summary>The afspraken in which a party must act.</summary>
    /// <param name="partij">A role as the agreement calls it, or the name of a party; capitals and a plural ending do not count. Afspraken of all parties are among them.</param>
    public ImmutableArray<Afspraak> AfsprakenVan(string partij)
    {
        ArgumentNullException.ThrowIfNull(partij);
        return [.. Afspraken.Where(afspraak => Partijkeuze.Doet(this, afspraak, partij))];
    }

    /// <summary>Says what follows from events on a day: per afspraak of the version in force on that day whether it runs, until when, and whether it was met.</summary>
    /// <param name="gebeurtenissen">What has happened, made for this regeling or another of its versions.</param>
    /// <param name="op">The day of asking, from 1800 up to and including 2299.</param>
    /// <returns>Every afspraak with its days; what cannot be told is open, with what is missing.</returns>
    /// <exception cref="ArgumentException">The events were made for another regeling, a reading is not there, or the day lies outside 1800 up to and including 2299.</exception>
    public Afsprakenoverzicht AfsprakenOp(Gebeurtenissen gebeurtenissen, LocalDate op) => AfsprakenOp(gebeurtenissen, new AfsprakenOpties { Op = op });

    /// <inheritdoc cref="AfsprakenOp(Gebeurtenissen, LocalDate)" />
    /// <param name="gebeurtenissen">What has happened, made for this regeling.</param>
    /// <param name="opties">The day, how far ahead, and if need be the readings; these go before those that the events name.</param>
    public Afsprakenoverzicht AfsprakenOp(Gebeurtenissen gebeurtenissen, AfsprakenOpties opties)
    {
        ArgumentNullException.ThrowIfNull(gebeurtenissen);
        ArgumentNullException.ThrowIfNull(opties);
        if ((opties.Op ?? gebeurtenissen.Op) is { } dag && Op(dag) is var versie && versie != this)
        {
            return versie.AfsprakenOp(Versiegang.Naar(versie, gebeurtenissen), opties with { Op = dag });
        }

        gebeurtenissen = Versiegang.Naar(this, gebeurtenissen);
        if (!ReferenceEquals(gebeurtenissen.Aanvraag.Feiten, Feitenlijst))
        {
            throw new ArgumentException($"de gebeurtenissen zijn niet gemaakt voor `{Naam}`", nameof(gebeurtenissen));
        }

        var op = opties.Op ?? gebeurtenissen.Op ?? throw new ArgumentException("geef de dag waarop u het vraagt", nameof(opties));
        if (op < Dag.Eerste || op > Dag.Laatste)
        {
            throw new ArgumentOutOfRangeException(nameof(opties), op, "de dag ligt van 1800 tot en met 2299");
        }

        var lezingen = GekozenLezingen.SetItems(gebeurtenissen.Aanvraag.Lezingen).SetItems(opties.Lezingen);
        var horizon = LocalDate.Max(opties.TotEnMet ?? op.PlusYears(1), op);
        return new Afsprakenoverzicht(_afspraken.Value, Levensfeiten.Vouw(this, gebeurtenissen, op), op, horizon, lezingen);
    }

    /// <summary>This regeling with readings chosen by a person; results name them.</summary>
    /// <param name="lezingen">Per reading the option.</param>
    /// <exception cref="ArgumentException">A reading or option is not there.</exception>
    public Regeling MetLezingen(IReadOnlyDictionary<string, string> lezingen)
    {
        ArgumentNullException.ThrowIfNull(lezingen);
        var gekozen = GekozenLezingen.SetItems(lezingen);
        _ = Lezingkeuze.Wereld(this, gekozen);
        return Versies is null ? Kopie(gekozen) : Versies.MetLezingen(this, gekozen);
    }

    internal Regeling Kopie(ImmutableSortedDictionary<string, string> gekozen)
    {
        var kopie = (Regeling)MemberwiseClone();
        kopie.GekozenLezingen = gekozen;
        kopie._plannen = new Plannenkast(kopie);
        kopie.Verdeelsleutels = kopie.Eigen(Verdeelsleutels.Values);
        kopie._afspraken = new(() => new Afsprakenplan(kopie));
        return kopie;
    }

    // A key knows the regeling whose readings it is used under, and a nested one its outer key of that same regeling.
    private ReadOnlyDictionary<string, Verdeelsleutel> Eigen(IEnumerable<Verdeelsleutel> sleutels)
    {
        var eigen = new OrderedDictionary<string, Verdeelsleutel>(StringComparer.Ordinal);
        foreach (var sleutel in sleutels)
        {
            eigen.Add(sleutel.Naam, sleutel with { Regeling = this, Ouder = sleutel.Ouder is { } ouder ? eigen[ouder.Naam] : null });
        }

        return new ReadOnlyDictionary<string, Verdeelsleutel>(eigen);
    }

    internal Lezing? Lezing(string naam) => Lezingen.FirstOrDefault(lezing => lezing.Naam == naam);

    /// <summary>The counter towards a quotum or the maximum of a doelgroep that the chosen or standard readings ask for.</summary>
    internal Feit? Teller(string doelgroep) =>
        Quota.FirstOrDefault(quotum => quotum.Naam == doelgroep)?.Teller?.In(_plannen.Hoofdwereld)
        ?? Feitenlijst.Alle.FirstOrDefault(feit => feit.IsTeller && feit.Naam == doelgroep);

    /// <summary>The counter that some chosen readings ask for; null when there is none of that name.</summary>
    internal Feit? Teller(string naam, ImmutableSortedDictionary<string, string> lezingen) =>
        Quota.FirstOrDefault(quotum => quotum.Naam == naam)?.Teller?.In(Lezingkeuze.Wereld(this, GekozenLezingen.SetItems(lezingen)));

    /// <summary>The afspraken, compiled.</summary>
    internal Afsprakenplan Afsprakenplan => _afspraken.Value;

    /// <summary>The compiled plan of a test in a world.</summary>
    internal Toetsplan Plan(Toets toets, Wereld wereld) => _plannen.Plan(toets, wereld);

    /// <summary>The plan of a test under the chosen and standard readings.</summary>
    internal Toetsplan Plan(Toets toets) => _plannen.Plan(toets, _plannen.Hoofdwereld);
}
