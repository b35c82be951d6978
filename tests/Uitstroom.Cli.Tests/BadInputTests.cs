using System.Text;

namespace Uitstroom.Cli.Tests;

public class BadInputTests
{
    [Theory]
    [InlineData("hennepplantage_op: 2025-02-31", "UIT4006")]
    [InlineData("hennepplantage_op: 01-07-2025", "UIT4006")]
    [InlineData("heeft_schulden: 12", "UIT4002")]
    [InlineData("heeft_schulde: ja", "bedoelde u `heeft_schulden`?")]
    [InlineData("verblijft_in: hotel", "UIT4003")]
    [InlineData("geboortedatum: geen", "UIT4005")]
    [InlineData("regionale_binding: ja", "UIT4007")]
    [InlineData("heeft_schulden: ja\n  heeft_schulden: nee", "error")]
    [InlineData("heeft_schulden: [ja", "error")]
    [InlineData("heeft_schulden:", "error")]
    [InlineData("heeft_schulden: *a", "error")]
    [InlineData("heeft_schulden: j\0a", "error")]
    public async Task A_wrong_fact_is_shown_with_its_line_and_gives_no_outcome(string feit, string melding)
    {
        using var map = new TemporaryFolder();
        var bestand = map.File("a.yaml", $"peildatum: 2025-06-16\nfeiten:\n  {feit}\n");
        var run = await Console.Voer("toets", "westfriesland", bestand);
        run.Code.Should().Be(1);
        run.Uit.Should().BeEmpty();
        run.Fout.Should().Contain(bestand).And.Contain(melding).And.Contain(" | ").And.Contain("^");
    }

    [Fact]
    public async Task A_tab_for_indentation_is_one_precise_message()
    {
        using var map = new TemporaryFolder();
        var run = await Console.Voer("toets", "westfriesland", map.File("a.yaml", "feiten:\n\theeft_schulden: ja\n"));
        run.Code.Should().Be(1);
        run.Fout.Should().Contain("a.yaml(2,1): error ");
    }

    [Fact]
    public async Task A_diagnostic_comes_out_as_approved()
    {
        var run = await new Console { Invoer = "feiten:\n  heeft_schulde: ja\n  hennepplantage_op: 2025-02-31\n"u8.ToArray() }.Met("toets", "westfriesland", "-");
        Golden.Matches("fouten.txt", run.ToString());
    }

    [Fact]
    public async Task A_missing_file_and_a_folder_are_diagnostics()
    {
        using var map = new TemporaryFolder();
        (await Console.Voer("toets", "westfriesland", map.File("weg.yaml"))).Should().Match<Console>(run => run.Code == 1 && run.Fout.Contains("UIT1001"));
        (await Console.Voer("toets", "westfriesland", map.Pad)).Should().Match<Console>(run => run.Code == 1 && run.Fout.Contains("UIT1002"));
        (await Console.Voer("controleer", map.Pad)).Should().Match<Console>(run => run.Code == 1 && run.Fout.Contains("UIT1002"));
        (await Console.Voer("toets", map.File("weg.yaml"), "x")).Should().Match<Console>(run => run.Code == 1 && run.Fout.Contains("UIT1001"));
    }

    [Fact]
    public async Task A_hundred_megabytes_of_brackets_are_refused_unread()
    {
        using var map = new TemporaryFolder();
        var bestand = map.File("haken.yaml");
        await using (var stroom = File.Create(bestand))
        {
            var haken = Encoding.ASCII.GetBytes(new string('[', 1 << 20));
            for (var i = 0; i < 100; i++)
            {
                await stroom.WriteAsync(haken);
            }
        }

        (await Console.Voer("toets", "westfriesland", bestand)).Should().Match<Console>(run => run.Code == 1 && run.Fout.Contains("UIT1005"));
        (await Console.Voer("toets", "westfriesland", "--bestand", bestand)).Should().Match<Console>(run => run.Code == 1 && run.Fout.Contains("UIT4020"));
        var invoer = new Console { Invoer = Encoding.ASCII.GetBytes(new string('[', 2 << 20)) };
        (await invoer.Met("toets", "westfriesland", "-")).Should().Match<Console>(run => run.Code == 1 && run.Fout.Contains("UIT1005"));
    }

    [Theory]
    [InlineData("onbekende opdracht `tets`; bedoelde u `toets`?", "tets")]
    [InlineData("noem een opdracht")]
    [InlineData("onbekende optie `--jsn`; bedoelde u `--json`?", "toets", "westfriesland", "a", "--jsn")]
    [InlineData("onbekende regio `westfriesla`; bedoelde u `westfriesland`?", "toets", "westfriesla", "a")]
    [InlineData("onbekende regio `utrecht`; kies uit", "toets", "utrecht", "a")]
    [InlineData("`2025-02-31` is geen bestaande datum", "toets", "westfriesland", "a", "--peildatum", "2025-02-31")]
    [InlineData("bij optie `--peildatum` hoort een waarde", "toets", "westfriesland", "a", "--peildatum")]
    [InlineData("optie `--toets` kan maar één keer", "toets", "westfriesland", "a", "--toets", "x", "--toets", "y")]
    [InlineData("`c` is er een te veel", "toets", "westfriesland", "a", "c")]
    [InlineData("REGIO en BESTAND ontbreken", "toets")]
    [InlineData("BESTAND ontbreekt", "toets", "westfriesland")]
    [InlineData("BESTAND ontbreekt; schrijf `uitstroom controleer BESTAND… [--regio REGIO]`", "controleer")]
    [InlineData("onbekende toets `toetredng`; bedoelde u `toetreding`?", "toets", "westfriesland", "a", "--toets", "toetredng")]
    [InlineData("onbekende lezing `peilmomen`; bedoelde u `peilmoment`?", "toets", "westfriesland", "a", "--lezing", "peilmomen=match")]
    [InlineData("is geen lezing", "toets", "westfriesland", "a", "--lezing", "peilmoment")]
    [InlineData("gaan niet samen", "toets", "--alle-regios", "a", "--lezing", "x=y")]
    [InlineData("gaan niet samen", "toets", "westfriesland", "--alle-regios", "--bestand", "x")]
    [InlineData("`--uit` hoort bij `--bestand`", "toets", "westfriesland", "a", "--uit", "x")]
    [InlineData("bestaat niet", "toets", "westfriesland", "--bestand", "weg.jsonl")]
    [InlineData("onbekende opdracht `toest`; bedoelde u `toets`?", "hulp", "toest")]
    [InlineData("bedoelde u `bash`?", "completion", "bsh")]
    public async Task Misuse_is_said_in_one_Dutch_sentence_and_gives_2(string melding, params string[] args)
    {
        var run = await Console.Voer(args);
        run.Code.Should().Be(2);
        run.Uit.Should().BeEmpty();
        run.Fout.Should().Contain(melding).And.MatchRegex(@"Zie `uitstroom.*--help`\.\n$");
    }

    [Fact]
    public async Task A_name_that_begins_with_an_at_sign_is_a_name() =>
        (await Console.Voer("controleer", "@lijst")).Fout.Should().Contain("`@lijst` bestaat niet");
}
