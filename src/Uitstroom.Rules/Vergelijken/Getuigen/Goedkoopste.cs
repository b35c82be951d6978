namespace Uitstroom.Rules;

/// <summary>Finds the smallest application that a question holds for: fewest facts given, and none that follows from others where that can be helped.</summary>
internal sealed class Goedkoopste
{
    private const long Gegeven = 1 << 12;

    // A fact that follows from others is given only when nothing else will do.
    private const long Volgt = Gegeven << 12;
    private const long Onmogelijk = long.MaxValue / 4;

    private readonly Aanvraagruimte _ruimte;
    private readonly Diagrammen _diagrammen;
    private readonly Dictionary<int, long> _kosten = [];

    public Goedkoopste(Aanvraagruimte ruimte) => (_ruimte, _diagrammen) = (ruimte, ruimte.Diagrammen);

    /// <summary>Per level the piece, 0 where nothing need be said; null when the question never holds.</summary>
    public int[]? Zoek(int vraag)
    {
        if (vraag == Diagrammen.Onwaar)
        {
            return null;
        }

        var stukken = new int[_diagrammen.Niveaus];
        while (!Diagrammen.IsEind(vraag))
        {
            var niveau = _diagrammen.Niveau(vraag);
            stukken[niveau] = Enumerable.Range(0, _diagrammen.Stukken(niveau)).MinBy(stuk => Kosten(niveau, stuk) + Kosten(_diagrammen.Kind(vraag, niveau, stuk)));
            vraag = _diagrammen.Kind(vraag, niveau, stukken[niveau]);
        }

        return stukken;
    }

    private long Kosten(int vraag)
    {
        if (Diagrammen.IsEind(vraag))
        {
            return vraag == Diagrammen.Onwaar ? Onmogelijk : 0;
        }

        if (!_kosten.TryGetValue(vraag, out var kosten))
        {
            var niveau = _diagrammen.Niveau(vraag);
            kosten = Enumerable.Range(0, _diagrammen.Stukken(niveau)).Min(stuk => Math.Min(Onmogelijk, Kosten(niveau, stuk) + Kosten(_diagrammen.Kind(vraag, niveau, stuk))));
            _kosten.Add(vraag, kosten);
        }

        return kosten;
    }

    // Between pieces that cost the same the one with a value goes before `geen`, and an earlier one before a later.
    private long Kosten(int niveau, int stuk)
    {
        var variabele = _ruimte.Variabelen[niveau];
        return variabele.Domein is not { } domein || variabele.Stukken[stuk].IsOnbekend ? 0
            : (domein.Volgt ? Volgt : Gegeven) + stuk + (variabele.Stukken[stuk].IsGeen ? variabele.Stukken.Length : 0);
    }
}
