using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// One date with the facts that are held against it. Every day that the date can be is looked at: days on which the same combinations of
/// answers can come about are one piece of the date, and the answers of a fact are its pieces. So a combination of pieces is allowed if
/// and only if some date and some values have those answers.
/// </summary>
internal sealed class Ster
{
    private static readonly long _eerste = Dag.Nummer(Dag.Eerste);

    private readonly Feitdomein _domein;
    private readonly Snijding _midden;
    private readonly ImmutableArray<Peilvraag> _zelf;
    private readonly ImmutableArray<Sterarm> _armen;
    private readonly Dictionary<string, int> _klassen = new(StringComparer.Ordinal);
    private readonly List<long> _dagen = [];
    private readonly List<Dictionary<int, long>[]> _waarden = [];

    /// <param name="midden">The date.</param>
    /// <param name="zijden">The versions.</param>
    /// <param name="samen">What is asked of facts against the date, of the date itself too.</param>
    /// <param name="los">What is asked of a fact alone.</param>
    /// <param name="domein">The values of a fact.</param>
    public Ster(string midden, IReadOnlyList<Zijde> zijden, IReadOnlyList<Stukvraag> samen, Func<string, Stukvraag[]> los, Func<string, Feitdomein> domein)
    {
        _domein = domein(midden);
        _midden = new Snijding(_domein, zijden, los(midden));
        var vragen = samen.Select(vraag => new Peilvraag(vraag, midden)).ToLookup(vraag => vraag.Over);
        _zelf = [.. vragen[midden]];
        _armen = [.. vragen.Where(groep => groep.Key != midden).Select(groep => new Sterarm(domein(groep.Key), zijden, los(groep.Key), [.. groep]))];
        var bij = Dag.Nummer(zijden[0].Peildatum);
        Doorloop(bij);
        _waarden.AddRange(_dagen.Select(dag => _armen.Select(arm => arm.Waarden(dag, bij)).ToArray()));
        Midden = Datum(zijden, los(midden));
        Armen = [.. _armen.Select((arm, i) => arm.Variabele(_waarden.Select(waarden => waarden[i]), bij))];
    }

    /// <summary>The date, with a piece per set of days.</summary>
    public Variabele Midden { get; }

    /// <summary>The facts that are held against it.</summary>
    public ImmutableArray<Variabele> Armen { get; }

    /// <summary>Whether a piece of the date and a piece of a fact can stand in one application, and count once.</summary>
    public bool Mag(int arm, int midden, int stuk)
    {
        if (Armen[arm].Stukken[stuk].Waarde is null)
        {
            return true;
        }

        return Midden.Stukken[midden].Waarde is null
            ? _armen[arm].IsEersteVanSoort(Nummer(Armen[arm], stuk))
            : _waarden[Nummer(Midden, midden)][arm].ContainsKey(Nummer(Armen[arm], stuk));
    }

    /// <summary>A value of a fact that has the answers of its piece while the date has the value of its own piece.</summary>
    public long Waarde(int arm, int midden, int stuk) => Midden.Stukken[midden].Waarde is null
        ? Armen[arm].Stukken[stuk].Waarde!.Value
        : _waarden[Nummer(Midden, midden)][arm][Nummer(Armen[arm], stuk)];

    private static int Nummer(Variabele variabele, int stuk) => stuk - variabele.Stukken.Count(een => een.Waarde is null);

    private void Doorloop(long bij)
    {
        var sleutel = new char[1 + _zelf.Length + _armen.Length];
        var (gisteren, antwoorden) = (new int[_zelf.Length], new char[_zelf.Length]);
        var zoek = _klassen.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var dag = _domein.Laagste; dag <= _domein.Hoogste; dag++)
        {
            var plaats = 0;
            sleutel[plaats++] = (char)_midden.KlasseVan(dag);
            for (var i = 0; i < _zelf.Length; i++)
            {
                var ligging = Ligging(_zelf[i], dag);
                if (gisteren[i] != ligging)
                {
                    gisteren[i] = ligging;
                    antwoorden[i] = (char)_zelf[i].Antwoord(_domein.Lees(_zelf[i].Zijde, dag), dag, dag);
                }

                sleutel[plaats++] = antwoorden[i];
            }

            foreach (var arm in _armen)
            {
                sleutel[plaats++] = (char)arm.Stelsel(dag);
            }

            if (!zoek.TryGetValue(sleutel, out var klasse))
            {
                _klassen.Add(new string(sleutel), _dagen.Count);
                _dagen.Add(dag);
            }
            else if (Math.Abs(dag - bij) < Math.Abs(_dagen[klasse] - bij))
            {
                _dagen[klasse] = dag;
            }
        }
    }

    /// <summary>How a day lies against the cuts of a question that is asked of the date itself, and between which days the bounds move on.</summary>
    private static int Ligging(Peilvraag vraag, long dag)
    {
        var ligging = 1;
        foreach (var tabel in vraag.Sneden)
        {
            var snede = tabel[dag - _eerste];
            ligging = (ligging * 4) + (snede == Peilvraag.Geen ? 3 : 1 + dag.CompareTo(snede));
        }

        return ligging;
    }

    private Variabele Datum(IReadOnlyList<Zijde> zijden, Stukvraag[] los)
    {
        ImmutableArray<Stukvraag> vragen = [.. los, .. _zelf.Select(vraag => vraag.Vraag)];
        var stukken = _dagen.Select(dag =>
        {
            var (gelezen, uitslagen) = _midden.Antwoorden(dag);
            return new Stuk(dag, gelezen, [], [.. uitslagen, .. _zelf.Select(vraag => vraag.Antwoord(gelezen[vraag.Zijde], dag, dag))]);
        });
        return new Variabele(_domein.Sleutel, _domein, vragen, [.. Variabele.ZonderWaarde(_domein, zijden.Count, vragen.Length), .. stukken]);
    }
}
