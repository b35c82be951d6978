using System.Text.Json;

namespace Uitstroom.Cli.Tests;

public class AfsprakenTests
{
    private static readonly string _streek = Path.Combine(Golden.Root, "tests", "Uitstroom.Regions.Tests", "regios", "voorbeeldstreek.yaml");
    private static readonly string _zaak = Path.Combine(Golden.Root, "tests", "Uitstroom.Cli.Tests", "gebeurtenissen", "voorbeeldstreek.yaml");
    private static readonly string _flevoland = Path.Combine(Golden.Root, "samples", "gebeurtenissen", "flevoland.yaml");

    [Fact]
    public async Task Events_give_the_days_in_order_with_what_is_late_marked() =>
        Golden.Matches("afspraken.txt", (await Console.Voer("afspraken", _streek, _zaak)).ToString());

    [Fact]
    public async Task A_terminal_shows_colour() =>
        Golden.Matches("afspraken-terminal.txt", (await new Console { Terminal = true, Breedte = 100 }.Met("afspraken", _streek, _zaak, "--partij", "zorgorganisatie")).ToString());

    [Fact]
    public async Task Without_events_the_duties_of_a_party_show() =>
        Golden.Matches("afspraken-plichten.txt", (await Console.Voer("afspraken", _streek, "--partij", "woningcorporaties")).ToString());

    [Fact]
    public async Task The_calendar_file_is_the_same_each_time_and_ends_lines_in_cr_lf()
    {
        using var map = new TemporaryFolder();
        var run = await Console.Voer("afspraken", _streek, _zaak, "--ics", map.File("uit.ics"));
        run.Fout.Should().EndWith($"De agenda staat in {map.File("uit.ics")}.\n");
        var ics = await File.ReadAllTextAsync(map.File("uit.ics"));
        ics.Should().EndWith("END:VCALENDAR\r\n").And.NotMatchRegex("[^\r]\n");
        ics.Split("\r\n").Should().OnlyContain(regel => System.Text.Encoding.UTF8.GetByteCount(regel) <= 75);
        Golden.Matches("afspraken.ics.txt", ics);
    }

    [Fact]
    public async Task Json_holds_the_same()
    {
        var run = await Console.Voer("afspraken", _streek, _zaak, "--json");
        Golden.Matches("afspraken.json", run.Uit);
        using var plichten = JsonDocument.Parse((await Console.Voer("afspraken", _streek, "--json")).Uit);
        plichten.RootElement.GetProperty("afspraken").GetArrayLength().Should().BeGreaterThan(10);
    }

    [Theory]
    [InlineData("verzoek", "hard", "2022-03-01", "gehaald")]
    [InlineData("aanbod_streven", "streven", "2022-04-10", "niet_gehaald")]
    [InlineData("aanbod_inspanning", "inspanning", "2022-07-10", "niet_gehaald")]
    [InlineData("overlast_stappen", "hard", "2022-07-09T16:30:00+02:00", "gehaald")]
    [InlineData("waakvlam_melding", null, "2022-07-18", "loopt")]
    public async Task The_deadlines_of_the_sample_stand_as_the_agreement_says(string naam, string? aard, string uiterlijk, string stand)
    {
        using var json = JsonDocument.Parse((await Console.Voer("afspraken", "flevoland", _flevoland, "--json")).Uit);
        var afspraak = json.RootElement.GetProperty("afspraken").EnumerateArray().Single(een => een.GetProperty("afspraak").GetString() == naam);
        var termijn = afspraak.GetProperty("termijnen").EnumerateArray().Single();
        afspraak.GetProperty("aard").GetString().Should().Be(aard);
        (termijn.GetProperty("uiterlijk_tijdstip").GetString() ?? termijn.GetProperty("uiterlijk").GetString()).Should().Be(uiterlijk);
        termijn.GetProperty("stand").GetString().Should().Be(stand);
    }

    [Fact]
    public async Task A_care_organisation_sees_its_duties_with_provisions()
    {
        var run = await Console.Voer("afspraken", "ijmond-zk", "--partij", "zorgorganisatie");
        run.Code.Should().Be(0);
        run.Uit.Should().Contain("reageert op de").And.Contain("binnen 5 werkdagen").And.Contain("ijzk-insp.zorg.5").And.Contain("ijzk-13.b.1");
    }

    [Fact]
    public async Task Without_a_day_it_is_asked_for_today_and_says_so()
    {
        using var map = new TemporaryFolder();
        var run = await Console.Voer("afspraken", _streek, map.File("leeg.yaml", "overige_gebeurtenissen: geen\n"));
        run.Fout.Should().Be("Geen dag gegeven: gevraagd op vandaag, 2025-09-01.\n");
        run.Uit.Should().Contain("geldt op deze dag niet").And.Contain("Blijft gelden: vs-9.2.");
    }

    [Theory]
    [InlineData("uitstroom afspraken: REGIO ontbreekt")]
    [InlineData("uitstroom afspraken: `bakker` heeft in `voorbeeldstreek` geen afspraken", "STREEK", "--partij", "bakker")]
    [InlineData("uitstroom afspraken: `gisteren` is geen bestaande datum", "STREEK", "--op", "gisteren")]
    [InlineData("uitstroom afspraken: onbekende lezing `x`", "STREEK", "--lezing", "x=y")]
    public async Task Misuse_is_told(string begin, params string[] args)
    {
        var run = await Console.Voer(["afspraken", .. args.Select(arg => arg == "STREEK" ? _streek : arg)]);
        run.Code.Should().Be(2);
        run.Fout.Should().StartWith(begin);
    }

    [Fact]
    public async Task Wrong_events_are_told_and_the_rest_is_answered()
    {
        using var map = new TemporaryFolder();
        var bestand = map.File("fout.yaml", "op: 2031-02-01\ngebeurtenissen: { urgentie_op: 2031-01-10, wachtlijst_op: 2031-01-10, aanbood_op: geen }\n");
        var run = await Console.Voer("afspraken", _streek, bestand);
        run.Code.Should().Be(1);
        run.Fout.Should().Contain("error UIT4304: onbekende gebeurtenis `aanbood_op`").And.Contain("`aanbod_op`");
        run.Uit.Should().Contain("2031-04-10");
        (await Console.Voer("controleer", bestand, "--regio", _streek)).Code.Should().Be(1);
        (await Console.Voer("controleer", _zaak, "--regio", _streek)).Code.Should().Be(0);
        (await Console.Voer("controleer", _zaak)).Fout.Should().Contain("dit zijn gebeurtenissen");
    }
}
