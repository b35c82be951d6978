using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>What follows from events on a day: how every afspraak stands. Immutable.</summary>
public sealed class Afsprakenoverzicht
{
    private readonly Lock _slot = new();
    private readonly Afsprakenplan _plan;
    private readonly ImmutableSortedDictionary<string, string> _lezingen;
    private readonly LocalDate _horizon;
    private readonly Afspraakrekening _hoofd;
    private Dictionary<Wereld, Afspraakrekening>? _rekeningen;
    private List<Diagnostic>? _diagnostics;

    internal Afsprakenoverzicht(Afsprakenplan plan, Gebeurtenissen gebeurtenissen, LocalDate op, LocalDate horizon, ImmutableSortedDictionary<string, string> lezingen)
    {
        (_plan, Gebeurtenissen, Op, _horizon, _lezingen) = (plan, gebeurtenissen, op, horizon, lezingen);
        Wereld = ReferenceEquals(lezingen, plan.Regeling.GekozenLezingen) ? plan.Hoofdwereld : Lezingkeuze.Wereld(plan.Regeling, lezingen);
        _hoofd = NieuweRekening(Wereld);
        var uitslagen = new AfspraakUitslag[plan.Afspraken.Length];
        for (var i = 0; i < uitslagen.Length; i++)
        {
            uitslagen[i] = plan.HeeftLezing[i] ? MetLezingen(i) : new AfspraakUitslag(plan.Afspraken[i], _hoofd.Van(i), this, null);
        }

        Afspraken = ImmutableCollectionsMarshal.AsImmutableArray(uitslagen);
        Deelname = [.. (plan.Regeling.Deelname?.Eindigt ?? []).Select((weg, i) => new DeelnameUitslag(
            weg, Uitslag(plan.Wegen[i], plan.Weglezingen[i], wereld => Deelnamebepaling.Van(Rekening(wereld), i))))];
        Diagnostics = [.. gebeurtenissen.Meldingen.Concat(_diagnostics ?? []).Distinct()];
    }

    /// <summary>The agreement.</summary>
    public Regeling Regeling => _plan.Regeling;

    /// <summary>What has happened.</summary>
    public Gebeurtenissen Gebeurtenissen { get; }

    /// <summary>The day of asking.</summary>
    public LocalDate Op { get; }

    /// <summary>Every afspraak, in file order.</summary>
    public ImmutableArray<AfspraakUitslag> Afspraken { get; }

    /// <summary>The ways in which taking part ends, in file order.</summary>
    public ImmutableArray<DeelnameUitslag> Deelname { get; }

    /// <summary>What is odd about the events: such as an event before the regeling began.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the regeling is in force on the day; null when an extension is unknown and matters.</summary>
    public bool? InLooptijd => Regeling.Looptijd.Geldt(Op, Gebeurtenissen.Aanvraag.Waarden) is var geldt && Rules.Uitslag.IsOnbekend(geldt) ? null : geldt == Rules.Uitslag.Waar;

    /// <summary>The last day of the regeling, a known extension counted in; null when it has no end.</summary>
    public LocalDate? LaatsteDag => Regeling.Looptijd.Einde(Gebeurtenissen.Aanvraag.Waarden);

    /// <summary>The provisions that go on after the regeling has ended, or may.</summary>
    public ImmutableArray<Blijvendebepaling> BlijftGelden => _plan.DoorloopNaEinde.Op(Gebeurtenissen.Aanvraag, Dag.Nummer(Op), Wereld);

    /// <summary>The provisions that bind a party after it has left, or may.</summary>
    public ImmutableArray<Blijvendebepaling> BlijftGeldenNaUittreden => _plan.DoorloopNaUittreden.Op(Gebeurtenissen.Aanvraag, Dag.Nummer(Op), Wereld);

    internal Wereld Wereld { get; }

    /// <summary>The world in which only what a person chose is settled.</summary>
    internal Wereld Gekozen => Lezingkeuze.Gekozen(Regeling, _lezingen);

    /// <summary>Looks further into readings; one thread at a time, as what is found is kept.</summary>
    internal T Onderzoek<T>(Func<T> onderzoek)
    {
        lock (_slot)
        {
            return onderzoek();
        }
    }

    /// <summary>Every time of every afspraak by day, those without a day last; what does not hold, and what has not begun and has no day, is left out.</summary>
    public ImmutableArray<Agendaregel> PerDag() =>
    [
        .. Afspraken.SelectMany(uitslag => uitslag.Termijnen.Select(termijn => new Agendaregel(Agendadag(termijn), uitslag, termijn)))
            .OrderBy(regel => regel.Dag ?? LocalDate.MaxIsoValue),
    ];

    /// <summary>The afspraken in which a party must act.</summary>
    /// <param name="partij">A role as the agreement calls it, or the name of a party; capitals and a plural ending do not count. Afspraken of all parties are among them.</param>
    public ImmutableArray<AfspraakUitslag> Van(string partij)
    {
        ArgumentNullException.ThrowIfNull(partij);
        return [.. Afspraken.Where(uitslag => Partijkeuze.Doet(Regeling, uitslag.Afspraak, partij))];
    }

    /// <summary>This overview as JSON; <c>docs/json.md</c> describes the form.</summary>
    /// <param name="partij">The party whose afspraken it holds, as in <see cref="Van"/>; null for all.</param>
    public string ToJson(string? partij = null) => AfsprakenJson.Schrijf(this, partij is null ? Afspraken : Van(partij));

    /// <summary>The last days that are known, as an iCalendar file (RFC 5545) in which lines end in CR LF.</summary>
    /// <param name="partij">The party whose afspraken it holds, as in <see cref="Van"/>; null for all.</param>
    public string ToICalendar(string? partij = null) => AfsprakenIcs.Schrijf(this, partij is null ? Afspraken : Van(partij));

    private static LocalDate? Agendadag(Termijn termijn) => termijn.Uiterlijk ?? termijn.Vanaf;

    private AfspraakUitslag MetLezingen(int nummer) => Uitslag(_plan.Afspraken[nummer], _plan.Lezingen[nummer], wereld => Rekening(wereld).Van(nummer));

    private AfspraakUitslag Uitslag(Afspraakplan plan, ImmutableArray<Lezing> lezingen, Func<Wereld, Afspraakuitkomst> bepaal)
    {
        var onderzoek = new Leesonderzoek(plan, this, lezingen, bepaal);
        return new AfspraakUitslag(plan, onderzoek.Verenigd(), this, onderzoek);
    }

    private Afspraakrekening Rekening(Wereld wereld)
    {
        if (ReferenceEquals(wereld, Wereld))
        {
            return _hoofd;
        }

        _rekeningen ??= [];
        if (!_rekeningen.TryGetValue(wereld, out var rekening))
        {
            _rekeningen[wereld] = rekening = NieuweRekening(wereld);
        }

        return rekening;
    }

    private Afspraakrekening NieuweRekening(Wereld wereld) =>
        new(_plan.Lees(wereld), Gebeurtenissen, Op, _horizon, melding => (_diagnostics ??= []).Add(melding));
}

/// <summary>A line of the agenda.</summary>
/// <param name="Dag">The last day, or else the day on which it began; null when there is none.</param>
/// <param name="Uitslag">The afspraak.</param>
/// <param name="Termijn">The time.</param>
public sealed record Agendaregel(LocalDate? Dag, AfspraakUitslag Uitslag, Termijn Termijn);
