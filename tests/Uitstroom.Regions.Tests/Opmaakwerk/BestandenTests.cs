using System.Text;
using Uitstroom.Regions.Tests.Yaml;
using YamlDotNet.Core;

namespace Uitstroom.Regions.Tests.Opmaakwerk;

/// <summary>The laws over every YAML file of this project, as it is and after someone made a mess of it.</summary>
public class BestandenTests
{
    public static TheoryData<string> Bestanden =>
        [.. new[] { "regions", "samples", "tests" }.SelectMany(map => Directory.GetFiles(Path.Combine(Repository.Root, map), "*.yaml", SearchOption.AllDirectories))
            .Select(pad => Path.GetRelativePath(Repository.Root, pad).Replace('\\', '/'))
            .Where(pad => !pad.Contains("/bin/", StringComparison.Ordinal) && !pad.Contains("/obj/", StringComparison.Ordinal) && !pad.EndsWith("/kapot.yaml", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void A_file_keeps_its_meaning_and_its_comments(string pad)
    {
        var tekst = Lees(pad);
        var nieuw = Opmaakwet.Toets(tekst);
        Opmerkingen(nieuw).Should().Equal(Opmerkingen(tekst));
        Opmaakwet.Toets(Rommel(nieuw)).Should().Be(nieuw.Replace("\n", "\r\n", StringComparison.Ordinal), "the layout depends on what the file says alone");
    }

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void The_files_of_the_regions_and_the_samples_have_the_house_style(string pad)
    {
        if (!pad.StartsWith("tests/", StringComparison.Ordinal))
        {
            Opmaak.Lees(Path.Combine(Repository.Root, pad)).Diagnostics.Should().BeEmpty();
        }
    }

    /// <summary>Deeper lines, more spaces, and the line ends of Windows.</summary>
    private static string Rommel(string tekst)
    {
        var regels = tekst.Split('\n').Select(regel =>
        {
            var inhoud = regel.TrimStart(' ');
            inhoud = inhoud.StartsWith("- ", StringComparison.Ordinal) ? "-   " + inhoud[2..] : inhoud;
            inhoud = inhoud.Contains('"', StringComparison.Ordinal) ? inhoud : inhoud.Replace(": {", ":   {  ", StringComparison.Ordinal);
            return new string(' ', 2 * (regel.Length - regel.TrimStart(' ').Length)) + inhoud;
        });
        return "\uFEFF" + string.Join("  \r\n", regels);
    }

    private static string Lees(string pad) => File.ReadAllText(Path.Combine(Repository.Root, pad), Encoding.UTF8);

    private static IEnumerable<string> Opmerkingen(string tekst)
    {
        var scanner = new Scanner(new StringReader(tekst), skipComments: false);
        while (scanner.MoveNext())
        {
            if (scanner.Current is YamlDotNet.Core.Tokens.Comment opmerking)
            {
                yield return opmerking.Value.Trim();
            }
        }
    }
}
