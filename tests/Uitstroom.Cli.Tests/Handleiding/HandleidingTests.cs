using System.Text.RegularExpressions;

namespace Uitstroom.Cli.Tests.Handleiding;

/// <summary>The guide does what it says, page by page: every edit, every command and everything that a command prints. UPDATE_GOLDEN=1 renews the pages.</summary>
public partial class HandleidingTests
{
    private static readonly string _map = Path.Combine(Golden.Root, "docs", "handleiding");

    private static IEnumerable<string> Namen => Directory.GetFiles(_map, "?-*.md").Select(pad => Path.GetFileName(pad)).Order(StringComparer.Ordinal);

    public static TheoryData<string> Bladzijden => [.. Namen];

    [Theory]
    [MemberData(nameof(Bladzijden))]
    public async Task A_chapter_does_what_it_says(string naam)
    {
        var pad = Path.Combine(_map, naam);
        using var map = new TemporaryFolder();
        var bladzijde = new Bladzijde(await File.ReadAllTextAsync(pad), map);
        await bladzijde.Volg();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            await File.WriteAllTextAsync(pad, bladzijde.Nieuw);
        }

        bladzijde.Verschillen.Should().BeEmpty();
        bladzijde.Opdrachten.Should().BeGreaterThan(1);
    }

    [Fact]
    public void The_overview_names_every_chapter_and_every_link_leads_somewhere()
    {
        var alle = Directory.GetFiles(_map, "*.md");
        foreach (var pad in alle)
        {
            foreach (var doel in Link().Matches(File.ReadAllText(pad)).Select(match => match.Groups[1].Value).Where(doel => !doel.Contains("://", StringComparison.Ordinal)))
            {
                Path.Exists(Path.Combine(_map, doel)).Should().BeTrue("{0} leads to {1}", Path.GetFileName(pad), doel);
            }
        }

        File.ReadAllText(Path.Combine(_map, "README.md")).Should().ContainAll(Namen.Select(naam => $"]({naam})"));
    }

    [Fact]
    public void The_first_chapter_starts_the_program_as_it_is_in_this_project()
    {
        var tekst = File.ReadAllText(Path.Combine(_map, "1-een-getal.md"));
        tekst.Should().Contain("```bash\nuitstroom() { dotnet run --project src/Uitstroom.Cli -- \"$@\"; }\n```")
            .And.Contain("```powershell\nfunction uitstroom { dotnet run --project src/Uitstroom.Cli -- @args }\n```");
        File.Exists(Path.Combine(Golden.Root, "src", "Uitstroom.Cli", "Uitstroom.Cli.csproj")).Should().BeTrue();
    }

    [GeneratedRegex(@"\]\(([^)#]+)")]
    private static partial Regex Link();
}
