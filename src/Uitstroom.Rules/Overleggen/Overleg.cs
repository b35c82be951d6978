using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A body or a meeting: who sits in it, when it meets, what for, and what is decided there. Immutable.</summary>
public sealed class Overleg
{
    internal Overleg(string naam) => Naam = naam;

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>Other names that the agreement uses, or may use, for it.</summary>
    public ImmutableArray<string> OokGenoemd { get; internal init; } = [];

    /// <summary>Who sits in it; where the file gives no seats, those who act and take part in <see cref="KomtBijeen"/>.</summary>
    public ImmutableArray<Overleglid> Leden { get; internal init; } = [];

    /// <summary>What it is for, in the words of the agreement; may be empty.</summary>
    public ImmutableArray<string> Bespreekt { get; internal init; } = [];

    /// <summary>The afspraken that say when it meets; empty when the agreement says nothing of that.</summary>
    public ImmutableArray<Afspraak> KomtBijeen { get; internal init; } = [];

    /// <summary>The other afspraken around it, by what they are for: <c>voorzitter</c>, <c>bereidt_voor</c>, <c>organiseert</c>, <c>verslag</c> or <c>taak</c>.</summary>
    public ImmutableArray<Overlegtaak> Taken { get; internal init; } = [];

    /// <summary>What is decided there.</summary>
    public ImmutableArray<Overlegbesluit> Besluiten { get; internal init; } = [];

    /// <summary>The provisions.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>A remark for the reader; empty when there is none.</summary>
    public string Toelichting { get; internal init; } = "";

    /// <summary>Whether it meets when something happens, and not from time to time.</summary>
    public bool IsBijAanleiding => KomtBijeen.Length > 0 && KomtBijeen.All(afspraak =>
        afspraak.Herhaling is null && (afspraak.Start is not null || afspraak.Grens is not null || afspraak.Wanneer is not null));

    /// <summary>Every provision on it, those of its afspraken and decisions included, without doubles.</summary>
    public ImmutableArray<string> Bepalingen =>
    [
        .. Bron.Concat(Leden.SelectMany(lid => lid.Bron)).Concat(Besluiten.SelectMany(besluit => besluit.Bron))
            .Concat(KomtBijeen.Concat(Taken.Select(taak => taak.Afspraak)).SelectMany(afspraak => afspraak.Bron)).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Whether a party sits in it or acts for it.</summary>
    internal bool IsVan(Regeling regeling, string partij) =>
        Leden.Any(lid => Partijkeuze.Is(regeling, lid.Wie, partij) || (lid.Namens is { } namens && Partijkeuze.Is(regeling, namens, partij)))
        || KomtBijeen.Concat(Taken.Select(taak => taak.Afspraak)).Any(afspraak => afspraak.Doeners.Rollen.Concat(afspraak.Deelnemers.Rollen)
            .Any(rol => Partijkeuze.Is(regeling, rol.Naam, partij)));

    /// <inheritdoc />
    public override string ToString() => Naam;
}

/// <summary>Something that is done for a body.</summary>
/// <param name="Soort"><c>voorzitter</c>, <c>bereidt_voor</c>, <c>organiseert</c>, <c>verslag</c> or <c>taak</c>.</param>
/// <param name="Afspraak">Who does what.</param>
public sealed record Overlegtaak(string Soort, Afspraak Afspraak);
