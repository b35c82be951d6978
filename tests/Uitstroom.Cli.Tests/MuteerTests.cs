using System.Text.Json;

namespace Uitstroom.Cli.Tests;

/// <summary><c>uitstroom muteer</c>.</summary>
public class MuteerTests
{
    private static readonly string _streek = Path.Combine(Golden.Root, "tests", "Uitstroom.Cli.Tests", "streek");
    private static readonly string _regio = Path.Combine(_streek, "kleinstreek.yaml");

    [Fact]
    public async Task What_no_case_notices_is_shown_with_an_application_and_a_case()
    {
        var run = await Console.Voer("muteer", _regio, "--alles");
        run.Code.Should().Be(1);
        Golden.Matches("muteer.txt", run.Uit);
        run.Fout.Should().BeEmpty();
    }

    [Fact]
    public async Task Json_holds_every_change_and_its_stand()
    {
        var run = await Console.Voer("muteer", _regio, "--json");
        run.Code.Should().Be(1);
        using var json = JsonDocument.Parse(run.Uit);
        var proef = json.RootElement[0];
        proef.GetProperty("regeling").GetString().Should().Be("kleinstreek");
        var mutanten = proef.GetProperty("mutanten").EnumerateArray().ToList();
        foreach (var onderdeel in proef.GetProperty("onderdelen").EnumerateArray())
        {
            var eigen = mutanten.Where(mutant => mutant.GetProperty("pad").GetString()!.Split('.')[0] == onderdeel.GetProperty("onderdeel").GetString()).ToList();
            onderdeel.GetProperty("mutanten").GetInt32().Should().Be(eigen.Count);
            foreach (var stand in new[] { "ongeldig", "gelijk", "opgemerkt", "overleeft" })
            {
                onderdeel.GetProperty(stand).GetInt32().Should().Be(eigen.Count(mutant => mutant.GetProperty("stand").GetString() == stand));
            }
        }
    }

    [Fact]
    public async Task The_proposed_cases_are_cases_that_leave_less_unnoticed()
    {
        var voorstel = await Console.Voer("muteer", _regio, "--stel-voor");
        voorstel.Code.Should().Be(1);
        using var map = new Streekmap(await File.ReadAllTextAsync(Path.Combine(_streek, "gevallen", "kleinstreek.yaml")) + voorstel.Uit);
        (await Console.Voer("test", map.Gevallen)).Code.Should().Be(0);
        Overleeft(await Console.Voer("muteer", map.Gevallen, "--json")).Should().BeLessThan(Overleeft(await Console.Voer("muteer", _regio, "--json")));
    }

    [Fact]
    public async Task A_path_narrows_it()
    {
        var run = await Console.Voer("muteer", _regio, "--onder", "toetsen", "--json");
        using var json = JsonDocument.Parse(run.Uit);
        json.RootElement[0].GetProperty("onderdelen").EnumerateArray().Select(onderdeel => onderdeel.GetProperty("onderdeel").GetString()).Should().Equal("toetsen");
    }

    [Theory]
    [InlineData("toetsen.bestaat_niet")]
    [InlineData("titel")]
    [InlineData("toets")]
    public async Task A_path_under_which_there_is_nothing_to_change_is_misuse(string pad)
    {
        var run = await Console.Voer("muteer", _regio, "--onder", pad);
        run.Code.Should().Be(2);
        run.Fout.Should().Contain($"onder `{pad}` staat in kleinstreek niets om te wijzigen");
    }

    [Fact]
    public async Task Cases_that_do_not_hold_are_named_and_do_not_count()
    {
        using var map = new Streekmap("regeling: kleinstreek\ngevallen:\n  fout: { peildatum: 2031-06-01, feiten: { geboortedatum: 2010-01-01 }, verwacht: { uitkomst: 'nee' } }\n");
        var run = await Console.Voer("muteer", map.Gevallen);
        run.Code.Should().Be(1);
        run.Fout.Should().Contain("Geval `fout` klopt nu al niet en telt niet mee");
    }

    [Fact]
    public async Task A_file_that_does_not_load_gives_its_messages_and_nothing_else()
    {
        using var map = new Streekmap("regeling: kleinstreek\ngevallen:\n  fout: { peildatum: 2031-13-01, verwacht: { uitkomst: 'nee' } }\n");
        var run = await Console.Voer("muteer", map.Gevallen);
        (run.Code, run.Uit).Should().Be((1, ""));
        run.Fout.Should().Contain("2031-13-01");
    }

    [Fact]
    public async Task Without_a_region_it_says_how_it_is_written()
    {
        var run = await Console.Voer("muteer");
        run.Code.Should().Be(2);
        run.Fout.Should().Contain("uitstroom muteer REGIO");
    }

    private static int Overleeft(Console run)
    {
        using var json = JsonDocument.Parse(run.Uit);
        return json.RootElement[0].GetProperty("onderdelen").EnumerateArray().Sum(onderdeel => onderdeel.GetProperty("overleeft").GetInt32());
    }
}
