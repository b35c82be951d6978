using System.Diagnostics;
using System.Globalization;
using System.Text;
using Uitstroom.Regions.Tests.Yaml;
using Xunit.Abstractions;

namespace Uitstroom.Regions.Tests.Vijandig;

/// <summary>Region files that are good YAML and want to crash or stall what comes after it, each in a process with 128 MiB of heap.</summary>
public sealed class VijandigeRegioTests(ITestOutputHelper output) : IDisposable
{
    private const long HoogstensBytes = 1L << 30;

    private readonly TemporaryFolder _map = new();

    [Fact]
    public async Task Named_conditions_that_double_forty_times_are_refused() => (await Laad(feiten: Reeks(40, (i, vorige) =>
            $"f{i}: {{ afgeleid: [{{ {vorige}: ja }}, {{ {vorige}: ja }}], vraag: v }}"), eis: "{ f40: ja }"))
        .Should().Contain(regel => regel.Contains("UIT2029", StringComparison.Ordinal));

    [Fact]
    public async Task A_chain_of_ten_thousand_named_conditions_is_refused() => (await Laad(feiten: Reeks(10_000, (i, vorige) =>
            $"f{i}: {{ afgeleid: {{ {vorige}: ja }}, vraag: v }}"), eis: "{ f10000: ja }"))
        .Should().Contain(regel => regel.Contains("UIT2029", StringComparison.Ordinal));

    [Fact]
    public async Task A_chain_of_ten_thousand_from_the_last_to_the_first_is_refused() => (await Laad(
            feiten: string.Concat(Enumerable.Range(1, 10_000).Select(i => $"  f{i}: {{ afgeleid: {{ f{i + 1}: ja }}, vraag: v }}\n")) + "  f10001: { type: ja_nee, vraag: v }\n", eis: "{ f1: ja }"))
        .Should().Contain(regel => regel.Contains("UIT2029", StringComparison.Ordinal));

    [Fact]
    public async Task A_circle_of_a_thousand_facts_is_refused() => (await Laad(
            feiten: string.Concat(Enumerable.Range(0, 1_000).Select(i => $"  f{i}: {{ afgeleid: {{ f{(i + 1) % 1_000}: ja }}, vraag: v }}\n")), eis: "{ f1: ja }"))
        .Should().Contain(regel => regel.Contains("UIT2017", StringComparison.Ordinal) || regel.Contains("UIT2029", StringComparison.Ordinal));

    [Fact]
    public async Task A_circle_of_calculated_dates_is_refused() => (await Laad(
            feiten: "  f0: { berekend: { op_of_voor: [f1, f2] }, vraag: v }\n  f1: { berekend: { leeftijd: f2 }, vraag: v }\n  f2: { berekend: { leeftijd: f1 }, vraag: v }\n", eis: "{ f0: ja }"))
        .Should().Contain(regel => regel.Contains("UIT20", StringComparison.Ordinal));

    [Fact]
    public async Task Ten_thousand_facts_can_be_loaded_and_asked_for() => (await Laad(
            feiten: string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  f{i}: {{ type: ja_nee, vraag: v }}\n")),
            eis: "[" + string.Join(", ", Enumerable.Range(0, 10_000).Select(i => $"{{ f{i}: ja }}")) + "]"))
        .Should().HaveCount(2).And.OnlyContain(regel => regel.StartsWith("uitkomst ", StringComparison.Ordinal));

    [Fact]
    public async Task A_thousand_criteria_can_be_loaded_and_tested() => (await Laad(
            feiten: "  a: { type: ja_nee, vraag: v }\n  c: { type: datum, vraag: v }\n", eis: "{ a: ja }",
            criteria: string.Concat(Enumerable.Range(0, 1_000).Select(i => $"      k{i}: {{ eis: {{ c: minstens {i + 1} dagen geleden }}, bron: b-1 }}\n"))))
        .Should().HaveCount(2).And.OnlyContain(regel => regel.StartsWith("uitkomst ", StringComparison.Ordinal));

    [Theory]
    [InlineData(60, 2)]
    [InlineData(60, 12)]
    [InlineData(200, 3)]
    public async Task Many_readings_that_all_matter_stay_bounded(int lezingen, int opties)
    {
        var namen = Enumerable.Range(0, opties).Select(optie => $"o{optie}").ToList();
        string Per(Func<int, string> waarde) => "{ " + string.Join(", ", namen.Select((naam, i) => $"{naam}: {waarde(i)}")) + " }";
        var regels = await Laad(
            feiten: "  a: { type: ja_nee, vraag: v }\n  b: { type: getal, vraag: v }\n", eis: "{ a: ja }",
            lezingen: string.Concat(Enumerable.Range(0, lezingen).Select(i => $"  l{i}: {{ vraag: v, opties: {Per(_ => "t")}, bron: b-1 }}\n")),
            criteria: string.Concat(Enumerable.Range(0, lezingen).Select(i => $"      k{i}: {{ eis: {{ lezing.l{i}: {Per(optie => optie == 0 ? "{ a: ja }" : $"{{ b: minstens {optie} }}")} }}, bron: b-1 }}\n")));
        regels.Should().HaveCount(2).And.OnlyContain(regel => regel.StartsWith("uitkomst ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Readings_inside_readings_that_multiply_are_refused()
    {
        var waarde = "3";
        for (var i = 0; i < 12; i++)
        {
            waarde = $"{{ lezing.l{i}: {{ o: {waarde}, q: {waarde} }} }}";
        }

        (await Laad(
            feiten: "  b: { type: getal, vraag: v }\n", eis: "{ b: minstens p }", parameters: $"parameters: {{ p: {{ waarde: {waarde}, bron: b-1 }} }}\n",
            lezingen: string.Concat(Enumerable.Range(0, 12).Select(i => $"  l{i}: {{ vraag: v, opties: {{ o: t, q: t }}, bron: b-1 }}\n"))))
            .Should().ContainSingle().Which.Should().Contain("UIT2031");
    }

    [Theory]
    [InlineData("../regio.yaml", "het bestand is er niet")]
    [InlineData("/dev/zero", "het bestand is er niet")]
    [InlineData("bepalingen/../../x", "het bestand is er niet")]
    [InlineData("..\\\\x", "het bestand is er niet")]
    [InlineData("map", "het bestand is er niet")]
    [InlineData("nul", "is leeg, of het is geen gewoon bestand maar bijvoorbeeld een apparaat")]
    [InlineData("pijp", "is leeg, of het is geen gewoon bestand maar bijvoorbeeld een apparaat")]
    [InlineData("ketting", "UIT1111")]
    public async Task A_register_that_is_no_file_beside_the_region_is_not_read(string pad, string reden)
    {
        Directory.CreateDirectory(_map.File("map"));
        File.CreateSymbolicLink(_map.File("nul"), "/dev/zero");
        File.CreateSymbolicLink(_map.File("ketting"), _map.File("ketting"));
        using (var mkfifo = Process.Start("mkfifo", [_map.File("pijp")]))
        {
            await mkfifo.WaitForExitAsync();
        }

        var regels = await Laad(feiten: "  a: { type: ja_nee, vraag: v }\n", eis: "{ a: ja }", register: $"register: \"{pad}\"\n");
        regels.Should().ContainSingle().Which.Should().Contain("error UIT1111: het register").And.Contain(reden);
    }

    [Fact]
    public async Task A_region_that_is_its_own_register_has_no_provisions() =>
        (await Laad(feiten: "  a: { type: ja_nee, vraag: v }\n", eis: "{ a: ja }", register: "register: regio.yaml\n"))
            .Should().OnlyContain(regel => regel.Contains("UIT3001", StringComparison.Ordinal));

    [Fact]
    public async Task Broken_shared_facts_beside_a_region_are_reported_in_their_own_file()
    {
        _map.Write("begrippen.yaml", "begrippen: 1\nfeiten:\n  a: { type: jaa, vraag: v }\n");
        var regels = await Laad(feiten: "  b: { type: ja_nee, vraag: v }\n", eis: "{ b: ja }");
        regels.Should().ContainSingle().Which.Should().EndWith("begrippen.yaml(3,14): error UIT1105: `jaa` kan niet bij `type`; kies uit `ja_nee`, `getal`, `bedrag`, `datum`, `tijdstip` of `keuze`");
    }

    public void Dispose() => _map.Dispose();

    private static string Reeks(int aantal, Func<int, string, string> feit)
    {
        var tekst = new StringBuilder("  f0: { type: ja_nee, vraag: v }\n");
        for (var i = 1; i <= aantal; i++)
        {
            tekst.Append(CultureInfo.InvariantCulture, $"  {feit(i, $"f{i - 1}")}\n");
        }

        return tekst.ToString();
    }

    private async Task<IReadOnlyList<string>> Laad(string feiten, string eis, string criteria = "", string lezingen = "", string register = "", string parameters = "")
    {
        var tekst = "regeling: r\ntitel: t\nformaat: 1\n" + register + "geldig: { van: 2030-01-01, bron: b-1 }\n" + parameters + "feiten:\n" + feiten
            + (lezingen.Length > 0 ? "lezingen:\n" + lezingen : "")
            + "toetsen:\n  t:\n    uitkomsten: { nee: { soort: voldoet_niet }, retour: { soort: onvolledig }, ja: { soort: voldoet } }\n    volgorde: [nee, retour, ja]\n    bron: b-1\n"
            + $"    criteria:\n      eerste: {{ eis: {eis}, bron: b-1 }}\n{criteria}";
        var antwoord = await HostileProcess.Load(_map.Write("regio.yaml", tekst));
        output.WriteLine($"{antwoord.Bytes:N0} bytes, {antwoord.Diagnostics.Count} lines, first: {antwoord.Diagnostics[0]}");
        antwoord.Bytes.Should().BeLessThan(HoogstensBytes);
        return antwoord.Diagnostics;
    }
}
