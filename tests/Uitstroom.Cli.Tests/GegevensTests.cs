using System.Text.Json;

namespace Uitstroom.Cli.Tests;

public class GegevensTests
{
    private static readonly string _westfriesland = Golden.Aanvraag("westfriesland.yaml");

    private static readonly string[] _aanmelding = ["gegevens", "westfriesland", _westfriesland, "--voor", "woningcorporatie", "--moment", "aanmelding"];

    [Fact]
    public async Task The_sample_shows_the_categories_of_the_agreement_and_names_what_was_withheld()
    {
        var run = await Console.Voer(_aanmelding);
        run.Code.Should().Be(0);
        Golden.Matches("gegevens-westfriesland.txt", run.ToString());
    }

    [Fact]
    public async Task On_a_terminal_of_80_columns_it_wraps_and_has_colour() =>
        Golden.Matches("gegevens-terminal.txt", (await new Console { Terminal = true, Breedte = 80 }.Met(_aanmelding)).ToString());

    [Fact]
    public async Task A_conflict_shows_both_provisions_and_what_each_reading_gives() =>
        Golden.Matches("gegevens-botsing.txt", (await Console.Voer("gegevens", "westfriesland", _westfriesland, "--voor", "Intermaris", "--moment", "match")).ToString());

    [Fact]
    public async Task Without_an_application_it_says_what_a_party_can_get() =>
        Golden.Matches("gegevens-inbreuk.txt", (await Console.Voer("gegevens", "flevoland", "--voor", "wederpartij", "--moment", "inbreuk", "--peildatum", "2021-06-01")).ToString());

    [Theory]
    [InlineData("westfriesland")]
    [InlineData("ijmond-zk")]
    [InlineData("flevoland")]
    public async Task Without_a_party_all_rules_come_by_recipient(string regio)
    {
        var run = await Console.Voer("gegevens", regio);
        run.Code.Should().Be(0);
        Golden.Matches($"gegevens-regels-{regio}.txt", run.ToString());
        using var json = JsonDocument.Parse((await Console.Voer("gegevens", regio, "--json")).Uit);
        json.RootElement.GetProperty("regels").GetArrayLength().Should().BeGreaterThan(5);
    }

    [Fact]
    public async Task Json_holds_the_part_as_an_application_that_can_be_read_again()
    {
        var run = await Console.Voer([.. _aanmelding, "--json"]);
        Golden.Matches("gegevens.json", run.Uit);
        using var json = JsonDocument.Parse(run.Uit);
        using var map = new TemporaryFolder();
        var deel = map.File("deel.json", json.RootElement.GetProperty("aanvraag").GetRawText());
        (await Console.Voer("controleer", deel, "--regio", "westfriesland")).Code.Should().Be(0);
        var opnieuw = await Console.Voer("gegevens", "westfriesland", deel, "--voor", "woningcorporatie", "--moment", "aanmelding", "--peildatum", "2025-06-16");
        (opnieuw.Code, opnieuw.Uit.Contains("Niets gedeeld", StringComparison.Ordinal)).Should().Be((0, true));
    }

    [Theory]
    [InlineData("wooningcorporatie", "aanmelding", "bedoelde u `woningcorporatie`?")]
    [InlineData("woningcorporatie", "aanmeldng", "bedoelde u `aanmelding`?")]
    [InlineData("de burgemeester", "aanmelding", "kies uit `woningcorporatie`")]
    public async Task An_unknown_party_or_moment_gives_2_with_what_was_meant(string partij, string moment, string hint)
    {
        var run = await Console.Voer("gegevens", "westfriesland", _westfriesland, "--voor", partij, "--moment", moment);
        (run.Code, run.Uit).Should().Be((2, ""));
        run.Fout.Should().StartWith("uitstroom gegevens: ").And.Contain(hint);
    }

    [Theory]
    [InlineData("--voor", "woningcorporatie", "`--moment MOMENT` ontbreekt; kies uit `aanmelding`")]
    [InlineData("--moment", "aanmelding", "`--voor PARTIJ` ontbreekt; kies uit `woningcorporatie`")]
    public async Task Half_a_question_gives_2_with_the_choices(string optie, string waarde, string melding)
    {
        var run = await Console.Voer("gegevens", "westfriesland", optie, waarde);
        (run.Code, run.Fout.Contains(melding, StringComparison.Ordinal)).Should().Be((2, true));
    }

    [Fact]
    public async Task A_chosen_reading_is_followed_and_an_unknown_one_gives_2()
    {
        string[] args = ["gegevens", "westfriesland", _westfriesland, "--voor", "woningcorporatie", "--moment", "match", "--lezing"];
        (await Console.Voer([.. args, "randvoorwaarden_bij_match=artikel_6_9"])).Uit.Should().Contain("✓ randvoorwaarden voor locatie en woning").And.NotContain("Botsing");
        (await Console.Voer([.. args, "randvoorwaarden_bij_match=artikel_7"])).Code.Should().Be(2);
    }

    [Fact]
    public async Task Pieces_of_a_plan_go_by_what_the_right_person_said()
    {
        using var map = new TemporaryFolder();
        string[] args =
        [
            "gegevens", "flevoland", map.File("f.yaml", "peildatum: 2021-06-01\nfeiten: { driepartijenovereenkomst: ja }\n"), "--voor", "woningcorporatie", "--moment", "driepartijenovereenkomst",
            "--onderdeel", "huurbetaling=hoofdlijnen_wonen", "--onderdeel", "medicatie=zorginhoud", "--onderdeel", "buren",
        ];
        var run = await Console.Voer([.. args, "--ingedeeld-door", "zorgaanbieder"]);
        run.Uit.Should().Contain("✓ hoofdlijnen van het plan die het wonen raken: `huurbetaling`").And.Contain("✗ punten van het plan die het wonen niet raken: `medicatie`").And.Contain("- `buren`");
        (await Console.Voer(args)).Uit.Should().Contain("[UIT4455]").And.NotContain("raken: `");
        var onbekend = await Console.Voer([.. args, "--onderdeel", "geld=hoofdlijnen_won"]);
        (onbekend.Code, onbekend.Fout.Contains("bedoelde u `hoofdlijnen_wonen`?", StringComparison.Ordinal)).Should().Be((2, true));
        (await Console.Voer([.. args, "--onderdeel", "=zorginhoud"])).Code.Should().Be(2);
    }

    [Fact]
    public async Task A_wrong_application_gives_1_and_no_day_means_today_aloud()
    {
        using var map = new TemporaryFolder();
        var fout = await Console.Voer("gegevens", "westfriesland", map.File("f.yaml", "feiten: { heeft_schuldn: ja }\n"), "--voor", "corporatie", "--moment", "aanmelding");
        (fout.Code, fout.Uit).Should().Be((1, ""));
        fout.Fout.Should().Contain("bedoelde u `heeft_schulden`?");
        var vandaag = await Console.Voer("gegevens", "westfriesland", map.File("g.yaml", "feiten: { heeft_schulden: ja }\n"), "--voor", "corporatie", "--moment", "aanmelding");
        vandaag.Fout.Should().Contain("2025-09-01");
        vandaag.Uit.Should().Contain("ontbreekt: toestemming,").And.NotContain("✓");
    }
}
