using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>An agreement as rules. Immutable, and safe to share between threads.</summary>
public sealed class Regeling
{
    // The most nodes of plans that are kept, some tens of megabytes.
    private const long HoogstensOnthouden = 150_000;

    private readonly ConcurrentDictionary<(Toets Toets, Wereld Wereld), Toetsplan> _plannen = new();
    private readonly Lazy<Toetsplan> _hoofdplan;
    private readonly Lazy<Wereld> _wereld;
    private long _onthouden;

    internal Regeling(string naam, Feitenlijst feitenlijst)
    {
        Naam = naam;
        Feitenlijst = feitenlijst;
        _wereld = new(() => Lezingkeuze.Wereld(this, GekozenLezingen));
        _hoofdplan = new(() => Plan(Toetsen[0], _wereld.Value));
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

    /// <summary>What the agreement leaves to people, outside a test.</summary>
    public ImmutableArray<Oordeelpunt> Oordelen { get; internal init; } = [];

    /// <summary>Which regulation goes first.</summary>
    public ImmutableArray<Voorrangsregel> Voorrang { get; internal init; } = [];

    /// <summary>The terms that the agreement defines.</summary>
    public ImmutableArray<Definitie> Definities { get; internal init; } = [];

    /// <summary>What people may do after a refusal; null when the agreement has no such clause.</summary>
    public Hardheidsclausule? Hardheidsclausule { get; internal init; }

    /// <summary>The provisions that are no rule, by kind.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> ZonderRegel { get; internal init; } =
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The register of provisions by id; empty when the file names none.</summary>
    public FrozenDictionary<string, Bepaling> Bepalingen { get; internal init; } = FrozenDictionary<string, Bepaling>.Empty;

    /// <summary>What it was read from: names and SHA-256 of the files, in lower-case hexadecimal.</summary>
    public ImmutableArray<Bronbestand> Bestanden { get; internal init; } = [];

    /// <summary>The readings that a person chose for this regeling, on record in every result; the others stay as the file has them.</summary>
    public ImmutableSortedDictionary<string, string> GekozenLezingen { get; private init; } = ImmutableSortedDictionary<string, string>.Empty;

    internal Feitenlijst Feitenlijst { get; }

    /// <summary>Tests an application on the main test.</summary>
    /// <param name="aanvraag">The application, made for this regeling.</param>
    /// <param name="peildatum">The date of testing.</param>
    /// <returns>What the text points to; who decides stands in it.</returns>
    /// <exception cref="ArgumentException">The application was made for another regeling, or names a test or reading that is not there.</exception>
    public Toetsing Toets(Aanvraag aanvraag, LocalDate peildatum)
    {
        ArgumentNullException.ThrowIfNull(aanvraag);
        return aanvraag.Lezingen.IsEmpty && aanvraag.Toets is null
            ? _hoofdplan.Value.Voer(aanvraag, peildatum)
            : Toets(aanvraag, new ToetsOpties { Peildatum = peildatum });
    }

    /// <summary>Tests an application.</summary>
    /// <inheritdoc cref="Toets(Aanvraag, LocalDate)" />
    /// <param name="aanvraag">The application, made for this regeling.</param>
    /// <param name="opties">The date, and if need be the test and the readings; these go before those in the application.</param>
    public Toetsing Toets(Aanvraag aanvraag, ToetsOpties opties)
    {
        ArgumentNullException.ThrowIfNull(aanvraag);
        ArgumentNullException.ThrowIfNull(opties);
        var naam = opties.Toets ?? aanvraag.Toets;
        var toets = naam is null ? Toetsen[0] : Toetsen.FirstOrDefault(t => t.Naam == naam)
            ?? throw new ArgumentException($"`{Naam}` kent geen toets `{naam}`", nameof(opties));
        var peildatum = opties.Peildatum ?? aanvraag.Peildatum
            ?? throw new ArgumentException("geef een peildatum", nameof(opties));
        var lezingen = GekozenLezingen.SetItems(aanvraag.Lezingen).SetItems(opties.Lezingen);
        return Plan(toets, Lezingkeuze.Wereld(this, lezingen)).Voer(aanvraag, peildatum, lezingen);
    }

    /// <summary>This regeling with readings chosen by a person; results name them.</summary>
    /// <param name="lezingen">Per reading the option.</param>
    /// <exception cref="ArgumentException">A reading or option is not there.</exception>
    public Regeling MetLezingen(IReadOnlyDictionary<string, string> lezingen)
    {
        ArgumentNullException.ThrowIfNull(lezingen);
        var gekozen = GekozenLezingen.SetItems(lezingen);
        _ = Lezingkeuze.Wereld(this, gekozen);
        return new Regeling(Naam, Feitenlijst)
        {
            Titel = Titel,
            Looptijd = Looptijd,
            Partijen = Partijen,
            Gebieden = Gebieden,
            Parameters = Parameters,
            Lezingen = Lezingen,
            Doelgroepen = Doelgroepen,
            Toetsen = Toetsen,
            Oordelen = Oordelen,
            Voorrang = Voorrang,
            Definities = Definities,
            Hardheidsclausule = Hardheidsclausule,
            ZonderRegel = ZonderRegel,
            Bepalingen = Bepalingen,
            Bestanden = Bestanden,
            GekozenLezingen = gekozen,
        };
    }

    internal Lezing? Lezing(string naam) => Lezingen.FirstOrDefault(lezing => lezing.Naam == naam);

    /// <summary>The counter towards the maximum of a doelgroep that the chosen or standard readings ask for.</summary>
    internal Feit? Teller(string doelgroep) =>
        Doelgroepen.FirstOrDefault(groep => groep.Naam == doelgroep)?.Maximum?.Hoofdteller(_wereld.Value)
        ?? Feitenlijst.Alle.FirstOrDefault(feit => feit.IsTeller && feit.Naam == doelgroep);

    /// <summary>The compiled plan of a test in a world. A cache that outgrew itself starts anew: plans are cheap to make again.</summary>
    internal Toetsplan Plan(Toets toets, Wereld wereld)
    {
        if (_plannen.TryGetValue((toets, wereld), out var plan))
        {
            return plan;
        }

        if (Interlocked.Read(ref _onthouden) > HoogstensOnthouden)
        {
            Interlocked.Exchange(ref _onthouden, 0);
            _plannen.Clear();
        }

        plan = Toetsplan.Maak(this, toets, wereld);
        Interlocked.Add(ref _onthouden, plan.Omvang);
        return _plannen.GetOrAdd((toets, wereld), plan);
    }
}

/// <summary>A file that a regeling was read from.</summary>
/// <param name="Naam">The name of the file, without folders.</param>
/// <param name="Soort">What it is: <c>regeling</c>, <c>begrippen</c> or <c>register</c>.</param>
/// <param name="Sha256">The SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
public sealed record Bronbestand(string Naam, string Soort, string Sha256);
