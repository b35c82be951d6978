using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Regions.Tests.Yaml;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Dekkingwerk;

/// <summary>Where the source leaves something to settle, and which example cases turn on it.</summary>
public class KnelpuntenTests
{
    private static readonly string[] _alle = ["toetsen", "quota", "kosten", "verdeelsleutels", "contracten"];

    public static TheoryData<string> Regios => Regio.Namen;

    [Fact]
    public void A_reading_is_a_contradiction_when_one_of_its_provisions_is()
    {
        var knelpunten = Streek.Regeling.Knelpunten.Alle;
        var lezing = knelpunten.Single(een => een.Naam == "lezingen.bovengrens");
        (lezing.Soort, lezing.Tekst).Should().Be((Knelpuntsoort.Tegenspraak, "Telt iemand van 23 jaar nog mee?"));
        lezing.Opmerkingen.Should().Equal(new Opmerking("vs-18.2", "Spreekt artikel 2.1 tegen, dat 23 jaar meetelt."));
        lezing.Raakt.Should().Contain("doelgroepen.jongeren");
        knelpunten.Single(een => een.Naam == "lezingen.rangorde").Soort.Should().Be(Knelpuntsoort.Dubbelzinnig);
    }

    [Theory]
    [InlineData("afspraken.cijfers.binnen", "woningcorporatie levert cijfers: de termijn staat niet in de bron")]
    [InlineData("partijen.zorgorganisaties.volledig", "zorgorganisaties: de lijst is niet volledig")]
    [InlineData("quota.kamers.aantal", "kamers: het aantal staat niet in de bron")]
    [InlineData("contracten.overgangen.terug.naar", "terug naar de instelling: wat ervan wordt is niet geregeld")]
    [InlineData("verdeelsleutels.tabel.ontbreekt_in_bron.gewichten", "tabel: gewichten staat niet in de bron")]
    public void Silence_in_a_rule_is_a_gap_said_as_a_sentence(string pad, string tekst)
    {
        var knelpunt = Streek.Regeling.Knelpunten.Alle.Single(een => een.Naam == pad);
        (knelpunt.Soort, knelpunt.Herkomst, knelpunt.Tekst).Should().Be((Knelpuntsoort.Leemte, Knelpuntherkomst.Regel, tekst));
        knelpunt.Bron.Should().NotBeEmpty();
    }

    [Fact]
    public void What_only_the_register_remarks_comes_last_and_what_a_reading_shows_is_not_said_twice()
    {
        var register = Streek.Regeling.Knelpunten.Alle.Where(een => een.Herkomst == Knelpuntherkomst.Register).ToList();
        register.Select(een => $"{een.Naam} {een.Soort}").Should().Equal("vs-18.1 Leemte", "vs-18.3 Dubbelzinnig", "vs-18.4 Leemte");
        register[0].Opmerkingen.Should().Equal(new Opmerking("vs-18.1", "Wat hun best is staat er niet."));
    }

    [Fact]
    public void A_printed_table_is_one_point_with_every_figure_that_does_not_follow()
    {
        var tabellen = Regio.Alle["ijmond-zk"].Regeling.Knelpunten.Alle.Where(een => een.Soort == Knelpuntsoort.Tabel).ToDictionary(een => een.Naam);
        tabellen["verdeelsleutels.corporaties.gedrukt"].Bevindingen.Should().Contain(
        [
            "de aantallen van Haarlem zijn 78, en dat hoort 79 te zijn",
            "het aantal van Stichting Velison Wonen in Velsen is gedrukt als 11, en de sleutel geeft 10 (grootste resten)",
            "Woonzorg Nederland heeft geen rij in de tabel",
        ]);
        tabellen.Should().ContainKey("verdeelsleutels.regionaal.gedrukt");
    }

    [Theory]
    [MemberData(nameof(Regios))]
    public void Every_reading_and_every_silence_of_a_region_is_among_them_once(string regio)
    {
        var regeling = Regio.Alle[regio].Regeling;
        var knelpunten = regeling.Knelpunten.Alle;
        knelpunten.Select(een => een.Lezing).OfType<Lezing>().Should().Equal(regeling.Lezingen);
        knelpunten.Where(een => een.Herkomst == Knelpuntherkomst.Regel).Select(een => een.Naam).Should().Equal(regeling.Stiltes.Select(stilte => stilte.Pad));
        knelpunten.Select(een => een.Naam).Should().OnlyHaveUniqueItems();
        knelpunten.Where(een => een.Lezing is not null).Should().OnlyContain(een => een.Raakt.Length > 0, "a reading that no rule uses settles nothing");
        knelpunten.Should().OnlyContain(een => een.Gevallen == null);
    }

    /// <summary>Checked against the toets itself: under one option the case comes out so, under the other otherwise.</summary>
    [Theory]
    [MemberData(nameof(Regios))]
    public void The_cases_of_a_reading_are_exactly_those_whose_outcome_turns(string regio)
    {
        var regeling = Regelingen.Zoek(regio)!;
        var knelpunten = Knelpuntonderzoek.Voer(regeling).Knelpunten;
        var gevallen = Regio.Alle[regio].Gevallen.DistinctBy(geval => geval.Plaats).Where(geval => geval.Verwacht.VraagtToets && geval.Aanvraag.Peildatum is not null).ToList();
        // A case under a change of its own says nothing about the regeling as it is.
        knelpunten.AantalGevallen.Should().Be(Regio.Alle[regio].Gevallen.Where(geval => !geval.HeeftWijziging).DistinctBy(geval => geval.Plaats).Count());
        foreach (var knelpunt in knelpunten.Alle.Where(een => een.Lezing is not null))
        {
            var draait = gevallen.Where(geval => Uitkomsten(Regio.Alle[regio].Regeling, geval, knelpunt.Lezing!.Naam).Distinct().Count() > 1).Select(geval => geval.Naam);
            knelpunt.Gevallen!.Value.Where(geval => geval.PerOptie.Any(een => een.Uitkomst.StartsWith("uitkomst: ", StringComparison.Ordinal)))
                .Select(geval => geval.Geval).Should().BeEquivalentTo(draait, "{0}", knelpunt.Naam);
        }
    }

    /// <summary>Only what rests on a reading is worked out again; a case that is left out would come out the same.</summary>
    [Fact]
    public void What_is_left_out_of_the_comparison_never_turns()
    {
        var regio = Regio.Alle["flevoland"];
        var gevallen = regio.Gevallen.DistinctBy(geval => geval.Plaats).ToList();
        var vergelijking = new Leesvergelijking(regio.Regeling, [.. gevallen]);
        foreach (var knelpunt in regio.Regeling.Knelpunten.Alle.Where(een => een.Lezing is not null))
        {
            vergelijking.Geraakt(knelpunt.Lezing!, knelpunt.Raakt).Select(geval => geval.Geval).Should()
                .Equal(vergelijking.Geraakt(knelpunt.Lezing!, [.. _alle]).Select(geval => geval.Geval), "{0}", knelpunt.Naam);
        }
    }

    [Fact]
    public void A_case_that_ends_in_silence_is_named_with_its_outcome()
    {
        var knelpunt = Knelpuntonderzoek.Voer(Regelingen.Westfriesland).Knelpunten.Alle.Single(een => een.Naam == "toetsen.behoud.criteria.woning_niet_geweigerd.gevolg");
        knelpunt.Gevallen!.Value.Should().Contain(geval => geval.PerOptie.Single().Uitkomst == "uitkomst: niet geregeld");
    }

    [Fact]
    public void Without_cases_the_points_are_there_and_a_file_that_cannot_be_read_says_why()
    {
        var zonder = Knelpuntonderzoek.Voer(Streek.Regeling);
        (zonder.Knelpunten.AantalGevallen, zonder.Diagnostics.Length).Should().Be((null, 0));
        using var map = new TemporaryFolder();
        var fout = Knelpuntonderzoek.Voer(Streek.Regeling, map.Write("gevallen.yaml", "regeling: voorbeeldstreek\ngevallen: { een: { verwacht: { uitkomst: ja }, feiten: { geen_feit: ja }, bron: vs-1.1 } }\n"));
        fout.Diagnostics.Should().NotBeEmpty();
        fout.Knelpunten.AantalGevallen.Should().BeNull();
        Knelpuntonderzoek.Voer(Streek.Regeling, map.File("nergens.yaml")).Diagnostics.Should().NotBeEmpty();
    }

    private static IEnumerable<string> Uitkomsten(Regeling regeling, Geval geval, string lezing) => regeling.Lezingen.Single(een => een.Naam == lezing).Opties.Select(optie =>
    {
        var toetsing = regeling.MetLezingen(new Dictionary<string, string> { [lezing] = optie.Naam }).Toets(geval.Aanvraag, new ToetsOpties());
        return $"{toetsing.Uitkomst} {toetsing.Vast}";
    });
}
