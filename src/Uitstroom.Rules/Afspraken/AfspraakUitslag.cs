using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How an afspraak stands on a day, with who it concerns.</summary>
public sealed class AfspraakUitslag
{
    private readonly Afspraakplan _plan;
    private readonly Afspraakuitkomst _uitkomst;
    private readonly Afsprakenoverzicht _overzicht;
    private readonly Leesonderzoek? _onderzoek;

    internal AfspraakUitslag(Afspraakplan plan, Afspraakuitkomst uitkomst, Afsprakenoverzicht overzicht, Leesonderzoek? onderzoek) =>
        (_plan, _uitkomst, _overzicht, _onderzoek) = (plan, uitkomst, overzicht, onderzoek);

    /// <summary>The afspraak.</summary>
    public Afspraak Afspraak => _plan.Afspraak;

    /// <summary>How it stands as a whole: as the first time that is not over, or else as the last one.</summary>
    public AfspraakStand Stand => _uitkomst.Stand;

    /// <summary>How firm it is; null where a reading decides.</summary>
    public Aard? Aard => _uitkomst.Aard;

    /// <summary>Its times, in order; empty while nothing has started it, and where readings give different days.</summary>
    public ImmutableArray<Termijn> Termijnen => _uitkomst.Termijnen;

    /// <summary>Why it cannot be told; none unless the stand is <see cref="AfspraakStand.Open"/>.</summary>
    public Reden Redenen => Stand != AfspraakStand.Open ? Reden.Geen
        : Termijnen.Aggregate((Reden)_uitkomst.Redenen, (samen, termijn) => samen | termijn.Redenen);

    /// <summary>The facts and events that would help to tell, in file order.</summary>
    public ImmutableArray<Feit> Mist => _uitkomst.Mist?.Lijst(_overzicht.Regeling.Feitenlijst) ?? [];

    /// <summary>Who must act, on the day on which it starts.</summary>
    public ImmutableArray<Betrokkene> Wie => Betrokkenen(_plan.Doeners);

    /// <summary>Who must be told, on the day on which it starts.</summary>
    public ImmutableArray<Betrokkene> Aan => Betrokkenen(_plan.Ontvangers);

    /// <summary>Who takes part, on the day on which it starts.</summary>
    public ImmutableArray<Betrokkene> Met => Betrokkenen(_plan.Deelnemers);

    /// <summary>Whether telling one of those in <see cref="Aan"/> is enough.</summary>
    public bool EenOfMeer => Afspraak.Ontvangers.EenOfMeer;

    /// <summary>
    /// What follows according to the text when it is not done or too late; null when the text says nothing, when a reading decides,
    /// and when nothing can follow: it was met each time, or does not hold.
    /// </summary>
    public string? Gevolg => !KanGevolgHebben ? null : Afspraak.Gevolg is { } gevolg && gevolg.OpenLezing(_overzicht.Wereld) is null ? gevolg.In(_overzicht.Wereld) : null;

    /// <summary>How it stands as a whole, in Dutch, without capital or full stop.</summary>
    public string Tekst => Stand == AfspraakStand.Open ? $"open: {Standtekst.Redenen(Redenen)}" : Standtekst.Van(Stand);

    /// <summary>What other readings of the text give, where they differ; readings that a person chose are left as they are. Worked out each time that it is asked for.</summary>
    public ImmutableArray<Leesvariant> Varianten =>
        _onderzoek is null ? [] : _overzicht.Onderzoek(() => _onderzoek.Varianten(_overzicht.Gekozen));

    private bool KanGevolgHebben => Stand switch
    {
        AfspraakStand.Nvt or AfspraakStand.BuitenLooptijd => false,
        AfspraakStand.Gehaald => Termijnen.Any(termijn => termijn.Stand != AfspraakStand.Gehaald),
        _ => true,
    };

    private ImmutableArray<Betrokkene> Betrokkenen(Betrokkenenplan wie) => _onderzoek is null
        ? wie.Op(_overzicht.Gebeurtenissen.Aanvraag, Dag.Nummer(_uitkomst.Peildag(Afspraak, _overzicht.Op)), _overzicht.Wereld)
        : _overzicht.Onderzoek(() => _onderzoek.Betrokkenen(wie));
}
