using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The values of a fact, cut where an answer to one of the questions can turn; equal intervals are one class.</summary>
internal sealed class Snijding
{
    private readonly Feitdomein _domein;
    private readonly IReadOnlyList<Zijde> _zijden;
    private readonly IReadOnlyList<Stukvraag> _vragen;
    private readonly Dictionary<string, int> _nummers = new(StringComparer.Ordinal);
    private readonly List<List<(long Van, long TotEnMet)>> _bereiken = [];

    public Snijding(Feitdomein domein, IReadOnlyList<Zijde> zijden, IReadOnlyList<Stukvraag> vragen)
    {
        (_domein, _zijden, _vragen) = (domein, zijden, vragen);
        var sneden = domein.IsKeuze
            ? Enumerable.Range(0, (int)domein.Hoogste + 1).Select(keuze => (long)keuze)
            : vragen.SelectMany(vraag => vraag.Sneden(vraag.Zijde.Grenzen)).Concat(domein.Grenzen()).Where(snede => snede > domein.Laagste && snede <= domein.Hoogste);
        Begin = [.. sneden.Append(domein.Laagste).Distinct().Order()];
        Klasse = [.. Begin.Select(Nummer)];
        for (var i = 0; i < Begin.Length; i++)
        {
            Voeg(Klasse[i], Begin[i], i + 1 < Begin.Length ? Begin[i + 1] - 1 : domein.Hoogste);
        }
    }

    /// <summary>The first value of each interval, in order.</summary>
    public long[] Begin { get; }

    /// <summary>Per interval its class.</summary>
    public int[] Klasse { get; }

    /// <summary>The class of a value.</summary>
    public int KlasseVan(long waarde)
    {
        if (Begin.Length == 1)
        {
            return 0;
        }

        var plaats = Array.BinarySearch(Begin, waarde);
        return Klasse[plaats < 0 ? ~plaats - 1 : plaats];
    }

    /// <summary>The intervals of a class, in order.</summary>
    public IReadOnlyList<(long Van, long TotEnMet)> Bereiken(int klasse) => _bereiken[klasse];

    /// <summary>The pieces of the fact.</summary>
    /// <param name="bij">The day near which values are picked.</param>
    public Variabele Variabele(long bij) => new(_domein.Sleutel, _domein, [.. _vragen],
        [.. Rules.Variabele.ZonderWaarde(_domein, _zijden.Count, _vragen.Count), .. _bereiken.Select(bereiken => Stuk(bereiken, bij))]);

    /// <summary>What the versions read and answer for a value.</summary>
    public (ImmutableArray<Feitwaarde> Gelezen, byte[] Uitslagen) Antwoorden(long waarde)
    {
        ImmutableArray<Feitwaarde> gelezen = [.. _zijden.Select(zijde => _domein.Lees(zijde.Nummer, waarde))];
        return (gelezen, [.. _vragen.Select(vraag => vraag.Antwoord(gelezen[vraag.Zijde.Nummer], vraag.Zijde.Grenzen))]);
    }

    private Stuk Stuk(List<(long Van, long TotEnMet)> bereiken, long bij)
    {
        var waarde = Keuswaarde.Kies(_domein, bereiken, bij);
        var (gelezen, uitslagen) = Antwoorden(waarde);
        return new Stuk(waarde, gelezen, [.. bereiken], uitslagen);
    }

    private int Nummer(long waarde)
    {
        var (gelezen, uitslagen) = Antwoorden(waarde);
        var sleutel = string.Concat(gelezen.Select(een => een.IsBekend ? '+' : '-')) + string.Concat(uitslagen.Select(uitslag => (char)uitslag));
        if (!_nummers.TryGetValue(sleutel, out var nummer))
        {
            nummer = _nummers.Count;
            _nummers.Add(sleutel, nummer);
            _bereiken.Add([]);
        }

        return nummer;
    }

    private void Voeg(int klasse, long van, long totEnMet)
    {
        var bereiken = _bereiken[klasse];
        if (bereiken.Count > 0 && bereiken[^1].TotEnMet == van - 1)
        {
            (van, _) = bereiken[^1];
            bereiken.RemoveAt(bereiken.Count - 1);
        }

        bereiken.Add((van, totEnMet));
    }
}
