using System.Collections.Immutable;
using System.Globalization;

namespace Uitstroom.Rules;

/// <summary>Seats in a body.</summary>
public sealed class Overleglid
{
    internal Overleglid(string wie) => Wie = wie;

    /// <summary>Who sits there, as the agreement calls the role.</summary>
    public string Wie { get; }

    /// <summary>On whose behalf; null when they sit for themselves or the text does not say.</summary>
    public string? Namens { get; internal init; }

    /// <summary>How many of them, one number per reading, each at least 1; empty when the text gives no number.</summary>
    public ImmutableArray<int> Aantallen => AantalKeus is { } aantal ? [.. aantal.Alle().Distinct()] : [];

    /// <summary>Whether there may be more of them than <see cref="Aantallen"/>.</summary>
    public bool OfMeer { get; internal init; }

    /// <summary>The provisions, where they are not those of the body.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    internal Keus<int>? AantalKeus { get; init; }

    /// <summary>The name in the region file; null for who follows from an afspraak.</summary>
    internal string? Sleutel { get; init; }

    /// <summary>Who and how many, in Dutch: <c>2 bestuurders namens gemeenten</c>.</summary>
    public string Tekst
    {
        get
        {
            var aantal = string.Join(" of ", Aantallen.Select(getal => getal.ToString(CultureInfo.InvariantCulture)));
            var hoeveel = aantal.Length == 0 ? "" : OfMeer ? $"ten minste {aantal} " : $"{aantal} ";
            return hoeveel + Weergave.Leesbaar(Wie) + (Namens is { } namens ? $" namens {Weergave.Leesbaar(namens)}" : "");
        }
    }

    /// <inheritdoc />
    public override string ToString() => Tekst;
}

/// <summary>Something that is decided in a body.</summary>
/// <param name="Naam">The name in files.</param>
/// <param name="Wat">What is decided.</param>
/// <param name="NaAdviesVan">Who advises first; null when nobody does.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Overlegbesluit(string Naam, string Wat, string? NaAdviesVan, ImmutableArray<string> Bron)
{
    /// <summary>How many must agree, in the words of the agreement, one per reading; <c>niet_geregeld</c> where it does not say.</summary>
    public ImmutableArray<string> Meerderheden => MeerderheidKeus is { } keus ? [.. keus.Alle().Distinct()] : ["niet_geregeld"];

    /// <summary>The reading that decides how many must agree; null when none does.</summary>
    public Lezing? Lezing => MeerderheidKeus?.Lezingen().FirstOrDefault();

    /// <summary>What follows when votes are equal; <c>niet_geregeld</c> when the agreement does not say.</summary>
    public string BijStaken { get; internal init; } = "niet_geregeld";

    /// <summary>A remark for the reader; empty when there is none.</summary>
    public string Toelichting { get; internal init; } = "";

    internal Keus<string>? MeerderheidKeus { get; init; }
}
