using System.Runtime.CompilerServices;

namespace Uitstroom.Rules;

/// <summary>
/// What is known of one fact: unknown (the default), known not to exist (<c>geen</c>), or a value.
/// The value is one exact integer whatever the type: 0/1 for nee/ja, the index of a choice, days since 1970-01-01,
/// seconds since then, cents, or a number times ten to the power of its decimals.
/// </summary>
internal readonly struct Feitwaarde : IEquatable<Feitwaarde>
{
    private readonly byte _stand;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Feitwaarde(byte stand, long getal)
    {
        _stand = stand;
        Getal = getal;
    }

    public static Feitwaarde Onbekend => default;

    public static Feitwaarde Geen => new(1, 0);

    public static Feitwaarde Van(long getal) => new(2, getal);

    public static Feitwaarde Van(bool waarde) => new(2, waarde ? 1 : 0);

    public long Getal { get; }

    public bool IsOnbekend => _stand == 0;

    public bool IsGeen => _stand == 1;

    public bool IsBekend => _stand == 2;

    public bool IsJa => _stand == 2 && Getal == 1;

    public bool Equals(Feitwaarde other) => _stand == other._stand && Getal == other.Getal;

    public override bool Equals(object? obj) => obj is Feitwaarde other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_stand, Getal);
}
