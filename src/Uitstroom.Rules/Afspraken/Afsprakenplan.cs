using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>All afspraken of a regeling, compiled. Made when first asked for, and shared by all threads.</summary>
internal sealed class Afsprakenplan
{
    // For working days worlds differ in the days off only, and people ask for a few worlds, so this is plenty.
    private const int HoogstensBewaard = 64;

    private readonly FrozenDictionary<string, int> _nummers;
    private readonly ConcurrentDictionary<Wereld, Werkdagentelling> _tellingen = new();
    private readonly ConcurrentDictionary<Wereld, Afsprakenlezing> _afsprakenlezingen = new();

    public Afsprakenplan(Regeling regeling)
    {
        Regeling = regeling;
        Afspraken = [.. regeling.Afspraken.Select(Plan)];
        Wegen = [.. (regeling.Deelname?.Eindigt ?? []).Select(weg => Plan(weg.Afspraak))];
        _nummers = regeling.Afspraken.Select((afspraak, i) => KeyValuePair.Create(afspraak.Naam, i)).ToFrozenDictionary(StringComparer.Ordinal);
        Hoofdwereld = Lezingkeuze.Wereld(regeling, regeling.GekozenLezingen);
        Lezingen = [.. Afspraken.Select(plan => AlleLezingen(plan, []))];
        HeeftLezing = [.. Afspraken.Select((plan, i) => !(Lezingen[i].IsEmpty && plan.Wielezingen.IsEmpty))];
        Weglezingen = [.. (regeling.Deelname?.Eindigt ?? []).Select((weg, i) => VanWeg(weg, Wegen[i]))];
        DoorloopNaEinde = new Doorloopplan(regeling.Looptijd.Doorloop, regeling.Lezingen.Length);
        DoorloopNaUittreden = new Doorloopplan(regeling.Deelname?.Doorloop ?? [], regeling.Lezingen.Length);
        Hoofdlezing = new Afsprakenlezing(this, Hoofdwereld);
    }

    public Regeling Regeling { get; }

    public ImmutableArray<Afspraakplan> Afspraken { get; }

    /// <summary>The ways to leave, as afspraken.</summary>
    public ImmutableArray<Afspraakplan> Wegen { get; }

    /// <summary>The chosen and standard readings.</summary>
    public Wereld Hoofdwereld { get; }

    /// <summary>Per afspraak the readings on which it hangs, those of the afspraken that it waits for counted in, in file order.</summary>
    public ImmutableArray<ImmutableArray<Lezing>> Lezingen { get; }

    /// <summary>Per afspraak whether anything of it hangs on a reading.</summary>
    public ImmutableArray<bool> HeeftLezing { get; }

    /// <summary>As <see cref="Lezingen"/>, per way to leave.</summary>
    public ImmutableArray<ImmutableArray<Lezing>> Weglezingen { get; }

    public Doorloopplan DoorloopNaEinde { get; }

    public Doorloopplan DoorloopNaUittreden { get; }

    /// <summary>The afspraken as the main world reads them.</summary>
    public Afsprakenlezing Hoofdlezing { get; }

    public int Nummer(string naam) => _nummers[naam];

    /// <summary>The afspraken as a world reads them.</summary>
    public Afsprakenlezing Lees(Wereld wereld) => ReferenceEquals(wereld, Hoofdwereld) ? Hoofdlezing
        : _afsprakenlezingen.Count > HoogstensBewaard ? new Afsprakenlezing(this, wereld)
        : _afsprakenlezingen.GetOrAdd(wereld, anders => new Afsprakenlezing(this, anders));

    /// <summary>How working days are counted in a world; null when the regeling does not say.</summary>
    public Werkdagentelling? Telling(Wereld wereld)
    {
        if (Regeling.Werkdagen is not { } werkdagen)
        {
            return null;
        }

        // Only the readings on days off matter.
        var kern = werkdagen.Lezingen.Aggregate(
            Wereld.Open(Regeling.Lezingen.Length), (samen, lezing) => wereld.Optie(lezing) is { } optie ? samen.Met(lezing, optie) : samen);
        return _tellingen.Count > HoogstensBewaard ? werkdagen.In(kern) : _tellingen.GetOrAdd(kern, werkdagen.In);
    }

    private Afspraakplan Plan(Afspraak afspraak) => new(afspraak, Regeling.Lezingen.Length, Regeling.Werkdagen);

    private ImmutableArray<Lezing> VanWeg(Deelnameweg weg, Afspraakplan plan) =>
        [.. AlleLezingen(plan, []).Concat(weg.Mits?.Lezingen() ?? []).Concat(weg.Mits?.Alle().SelectMany(naam => Lezingen[Nummer(naam)]) ?? []).Distinct().OrderBy(lezing => lezing.Index)];

    private ImmutableArray<Lezing> AlleLezingen(Afspraakplan plan, HashSet<string> gezien)
    {
        var verder = plan.Afspraak.WachtOp().Where(gezien.Add).ToList();
        return [.. plan.EigenLezingen.Concat(verder.SelectMany(naam => AlleLezingen(Afspraken[Nummer(naam)], gezien))).Distinct().OrderBy(lezing => lezing.Index)];
    }
}
