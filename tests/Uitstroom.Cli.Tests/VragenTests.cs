using System.Text;

namespace Uitstroom.Cli.Tests;

public class VragenTests
{
    [Fact]
    public async Task Only_what_matters_is_asked_and_the_outcome_follows()
    {
        var run = await Antwoord("ja\n", "vragen", "westfriesland", Golden.Aanvraag("westfriesland-onvolledig.yaml"));
        run.Code.Should().Be(0);
        run.Fout.Should().Contain("1. Is het perspectiefplan ondertekend").And.NotContain("2. ");
        run.Uit.Should().Contain("Uitkomst: ja (voldoet)");
        Golden.Matches("vragen.txt", run.ToString());
    }

    [Fact]
    public async Task A_wrong_answer_is_told_and_asked_again()
    {
        var run = await Antwoord("misschien\n31\nn\n", "vragen", "westfriesland", Golden.Aanvraag("westfriesland-onvolledig.yaml"));
        run.Fout.Should().Contain("`misschien` is geen ja of nee").And.Contain("`31` is geen ja of nee");
        run.Uit.Should().Contain("Uitkomst: retour").And.Contain("✗ Perspectiefplan ondertekend");
    }

    [Theory]
    [InlineData("?\n")]
    [InlineData("\n")]
    [InlineData("stop\n")]
    [InlineData("")]
    public async Task Not_knowing_and_stopping_leave_the_fact_open(string antwoord)
    {
        var run = await Antwoord(antwoord, "vragen", "westfriesland", Golden.Aanvraag("westfriesland-onvolledig.yaml"));
        run.Code.Should().Be(0);
        run.Fout.Split("Is het perspectiefplan ondertekend").Should().HaveCount(2, "nobody is asked the same twice");
        run.Uit.Should().Contain("Uitkomst: retour").And.Contain("- perspectiefplan_ondertekend");
    }

    [Fact]
    public async Task A_judgement_asks_for_its_giver_and_offers_who_must_judge()
    {
        using var map = new TemporaryFolder();
        var oordeel = map.File("a.yaml", File.ReadAllText(Golden.Aanvraag("westfriesland.yaml"))
            .Replace("  huur_en_cak_betaalbaar: { waarde: ja, door: uitstroomcoordinator }\n", "  inkomensgegevens_aangeleverd: ja\n", StringComparison.Ordinal));
        var run = await Antwoord("ja\nde buurman\nja\n\n", "vragen", "westfriesland", oordeel);
        run.Fout.Should().Contain("Dit is een oordeel van: uitstroomcoördinator.").And.Contain("Wie gaf dit oordeel? [uitstroomcoördinator] > ")
            .And.Contain("is gegeven door `de buurman`");
        run.Uit.Should().Contain("Uitkomst: ja (voldoet)");
    }

    [Fact]
    public async Task From_nothing_to_an_outcome_with_every_answer_unknown_ends()
    {
        var run = await Antwoord(string.Concat(Enumerable.Repeat("?\n", 500)), "vragen", "westfriesland", "--peildatum", "2025-06-16");
        run.Code.Should().Be(0);
        run.Uit.Should().Contain("Uitkomst: retour");
    }

    [Theory]
    [InlineData("bewaard.yaml")]
    [InlineData("bewaard.json")]
    public async Task Answers_are_kept_as_an_application_that_gives_the_same_outcome(string naam)
    {
        using var map = new TemporaryFolder();
        var bestand = map.File(naam);
        var run = await Antwoord("ja\n", "vragen", "westfriesland", Golden.Aanvraag("westfriesland-onvolledig.yaml"), "--bewaar", bestand);
        run.Fout.Should().Contain(bestand);
        var opnieuw = await Console.Voer("toets", "westfriesland", bestand);
        opnieuw.Fout.Should().BeEmpty();
        opnieuw.Uit.Should().Be(run.Uit);
        Directory.GetFiles(map.Pad).Should().Equal(bestand);
    }

    private static async Task<Console> Antwoord(string regels, params string[] args) =>
        await new Console { Invoer = Encoding.UTF8.GetBytes(regels) }.Met(args);
}
