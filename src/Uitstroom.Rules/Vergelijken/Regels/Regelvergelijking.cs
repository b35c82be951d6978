using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A key, a number, an afspraak or a rule on contracts of two versions compared. Immutable.</summary>
public abstract record Regelvergelijking
{
    private protected Regelvergelijking(string pad, string titel) => (Pad, Titel) = (pad, titel);

    /// <summary>Where it stands in the region file, such as <c>afspraken.aanmelding</c>.</summary>
    public string Pad { get; }

    /// <summary>What it is called, in Dutch.</summary>
    public string Titel { get; }

    /// <summary>What the new version says of it in short, in Dutch, or the old one when only that has it; empty when the title says it all.</summary>
    public string Omschrijving { get; internal init; } = "";

    /// <summary>Whether only one version has it.</summary>
    public Aanwezigheid Aanwezigheid { get; internal init; }

    /// <summary>The provisions of the new version, or of the old one when only that has it.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>What differs by itself, such as who must do it.</summary>
    public ImmutableArray<Regelwijziging> Wijzigingen { get; internal init; } = [];

    /// <summary>What is said otherwise and counts only by what comes out otherwise, such as a weight or a period.</summary>
    public ImmutableArray<Regelwijziging> Waardoor { get; internal init; } = [];

    /// <summary>Its conditions that are written otherwise, compared over all applications.</summary>
    public ImmutableArray<Onderdeelvergelijking> Voorwaarden { get; internal init; } = [];

    /// <summary>What could not be compared and why, as Dutch sentences without capital and full stop; empty when everything was.</summary>
    public ImmutableArray<string> NietVergeleken { get; internal init; } = [];

    /// <summary>How it stands.</summary>
    public Regelstand Stand =>
        Aanwezigheid != Aanwezigheid.Beide || !Wijzigingen.IsEmpty || HeeftVerschil || Voorwaarden.Any(deel => deel.Betekenis is not (Betekenis.Gelijk or Betekenis.NietBewezen)) ? Regelstand.Anders
        : !NietVergeleken.IsEmpty || Voorwaarden.Any(deel => deel.Betekenis == Betekenis.NietBewezen) ? Regelstand.NietVergeleken
        : IsBekeken || !Waardoor.IsEmpty ? Regelstand.GelijkBekeken
        : Regelstand.Gelijk;

    /// <summary>Whether numbers or days were tried, as the versions say them otherwise; else equality was plain from what they say.</summary>
    internal bool IsBekeken { get; init; }

    /// <summary>Whether a number, a day or a year that was looked at came out otherwise.</summary>
    private protected abstract bool HeeftVerschil { get; }

    /// <inheritdoc />
    public sealed override string ToString() => $"{Pad}: {Stand}";
}
