using System.Text.Json;

namespace Uitstroom.Cli.Tests;

/// <summary>Rules that never decide, from the command line.</summary>
public sealed class GrondigTests : IDisposable
{
    private const string Regio = """
        regeling: klein
        titel: Klein
        formaat: 1
        geldig: { van: 2020-01-01, bron: art-9 }
        feiten:
          a: { type: ja_nee, vraag: "a?" }
          b: { type: ja_nee, vraag: "b?" }
          maanden: { type: getal, eenheid: maanden, minimum: 0, maximum: 600, vraag: "Hoe lang?" }
        lezingen:
          ruim: { vraag: "Hoe ruim?", opties: { wel: "ruim", niet: "streng" }, standaard: wel, bron: art-1 }
          leeg: { vraag: "Wat dan?", opties: { een: "een", twee: "twee" }, bron: art-1 }
        doelgroepen:
          klein: { wanneer: { a: ja, b: ja }, bron: art-2 }
          groot: { wanneer: { lezing.ruim: { wel: { a: ja }, niet: [{ a: ja }, { b: ja }] } }, bron: art-2 }
          niemand: { wanneer: [{ a: ja }, { a: nee }], bron: art-2 }
        toetsen:
          toelating:
            uitkomsten: { later: { soort: voldoet_niet, bron: art-3 }, 'nee': { soort: voldoet_niet, standaard: ja }, 'ja': { soort: voldoet } }
            volgorde: ['nee', later, 'ja']
            criteria:
              groep: { eis: { een_van: [{ doelgroep: aanwezig }, { b: nee }] }, bij_niet_voldaan: 'nee', bron: art-2 }
              periode:
                eis:
                  maanden: minstens 12
                  alle_van: [{ maanden: minder dan 12 }, { b: ja }]
                bij_niet_voldaan: 'nee'
                bron: art-3
              altijd_goed: { eis: { een_van: [{ maanden: minstens 6 }, { maanden: hoogstens 12 }] }, bij_niet_voldaan: later, bron: art-3 }
              nergens: { wanneer: [{ b: ja }, { b: nee }], eis: { a: ja }, bij_niet_voldaan: 'nee', bron: art-3 }
              gelijk: { eis: { lezing.leeg: { een: { a: ja }, twee: { een_van: [{ a: ja }, { a: ja, b: ja }] } } }, bij_niet_voldaan: 'nee', bron: art-3 }
            bron: art-3
        contracten:
          keuze:
            rijen:
              eerst: { wanneer: { a: ja }, dan: vast, bron: art-4 }
              daarna: { wanneer: { a: ja, b: ja }, dan: tijdelijk, bron: art-4 }
            bron: art-4
          vormen:
            vast: { duur: onbepaald, einde: niet_geregeld, bron: art-4 }
            tijdelijk: { duur: onbepaald, einde: niet_geregeld, bron: art-4 }

        """;

    private readonly TemporaryFolder _map = new();

    [Fact]
    public async Task A_region_of_the_package_goes_by_its_name()
    {
        (await Console.Voer("controleer", "westfriesland")).ToString().Should().Be("== afsluitcode 0\n== uitvoer\n== fouten\n");
        var run = await Grondig("westfriesland", "--json");
        run.Code.Should().Be(Afsluitcode.Goed);
        using var json = JsonDocument.Parse(run.Uit);
        json.RootElement.GetProperty("bestanden").EnumerateArray().Should().ContainSingle().Which.GetProperty("bestand").GetString().Should().Be("westfriesland");
        (await Console.Voer("controleer", "westfriesand")).Code.Should().NotBe(Afsluitcode.Goed);
    }

    [Fact]
    public async Task Every_kind_of_finding_has_its_number_place_and_witness()
    {
        var run = await Grondig(_map.File("klein.yaml", Regio));
        run.Code.Should().Be(Afsluitcode.Goed, "they are warnings");
        Golden.Matches("grondig.txt", run.ToString().Replace(_map.Pad + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
        foreach (var id in new[] { "UIT6701", "UIT6702", "UIT6703", "UIT6704", "UIT6705", "UIT6706", "UIT6707", "UIT6708", "UIT6709" })
        {
            run.Uit.Should().Contain($": warning {id}: ");
        }
    }

    [Fact]
    public async Task Json_has_the_same_findings()
    {
        var run = await Grondig(_map.File("klein.yaml", Regio), "--json");
        Golden.Matches("grondig.json", run.Uit.Replace(_map.Pad + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(run.Uit);
        json.RootElement.GetProperty("bestanden")[0].GetProperty("bevindingen").EnumerateArray().Select(bevinding => bevinding.GetProperty("id").GetString()).Distinct().Should().HaveCount(9);
    }

    [Fact]
    public async Task The_regions_have_no_rule_that_never_decides() =>
        Golden.Matches("grondig-regios.txt", (await Grondig([.. new[] { "flevoland", "ijmond-zk", "westfriesland" }.Select(naam => Path.Combine(Golden.Root, "regions", $"{naam}.yaml"))])).ToString());

    [Fact]
    public async Task A_witness_is_an_application_that_the_command_line_reads()
    {
        var regio = _map.File("klein.yaml", Regio);
        using var json = JsonDocument.Parse((await Grondig(regio, "--json")).Uit);
        var getuigen = json.RootElement.GetProperty("bestanden")[0].GetProperty("bevindingen").EnumerateArray().Select(bevinding => bevinding.GetProperty("getuige")).Where(getuige => getuige.ValueKind == JsonValueKind.Object).ToList();
        getuigen.Should().HaveCountGreaterThan(3);
        foreach (var getuige in getuigen)
        {
            (await Console.Voer("controleer", _map.File("aanvraag.json", getuige.GetRawText()), "--regio", regio)).ToString().Should().Be("== afsluitcode 0\n== uitvoer\n== fouten\n");
        }
    }

    [Fact]
    public async Task Lines_for_people_fit_a_terminal_of_80_columns()
    {
        var run = await new Console { Terminal = true, Breedte = 80 }.Met("controleer", _map.File("klein.yaml", Regio), "--grondig", "--peildatum", "2025-06-16");
        run.Uit.Split('\n').Where(regel => regel.Length > 80 && !regel.Contains(": warning ", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_with_errors_gives_those_and_no_findings()
    {
        var run = await Grondig(_map.File("klein.yaml", Regio.Replace("{ b: nee }", "{ bb: nee }", StringComparison.Ordinal)));
        run.Code.Should().Be(Afsluitcode.Bevindingen);
        run.Uit.Should().BeEmpty();
        run.Fout.Should().Contain("UIT2001");
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--peildatum", "2025-06-16")]
    public async Task What_belongs_to_it_is_nothing_without_it(params string[] opties) =>
        (await Console.Voer(["controleer", _map.File("klein.yaml", Regio), .. opties])).Should().Match<Console>(run => run.Code == Afsluitcode.Misbruik && run.Fout.Contains("hoort bij `--grondig`"));

    public void Dispose() => _map.Dispose();

    private static Task<Console> Grondig(params string[] rest) => Console.Voer(["controleer", .. rest, "--grondig", "--peildatum", "2025-06-16"]);
}
