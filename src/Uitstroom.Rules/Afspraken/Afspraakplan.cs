using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>An afspraak, compiled: made once, shared by all threads.</summary>
internal sealed class Afspraakplan
{
    private static readonly Keus<Feit?> _dagZelf = new Keus<Feit?>.Vast(null);

    public Afspraakplan(Afspraak afspraak, int lezingen, Werkdagen? werkdagen)
    {
        Afspraak = afspraak;
        var peildatum = afspraak.Peildatum ?? _dagZelf;
        Wanneer = afspraak.Wanneer is { } wanneer ? new Voorwaardeplan(lezingen, wanneer, peildatum) : null;
        Blijft = afspraak.Blijft is { } blijft ? new Voorwaardeplan(lezingen, blijft, _dagZelf) : null;
        Doeners = new Betrokkenenplan(afspraak.Doeners, lezingen, peildatum);
        Ontvangers = new Betrokkenenplan(afspraak.Ontvangers, lezingen, peildatum);
        Deelnemers = new Betrokkenenplan(afspraak.Deelnemers, lezingen, peildatum);
        Wielezingen = [.. afspraak.Wielezingen()];
        EigenLezingen = [.. afspraak.Termijnlezingen().Concat(afspraak.TeltWerkdagen ? werkdagen?.Lezingen ?? [] : []).Distinct()];
    }

    public Afspraak Afspraak { get; }

    public Voorwaardeplan? Wanneer { get; }

    /// <summary>Whether it goes on after the end; null when it does not.</summary>
    public Voorwaardeplan? Blijft { get; }

    public Betrokkenenplan Doeners { get; }

    public Betrokkenenplan Ontvangers { get; }

    public Betrokkenenplan Deelnemers { get; }

    /// <summary>The readings on which it hangs who it concerns.</summary>
    public ImmutableArray<Lezing> Wielezingen { get; }

    /// <summary>The readings in the afspraak itself on which its days and its stand hang.</summary>
    public ImmutableArray<Lezing> EigenLezingen { get; }
}
