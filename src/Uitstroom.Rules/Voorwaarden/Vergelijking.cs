using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What a fact is compared with. <c>geen</c> is false under every comparison but <c>geen</c> itself.</summary>
/// <param name="Tekst">The comparison as it reads in the file.</param>
internal abstract record Vergelijking(string Tekst)
{
    /// <summary>It is known that there is none.</summary>
    public sealed record IsGeen(string Tekst) : Vergelijking(Tekst);

    /// <summary>There is one, whatever its value.</summary>
    public sealed record IsAanwezig(string Tekst) : Vergelijking(Tekst);

    /// <summary>The value is one of a set of choices: bit i stands for choice i (nee is 0 and ja is 1).</summary>
    public sealed record InKeuzes(string Tekst, ulong Keuzes) : Vergelijking(Tekst);

    /// <summary>The value lies between two bounds, both inclusive; null is unbounded.</summary>
    public sealed record Tussen(string Tekst, Grens? Onder, Grens? Boven) : Vergelijking(Tekst);

    /// <summary>At least one of the comparisons holds.</summary>
    public sealed record EenVan(string Tekst, ImmutableArray<Vergelijking> Delen) : Vergelijking(Tekst);

    /// <summary>A comparison per option of a reading.</summary>
    public sealed record PerLezing(string Tekst, Lezing Lezing, ImmutableArray<Vergelijking> Opties) : Vergelijking(Tekst);
}
