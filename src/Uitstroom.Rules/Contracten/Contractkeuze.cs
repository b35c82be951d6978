using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Which form of contract the text points to for one application.</summary>
public sealed class Contractkeuze : Contractuitslag
{
    private readonly Contracten _contracten;

    internal Contractkeuze(Contracten contracten, Toetsing toetsing)
        : base(toetsing) => _contracten = contracten;

    /// <summary>Whether the text points to something, and else why not.</summary>
    public Contractkeuzesoort Soort => Toetsing.Soort switch
    {
        UitkomstSoort.VoldoetNiet => Contractkeuzesoort.Bepaald,
        UitkomstSoort.Onvolledig => Contractkeuzesoort.Onvolledig,
        UitkomstSoort.OordeelNodig => Contractkeuzesoort.OordeelNodig,
        UitkomstSoort.BuitenLooptijd => Contractkeuzesoort.BuitenLooptijd,
        _ => Contractkeuzesoort.NietGeregeld,
    };

    /// <summary>What the text points to; null while it is open and when no row holds.</summary>
    public Vormkeuze? Keuze => Toetsing.Vast ? Vormkeuze(Toetsing.Label) : null;

    /// <summary>Everything that the text may still point to, in file order.</summary>
    public ImmutableArray<Vormkeuze> Mogelijk => [.. Toetsing.Mogelijk.Select(Vormkeuze).OfType<Vormkeuze>()];

    /// <summary>The forms that the choice knows and that it now excludes; empty while a list of allowed forms is open.</summary>
    public ImmutableArray<Contractvorm> Uitgesloten
    {
        get
        {
            var mogelijk = Mogelijk;
            var bekend = _contracten.Regels.Keuze.Rijen.SelectMany(rij => rij.Dan.Alle()).SelectMany(dan => dan.Vormen).ToHashSet(StringComparer.Ordinal);
            return Toetsing.Mogelijk.Any(label => Vormkeuze(label) is null) || mogelijk.Any(keuze => !keuze.Volledig)
                ? []
                : [.. _contracten.Vormen.Where(vorm => bekend.Contains(vorm.Naam) && mogelijk.All(keuze => !keuze.Vormen.Contains(vorm)))];
        }
    }

    /// <summary>The provisions on which it rests; while it is open also those of every row that may hold.</summary>
    public override ImmutableArray<string> Bepalingen =>
        Toetsing.Vast ? Toetsing.Bepalingen : [.. Toetsing.Bepalingen.Concat(Mogelijk.SelectMany(keuze => keuze.Bron)).Distinct()];

    /// <summary>Who must judge, say how the text is read, or decide.</summary>
    public ImmutableArray<Beslisser> Beslist
    {
        get
        {
            if (Soort == Contractkeuzesoort.BuitenLooptijd)
            {
                return [];
            }

            var keuzes = Keuze is { } keuze ? [keuze] : Mogelijk;
            return
            [
                .. Wachtend,
                .. keuzes.Where(een => een.Beslist is not null).Select(een => (een.Beslist, een.Bron)).DistinctBy(een => een.Beslist)
                    .Select(een => new Beslisser(een.Beslist!, BeslisserRol.Besluit, Toetsing.Toets.Titel, een.Bron)),
            ];
        }
    }

    /// <summary>The choice as Dutch text, lines ending in <c>\n</c>.</summary>
    public string ToText() => Keuzetekst.Schrijf(this);

    /// <summary>The choice as JSON, in the form of <c>docs/json.md</c>.</summary>
    public string ToJson() => ContractJson.Keuze(this);

    /// <inheritdoc />
    public override string ToString() => $"{Toetsing.Regeling.Naam} contract {Toetsing.Uitkomst}";

    /// <summary>The row that a label stands for; null for a label that every toets has.</summary>
    internal Vormkeuze? Vormkeuze(Uitkomstlabel label)
    {
        if (_contracten.Regels.Keuze.Toets.Van(label) is not var (rij, dan))
        {
            return null;
        }

        var beslist = (rij.Beslist ?? _contracten.Regels.Keuze.Beslist)?.Voor(Toetsing.Aanvraag.Waarden);
        return new Vormkeuze(rij.Naam, [.. dan.Vormen.Select(naam => _contracten.Regels.Vorm(naam)!)], dan.Volledig, beslist, rij.Bron);
    }
}

/// <summary>A row of the choice that holds or may hold.</summary>
/// <param name="Rij">The name of the row.</param>
/// <param name="Vormen">The forms that it allows; empty when the text does not say which.</param>
/// <param name="Volledig">Whether no other form is allowed.</param>
/// <param name="Beslist">Who decides; null when nobody is named here.</param>
/// <param name="Bron">The provisions.</param>
public sealed record Vormkeuze(string Rij, ImmutableArray<Contractvorm> Vormen, bool Volledig, string? Beslist, ImmutableArray<string> Bron);

/// <summary>Whether the text points to a form of contract, and else why not.</summary>
public enum Contractkeuzesoort
{
    /// <summary>It points to one or more forms.</summary>
    Bepaald,

    /// <summary>Facts are missing.</summary>
    Onvolledig,

    /// <summary>Somebody must judge, or say how the text is read.</summary>
    OordeelNodig,

    /// <summary>The text does not say.</summary>
    NietGeregeld,

    /// <summary>The agreement is not in force on that day.</summary>
    BuitenLooptijd,
}
