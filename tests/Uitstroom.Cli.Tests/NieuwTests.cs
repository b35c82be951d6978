using Uitstroom.Regions;

namespace Uitstroom.Cli.Tests;

public class NieuwTests
{
    [Fact]
    public async Task A_new_region_loads_without_a_message_its_case_passes_and_every_provision_has_a_place()
    {
        using var map = new TemporaryFolder();
        (await Console.Voer("nieuw", "gooi-vechtstreek2", "--uit", map.File("a/b"))).Code.Should().Be(0);
        string[] bestanden = [map.File("a/b/gooi-vechtstreek2.yaml"), map.File("a/b/bepalingen/gooi-vechtstreek2.yaml"), map.File("a/b/gevallen/gooi-vechtstreek2.yaml")];
        bestanden.Should().OnlyContain(bestand => File.Exists(bestand));
        (await Console.Voer(["controleer", .. bestanden])).ToString().Should().Be("== afsluitcode 0\n== uitvoer\n== fouten\n");
        (await Console.Voer(["opmaak", "--controle", .. bestanden])).Code.Should().Be(0);
        (await Console.Voer("dekking", bestanden[0], "--totalen")).Code.Should().Be(0);
        RegelingLoader.Load(bestanden[0]).Regeling!.Naam.Should().Be("gooi-vechtstreek2");
        File.ReadAllText(bestanden[2]).Should().Contain("verwacht: { uitkomst: 'ja' }");
    }

    [Fact]
    public async Task Its_case_is_really_run()
    {
        using var map = new TemporaryFolder();
        await Console.Voer("nieuw", "streek", "--uit", map.Pad);
        var gevallen = map.File("gevallen/streek.yaml");
        File.WriteAllText(gevallen, File.ReadAllText(gevallen).Replace("klaar_om_te_verhuizen: { waarde: ja", "klaar_om_te_verhuizen: { waarde: nee", StringComparison.Ordinal));
        (await Console.Voer("controleer", gevallen)).Should().Match<Console>(run => run.Code == 1 && run.Fout.Contains("verwacht [ja], gekregen [nee]"));
    }

    [Theory]
    [InlineData("streek.yaml")]
    [InlineData("bepalingen/streek.yaml")]
    [InlineData("gevallen/streek.yaml")]
    public async Task What_is_there_is_never_written_over_and_then_nothing_is_made(string bestand)
    {
        using var map = new TemporaryFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(map.File(bestand))!);
        map.File(bestand, "van mij");
        var run = await Console.Voer("nieuw", "streek", "--uit", map.Pad);
        run.Code.Should().Be(2);
        run.Fout.Should().Contain("bestaat al en blijft zoals het is; er is niets gemaakt");
        Directory.GetFiles(map.Pad, "*", SearchOption.AllDirectories).Should().Equal(map.File(bestand));
        File.ReadAllText(map.File(bestand)).Should().Be("van mij");
    }

    [Fact]
    public async Task Where_a_folder_cannot_be_made_nothing_stays_behind()
    {
        using var map = new TemporaryFolder();
        map.File("gevallen", "geen map");
        var run = await Console.Voer("nieuw", "streek", "--uit", map.Pad);
        run.Code.Should().Be(2);
        run.Fout.Should().Contain("kan niet worden geschreven; er is niets gemaakt");
        Directory.GetFiles(map.Pad, "*", SearchOption.AllDirectories).Should().Equal(map.File("gevallen"));
    }

    [Theory]
    [InlineData("westfriesland", "is al een regio van dit programma")]
    [InlineData("begrippen", "zo heet al iets anders")]
    [InlineData("con", "zo heet al iets anders")]
    [InlineData("Gooi & Vechtstreek", "bijvoorbeeld wel `gooi-vechtstreek`")]
    [InlineData("De_Streek.", "bijvoorbeeld wel `de-streek`")]
    [InlineData("../streek", "kleine letters, cijfers en streepjes")]
    [InlineData("fryslân", "kleine letters, cijfers en streepjes")]
    [InlineData("streek-", "bijvoorbeeld wel `streek`")]
    [InlineData("1streek", "bijvoorbeeld wel `streek`")]
    [InlineData("", "kleine letters, cijfers en streepjes")]
    [InlineData("a234567890123456789012345678901234567890x", "hoogstens 40")]
    public async Task A_name_is_checked(string naam, string melding)
    {
        using var map = new TemporaryFolder();
        var run = await Console.Voer("nieuw", naam, "--uit", map.Pad);
        run.Code.Should().Be(2);
        run.Fout.Should().Contain(melding);
        Directory.GetFileSystemEntries(map.Pad).Should().BeEmpty();
    }
}
