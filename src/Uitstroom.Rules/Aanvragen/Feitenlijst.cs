using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The facts of a regeling with their slots: the shape of its applications.</summary>
internal sealed class Feitenlijst
{
    private readonly FrozenDictionary<string, Feit> _opNaam;
    private readonly FrozenDictionary<string, Feit>.AlternateLookup<ReadOnlySpan<char>> _opTekst;

    public Feitenlijst(IEnumerable<Feit> feiten)
    {
        Alle = [.. feiten];
        for (var i = 0; i < Alle.Length; i++)
        {
            Alle[i].Slot = i;
        }

        _opNaam = Alle.ToFrozenDictionary(feit => feit.Naam, StringComparer.Ordinal);
        _opTekst = _opNaam.GetAlternateLookup<ReadOnlySpan<char>>();
        Berekend = [.. Alle.Where(feit => feit.Berekend is not null and not Berekening.Leeftijd)];
    }

    public ImmutableArray<Feit> Alle { get; }

    /// <summary>The facts that are calculated from others as soon as these are known.</summary>
    public ImmutableArray<Feit> Berekend { get; }

    public Feit? Zoek(string naam) => _opNaam.GetValueOrDefault(naam);

    public Feit? Zoek(ReadOnlySpan<char> naam) => _opTekst.TryGetValue(naam, out var feit) ? feit : null;
}
