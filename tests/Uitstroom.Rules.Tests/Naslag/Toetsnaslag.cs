using System.Collections.Immutable;

namespace Uitstroom.Rules.Tests.Naslag;

/// <summary>How one criterion stands.</summary>
internal sealed record Criteriumstand(Criterium Criterium, CriteriumStatus Status, Reden Redenen)
{
    public bool Telt => Criterium.Soort != Criteriumsoort.Voorkeur;

    public bool IsGehaald => Status is CriteriumStatus.Voldaan or CriteriumStatus.NietVanToepassing;

    public bool IsOpen => Telt && Status == CriteriumStatus.Open;
}

/// <summary>The definition of docs/toetsing.md, straight: statuses, outcome, what is possible, what is missing, what to ask.</summary>
internal sealed class Toetsnaslag
{
    private readonly Regeling _regeling;
    private readonly Toets _toets;
    private readonly Dossier _dossier;
    private readonly Leeskeuze _keuze;

    public Toetsnaslag(Regeling regeling, Toets toets, Dossier dossier, Leeskeuze keuze)
    {
        (_regeling, _toets, _dossier, _keuze) = (regeling, toets, dossier, keuze);
        Looptijd = InLooptijd();
        Standen = Looptijd == true ? Statussen() : [.. toets.Criteria.Select(NietGetoetst)];
        Uitkomst = Looptijd switch
        {
            true => Uitkomstnaslag.Bepaal(toets, Standen, keuze),
            false => new Uitkomstnaslag(Vastelabels.BuitenLooptijd, [Vastelabels.BuitenLooptijd], true, []),
            null => new Uitkomstnaslag(toets.Onvolledig, [.. toets.Uitkomsten.Select(label => label.Naam)], false, []),
        };
    }

    public bool? Looptijd { get; }

    public ImmutableArray<Criteriumstand> Standen { get; }

    public Uitkomstnaslag Uitkomst { get; }

    /// <summary>The facts that open criteria lack.</summary>
    public HashSet<Feit> Ontbreekt => Ontbrekend(Standen.Where(stand => stand.IsOpen));

    /// <summary>The same, of the criteria that can still matter.</summary>
    public HashSet<Feit> KanUitmaken => Uitkomst.Vast ? [] : Ontbrekend(Uitkomst.TelNog);

    public Voorwaardenaslag Voorwaarden(Keus<Feit?>? peildatum) =>
        new(_dossier, peildatum ?? _toets.Peildatum, groep => Doelgroep(groep));

    public Waarheid Doelgroep(Doelgroep groep)
    {
        var voorwaarden = Voorwaarden(groep.Peildatum);
        var hoort = voorwaarden.Van(groep.Wanneer, _keuze);
        return groep.Maximum is { } maximum ? Waarheid.Alle([hoort, voorwaarden.Van(maximum.Ruimte, _keuze)]) : hoort;
    }

    /// <summary>What is left to decide of a criterion: while the guard is open only the guard.</summary>
    public Openboom Boom(Criterium criterium)
    {
        var voorwaarden = Voorwaarden(criterium.Peildatum);
        var open = criterium.Wanneer is { } wanneer && !voorwaarden.Van(wanneer, _keuze).IsBekend ? wanneer : criterium.Voorwaarde;
        return voorwaarden.Boom(open, _keuze, Boom);
    }

    private Openboom Boom(Doelgroep groep)
    {
        if (Doelgroep(groep).Waar is { } waar)
        {
            return new Openboom.Beslist(waar);
        }

        var voorwaarden = Voorwaarden(groep.Peildatum);
        var hoort = voorwaarden.Boom(groep.Wanneer, _keuze, Boom);
        return groep.Maximum is { } maximum ? new Openboom.Alle([hoort, voorwaarden.Boom(maximum.Ruimte, _keuze, Boom)]) : hoort;
    }

    private HashSet<Feit> Ontbrekend(IEnumerable<Criteriumstand> standen) => Looptijd switch
    {
        true => [.. standen.SelectMany(stand => Boom(stand.Criterium).Bladen()).SelectMany(blad => blad.Ontbreekt)],
        false => [],
        null => [_regeling.Looptijd.VerlengdTotEnMet!],
    };

    private bool? InLooptijd()
    {
        var (looptijd, dag) = (_regeling.Looptijd, _dossier.Toetsdatum);
        if (looptijd.Van is { } van && dag < van)
        {
            return false;
        }

        if (looptijd.TotEnMet is not { } einde || dag <= einde)
        {
            return true;
        }

        return looptijd.VerlengdTotEnMet is not { } feit ? false
            : _dossier.Waarde(feit) is var verlengd && verlengd.IsBekend ? _dossier.Toetsdag <= verlengd.Getal
            : verlengd.IsGeen ? false
            : null;
    }

    private ImmutableArray<Criteriumstand> Statussen()
    {
        var vooraf = _toets.Criteria.Where(criterium => criterium.Vooraf).ToDictionary(criterium => criterium, Stand);
        var gehaald = vooraf.Values.All(stand => stand.IsGehaald);
        return [.. _toets.Criteria.Select(criterium => vooraf.GetValueOrDefault(criterium) ?? (gehaald ? Stand(criterium) : NietGetoetst(criterium)))];
    }

    private Criteriumstand Stand(Criterium criterium)
    {
        var voorwaarden = Voorwaarden(criterium.Peildatum);
        var geldt = criterium.Wanneer is null ? Waarheid.Van(true) : voorwaarden.Van(criterium.Wanneer, _keuze);
        var eis = voorwaarden.Van(criterium.Voorwaarde, _keuze);
        eis = criterium.Soort == Criteriumsoort.UitgeslotenAls ? Waarheid.Niet(eis) : eis;
        return (geldt.Waar, eis.Waar) switch
        {
            (false, _) => new(criterium, CriteriumStatus.NietVanToepassing, Reden.Geen),
            (_, true) => new(criterium, CriteriumStatus.Voldaan, Reden.Geen),
            (true, false) => new(criterium, CriteriumStatus.NietVoldaan, Reden.Geen),
            (null, _) => new(criterium, CriteriumStatus.Open, geldt.Redenen),
            _ => new(criterium, CriteriumStatus.Open, eis.Redenen),
        };
    }

    private static Criteriumstand NietGetoetst(Criterium criterium) => new(criterium, CriteriumStatus.NietGetoetst, Reden.Geen);
}
