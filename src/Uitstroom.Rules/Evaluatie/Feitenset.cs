using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Uitstroom.Rules;

/// <summary>A set of facts by slot.</summary>
internal sealed class Feitenset(int feiten)
{
    private readonly ulong[] _woorden = new ulong[(feiten + 63) / 64];

    public int Aantal
    {
        get
        {
            var aantal = 0;
            foreach (var woord in _woorden)
            {
                aantal += BitOperations.PopCount(woord);
            }

            return aantal;
        }
    }

    public void Voeg(int slot) => _woorden[slot >> 6] |= 1UL << (slot & 63);

    public void Voeg(Feitenset andere)
    {
        for (var i = 0; i < _woorden.Length; i++)
        {
            _woorden[i] |= andere._woorden[i];
        }
    }

    /// <summary>A new set with the facts of both.</summary>
    public Feitenset Met(Feitenset andere)
    {
        var samen = new Feitenset(_woorden.Length * 64);
        samen.Voeg(this);
        samen.Voeg(andere);
        return samen;
    }

    /// <summary>Whether every fact of the other set is in this one.</summary>
    public bool Omvat(Feitenset andere)
    {
        for (var i = 0; i < _woorden.Length; i++)
        {
            if ((andere._woorden[i] & ~_woorden[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public bool Bevat(int slot) => (_woorden[slot >> 6] >> (slot & 63) & 1) != 0;

    public bool IsGelijkAan(Feitenset andere) => _woorden.AsSpan().SequenceEqual(andere._woorden);

    /// <summary>The facts in file order.</summary>
    public ImmutableArray<Feit> Lijst(Feitenlijst feiten)
    {
        var lijst = new Feit[Aantal];
        var plaats = 0;
        for (var i = 0; i < _woorden.Length; i++)
        {
            for (var rest = _woorden[i]; rest != 0; rest &= rest - 1)
            {
                lijst[plaats++] = feiten.Alle[(i << 6) + BitOperations.TrailingZeroCount(rest)];
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(lijst);
    }

    /// <summary>The slots in ascending order.</summary>
    public IEnumerable<int> Slots()
    {
        for (var i = 0; i < _woorden.Length; i++)
        {
            for (var rest = _woorden[i]; rest != 0; rest &= rest - 1)
            {
                yield return (i << 6) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }
}
