using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Works out how afspraken stand on a day, in one world. Each is worked out once, however many others wait for it.</summary>
internal sealed class Afspraakrekening
{
    private readonly Afspraakuitkomst?[] _uitkomsten;
    private readonly Dagbepaling _dagen;
    private readonly Grensbepaling _grenzen;
    private readonly Herhaalbepaling _herhalingen;
    private readonly Geldingbepaling _geldingen;
    private readonly Standbepaling _standen;
    private readonly Vreemdheden _vreemdheden;
    private readonly LocalDate? _begin;
    private Tekort? _vrijTekort;

    public Afspraakrekening(Afsprakenlezing lezing, Gebeurtenissen gebeurtenissen, LocalDate op, LocalDate horizon, Action<Diagnostic> meld)
    {
        (Lezing, Gebeurtenissen, Op, Horizon) = (lezing, gebeurtenissen, op, horizon);
        _begin = Regeling.Looptijd.Van;
        IsNietsGemeld = gebeurtenissen.Gedaan.Count == 0;
        _uitkomsten = new Afspraakuitkomst?[lezing.Plan.Afspraken.Length];
        _dagen = new Dagbepaling(this);
        _grenzen = new Grensbepaling(this, _dagen);
        _herhalingen = new Herhaalbepaling(this, _grenzen);
        _geldingen = new Geldingbepaling(this, _dagen);
        _standen = new Standbepaling(this);
        _vreemdheden = new Vreemdheden(this, meld);
    }

    public Afsprakenlezing Lezing { get; }

    public Regeling Regeling => Lezing.Plan.Regeling;

    public Gebeurtenissen Gebeurtenissen { get; }

    /// <summary>Whether nobody said of any afspraak by its name when it was done.</summary>
    public bool IsNietsGemeld { get; }

    public LocalDate Op { get; }

    public LocalDate Horizon { get; }

    public Afspraakuitkomst Van(string naam) => Van(Lezing.Plan.Nummer(naam));

    public Afspraakuitkomst Van(int nummer) => _uitkomsten[nummer] ??= Bepaal(Lezing.Afspraak(nummer), isWeg: false);

    /// <summary>A way to leave, as an afspraak that lasts up to and including the last day of taking part.</summary>
    public Afspraakuitkomst Weg(int nummer) => Bepaal(Lezing.Weg(nummer), isWeg: true);

    /// <summary>Says how an afspraak turned out, for one that waits for it; before that one is asked for.</summary>
    public void Stel(string naam, Afspraakuitkomst uitkomst) => _uitkomsten[Lezing.Plan.Nummer(naam)] = uitkomst;

    private Afspraakuitkomst Bepaal(Gelezenafspraak afspraak, bool isWeg)
    {
        // One that waits for another collects in the meantime what that one lacks, so each has its own.
        var tekort = _vrijTekort ?? new Tekort(Gebeurtenissen.Aanvraag.Waarden.Length);
        _vrijTekort = null;
        var gelding = _geldingen.Van(afspraak, isWeg, tekort);
        var uitkomst = gelding.Soort == Geldingsoort.BuitenLooptijd
            ? new Afspraakuitkomst(AfspraakStand.BuitenLooptijd, afspraak.Aard, [], 0, null)
            : Termijnen(afspraak, gelding, tekort);
        tekort.Wis();
        _vrijTekort = tekort;
        return uitkomst;
    }

    private Afspraakuitkomst Termijnen(Gelezenafspraak afspraak, in Gelding gelding, Tekort tekort)
    {
        if (!afspraak.Start.IsEmpty && afspraak.EneStart is null)
        {
            return VanafStarts(afspraak, gelding, tekort);
        }

        Tijdpunt? start = afspraak.Startfeit >= 0 ? _dagen.VanFeit(afspraak.Startfeit, tekort)
            : afspraak.EneStart is { } bron ? _dagen.Van(bron, tekort)
            : null;
        var (termijnen, zonder) = start is { IsBekend: false } ? ([], start.Value.Soort) : VanafStart(afspraak, gelding, start, perStart: false, tekort);
        return new Afspraakuitkomst(Samen(termijnen, zonder, gelding.Onzeker), afspraak.Aard, termijnen, tekort.Redenen, tekort.Mist);
    }

    /// <summary>Events that each start it.</summary>
    private Afspraakuitkomst VanafStarts(Gelezenafspraak afspraak, Gelding gelding, Tekort tekort)
    {
        var starts = afspraak.Start.SelectMany(bron => bron is Dagbron.VanAfspraak van ? _dagen.Punten(van, tekort) : [_dagen.Van(bron, tekort)]).ToList();
        var delen = starts.Where(punt => punt.IsBekend).Select(punt => VanafStart(afspraak, gelding, punt, starts.Count > 1, tekort)).ToList();
        var soorten = starts.Where(punt => !punt.IsBekend).Select(punt => punt.Soort).Concat(delen.Select(deel => deel.Zonder)).ToList();
        var zonder = soorten.Contains(Puntsoort.Onbekend) ? Puntsoort.Onbekend
            : soorten.Contains(Puntsoort.NogNiet) ? Puntsoort.NogNiet
            : Puntsoort.Nooit;
        ImmutableArray<Termijn> termijnen = [.. delen.SelectMany(deel => deel.Termijnen)];
        return new Afspraakuitkomst(Samen(termijnen, zonder, gelding.Onzeker), afspraak.Aard, termijnen, tekort.Redenen, tekort.Mist);
    }

    /// <summary>The times from a start, or why there are none: its condition does not hold, or all of them fall away so far.</summary>
    private (ImmutableArray<Termijn> Termijnen, Puntsoort Zonder) VanafStart(Gelezenafspraak gelezen, in Gelding gelding, Tijdpunt? start, bool perStart, Tekort tekort)
    {
        var onzeker = (byte)(gelding.Onzeker | gelding.NaOnzeker);
        if (gelezen.Wanneer is { } wanneer)
        {
            var peildag = !gelezen.Peildatum && start is { } punt && punt.Dag <= Op ? punt.Dag : Op;
            var geldt = wanneer.Toets(Gebeurtenissen.Aanvraag, Dag.Nummer(peildag), Lezing.Wereld, tekort);
            if (geldt == Uitslag.Onwaar)
            {
                return ([], Puntsoort.Nooit);
            }

            onzeker |= (byte)(geldt & 127);
        }

        if (gelding.Soort != Geldingsoort.Geldt)
        {
            return ([], gelding.Soort == Geldingsoort.NogNiet ? Puntsoort.NogNiet : Puntsoort.Nooit);
        }

        if (start?.Dag < _begin)
        {
            // What then held the text does not say.
            _vreemdheden.VoorBegin(gelezen);
            tekort.Voeg(Uitslag.OnbekendBron);
            onzeker |= Uitslag.OnbekendBron;
        }

        var loop = new Afspraakloop(gelezen, start, perStart, _geldingen.Slot(gelezen, gelding, start, tekort), Gedaanbepaling.Van(gelezen, this, _vreemdheden), onzeker);
        return (gelezen.Herhaling is { } herhaling ? Telkens(loop, herhaling, gelding, tekort) : [EenKeer(loop, tekort)], Puntsoort.Nooit);
    }

    private Termijn EenKeer(in Afspraakloop loop, Tekort tekort)
    {
        _grenzen.Vak(loop, tekort, out var vak);
        _vreemdheden.Meld(loop, vak.Redenen);
        return _standen.Van(vak, loop, isLaatste: true, tekort);
    }

    private ImmutableArray<Termijn> Telkens(in Afspraakloop loop, Herhaling herhaling, in Gelding gelding, Tekort tekort)
    {
        var start = loop.Start?.Dag;
        var bereik = new Herhaalbereik(start, start ?? _begin, gelding.PasNa, _geldingen.LaatsteKeer(gelding, loop.Slot));
        var vakken = _herhalingen.Vakken(loop.Afspraak, herhaling, bereik, tekort);
        _vreemdheden.Meld(loop, vakken.Count > 0 ? vakken[^1].Redenen : (byte)0);
        var termijnen = ImmutableArray.CreateBuilder<Termijn>(vakken.Count);
        for (var i = 0; i < vakken.Count; i++)
        {
            termijnen.Add(_standen.Van(vakken[i], loop, isLaatste: i == vakken.Count - 1 || vakken[i + 1].Vanaf > Op, tekort));
        }

        return termijnen.MoveToImmutable();
    }

    /// <summary>
    /// How it stands as a whole: as the first time that is not over, or else as the last one. What is settled stays open
    /// while another event of which nobody knows may start it too.
    /// </summary>
    /// <param name="termijnen">Its times.</param>
    /// <param name="zonder">What is known of the events that have given no time.</param>
    /// <param name="onzeker">Why the regeling may not be in force.</param>
    private AfspraakStand Samen(ImmutableArray<Termijn> termijnen, Puntsoort zonder, byte onzeker)
    {
        if (termijnen.IsEmpty)
        {
            return onzeker != 0 || zonder == Puntsoort.Onbekend ? AfspraakStand.Open
                : zonder == Puntsoort.NogNiet ? AfspraakStand.NietBegonnen
                : AfspraakStand.Nvt;
        }

        var stand = termijnen[^1].Stand;
        foreach (var termijn in termijnen)
        {
            if (!(termijn.Uiterlijk < Op))
            {
                stand = termijn.Stand;
                break;
            }
        }

        return zonder == Puntsoort.Onbekend && stand is (AfspraakStand.Gehaald or AfspraakStand.NietGehaald or AfspraakStand.Afgelopen) ? AfspraakStand.Open : stand;
    }
}
