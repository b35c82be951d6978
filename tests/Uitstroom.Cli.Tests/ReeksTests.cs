using System.Text;
using System.Text.Json;

namespace Uitstroom.Cli.Tests;

public class ReeksTests
{
    private const string Goed = """{"kenmerk":"k","peildatum":"2025-06-16","feiten":{"hennepplantage_op":"2024-01-01"}}""";

    [Fact]
    public async Task The_sample_comes_out_as_approved() =>
        Golden.Matches("reeks.txt", (await Console.Voer("toets", "westfriesland", "--bestand", Golden.Aanvraag("westfriesland.jsonl"))).ToString());

    [Fact]
    public async Task A_line_says_what_the_single_toets_says()
    {
        var regel = File.ReadLines(Golden.Aanvraag("westfriesland.jsonl")).ElementAt(2);
        using var een = JsonDocument.Parse((await new Console { Invoer = Encoding.UTF8.GetBytes(regel) }.Met("toets", "westfriesland", "-", "--json")).Uit);
        using var reeks = JsonDocument.Parse((await new Console { Invoer = Encoding.UTF8.GetBytes(regel) }.Met("toets", "westfriesland", "--bestand", "-")).Uit);
        foreach (var sleutel in new[] { "kenmerk", "uitkomst", "soort", "vast" })
        {
            reeks.RootElement.GetProperty(sleutel).ToString().Should().Be(een.RootElement.GetProperty(sleutel).ToString());
        }

        reeks.RootElement.GetProperty("vraag_nu")[0].GetString().Should().Be(een.RootElement.GetProperty("vraag_nu")[0].GetProperty("feit").GetString());
    }

    [Fact]
    public async Task A_bad_line_is_told_with_its_number_and_the_rest_is_done()
    {
        var run = await Regels(Goed, "{ kapot", "", """{"kenmerk":"x","feiten":{"hennep":"ja"}}""", "[1]", Goed);
        run.Code.Should().Be(1);
        run.Fout.Should().Contain("-(2,").And.Contain("-(4,").And.Contain("-(5,").And.Contain("5 aanvragen: nee 2, met fouten 3.");
        var regels = Uitkomsten(run);
        regels.Select(regel => regel.GetProperty("regel").GetInt32()).Should().Equal(1, 2, 4, 5, 6);
        regels[2].GetProperty("kenmerk").GetString().Should().Be("x");
        regels[2].GetProperty("fout")[0].GetProperty("id").GetString().Should().Be("UIT4001");
        regels[1].TryGetProperty("uitkomst", out _).Should().BeFalse();
    }

    [Fact]
    public async Task Many_lines_come_out_in_order()
    {
        var run = await Regels([.. Enumerable.Range(1, 20_000).Select(i => Goed.Replace("\"k\"", $"\"k{i}\"", StringComparison.Ordinal))]);
        run.Code.Should().Be(0);
        Uitkomsten(run).Select(regel => regel.GetProperty("kenmerk").GetString()).Should().Equal(Enumerable.Range(1, 20_000).Select(i => $"k{i}"));
    }

    [Theory]
    [InlineData(100_000, false)]
    [InlineData(1 << 20, false)]
    [InlineData((1 << 20) + 1, true)]
    [InlineData(5_000_000, true)]
    public async Task A_line_over_a_mebibyte_is_refused_and_the_next_one_is_read(int lengte, bool geweigerd)
    {
        var lang = Goed + new string(' ', lengte - Goed.Length);
        var run = await Regels(Goed, lang, Goed, lang, lang, Goed);
        run.Code.Should().Be(geweigerd ? 1 : 0);
        var regels = Uitkomsten(run);
        regels.Select(regel => regel.GetProperty("regel").GetInt32()).Should().Equal(1, 2, 3, 4, 5, 6);
        regels.Select(regel => regel.TryGetProperty("fout", out var fout) ? fout[0].GetProperty("id").GetString() : "goed")
            .Should().Equal(new[] { 1, 2, 3, 4, 5, 6 }.Select(nummer => geweigerd && nummer is 2 or 4 or 5 && geweigerd ? "UIT4020" : "goed"));
    }

    [Fact]
    public async Task Windows_line_ends_and_a_byte_order_mark_are_fine()
    {
        var run = await new Console { Invoer = Encoding.UTF8.GetBytes($"\uFEFF{Goed}\r\n{Goed}\r\n") }.Met("toets", "westfriesland", "--bestand", "-");
        run.Code.Should().Be(0, run.Fout);
        Uitkomsten(run).Should().HaveCount(2);
    }

    [Fact]
    public async Task The_file_of_results_appears_only_when_it_is_whole()
    {
        using var map = new TemporaryFolder();
        var uit = map.File("uit.jsonl", "oud\n");
        (await new Console { Invoer = Encoding.UTF8.GetBytes(Goed) }.Met("toets", "westfriesland", "--bestand", "-", "--uit", uit)).Uit.Should().BeEmpty();
        File.ReadAllLines(uit).Should().ContainSingle().Which.Should().StartWith("{\"regel\":1");
        Directory.GetFiles(map.Pad).Should().Equal(uit);
        var fout = () => new Console { Invoer = "x"u8.ToArray(), Uitvoer = new GebrokenStroom() }.Met("toets", "westfriesland", "--bestand", "-");
        await fout.Should().ThrowAsync<IOException>("the entry point turns it into an exit code");
    }

    [Theory]
    [InlineData("/dev/null")]
    [InlineData(".")]
    public async Task Results_are_never_moved_over_a_device_or_a_folder(string uit) =>
        (await new Console { Invoer = Encoding.UTF8.GetBytes(Goed) }.Met("toets", "westfriesland", "--bestand", "-", "--uit", uit)).Code.Should().Be(2);

    [Fact]
    public async Task Without_a_date_today_is_said_once_at_the_end()
    {
        var run = await Regels("""{"feiten":{}}""", """{"feiten":{}}""");
        run.Fout.Should().EndWith("Aanvragen zonder peildatum zijn getoetst op vandaag, 2025-09-01.\n");
    }

    private static async Task<Console> Regels(params string[] regels) =>
        await new Console { Invoer = Encoding.UTF8.GetBytes(string.Join('\n', regels) + "\n") }.Met("toets", "westfriesland", "--bestand", "-");

    private static List<JsonElement> Uitkomsten(Console run) =>
        [.. run.Uit.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(regel => JsonDocument.Parse(regel).RootElement)];

    private sealed class GebrokenStroom : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("broken", 32);
    }
}
