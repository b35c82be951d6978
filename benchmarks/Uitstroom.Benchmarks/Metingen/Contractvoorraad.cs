using NodaTime;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Benchmarks;

/// <summary>Every combination of ja, nee and unknown of the facts that a choice and a conversion look at, by hand and for the engine.</summary>
internal sealed class Contractvoorraad
{
    private static readonly Antwoord[] _antwoorden = [Antwoord.Onbekend, Antwoord.Nee, Antwoord.Ja];

    private static readonly (string Feit, string? Door)[] _keuzefeiten =
        [("verleden_ernstige_woonoverlast", "niet_genoemd"), ("twijfel_zelfredzaamheid", "zorgorganisatie"), ("begeleiding_nodig_na_uitstroom", "niet_genoemd")];

    private static readonly (string Feit, string? Door)[] _omklapfeiten =
    [
        ("omzetting_samen_beoordeeld", null), ("omzetting_kan_volgens_corporatie", "woningcorporatie"),
        ("omzetting_kan_volgens_woonbegeleider", "woonbegeleider"), ("gemeente_gaf_extra_oordeel", null),
    ];

    public Contractvoorraad()
    {
        Westfriesland = Regelingen.Westfriesland.MetLezingen(new Dictionary<string, string> { ["inverdien_of_vrij"] = "artikel_4b" });
        var ijmond = Regelingen.IJmondZuidKennemerland;
        Contract = ijmond.Contracten.Begin(new Contractbegin { Vorm = "intermediaire_verhuur", Ingang = new LocalDate(2022, 3, 1) }).Contract!;
        Keuzes = [.. Combinaties(_keuzefeiten.Length)];
        Omklappen = [.. Combinaties(_omklapfeiten.Length)];
        Keuzeaanvragen = [.. Keuzes.Select(antwoorden => Maak(Westfriesland, _keuzefeiten, antwoorden))];
        Omklapaanvragen = [.. Omklappen.Select(antwoorden => Maak(ijmond, _omklapfeiten, antwoorden))];
    }

    public static LocalDate Keuzedag { get; } = new(2026, 6, 1);

    public static LocalDate Omklapdag { get; } = new(2023, 3, 1);

    public Regeling Westfriesland { get; }

    public Contract Contract { get; }

    public Handcontract Hand { get; } = new("intermediaire_verhuur", new DateOnly(2022, 3, 1), 0, default);

    public Antwoord[][] Keuzes { get; }

    public Antwoord[][] Omklappen { get; }

    public Aanvraag[] Keuzeaanvragen { get; }

    public Aanvraag[] Omklapaanvragen { get; }

    public static IEnumerable<string> Keuzenamen => _keuzefeiten.Select(een => een.Feit);

    public static IEnumerable<string> Omklapnamen => _omklapfeiten.Select(een => een.Feit);

    private static IEnumerable<Antwoord[]> Combinaties(int aantal) =>
        aantal == 0 ? [[]] : Combinaties(aantal - 1).SelectMany(eerder => _antwoorden.Select(antwoord => eerder.Append(antwoord).ToArray()));

    private static Aanvraag Maak(Regeling regeling, (string Feit, string? Door)[] feiten, Antwoord[] antwoorden)
    {
        var opbouw = Aanvraag.Voor(regeling);
        foreach (var ((feit, door), antwoord) in feiten.Zip(antwoorden).Where(een => een.Second != Antwoord.Onbekend))
        {
            _ = door is null ? opbouw.Met(feit, antwoord == Antwoord.Ja) : opbouw.Oordeel(feit, new GegevenOordeel(antwoord == Antwoord.Ja, door));
        }

        return opbouw.Bouw().Aanvraag!;
    }
}
