using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A cell of a table: which figure and table (-1 for the figure in all), which values, and which quarter.</summary>
internal readonly record struct Celsleutel(int Cijfer, int Tabel, string? Een, string? Twee, int Kwartaal);

/// <summary>What counts towards a quotum in one of its years, by group and receiver.</summary>
internal readonly record struct Meetsleutel(int Meting, int Jaar, string? Groep, string? Ontvanger);

/// <summary>What surely counts and what may count.</summary>
internal record struct Tel(long Zeker, long Misschien);

/// <summary>The counts while registrations come in. What it holds is bounded by the words of the agreement and by the days that there are.</summary>
internal sealed class Monitoringstand
{
    private readonly Monitoring _monitoring;
    private readonly Dictionary<Celsleutel, Tel> _cellen = [];
    private readonly Dictionary<Meetsleutel, Tel> _metingen = [];
    private readonly Dictionary<(int Cijfer, int Kwartaal), SortedDictionary<int, long>> _dagen = [];
    private readonly Dictionary<Registratiesoort, List<(LocalDate Van, LocalDate TotEnMet)>> _volledig = [];
    private readonly ImmutableArray<ImmutableArray<ImmutableArray<string>>> _sinds;
    private readonly List<int>[] _perSoort;
    private readonly LocalDate?[] _begin = new LocalDate?[Leeswerelden.Hoogstens];

    public Monitoringstand(Regeling regeling, Monitoring monitoring, Wereld wereld)
    {
        _monitoring = monitoring;
        Metingen = Meting.Van(regeling, monitoring, wereld);
        _sinds = [.. monitoring.Cijfers.Select(cijfer => cijfer.Sinds is { } sinds ? Leeswerelden.Van(wereld, sinds.Lezingen()).Select(sinds.In).ToImmutableArray() : [])];
        _perSoort = [.. monitoring.Registraties.Select(soort => Enumerable.Range(0, monitoring.Cijfers.Length).Where(i => monitoring.Cijfers[i].Telt.Contains(soort)).ToList())];
    }

    public ImmutableArray<Meting> Metingen { get; }

    public IReadOnlyDictionary<Celsleutel, Tel> Cellen => _cellen;

    public IReadOnlyDictionary<Meetsleutel, Tel> Gemeten => _metingen;

    /// <summary>Per figure and quarter how many took how many days.</summary>
    public IReadOnlyDictionary<(int Cijfer, int Kwartaal), SortedDictionary<int, long>> Dagen => _dagen;

    public Hardheidsteller Hardheidsgebruik { get; } = new();

    /// <summary>The quarters in which the hardheidsclausule was used.</summary>
    public HashSet<int> Hardheidskwartalen { get; } = [];

    /// <summary>A quarter as a number: four times the year, plus 0 up to and including 3.</summary>
    public static int Kwartaal(LocalDate dag) => (dag.Year * 4) + ((dag.Month - 1) / 3);

    public void Volledig(Registratiesoort soort, LocalDate van, LocalDate tot)
    {
        if (!_volledig.TryGetValue(soort, out var perioden))
        {
            _volledig[soort] = perioden = [];
        }

        perioden.Add((van, tot));
        Volledigheidstijd.VoegSamen(perioden);
    }

    /// <summary>The periods, in order and apart, in which all registrations of a kind are there.</summary>
    public IReadOnlyList<(LocalDate Van, LocalDate TotEnMet)> Perioden(Registratiesoort soort) => _volledig.GetValueOrDefault(soort) ?? [];

    public void Voeg(Telregistratie regel)
    {
        var kwartaal = Kwartaal(regel.Op);
        var begin = _begin.AsSpan();
        foreach (var i in _perSoort[_monitoring.Registraties.IndexOf(regel.Soort)])
        {
            var cijfer = _monitoring.Cijfers[i];
            var wijzen = _sinds[i];
            for (var j = 0; j < wijzen.Length; j++)
            {
                begin[j] = Begin(regel, wijzen[j]);
            }

            var uitslag = cijfer.Weeg(regel.Registratie, begin[..wijzen.Length]);
            if (uitslag == Uitslag.Onwaar)
            {
                continue;
            }

            Tel(new Celsleutel(i, -1, null, null, kwartaal), uitslag);
            for (var tabel = 0; tabel < cijfer.Per.Length; tabel++)
            {
                var per = cijfer.Per[tabel];
                Tel(new Celsleutel(i, tabel, Waarde(regel, per[0]), per.Length > 1 ? Waarde(regel, per[1]) : null, kwartaal), uitslag);
            }

            if (cijfer.Binnen is null)
            {
                TelDagen(i, kwartaal, regel, begin[..wijzen.Length]);
            }

            Meet(cijfer, regel, uitslag);
        }
    }

    public void Hardheid(Telregistratie regel, Hardheidsgebruik gebruik, MonitoringOpties opties)
    {
        if ((opties.Jaar is null || regel.Op.Year == opties.Jaar) && (opties.Kwartaal is null || (regel.Op.Month - 1) / 3 == opties.Kwartaal - 1))
        {
            Hardheidskwartalen.Add(Kwartaal(regel.Op));
            Hardheidsgebruik.Voeg(gebruik);
        }
    }

    private string? Waarde(Telregistratie regel, Indeling indeling) => regel.Waarden[_monitoring.Indelingen.IndexOf(indeling)];

    private void Meet(Monitoringcijfer cijfer, Telregistratie regel, byte uitslag)
    {
        for (var i = 0; i < Metingen.Length; i++)
        {
            var meting = Metingen[i];
            if (!meting.Cijfers.Contains(cijfer) || meting.Telt(regel, _monitoring) is not { } telt)
            {
                continue;
            }

            var nummer = (i * Meting.HoogstensCijfers) + meting.Cijfers.IndexOf(cijfer);
            var (groep, ontvanger) = meting.Plek(regel, _monitoring);
            Tel(new Meetsleutel(nummer, Teljaar.Jaar(meting.Per, regel.Op), groep, ontvanger), telt ? uitslag : Uitslag.OnbekendFeit);
        }
    }

    /// <summary>The day from which the time of a registration counts: the last of some, or null when one is unknown or lies after it.</summary>
    private static LocalDate? Begin(Telregistratie regel, ImmutableArray<string> namen)
    {
        LocalDate? laatste = null;
        foreach (var naam in namen)
        {
            if (regel.Registratie.Een(naam) is not { } tekst || Feitlezer.Datum(tekst) is not { } dag || dag > regel.Op)
            {
                return null;
            }

            laatste = laatste is { } eerder ? LocalDate.Max(eerder, dag) : dag;
        }

        return laatste;
    }

    private void TelDagen(int cijfer, int kwartaal, Telregistratie regel, ReadOnlySpan<LocalDate?> begin)
    {
        if (begin.IsEmpty || begin[0] is not { } eerste)
        {
            return;
        }

        foreach (var ander in begin)
        {
            if (ander != eerste)
            {
                return;
            }
        }

        if (!_dagen.TryGetValue((cijfer, kwartaal), out var verdeling))
        {
            _dagen[(cijfer, kwartaal)] = verdeling = [];
        }

        var dagen = Period.DaysBetween(eerste, regel.Op);
        verdeling[dagen] = verdeling.GetValueOrDefault(dagen) + 1;
    }

    private void Tel(Celsleutel sleutel, byte uitslag) => Tel(ref CollectionsMarshal.GetValueRefOrAddDefault(_cellen, sleutel, out _), uitslag);

    private void Tel(Meetsleutel sleutel, byte uitslag) => Tel(ref CollectionsMarshal.GetValueRefOrAddDefault(_metingen, sleutel, out _), uitslag);

    private static void Tel(ref Tel cel, byte uitslag)
    {
        if (uitslag == Uitslag.Waar)
        {
            cel.Zeker++;
        }
        else
        {
            cel.Misschien++;
        }
    }
}
