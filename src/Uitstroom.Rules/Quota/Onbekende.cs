using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Collects why a stand is not wholly known.</summary>
internal sealed class Onbekende
{
    private readonly SortedDictionary<int, Feit> _feiten = [];
    private readonly List<string> _tellers = [];

    public Reden Redenen { get; private set; }

    public ImmutableArray<Feit> Feiten => [.. _feiten.Values];

    public ImmutableArray<string> Tellers => [.. _tellers.Distinct(StringComparer.Ordinal)];

    public void Voeg(Reden redenen) => Redenen |= redenen;

    public void Voeg(Losproef proef)
    {
        Redenen |= proef.Redenen;
        foreach (var feit in proef.Ontbreekt)
        {
            _feiten[feit.Slot] = feit;
        }
    }

    public void Teller(string naam)
    {
        Redenen |= Reden.Teller;
        _tellers.Add(naam);
    }
}
