using System.Text.Json;

namespace Uitstroom.Cli.Tests;

public class OverlegTests
{
    [Theory]
    [InlineData("ijmond-zk")]
    [InlineData("westfriesland")]
    [InlineData("flevoland")]
    public async Task Bodies_desks_and_precedence_come_out_as_approved(string regio)
    {
        Golden.Matches($"overleg-{regio}.txt", (await Console.Voer("overleg", regio)).ToString());
        Golden.Matches($"loket-{regio}.txt", (await Console.Voer("loket", regio)).ToString());
        Golden.Matches($"voorrang-{regio}.txt", (await Console.Voer("voorrang", regio)).ToString());
    }

    [Theory]
    [InlineData("overleg")]
    [InlineData("loket")]
    [InlineData("voorrang")]
    [InlineData("hardheid")]
    [InlineData("monitoring")]
    public async Task Nothing_is_wider_than_a_terminal_of_80(string opdracht)
    {
        foreach (var regio in new[] { "ijmond-zk", "westfriesland", "flevoland" })
        {
            var run = await new Console { Terminal = true, Breedte = 80 }.Met(opdracht, regio);
            var kaal = System.Text.RegularExpressions.Regex.Replace(run.Uit, "\u001b\\[[0-9;]*m", "");
            kaal.Split('\n').Should().OnlyContain(regel => regel.Length <= 80);
        }
    }

    [Fact]
    public async Task With_a_day_it_says_when_the_next_one_is()
    {
        var run = await Console.Voer("overleg", "westfriesland", "bestuurlijk_overleg", "--op", "2026-01-10");
        run.Uit.Should().Contain("eerstvolgend").And.Contain("2026-03-31");
    }

    [Fact]
    public async Task A_party_sees_its_own_bodies()
    {
        var run = await Console.Voer("overleg", "flevoland", "--partij", "woningcorporaties");
        run.Uit.Should().Contain("Stuurgroep").And.Contain("Driegesprek").And.NotContain("Overleg over communicatie bij een inbreuk (");
    }

    [Fact]
    public async Task A_dispute_shows_the_last_day_of_its_steps()
    {
        using var map = new TemporaryFolder();
        var zaak = map.File("zaak.yaml", "op: 2025-05-08\ngebeurtenissen: { geschil_dagtekening: 2025-05-06 }\nfeiten: { onderwerp_geschil: uitleg }\n");
        var run = await Console.Voer("loket", "westfriesland", "geschil", "--gebeurtenissen", zaak);
        run.Code.Should().Be(0);
        run.Uit.Should().Contain("2025-05-20");
    }

    [Theory]
    [InlineData("Kan niet: geschil over de huur", "loket", "westfriesland", "geschil", "--over", "de huur")]
    [InlineData("Niet geregeld: Bestuurlijk Akkoord uitstroom Flevoland zegt niet waar dit heen gaat: bezwaar van client.", "loket", "flevoland", "bezwaar", "--van", "client")]
    [InlineData("open: de tekst is op meer manieren te lezen", "voorrang", "flevoland", "fl-3.e.b")]
    [InlineData("zegt niet wat voorgaat bij fl-10.e", "voorrang", "flevoland", "fl-10.e")]
    public async Task Silence_and_doubt_are_answers(string tekst, params string[] args)
    {
        var run = await Console.Voer(args);
        run.Code.Should().Be(0);
        run.Uit.Should().Contain(tekst);
    }

    [Theory]
    [InlineData("overleg", "overleggen")]
    [InlineData("loket", "loketten")]
    [InlineData("voorrang", "voorrang")]
    public async Task Json_holds_the_same(string opdracht, string sleutel)
    {
        using var json = JsonDocument.Parse((await Console.Voer(opdracht, "westfriesland", "--json")).Uit);
        json.RootElement.GetProperty(sleutel).GetArrayLength().Should().BePositive();
        json.RootElement.GetProperty(sleutel)[0].GetProperty("bepalingen").GetArrayLength().Should().BePositive();
    }

    [Theory]
    [InlineData("uitstroom overleg: REGIO ontbreekt", "overleg")]
    [InlineData("uitstroom overleg: `westfriesland` kent geen overleg `stuurgroep`", "overleg", "westfriesland", "stuurgroep")]
    [InlineData("uitstroom overleg: `bakker` zit in `flevoland` in geen overleg", "overleg", "flevoland", "--partij", "bakker")]
    [InlineData("uitstroom loket: `klaagt` is geen soort", "loket", "flevoland", "klaagt")]
    [InlineData("uitstroom voorrang: onbekende lezing `x`", "voorrang", "flevoland", "--lezing", "x=y")]
    [InlineData("uitstroom hardheid: `--json` hoort bij `--bestand`", "hardheid", "flevoland", "--json")]
    public async Task Misuse_is_told(string begin, params string[] args)
    {
        var run = await Console.Voer(args);
        run.Code.Should().Be(2);
        run.Fout.Should().StartWith(begin);
    }
}
