using System.Text;

namespace Uitstroom.Cli.Tests;

public class OpmaakTests
{
    private const string Goed = "a:\n  b: c  # over b\n";
    private const string Slordig = "a:\n    b:   c # over b\n";

    [Fact]
    public async Task A_file_gets_the_house_style_and_its_name_is_printed()
    {
        using var map = new TemporaryFolder();
        var (een, twee) = (map.File("een.yaml", Slordig), map.File("twee.yaml", Goed));
        var run = await Console.Voer("opmaak", een, twee);
        run.ToString().Should().Be($"== afsluitcode 0\n== uitvoer\n{een}\n== fouten\nBestanden: 1 al goed, 1 opgemaakt\n");
        (await File.ReadAllTextAsync(een)).Should().Be(Goed);
        Directory.GetFiles(map.Pad).Should().BeEquivalentTo([een, twee], "nothing else stays behind");
    }

    [Fact]
    public async Task Controle_writes_nothing_and_names_file_and_line()
    {
        using var map = new TemporaryFolder();
        var (een, twee) = (map.File("een.yaml", Slordig), map.File("twee.yaml", Goed));
        var run = await Console.Voer("opmaak", "--controle", een, twee);
        run.Code.Should().Be(1);
        run.Uit.Should().BeEmpty();
        run.Fout.Should().Be(
            $"{een}(2,1): error UIT6601: vanaf deze regel is het bestand niet opgemaakt zoals afgesproken; typ `uitstroom opmaak {een}`\nBestanden: 1 al goed, 1 nog niet opgemaakt\n");
        (await File.ReadAllTextAsync(een)).Should().Be(Slordig);
        (await Console.Voer("opmaak", "--controle", twee)).Code.Should().Be(0);
    }

    [Fact]
    public async Task A_file_that_is_no_yaml_stays_as_it_is_with_one_message_and_the_others_go_on()
    {
        using var map = new TemporaryFolder();
        var (kapot, een) = (map.File("kapot.yaml", "a: [b\nc: [d\n&x e: f\n"), map.File("een.yaml", Slordig));
        var run = await Console.Voer("opmaak", kapot, een, map.File("weg.yaml"), map.Pad);
        run.Code.Should().Be(1);
        run.Fout.Split('\n').Should().HaveCount(5).And.Contain("Bestanden: 1 opgemaakt, 3 niet veranderd door een fout");
        run.Fout.Should().Contain($"{kapot}(1,4): error UIT1042").And.Contain("UIT1001").And.Contain("UIT1002");
        (await File.ReadAllTextAsync(kapot)).Should().Be("a: [b\nc: [d\n&x e: f\n");
        (await File.ReadAllTextAsync(een)).Should().Be(Goed);
    }

    [Fact]
    public async Task A_dash_reads_the_input_and_writes_the_output()
    {
        (await new Console { Invoer = Encoding.UTF8.GetBytes(Slordig) }.Met("opmaak", "-")).ToString().Should().Be($"== afsluitcode 0\n== uitvoer\n{Goed}== fouten\n");
        (await new Console { Invoer = Encoding.UTF8.GetBytes(Goed) }.Met("opmaak", "-")).ToString().Should().Be($"== afsluitcode 0\n== uitvoer\n{Goed}== fouten\n");
        (await new Console { Invoer = "a: ["u8.ToArray() }.Met("opmaak", "-")).Should().Match<Console>(run => run.Code == 1 && run.Uit.Length == 0 && run.Fout.StartsWith("-(1,4): error UIT1042"));
        (await new Console { Invoer = Encoding.UTF8.GetBytes(Slordig) }.Met("opmaak", "-", "--controle")).Should().Match<Console>(run => run.Code == 1 && run.Uit.Length == 0);
    }

    [Fact]
    public async Task A_star_stands_for_the_files_also_where_the_shell_does_not_fill_it_in()
    {
        using var map = new TemporaryFolder();
        Directory.CreateDirectory(map.File("m1"));
        Directory.CreateDirectory(map.File("m2"));
        string[] bestanden = [map.File("m1/b.yaml", Slordig), map.File("m2/a.yaml", Goed), map.File("m2/c.yaml", Slordig), map.File("m2/d.txt", Slordig)];
        (await Console.Voer("opmaak", map.File("m*/*.yaml"))).ToString().Should().Be($"== afsluitcode 0\n== uitvoer\n{bestanden[0]}\n{bestanden[2]}\n== fouten\nBestanden: 1 al goed, 2 opgemaakt\n");
        (await File.ReadAllTextAsync(bestanden[3])).Should().Be(Slordig);
        (await Console.Voer("opmaak", map.File("*.yaml"), map.File("weg*/*.yaml"))).Fout.Should().Contain("*.yaml: error UIT1001").And.Contain("Bestanden: 2 niet veranderd door een fout");
        (await Console.Voer("controleer", map.File("m2/*.yaml"))).Code.Should().Be(1);
    }

    [Fact]
    public async Task A_file_that_is_only_to_be_read_is_not_replaced()
    {
        using var map = new TemporaryFolder();
        var bestand = map.File("een.yaml", Slordig);
        File.SetAttributes(bestand, FileAttributes.ReadOnly);
        var run = await Console.Voer("opmaak", bestand);
        File.SetAttributes(bestand, FileAttributes.Normal);
        run.Code.Should().Be(1);
        run.Fout.Should().Contain("alleen om te lezen");
        (await File.ReadAllTextAsync(bestand)).Should().Be(Slordig);
    }

    [Fact]
    public async Task A_link_stays_a_link_and_a_file_keeps_its_rights()
    {
        using var map = new TemporaryFolder();
        var (bestand, link) = (map.File("een.yaml", Slordig), map.File("link.yaml"));
        File.CreateSymbolicLink(link, bestand);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(bestand, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        (await Console.Voer("opmaak", link)).Code.Should().Be(0);
        new FileInfo(link).LinkTarget.Should().Be(bestand);
        (await File.ReadAllTextAsync(bestand)).Should().Be(Goed);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(bestand).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task On_a_terminal_the_line_stands_with_it() =>
        (await new Console { Terminal = true, Invoer = "a:   b\n"u8.ToArray() }.Met("opmaak", "-", "--controle")).Fout.Should().Contain("UIT6601").And.Contain(" | a:   b");

    [Fact]
    public async Task The_files_of_this_project_have_the_house_style()
    {
        var bestanden = new[] { "regions", "samples" }.SelectMany(map => Directory.GetFiles(Path.Combine(Golden.Root, map), "*.yaml", SearchOption.AllDirectories))
            .Where(pad => !pad.Contains("/bin/", StringComparison.Ordinal) && !pad.Contains("/obj/", StringComparison.Ordinal)).ToArray();
        var run = await Console.Voer(["opmaak", "--controle", .. bestanden]);
        run.ToString().Should().Be($"== afsluitcode 0\n== uitvoer\n== fouten\nBestanden: {bestanden.Length} al goed\n");
    }
}
