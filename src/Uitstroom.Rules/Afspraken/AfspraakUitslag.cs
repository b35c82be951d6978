using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How an afspraak stands on a day, with who it concerns.</summary>
public sealed class AfspraakUitslag
{
    private readonly Afspraakplan _plan;
    private readonly Afspraakuitkomst _uitkomst;
    private readonly Afsprakenoverzicht _overzicht;
    private readonly Func<ImmutableArray<Leesvariant>>? _varianten;

    internal AfspraakUitslag(Afspraakplan plan, Afspraakuitkomst uitkomst, Afsprakenoverzicht overzicht, Func<ImmutableArray<Leesvariant>>? varianten) =>
        (_plan, _uitkomst, _overzicht, _varianten) = (plan, uitkomst, overzicht, varianten);

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
        : Termijnen.Aggregate((Reden)_uitkomst.Tekort.Redenen, (samen, termijn) => samen | termijn.Redenen);

    /// <summary>The facts and events that would help to tell, in file order.</summary>
    public ImmutableArray<Feit> Mist => _uitkomst.Tekort.Mist?.Lijst(_overzicht.Regeling.Feitenlijst) ?? [];

    /// <summary>Who must act, on the day on which it starts.</summary>
    public ImmutableArray<Betrokkene> Wie => _plan.Doeners.Op(_overzicht.Gebeurtenissen.Aanvraag, Peildag, _overzicht.Wereld);

    /// <summary>Who must be told, on the day on which it starts.</summary>
    public ImmutableArray<Betrokkene> Aan => _plan.Ontvangers.Op(_overzicht.Gebeurtenissen.Aanvraag, Peildag, _overzicht.Wereld);

    /// <summary>Who takes part, on the day on which it starts.</summary>
    public ImmutableArray<Betrokkene> Met => _plan.Deelnemers.Op(_overzicht.Gebeurtenissen.Aanvraag, Peildag, _overzicht.Wereld);

    /// <summary>Whether telling one of those in <see cref="Aan"/> is enough.</summary>
    public bool EenOfMeer => Afspraak.Ontvangers.EenOfMeer;

    /// <summary>What follows according to the text when it is not done or too late; null when the text says nothing, or a reading decides.</summary>
    public string? Gevolg => Afspraak.Gevolg is { } gevolg && gevolg.OpenLezing(_overzicht.Wereld) is null ? gevolg.In(_overzicht.Wereld) : null;

    /// <summary>How it stands as a whole, in Dutch, without capital or full stop.</summary>
    public string Tekst => Stand == AfspraakStand.Open ? $"open: {Standtekst.Redenen(Redenen)}" : Standtekst.Van(Stand);

    /// <summary>What other readings of the text give, where they differ; readings that a person chose are left as they are. Worked out each time that it is asked for.</summary>
    public ImmutableArray<Leesvariant> Varianten => _varianten?.Invoke() ?? [];

    // Of something that returns, the people of the time that counts now.
    private long Peildag
    {
        get
        {
            var op = _overzicht.Op;
            var begonnen = Termijnen.LastOrDefault(termijn => termijn.Vanaf <= op)?.Vanaf;
            return Dag.Nummer(Afspraak.Peildatum is null ? begonnen ?? op : op);
        }
    }
}
