using System.Text.Json;

namespace Uitstroom.Cli.Tests;

/// <summary>Two versions from the command line.</summary>
public sealed class VergelijkTests : IDisposable
{
    private const string Addendum = "samples/wijzigingen/westfriesland-addendum.yaml";

    private static readonly JsonSerializerOptions _leesbaar = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TemporaryFolder _map = new();

    [Fact]
    public async Task Shows_what_an_amendment_changes_and_for_whom() =>
        Golden.Matches("vergelijk-addendum.txt", (await Console.Voer("vergelijk", "westfriesland", "--wijziging", Pad(Addendum), "--peildatum", "2026-01-01")).ToString());

    [Fact]
    public async Task Numbers_days_and_transitions_are_compared_by_what_comes_out() =>
        Golden.Matches("vergelijk-regels.txt", (await Regels()).ToString());

    [Fact]
    public async Task Numbers_days_and_transitions_stand_in_json_too()
    {
        using var json = JsonDocument.Parse((await Regels("--json")).Uit);
        var delen = new[] { "gelijk", "bewezen", "verdeelsleutels", "quota", "afspraken", "contracten" }.ToDictionary(naam => naam, naam => json.RootElement.GetProperty(naam));
        Golden.Matches("vergelijk-regels.json", JsonSerializer.Serialize(delen, _leesbaar) + "\n");
    }

    [Fact]
    public async Task Numbers_and_days_fit_a_terminal_of_80_columns()
    {
        var run = await new Console { Terminal = true, Breedte = 80 }.Met("vergelijk", _map.File("oud.yaml", Regelstreek.Oud), _map.File("nieuw.yaml", Regelstreek.Nieuw), "--peildatum", "2025-06-16");
        run.Uit.Split('\n').Where(regel => regel.Contains(' ', StringComparison.Ordinal) && regel.Length > 80).Should().BeEmpty();
    }

    [Fact]
    public async Task Fits_a_terminal_of_80_columns()
    {
        var run = await new Console { Terminal = true, Breedte = 80 }.Met("vergelijk", "westfriesland", "--wijziging", Pad(Addendum), "--peildatum", "2026-01-01");
        run.Uit.Split('\n').Where(regel => regel.Contains(' ', StringComparison.Ordinal) && regel.Length > 80).Should().BeEmpty();
    }

    [Fact]
    public async Task The_days_on_which_rules_turn_are_compared_too()
    {
        var run = await Console.Voer("vergelijk", "westfriesland@2025-12-31", "westfriesland@2026-01-01", "--wijziging", Pad(Addendum), "--peildatum", "2025-12-31", "--draaidagen");
        run.Code.Should().Be(Afsluitcode.Goed);
        run.Uit.Should().Contain("Strenger: ").And.Contain("Op 2026-01-01 is de vergelijking dezelfde.").And.Contain("Op 2030-01-01 is het anders: ");
    }

    [Fact]
    public async Task On_a_day_on_which_rules_turn_the_version_of_that_day_is_compared()
    {
        var run = await Console.Voer("vergelijk", "westfriesland", "--wijziging", Pad(Addendum), "--peildatum", "2025-06-16", "--draaidagen");
        run.Uit.ReplaceLineEndings(" ").Should().Contain("Op 2026-01-01 is het anders: ").And.NotContain("Op 2026-01-01 is de vergelijking dezelfde.");
        using var json = JsonDocument.Parse((await Console.Voer("vergelijk", "westfriesland", "--wijziging", Pad(Addendum), "--peildatum", "2025-06-16", "--draaidagen", "--json")).Uit);
        json.RootElement.GetProperty("gelijk").GetBoolean().Should().BeTrue("the amendment has not begun");
        json.RootElement.GetProperty("draaidagen").EnumerateArray().Single(dag => dag.GetProperty("peildatum_nieuw").GetString() == "2026-01-01").GetProperty("gelijk").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task Witnesses_are_kept_as_cases_that_hold()
    {
        var run = await Console.Voer("vergelijk", "westfriesland", "--wijziging", Pad(Addendum), "--peildatum", "2026-01-01", "--bewaar-gevallen", _map.Pad);
        run.Code.Should().Be(Afsluitcode.Goed);
        (await Console.Voer("controleer", Path.Combine(_map.Pad, "oud.yaml"))).Code.Should().Be(Afsluitcode.Goed);
        (await Console.Voer("controleer", Path.Combine(_map.Pad, "nieuw.yaml"), "--regio", "westfriesland", "--wijziging", Pad(Addendum))).Code.Should().Be(Afsluitcode.Goed);
        (await Console.Voer("controleer", Path.Combine(_map.Pad, "nieuw.yaml"))).Code.Should().Be(Afsluitcode.Bevindingen, "the old version decides otherwise");
    }

    [Fact]
    public async Task Witnesses_take_the_place_of_earlier_ones_and_nothing_is_left_besides()
    {
        await Bewaar(_map.Pad);
        var eerst = Directory.GetFiles(_map.Pad).ToDictionary(pad => pad, File.ReadAllText);
        await File.AppendAllTextAsync(_map.File("oud.yaml"), "# eerder\n");
        (await Bewaar(_map.Pad)).Code.Should().Be(Afsluitcode.Goed);
        Directory.GetFiles(_map.Pad).ToDictionary(pad => pad, File.ReadAllText).Should().BeEquivalentTo(eerst).And.HaveCount(2);
    }

    [Fact]
    public async Task Without_witnesses_nothing_is_written_and_what_is_there_is_of_an_earlier_run()
    {
        string[] gelijk = ["vergelijk", "westfriesland", "westfriesland", "--peildatum", "2025-06-16", "--bewaar-gevallen"];
        var leeg = await Console.Voer([.. gelijk, _map.File("map")]);
        leeg.Code.Should().Be(Afsluitcode.Goed);
        leeg.Fout.Should().Be("Geen getuigen: er is niets geschreven.\n");
        Directory.Exists(_map.File("map")).Should().BeFalse();
        await Bewaar(_map.Pad);
        var eerst = Directory.GetFiles(_map.Pad).ToDictionary(pad => pad, File.ReadAllText);
        (await Console.Voer([.. gelijk, _map.Pad])).Fout.ReplaceLineEndings(" ").Should().StartWith("Geen getuigen: er is niets geschreven. Van een eerdere keer staan er nog: ").And.Contain("nieuw.yaml");
        Directory.GetFiles(_map.Pad).ToDictionary(pad => pad, File.ReadAllText).Should().BeEquivalentTo(eerst);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_said_before_anything_is_compared()
    {
        foreach (var (map, melding) in new[]
        {
            ("/proc/x", "de map `/proc/x` kan niet worden gemaakt"), (_map.File("bestand", "x\n"), "is een bestand en geen map"), (_map.File("bestand/map"), "kan niet worden gemaakt"),
        })
        {
            var run = await Bewaar(map);
            run.Code.Should().Be(Afsluitcode.Misbruik);
            run.Uit.Should().BeEmpty();
            run.Fout.Should().Contain(melding).And.NotContain("Could not");
        }
    }

    [Fact]
    public async Task Witnesses_are_never_written_over_a_region_file()
    {
        var (oud, nieuw) = (_map.File("oud.yaml", Regelstreek.Oud), _map.File("nieuw.yaml", Regelstreek.Nieuw));
        var run = await Console.Voer("vergelijk", oud, nieuw, "--peildatum", "2025-06-16", "--bewaar-gevallen", _map.Pad);
        run.Should().Match<Console>(een => een.Code == Afsluitcode.Misbruik && een.Uit.Length == 0 && een.Fout.Contains("`OUD` en `--bewaar-gevallen` noemen hetzelfde bestand"));
        (await Bewaar(_map.Pad)).Should().Match<Console>(een => een.Code == Afsluitcode.Misbruik && een.Fout.Contains("geen bestand met gevallen"));
        (await File.ReadAllTextAsync(oud)).Should().Be(Regelstreek.Oud);
    }

    [Fact]
    public async Task Json_has_text_and_meaning()
    {
        using var json = JsonDocument.Parse((await Console.Voer("vergelijk", "westfriesland", "--wijziging", Pad(Addendum), "--peildatum", "2026-01-01", "--json")).Uit);
        json.RootElement.GetProperty("gelijk").GetBoolean().Should().BeFalse();
        json.RootElement.GetProperty("tekst").EnumerateArray().Should().Contain(verschil => verschil.GetProperty("pad").GetString() == "parameters.minimale_woonduur.waarde");
        json.RootElement.GetProperty("toetsen")[0].GetProperty("criteria").EnumerateArray().Single(deel => deel.GetProperty("pad").GetString()!.EndsWith(".binding", StringComparison.Ordinal))
            .GetProperty("betekenis").GetString().Should().Be("strenger");
    }

    [Fact]
    public async Task A_second_opinion_agrees_or_is_not_there()
    {
        var run = await Console.Voer("vergelijk", "westfriesland", "--wijziging", Pad(Addendum), "--peildatum", "2026-01-01", "--solver", "z3");
        run.Code.Should().Be(Afsluitcode.Goed);
        run.Fout.Should().MatchRegex("z3 (geeft op [0-9]+ vragen hetzelfde antwoord|is hier niet gevonden)");
    }

    [Theory]
    [InlineData("vergelijk westfriesland flevoland --solver cvc5", "onbekende bewijzer")]
    [InlineData("vergelijk westfriesland", "NIEUW ontbreekt")]
    [InlineData("vergelijk westfriesland@2025-13-01 flevoland", "geen bestaande datum")]
    [InlineData("vergelijk westfriesland flevoland --lezing bestaat_niet=x --peildatum 2025-06-16", "bestaat_niet")]
    public async Task Misuse_is_said(string opdracht, string fout)
    {
        var run = await Console.Voer(opdracht.Split(' '));
        run.Code.Should().Be(Afsluitcode.Misbruik);
        run.Fout.Should().Contain(fout);
    }

    [Fact]
    public async Task A_version_that_does_not_load_gives_its_diagnostics_and_nothing_else()
    {
        var run = await Console.Voer("vergelijk", "westfriesland", _map.File("fout.yaml", "regeling: x\n"), "--peildatum", "2025-06-16");
        run.Code.Should().Be(Afsluitcode.Bevindingen);
        run.Uit.Should().BeEmpty();
        run.Fout.Should().Contain("UIT");
    }

    [Fact]
    public async Task A_shorter_look_back_is_looser_with_the_exact_days()
    {
        var korter = Kopie("terugkijktermijn_hennep: { waarde: 5 jaar", "terugkijktermijn_hennep: { waarde: 4 jaar");
        var run = await Console.Voer("vergelijk", "westfriesland", korter, "--peildatum", "2025-06-16");
        run.Code.Should().Be(Afsluitcode.Goed);
        run.Uit.Should().Contain("Ruimer: Geen hennepplantage in de laatste vijf jaar").And.Contain("Dit speelt bij hennepplantage op: van 17 juni 2020 tot en met 16 juni 2021.");
        var dag = run.Uit[(run.Uit.IndexOf("hennepplantage_op: ", StringComparison.Ordinal) + "hennepplantage_op: ".Length)..][..10];
        (string.CompareOrdinal(dag, "2020-06-17") >= 0 && string.CompareOrdinal(dag, "2021-06-16") <= 0).Should().BeTrue("{0} lies between four and five years ago", dag);
        (await Console.Voer("vergelijk", korter, "westfriesland", "--peildatum", "2025-06-16")).Uit.Should().Contain("Strenger: Geen hennepplantage").And.NotContain("Ruimer:");
    }

    [Fact]
    public async Task One_of_instead_of_all_is_found_both_ways()
    {
        var een = Kopie(
            "eis: { gezocht_eigen_netwerk: ja, gezocht_antikraak: ja, gezocht_particuliere_kamerverhuur: ja }",
            "eis: { een_van: [{ gezocht_eigen_netwerk: ja }, { gezocht_antikraak: ja }, { gezocht_particuliere_kamerverhuur: ja }] }");
        (await Console.Voer("vergelijk", "westfriesland", een, "--peildatum", "2025-06-16")).Uit.Should().Contain("  Ruimer: ").And.NotContain("Strenger: ");
        (await Console.Voer("vergelijk", een, "westfriesland", "--peildatum", "2025-06-16")).Uit.Should().Contain("  Strenger: ").And.NotContain("Ruimer: ");
    }

    [Fact]
    public async Task An_unused_reading_with_another_name_is_equal_in_meaning()
    {
        var oud = Kopie("lezingen:\n", "lezingen:\n  ongebruikt: { vraag: \"?\", opties: { een: \"een\", twee: \"twee\" }, bron: wf-5.1 }\n");
        var tekst = File.ReadAllText(oud);
        var nieuw = _map.File("nieuw.yaml", tekst.Replace("  ongebruikt:", "  anders_genoemd:", StringComparison.Ordinal));
        var run = await Console.Voer("vergelijk", oud, nieuw, "--peildatum", "2025-06-16");
        run.Uit.Should().Contain("De tekst verschilt op 1 plaats:").And.Contain("anders_genoemd").And.EndWith("Oud en nieuw zijn gelijk van betekenis.\n");
    }

    [Theory]
    [InlineData("minstens_partijen: 2 ", "minstens_partijen: 3 ", "hardheidsclausule")]
    [InlineData("wijzigen: { toets: wijziging, bron: [wf-19.2, wf-15.6.c]", "wijzigen: { toets: toelating, bron: [wf-19.2, wf-15.6.c]", "wijzigen")]
    public async Task What_is_compared_as_text_only_is_not_called_equal(string oud, string nieuw, string deel)
    {
        var kopie = Kopie(oud, nieuw);
        var run = await Console.Voer("vergelijk", "westfriesland", kopie, "--peildatum", "2025-06-16");
        run.Uit.Should().Contain($"Alleen als tekst vergeleken, dus zonder bewijs van wat het betekent: {deel}.").And.NotContain("Oud en nieuw zijn gelijk van betekenis");
        using var json = JsonDocument.Parse((await Console.Voer("vergelijk", "westfriesland", kopie, "--peildatum", "2025-06-16", "--json")).Uit);
        (json.RootElement.GetProperty("gelijk").GetBoolean(), json.RootElement.GetProperty("bewezen").GetBoolean()).Should().Be((false, false));
        json.RootElement.GetProperty("alleen_tekst").EnumerateArray().Select(naam => naam.GetString()).Should().Equal(deel);
    }

    [Theory]
    [InlineData("  bron: [wf-22.1, wf-22.2]", "  bron: [wf-22.1]")]
    [InlineData("toelichting: \"Staat alleen in de considerans.", "toelichting: \"Staat in de considerans.")]
    [InlineData("titel: \"Samenwerkingsovereenkomst Uitstroomregeling Aandachtsgroepen Westfriesland\"", "titel: \"Uitstroomregeling\"")]
    public async Task A_title_an_explanation_or_provisions_alone_are_equal_in_meaning(string oud, string nieuw)
    {
        var run = await Console.Voer("vergelijk", "westfriesland", Kopie(oud, nieuw), "--peildatum", "2025-06-16");
        run.Uit.Should().Contain("De tekst verschilt op 1 plaats:").And.EndWith("Oud en nieuw zijn gelijk van betekenis.\n");
    }

    [Fact]
    public async Task Standard_readings_are_said_and_so_is_a_choice_that_one_version_does_not_know()
    {
        const string zin = "met de standaardlezingen; `--lezing naam=optie` kiest een andere.\n";
        var gewoon = await Console.Voer("vergelijk", "westfriesland", "westfriesland", "--peildatum", "2025-06-16");
        gewoon.Uit.Should().Contain("\nVergeleken " + zin);
        gewoon.Fout.Should().BeEmpty();
        var nieuw = Kopie("lezingen:\n", "lezingen:\n  erbij: { vraag: \"?\", opties: { een: \"een\", twee: \"twee\" }, bron: wf-5.1 }\n");
        var run = await Console.Voer("vergelijk", "westfriesland", nieuw, "--peildatum", "2025-06-16", "--lezing", "erbij=een");
        run.Uit.Should().Contain("\nVerder vergeleken " + zin);
        run.Fout.Should().EndWith("alleen nieuw kent de lezing `erbij`\n");
        (await Console.Voer("vergelijk", nieuw, "westfriesland", "--peildatum", "2025-06-16", "--lezing", "erbij=een")).Fout.Should().EndWith("alleen oud kent de lezing `erbij`\n");
    }

    [Fact]
    public async Task Two_agreements_are_compared_on_what_they_share_and_the_rest_is_named()
    {
        var run = await Console.Voer("vergelijk", "westfriesland", "flevoland", "--peildatum", "2025-06-16");
        run.Code.Should().Be(Afsluitcode.Goed);
        run.Uit.ReplaceLineEndings(" ").Should().Contain("Feiten die alleen westfriesland kent: ").And.Contain("Feiten die alleen flevoland kent: ")
            .And.Contain("Alleen in oud, dus niet vergeleken: toets behoud").And.Contain("Alleen in nieuw, dus niet vergeleken: toets bestemming");
        using var json = JsonDocument.Parse((await Console.Voer("vergelijk", "westfriesland", "flevoland", "--peildatum", "2025-06-16", "--json")).Uit);
        json.RootElement.GetProperty("feiten_alleen_oud").EnumerateArray().Select(feit => feit.GetString()).Should().Contain("hennepplantage_op");
    }

    [Fact]
    public async Task Both_versions_that_do_not_load_give_only_what_is_wrong_with_them()
    {
        var run = await Console.Voer("vergelijk", _map.File("een.yaml", "regeling: x\n"), "flevoland", "--peildatum", "2025-06-16", "--json");
        run.Should().Match<Console>(uit => uit.Code == Afsluitcode.Bevindingen && uit.Uit.Length == 0 && uit.Fout.Contains("een.yaml"));
    }

    [Fact]
    public async Task Without_its_amendment_nothing_changes_between_two_days_of_one_agreement() =>
        (await Console.Voer("vergelijk", "westfriesland@2025-06-16", "westfriesland@2025-06-16")).Uit.Should().Contain("De tekst is gelijk.").And.EndWith("Oud en nieuw zijn gelijk van betekenis.\n");

    public void Dispose() => _map.Dispose();

    private static Task<Console> Bewaar(string map) => Console.Voer("vergelijk", "westfriesland", "--wijziging", Pad(Addendum), "--peildatum", "2026-01-01", "--bewaar-gevallen", map);

    private Task<Console> Regels(params string[] opties) =>
        Console.Voer(["vergelijk", _map.File("oud.yaml", Regelstreek.Oud), _map.File("nieuw.yaml", Regelstreek.Nieuw), "--peildatum", "2025-06-16", .. opties]);

    /// <summary>A copy of Westfriesland in the folder of this test, with one piece replaced.</summary>
    private string Kopie(string oud, string nieuw)
    {
        var regios = Path.Combine(Golden.Root, "regions");
        Directory.CreateDirectory(_map.File("bepalingen"));
        File.Copy(Path.Combine(regios, "bepalingen", "westfriesland.yaml"), _map.File("bepalingen/westfriesland.yaml"));
        var tekst = File.ReadAllText(Path.Combine(regios, "westfriesland.yaml"));
        (tekst.Split(oud).Length - 1).Should().Be(1, "`{0}` must point at one place", oud);
        return _map.File("kopie.yaml", tekst.Replace(oud, nieuw, StringComparison.Ordinal));
    }

    private static string Pad(string pad) => Path.Combine(Golden.Root, pad);
}
