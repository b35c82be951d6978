using System.Text.Json;

namespace Uitstroom.Cli.Tests;

/// <summary>Amendments and local agreements from the command line, with the samples.</summary>
public sealed class WijzigingTests : IDisposable
{
    private const string Addendum = "samples/wijzigingen/westfriesland-addendum.yaml";
    private const string Lokaal = "samples/wijzigingen/flevoland-lokaal-almere.yaml";
    private const string Geweigerd = "samples/wijzigingen/flevoland-lokaal-geweigerd.yaml";

    private readonly TemporaryFolder _map = new();

    [Theory]
    [InlineData("2025-12-31", "dag-ervoor")]
    [InlineData("2026-01-01", "dag-zelf")]
    public async Task The_day_before_and_the_day_itself_give_different_cited_answers(string peildatum, string naam) =>
        Golden.Matches($"wijziging-{naam}.txt", (await Console.Voer("toets", "westfriesland", Korter(), "--peildatum", peildatum, "--wijziging", Pad(Addendum))).ToString());

    [Fact]
    public async Task A_local_agreement_changes_chapter_2() => Golden.Matches(
        "lokaal.txt", (await Console.Voer("toets", "flevoland", Golden.Aanvraag("flevoland-terugval.yaml"), "--lokaal", Pad(Lokaal))).ToString());

    [Fact]
    public async Task A_local_agreement_is_refused_for_chapter_1()
    {
        var run = await Console.Voer("toets", "flevoland", Golden.Aanvraag("flevoland-terugval.yaml"), "--lokaal", Pad(Geweigerd));
        Golden.Matches("lokaal-geweigerd.txt", run.ToString().Replace(Golden.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_names_the_amendment_and_its_hash()
    {
        using var json = JsonDocument.Parse((await Console.Voer("toets", "westfriesland", Korter(), "--peildatum", "2026-01-01", "--json", "--wijziging", Pad(Addendum))).Uit);
        var herkomst = json.RootElement.GetProperty("herkomst");
        herkomst.GetProperty("wijzigingen")[0].GetString().Should().Be("addendum_woonduur");
        herkomst.GetProperty("bestanden").EnumerateArray().Should().Contain(bestand =>
            bestand.GetProperty("soort").GetString() == "wijziging" && bestand.GetProperty("naam").GetString() == "westfriesland-addendum.yaml");
    }

    [Fact]
    public async Task Two_amendments_of_one_path_on_one_day_are_refused_in_either_order()
    {
        var tweede = _map.File("tweede.yaml", (await File.ReadAllTextAsync(Pad(Addendum)))
            .Replace("addendum_woonduur", "addendum_2", StringComparison.Ordinal).Replace("wf-a1.1", "wf-a2.1", StringComparison.Ordinal).Replace("2 jaar", "3 jaar", StringComparison.Ordinal));
        var heen = await Console.Voer("toets", "westfriesland", Korter(), "--wijziging", Pad(Addendum), "--wijziging", tweede);
        var terug = await Console.Voer("toets", "westfriesland", Korter(), "--wijziging", tweede, "--wijziging", Pad(Addendum));
        heen.Code.Should().Be(Afsluitcode.Bevindingen);
        heen.ToString().Should().Be(terug.ToString()).And.Contain("UIT3407: `parameters.minimale_woonduur.waarde` verandert op 1 januari 2026 twee keer");
    }

    [Fact]
    public async Task Every_line_of_a_series_is_tested_under_the_text_of_its_own_date()
    {
        var reeks = _map.File("reeks.jsonl", string.Concat(new[] { "2025-12-31", "2026-01-01" }.Select(dag =>
            $$$"""{"kenmerk":"{{{dag}}}","peildatum":"{{{dag}}}","feiten":{"woont_in_regio_sinds":"2024-06-01","regionale_binding":{"waarde":"nee","door":"uitstroomcoordinator"},"amv_achtergrond":"nee"}}""" + "\n")));
        var run = await Console.Voer("toets", "westfriesland", "--bestand", reeks, "--wijziging", Pad(Addendum));
        run.Uit.Split('\n')[0].Should().NotContain("binding");
        run.Uit.Split('\n')[1].Should().Contain("\"gefaald\":[\"binding\"]");
        (await Console.Voer("toets", "westfriesland", "--bestand", reeks, "--wijziging", Pad(Addendum), "--peildatum", "2025-12-31")).Uit.Should().NotContain("binding");
    }

    [Theory]
    [InlineData("quotum westfriesland --jaar 2026")]
    [InlineData("kosten westfriesland --peildatum 2026-01-01")]
    [InlineData("verdeel westfriesland --peildatum 2026-01-01")]
    [InlineData("afspraken westfriesland --op 2026-01-01")]
    [InlineData("contract westfriesland samples/aanvragen/westfriesland.yaml")]
    public async Task Every_command_with_a_region_takes_amendments(string opdracht)
    {
        var args = opdracht.Split(' ').Select(deel => deel.StartsWith("samples/", StringComparison.Ordinal) ? Pad(deel) : deel);
        var run = await Console.Voer([.. args, "--wijziging", Pad(Addendum)]);
        run.Code.Should().Be(Afsluitcode.Goed, run.ToString());
        (await Console.Voer([.. args, "--wijziging", Pad("samples/wijzigingen/nergens.yaml")])).Code.Should().Be(Afsluitcode.Bevindingen);
    }

    [Fact]
    public async Task Quotum_says_that_the_text_changes_within_the_year()
    {
        var midden = _map.File("midden.yaml", (await File.ReadAllTextAsync(Pad(Addendum))).Replace("van: 2026-01-01", "van: 2026-07-01", StringComparison.Ordinal));
        (await Console.Voer("quotum", "westfriesland", "--jaar", "2026", "--wijziging", midden)).Fout.Should().Contain("De tekst verandert in de loop van dit jaar, op 2026-07-01.");
        (await Console.Voer("quotum", "westfriesland", "--jaar", "2025", "--wijziging", midden)).Fout.Should().NotContain("De tekst verandert");
    }

    [Fact]
    public async Task Controleer_knows_amendments_and_local_agreements()
    {
        (await Console.Voer("controleer", Pad(Addendum), Pad(Lokaal))).ToString().Should().Be("== afsluitcode 0\n== uitvoer\n== fouten\n");
        var fout = await Console.Voer("controleer", Pad(Geweigerd));
        (fout.Code, fout.Fout.Contains("UIT3411", StringComparison.Ordinal)).Should().Be((Afsluitcode.Bevindingen, true));
        var vreemd = _map.File("vreemd.yaml", "wijziging: x\nregeling: flevolan\n");
        (await Console.Voer("controleer", vreemd)).Fout.Should().Contain("UIT3426: de regeling `flevolan` is er niet of heeft fouten; bedoelde u `flevoland`?");
    }

    [Fact]
    public async Task An_amendment_that_builds_on_another_is_checked_with_it()
    {
        var voort = _map.File("voort.yaml", (await File.ReadAllTextAsync(Pad(Addendum))).Replace("addendum_woonduur", "addendum_2", StringComparison.Ordinal)
            .Replace("van: 2026-01-01", "van: 2027-01-01", StringComparison.Ordinal).Replace("  wf-a1.1:", "  wf-a2.1:", StringComparison.Ordinal));
        (await Console.Voer("controleer", voort)).Fout.Should().Contain("UIT3001");
        (await Console.Voer("controleer", voort, "--regio", "westfriesland", "--wijziging", Pad(Addendum))).ToString().Should().Be("== afsluitcode 0\n== uitvoer\n== fouten\n");
    }

    [Theory]
    [InlineData("toets --alle-regios a.yaml --wijziging b.yaml", "gaan niet samen met `--alle-regios`")]
    [InlineData("toets --alle-regios a.yaml --lokaal b.yaml", "gaan niet samen met `--alle-regios`")]
    [InlineData("controleer a.yaml --wijziging b.yaml", "hoort `--regio`")]
    public async Task What_cannot_be_combined_is_said(string opdracht, string melding)
    {
        var run = await Console.Voer(opdracht.Split(' '));
        (run.Code, run.Fout).Should().Match<(int, string)>(uit => uit.Item1 == Afsluitcode.Misbruik && uit.Item2.Contains(melding));
    }

    [Fact]
    public async Task The_life_of_a_contract_under_amendments_needs_a_day()
    {
        var verloop = Path.Combine(Golden.Root, "samples", "verlopen", "inverdiencontract.yaml");
        (await Console.Voer("contract", "westfriesland", "--verloop", verloop, "--wijziging", Pad(Addendum))).Code.Should().Be(Afsluitcode.Misbruik);
        (await Console.Voer("contract", "westfriesland", "--verloop", verloop, "--wijziging", Pad(Addendum), "--op", "2027-01-01")).Uit.Should().NotBeEmpty();
    }

    public void Dispose() => _map.Dispose();

    private static string Pad(string pad) => Path.Combine(Golden.Root, pad);

    /// <summary>The sample application of somebody who has lived in the region for a year and a half.</summary>
    private string Korter() => _map.File("aanvraag.yaml",
        File.ReadAllText(Golden.Aanvraag("westfriesland.yaml")).Replace("woont_in_regio_sinds: 2022-05-01", "woont_in_regio_sinds: 2024-06-01", StringComparison.Ordinal));
}
