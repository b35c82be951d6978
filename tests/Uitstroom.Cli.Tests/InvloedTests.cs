using System.Text;
using System.Text.Json;

namespace Uitstroom.Cli.Tests;

/// <summary>What a change does to the applications in a file, from the command line.</summary>
public sealed class InvloedTests : IDisposable
{
    private const string Streek = "tests/Uitstroom.Cli.Tests/streek/";
    private const string Goed = """{"kenmerk":"k","peildatum":"2030-03-01","feiten":{"geboortedatum":"2013-02-01","binding":{"waarde":"ja","door":"tafel"},"wil_meedoen":"ja"}}""";

    private static readonly string[] _voorstel = ["vergelijk", Pad(Streek + "kleinstreek.yaml"), Pad(Streek + "voorstel/kleinstreek.yaml")];
    private static readonly string[] _aanvragen = [.. _voorstel, "--aanvragen", Pad(Streek + "voorstel/aanvragen.jsonl")];

    private readonly TemporaryFolder _map = new();

    [Fact]
    public async Task Says_how_many_change_from_what_to_what_by_which_rule_and_for_whom() =>
        Golden.Matches("invloed.txt", (await Console.Voer(_aanvragen)).ToString());

    [Fact]
    public async Task Json_says_the_same() => Golden.Matches("invloed.json", (await Console.Voer([.. _aanvragen, "--json"])).Uit);

    [Fact]
    public async Task Csv_has_a_heading_and_lines_of_one_length()
    {
        var run = await Console.Voer([.. _aanvragen, "--csv"]);
        Golden.Matches("invloed.csv.txt", run.Uit);
        run.Uit.Should().EndWith("\r\n");
        run.Uit.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(regel => Velden(regel)).Distinct().Should().ContainSingle("commas in a field stand between quotes or in fields without semicolons");
    }

    [Fact]
    public async Task What_a_spreadsheet_would_run_or_split_stays_a_text()
    {
        Directory.CreateDirectory(Path.Combine(_map.Pad, "bepalingen"));
        File.Copy(Pad(Streek + "bepalingen/kleinstreek.yaml"), _map.File("bepalingen/kleinstreek.yaml"));
        var vijandig = _map.File("kleinstreek.yaml", (await File.ReadAllTextAsync(Pad(Streek + "voorstel/kleinstreek.yaml")))
            .Replace("\"De cliënt wil het zelf\"", "'=HYPERLINK(\"x\";\"y\")'", StringComparison.Ordinal).Replace("Aardam", "'+31'", StringComparison.Ordinal));
        var run = await Console.Voer("vergelijk", Pad(Streek + "kleinstreek.yaml"), vijandig, "--aanvragen", Pad(Streek + "voorstel/aanvragen.jsonl"), "--csv");
        run.Uit.Should().Contain(";\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\";").And.NotContain(";=");
    }

    [Fact]
    public async Task The_page_is_whole_and_names_no_application()
    {
        var pagina = Path.Combine(_map.Pad, "gevolgen.html");
        var run = await Console.Voer([.. _aanvragen, "--html", pagina]);
        run.Code.Should().Be(Afsluitcode.Goed);
        run.Uit.Should().Be((await Console.Voer(_aanvragen)).Uit, "the summary comes all the same");
        var html = await File.ReadAllTextAsync(pagina);
        html.Should().StartWith("<!doctype html>").And.EndWith("</html>\n").And.Contain("<svg ").And.NotContain("k-01").And.NotContain("<script");
        Golden.Matches("invloed.html", html);
        Directory.GetFiles(_map.Pad).Should().Equal(pagina);
    }

    [Fact]
    public async Task A_bar_says_that_it_cannot_be_said()
    {
        // Admitted, and it is not said whose home it would be.
        const string Een = """
            {"toets": "toelating", "peildatum": "2025-06-16", "feiten": {"geboortedatum": "2004-01-01", "heeft_schulden": false, "zorgorganisatie_is_partij": true,
            "amv_achtergrond": true, "samenwonende_partner": false, "samen_vastgesteld_dat_uitstroom_kan": {"waarde": true, "door": "zorgaanbieder en cliënt"},
            "woonvaardigheden_voldoende": {"waarde": true, "door": "zorgaanbieder"}, "begeleiding_nodig": false, "aanmeldformulier_volledig_ingevuld": true,
            "aanmeldformulier_ondertekend": true, "perspectiefplan_volledig_ingevuld": true, "perspectiefplan_ondertekend": true, "bereid_toewijzing_te_aanvaarden": true,
            "telefonisch_bereikbaar": true, "email_bereikbaar": true, "gezocht_eigen_netwerk": {"waarde": true, "door": "uitstroomcoördinator"},
            "gezocht_antikraak": {"waarde": true, "door": "uitstroomcoördinator"}, "gezocht_particuliere_kamerverhuur": {"waarde": true, "door": "uitstroomcoördinator"},
            "reageert_wekelijks_woonmatch": {"waarde": true, "door": "uitstroomcoördinator"}, "reageert_wekelijks_andere_verhuur": {"waarde": true, "door": "uitstroomcoördinator"},
            "huur_en_cak_betaalbaar": {"waarde": true, "door": "uitstroomcoördinator"}, "hennepplantage_op": "2019-01-01", "herkomstgemeente": "Enkhuizen"}}
            """;
        var (veel, pagina) = (_map.File("veel.jsonl", string.Concat(Enumerable.Repeat(Een.ReplaceLineEndings(" ") + "\n", 163))), _map.File("gevolgen.html"));
        var run = await Console.Voer("vergelijk", "westfriesland", "westfriesland", "--aanvragen", veel, "--html", pagina);
        run.Uit.Should().Contain("niet vast te stellen of het vol is").And.NotContain("; niet vol");
        (await File.ReadAllTextAsync(pagina)).Should().Contain(">niet vast te stellen (0–163 van 100)</text>");
    }

    [Fact]
    public async Task Fits_a_terminal_of_80_columns()
    {
        var run = await new Console { Terminal = true, Breedte = 80 }.Met(_aanvragen);
        run.Uit.Split('\n').Where(regel => regel.Length > 80).Should().BeEmpty();
    }

    [Fact]
    public async Task Bad_lines_are_counted_and_named_and_the_rest_is_done()
    {
        var run = await Regels(Goed, "{ kapot", "", """{"feiten":{"onzin":"ja"}}""", Goed);
        run.Code.Should().Be(Afsluitcode.Bevindingen);
        run.Fout.Should().Contain("-(2,").And.Contain("-(4,").And.Contain("UIT4001").And.Contain("2 regels zijn niet vergeleken.");
        run.Uit.Should().StartWith("2 aanvragen zijn in oud en nieuw getoetst.").And.Contain("2 regels zijn niet te lezen en tellen niet mee.");
    }

    [Fact]
    public async Task A_line_that_only_one_version_can_read_is_counted_apart_and_told_for_which()
    {
        var run = await Regels("""{"peildatum":"2030-03-01","toets":"toelating","tellers":{"plekken":1},"feiten":{}}""", Goed);
        run.Code.Should().Be(Afsluitcode.Bevindingen);
        run.Fout.Should().Contain("-(1,").And.Contain("in oud: ");
        run.Uit.Should().Contain("1 regel is alleen in nieuw te lezen");
    }

    [Fact]
    public async Task No_more_messages_come_than_anybody_reads()
    {
        var run = await Regels([.. Enumerable.Repeat("kapot", 250), Goed]);
        run.Fout.Split('\n').Count(regel => regel.Contains(": error UIT", StringComparison.Ordinal)).Should().Be(100);
        run.Fout.Should().Contain("-(100,").And.NotContain("-(101,").And.Contain("250 regels zijn niet vergeleken; alleen de eerste 100 meldingen staan hier.");
    }

    [Fact]
    public async Task Byte_order_mark_windows_lines_and_lines_that_are_too_long()
    {
        var run = await new Console { Invoer = Encoding.UTF8.GetBytes($"\uFEFF{Goed}\r\n{Goed}{new string(' ', 2_000_000)}\r\n{Goed}\r\n") }.Met([.. _voorstel, "--aanvragen", "-"]);
        run.Uit.Should().StartWith("2 aanvragen zijn in oud en nieuw getoetst.");
        run.Fout.Should().Contain("-(2,").And.Contain("UIT4020");
    }

    [Fact]
    public async Task An_empty_file_is_no_applications()
    {
        var run = await new Console().Met([.. _voorstel, "--aanvragen", "-", "--html", Path.Combine(_map.Pad, "leeg.html")]);
        run.Code.Should().Be(Afsluitcode.Goed);
        run.Uit.Should().Be("Er zijn geen aanvragen getoetst.\n");
        (await File.ReadAllTextAsync(Path.Combine(_map.Pad, "leeg.html"))).Should().Contain("Er zijn geen aanvragen getoetst.");
    }

    [Fact]
    public async Task Many_lines_count_as_their_parts_do()
    {
        var regels = await File.ReadAllLinesAsync(Pad(Streek + "voorstel/aanvragen.jsonl"));
        using var een = JsonDocument.Parse((await Regels([.. regels], "--json")).Uit);
        using var veel = JsonDocument.Parse((await Regels([.. Enumerable.Repeat(regels, 2_000).SelectMany(deel => deel)], "--json")).Uit);
        veel.RootElement.GetProperty("gewijzigd").GetInt64().Should().Be(2_000 * een.RootElement.GetProperty("gewijzigd").GetInt64());
        veel.RootElement.GetProperty("plafonds").ToString().Should().Contain("\"vol_op_regel\": 3");
    }

    [Fact]
    public async Task Two_regions_share_what_they_share()
    {
        var run = await Console.Voer("vergelijk", "westfriesland", "flevoland", "--aanvragen", Golden.Aanvraag("westfriesland.jsonl"), "--json");
        using var json = JsonDocument.Parse(run.Uit);
        json.RootElement.GetProperty("met_onbekende").GetInt64().Should().BePositive();
        json.RootElement.GetProperty("aanvragen").GetInt64().Should().BePositive();
    }

    [Fact]
    public async Task The_text_of_a_day_holds_for_applications_of_before()
    {
        string[] addendum = ["--wijziging", Pad("samples/wijzigingen/westfriesland-addendum.yaml"), "--aanvragen", Golden.Aanvraag("westfriesland.jsonl"), "--json"];
        (await Gewijzigd("vergelijk", "westfriesland", "westfriesland")).Should().Be(0, "on their own days the old text holds");
        (await Gewijzigd("vergelijk", "westfriesland@2025-01-01", "westfriesland@2026-01-01")).Should().Be(0, "who lives there for three years stays");
        var run = await Console.Voer(["vergelijk", "westfriesland", "westfriesland", .. addendum]);
        run.Fout.Should().Contain("eigen peildatum");

        async Task<long> Gewijzigd(params string[] paar)
        {
            using var json = JsonDocument.Parse((await Console.Voer([.. paar, .. addendum])).Uit);
            return json.RootElement.GetProperty("gewijzigd").GetInt64();
        }
    }

    [Theory]
    [InlineData("`--html` hoort bij `--aanvragen`", "--html", "x.html")]
    [InlineData("`--csv` hoort bij `--aanvragen`", "--csv")]
    [InlineData("`--per` hoort bij `--aanvragen`", "--per", "binding")]
    [InlineData("`--csv` en `--json` gaan niet samen", "--aanvragen", "-", "--csv", "--json")]
    [InlineData("`--draaidagen` en `--aanvragen`", "--aanvragen", "-", "--draaidagen")]
    [InlineData("`--solver` en `--aanvragen`", "--aanvragen", "-", "--solver", "z3")]
    [InlineData("`--bewaar-gevallen` en `--aanvragen`", "--aanvragen", "-", "--bewaar-gevallen", "x")]
    [InlineData("naar `geboortedatum` kan niet geteld worden", "--aanvragen", "-", "--per", "geboortedatum")]
    [InlineData("bedoelde u `herkomstgemeente`", "--aanvragen", "-", "--per", "herkomstgemeent")]
    [InlineData("bestaat niet", "--aanvragen", "bestaat-niet.jsonl")]
    [InlineData("is een map", "--aanvragen", ".")]
    [InlineData("is een map", "--aanvragen", "-", "--html", ".")]
    public async Task Misuse_is_said(string melding, params string[] opties)
    {
        var run = await Console.Voer([.. _voorstel, .. opties]);
        run.Code.Should().Be(Afsluitcode.Misbruik);
        run.Fout.Should().Contain(melding);
        run.Uit.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--aanvragen", "aanvragen.jsonl", "aanvragen.jsonl")]
    [InlineData("--aanvragen", "aanvragen.jsonl", "../MAP/./aanvragen.jsonl")]
    [InlineData("--aanvragen", "aanvragen.jsonl", "link.jsonl")]
    [InlineData("--aanvragen", "aanvragen.jsonl", "linkmap/aanvragen.jsonl")]
    [InlineData("OUD", "oud.yaml", "oud.yaml")]
    [InlineData("NIEUW", "nieuw.yaml", "nieuw.yaml")]
    [InlineData("--wijziging", "wijziging.yaml", "wijziging.yaml")]
    [InlineData("--lokaal", "lokaal.yaml", "lokaal.yaml")]
    public async Task What_is_read_is_never_written_over(string naam, string invoer, string pagina)
    {
        string Bestand(string bestand) => _map.File(bestand, $"inhoud van {bestand}\n");
        string[] opdracht = ["vergelijk", Bestand("oud.yaml") + "@2025-01-01", Bestand("nieuw.yaml"), "--aanvragen", Bestand("aanvragen.jsonl"), "--wijziging", Bestand("wijziging.yaml"), "--lokaal", Bestand("lokaal.yaml")];
        File.CreateSymbolicLink(_map.File("link.jsonl"), _map.File("aanvragen.jsonl"));
        Directory.CreateSymbolicLink(_map.File("linkmap"), _map.Pad);
        var run = await Console.Voer([.. opdracht, "--html", Path.Combine(_map.Pad, pagina.Replace("MAP", Path.GetFileName(_map.Pad), StringComparison.Ordinal))]);
        run.Code.Should().Be(Afsluitcode.Misbruik);
        run.Fout.Should().Contain($"`{naam}` en `--html` noemen hetzelfde bestand");
        (await File.ReadAllTextAsync(_map.File(invoer))).Should().Be($"inhoud van {invoer}\n");
    }

    [Fact]
    public async Task Results_are_never_written_over_a_region_file()
    {
        var regio = _map.File("regio.yaml", "inhoud\n");
        var run = await Console.Voer("toets", regio, "--bestand", "-", "--uit", regio);
        run.Should().Match<Console>(een => een.Code == Afsluitcode.Misbruik && een.Fout.Contains("`REGIO` en `--uit` noemen hetzelfde bestand"));
        (await File.ReadAllTextAsync(regio)).Should().Be("inhoud\n");
    }

    public void Dispose() => _map.Dispose();

    private static Task<Console> Regels(params string[] regels) => Regels(regels, "--aanvragen");

    private static Task<Console> Regels(string[] regels, string optie) => new Console { Invoer = Encoding.UTF8.GetBytes(string.Join('\n', regels) + "\n") }
        .Met(optie == "--aanvragen" ? [.. _voorstel, "--aanvragen", "-"] : [.. _voorstel, "--aanvragen", "-", optie]);

    private static int Velden(string regel) => regel.Count(teken => teken == ';');

    private static string Pad(string pad) => Path.Combine(Golden.Root, pad);
}
