using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>One fact that is held against a date: its pieces are the combinations of answers that some day of the date and some value give.</summary>
internal sealed class Sterarm
{
    private static readonly long _eerste = Dag.Nummer(Dag.Eerste);

    private readonly Feitdomein _domein;
    private readonly IReadOnlyList<Zijde> _zijden;
    private readonly ImmutableArray<Peilvraag> _samen;
    private readonly Snijding _los;
    private readonly ImmutableArray<Stukvraag> _losseVragen;
    private readonly long[] _begin;
    private readonly Dictionary<string, int> _stukken = new(StringComparer.Ordinal);
    private readonly List<string> _sleutels = [];
    private readonly Dictionary<string, int> _liggingen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stelsels = new(StringComparer.Ordinal);
    private readonly List<long[]> _tabellen = [];
    private readonly long[] _sneden;
    private readonly (long Onder, long Boven)[] _na;
    private readonly char[] _ligging;
    private int _stelsel = -1;

    public Sterarm(Feitdomein domein, IReadOnlyList<Zijde> zijden, IReadOnlyList<Stukvraag> los, ImmutableArray<Peilvraag> samen)
    {
        (_domein, _zijden, _samen) = (domein, zijden, samen);
        _los = new Snijding(domein, zijden, los);
        _losseVragen = [.. los];
        _begin = [.. _los.Begin.Concat(samen.SelectMany(vraag => vraag.Vast)).Where(snede => snede >= domein.Laagste && snede <= domein.Hoogste).Distinct().Order()];
        foreach (var tabel in domein.IsKeuze ? [] : samen.SelectMany(vraag => vraag.Sneden))
        {
            // Most bounds are the same in both versions.
            if (!_tabellen.Exists(ander => ander.AsSpan().SequenceEqual(tabel)))
            {
                _tabellen.Add(tabel);
            }
        }

        _sneden = new long[_tabellen.Count];
        _na = [.. _tabellen.Select(_ => (long.MaxValue, long.MinValue))];
        _ligging = new char[_tabellen.Count * (_tabellen.Count + 1) / 2];
    }

    /// <summary>
    /// The number of the set of pieces that can be while the date has a day. It follows from how the cuts lie among each other: days on which they
    /// lie alike need no second look.
    /// </summary>
    public int Stelsel(long dag)
    {
        Snij(dag);
        if (LigtAlsGisteren())
        {
            return _stelsel;
        }

        if (!_liggingen.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(_ligging, out _stelsel))
        {
            var stukken = string.Concat(Stappen(dag).Select(stap => (char)Nummer(stap.Van, dag)).Distinct().Order());
            if (!_stelsels.TryGetValue(stukken, out _stelsel))
            {
                _stelsel = _stelsels.Count;
                _stelsels.Add(stukken, _stelsel);
            }

            _liggingen.Add(new string(_ligging), _stelsel);
        }

        return _stelsel;
    }

    /// <summary>Per piece that can be while the date has a day, a value.</summary>
    public Dictionary<int, long> Waarden(long dag, long bij) => Stappen(dag)
        .Select(stap => (Stuk: Nummer(stap.Van, dag), stap))
        .GroupBy(paar => paar.Stuk, paar => paar.stap)
        .ToDictionary(groep => groep.Key, groep => Keuswaarde.Kies(_domein, groep, bij));

    /// <summary>Whether it is the first of the pieces that differ only in what is asked against the date: it stands for them while there is no date.</summary>
    public bool IsEersteVanSoort(int stuk) => _sleutels.FindIndex(sleutel => sleutel[0] == _sleutels[stuk][0]) == stuk;

    public Variabele Variabele(IEnumerable<Dictionary<int, long>> perDatum, long bij)
    {
        var waarden = perDatum.SelectMany(paren => paren).ToLookup(paar => paar.Key, paar => paar.Value);
        ImmutableArray<Stukvraag> vragen = [.. _losseVragen, .. _samen.Select(vraag => vraag.Vraag)];
        var stukken = _sleutels.Select((sleutel, stuk) =>
        {
            var waarde = waarden[stuk].MinBy(een => Math.Abs(een - bij));
            var (gelezen, uitslagen) = _los.Antwoorden(waarde);
            return new Stuk(waarde, gelezen, [], [.. uitslagen, .. sleutel.Skip(1).Select(uitslag => (byte)uitslag)]);
        });
        return new Variabele(_domein.Sleutel, _domein, vragen, [.. Rules.Variabele.ZonderWaarde(_domein, _zijden.Count, vragen.Length), .. stukken]);
    }

    private void Snij(long dag)
    {
        var plaats = dag - _eerste;
        for (var i = 0; i < _sneden.Length; i++)
        {
            _sneden[i] = _tabellen[i][plaats];
        }
    }

    /// <summary>Whether the cuts lie as on the day before; if not, works out how: each among the fixed ones, and each against each other.</summary>
    private bool LigtAlsGisteren()
    {
        var gelijk = _stelsel >= 0;
        for (var (i, paar) = (0, _sneden.Length); i < _sneden.Length; i++)
        {
            var snede = _sneden[i];
            if (!(snede > _na[i].Onder && snede < _na[i].Boven) && !(snede == _na[i].Onder && snede == _na[i].Boven))
            {
                (_ligging[i], _na[i]) = Onder(snede);
                gelijk = false;
            }

            for (var j = 0; j < i; j++, paar++)
            {
                var hoe = snede < _sneden[j] ? '<' : snede > _sneden[j] ? '>' : '=';
                gelijk &= _ligging[paar] == hoe;
                _ligging[paar] = hoe;
            }
        }

        return gelijk;
    }

    /// <summary>Where a cut lies among the fixed ones, and between which values it lies there as well; equal ends are that value alone.</summary>
    private (char Plaats, (long Onder, long Boven) Tussen) Onder(long snede)
    {
        if (snede == Peilvraag.Geen)
        {
            return ((char)0, (snede, snede));
        }

        if (snede > _domein.Hoogste)
        {
            return ((char)1, (_domein.Hoogste, long.MaxValue));
        }

        var plaats = Array.BinarySearch(_begin, snede);
        return plaats >= 0 ? ((char)((2 * plaats) + 2), (snede, snede))
            : ((char)((2 * ~plaats) + 3), (~plaats == 0 ? Peilvraag.Geen : _begin[~plaats - 1], ~plaats == _begin.Length ? _domein.Hoogste + 1 : _begin[~plaats]));
    }

    private IEnumerable<(long Van, long TotEnMet)> Stappen(long dag)
    {
        Snij(dag);
        long[] begin = [.. _begin.Concat(_sneden.Where(snede => snede > _domein.Laagste && snede <= _domein.Hoogste)).Distinct().Order()];
        return begin.Select((van, i) => (van, i + 1 < begin.Length ? begin[i + 1] - 1 : _domein.Hoogste));
    }

    private int Nummer(long waarde, long dag)
    {
        var antwoorden = _samen.Select(vraag => (char)vraag.Antwoord(_domein.Lees(vraag.Zijde, waarde), waarde, dag));
        var sleutel = string.Concat(antwoorden.Prepend((char)_los.KlasseVan(waarde)));
        if (!_stukken.TryGetValue(sleutel, out var nummer))
        {
            nummer = _stukken.Count;
            _stukken.Add(sleutel, nummer);
            _sleutels.Add(sleutel);
        }

        return nummer;
    }
}
