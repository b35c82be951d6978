using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A choice of option for some of the readings of a regeling; the others are left open.</summary>
internal sealed class Wereld : IEquatable<Wereld>
{
    // Per reading the chosen option plus one; 0 is open.
    private readonly ImmutableArray<byte> _opties;

    private Wereld(ImmutableArray<byte> opties) => _opties = opties;

    /// <summary>The world in which every reading is open.</summary>
    public static Wereld Open(int lezingen) => new([.. new byte[lezingen]]);

    /// <summary>The index of the chosen option, or null when the reading is open.</summary>
    public int? Optie(Lezing lezing) => _opties[lezing.Index] is var optie && optie == 0 ? null : optie - 1;

    /// <summary>This world with one reading settled.</summary>
    public Wereld Met(Lezing lezing, int optie) => new(_opties.SetItem(lezing.Index, (byte)(optie + 1)));

    public bool Equals(Wereld? other) => other is not null && _opties.AsSpan().SequenceEqual(other._opties.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as Wereld);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(_opties.AsSpan());
        return hash.ToHashCode();
    }
}
