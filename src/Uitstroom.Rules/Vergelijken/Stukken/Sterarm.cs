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
    }

    /// <summary>
    /// The number of the set of pieces that can be while the date has a day. It follows from how the cuts lie among each other: days on which they
    /// lie alike need no second look.
    /// </summary>
    public int Stelsel(long dag)
    {
        Snij(dag);
        Span<char> ligging = stackalloc char[_sneden.Length * (_sneden.Length + 1) / 2];
        Lig(ligging);
        if (!_liggingen.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(ligging, out var stelsel))
        {
            var stukken = string.Concat(Stappen(dag).Select(stap => (char)Nummer(stap.Van, dag)).Distinct().Order());
            if (!_stelsels.TryGetValue(stukken, out stelsel))
            {
                stelsel = _stelsels.Count;
                _stelsels.Add(stukken, stelsel);
            }

            _liggingen.Add(ligging.ToString(), stelsel);
        }

        return stelsel;
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

    /// <summary>Writes how the cuts lie: each among the fixed ones, and each against each other.</summary>
    private void Lig(Span<char> ligging)
    {
        var plaats = 0;
        for (var i = 0; i < _sneden.Length; i++)
        {
            var snede = _sneden[i];
            var onder = Array.BinarySearch(_begin, snede);
            ligging[plaats++] = (char)(snede == Peilvraag.Geen ? 0 : snede > _domein.Hoogste ? 1 : onder >= 0 ? (2 * onder) + 2 : (2 * ~onder) + 3);
            for (var j = 0; j < i; j++)
            {
                ligging[plaats++] = (char)(1 + snede.CompareTo(_sneden[j]));
            }
        }
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
