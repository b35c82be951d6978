using System.Diagnostics.CodeAnalysis;

namespace Uitstroom.Rules;

/// <summary>Whether two readings move a deadline in the same way.</summary>
internal sealed class Gelijkeverschuiving : IEqualityComparer<Termijnverschuiving>
{
    public static readonly Gelijkeverschuiving Instance = new();

    public bool Equals(Termijnverschuiving? x, Termijnverschuiving? y) => x is not null && y is not null
        && (x.Dagen, x.Uren, x.Oud, x.Nieuw) == (y.Dagen, y.Uren, y.Oud, y.Nieuw) && x.Startdagen.SequenceEqual(y.Startdagen);

    public int GetHashCode([DisallowNull] Termijnverschuiving obj) => HashCode.Combine(obj.Dagen, obj.Uren, obj.Oud, obj.Nieuw);
}
