using System.Text;
using Uitstroom.Regions;

namespace Uitstroom.Schema.Tests;

/// <summary>A line that is half typed gives one message of the reader, wherever in the file it is.</summary>
public class HalfGetyptTests
{
    [Fact]
    public void De_lezer_geeft_hoogstens_een_melding()
    {
        var regels = File.ReadAllText(Repository.Voorbeeldstreek).Split('\n');
        var kast = new Bestandskast.Map(Path.GetDirectoryName(Repository.Voorbeeldstreek)!);
        var halve = Enumerable.Range(1, regels.Length - 2).Where(i => i % 9 == 0 && regels[i].Trim().Length > 3 && !regels[i].TrimStart().StartsWith('#')).ToList();
        halve.Should().HaveCountGreaterThan(60);
        halve.Select(i => (Regel: i + 1, Meldingen: RegelingLoader.Laad(YamlReader.Read("half.yaml", Half(regels, i)), kast).Diagnostics.Where(melding => melding.Plaats.Bestand == "half.yaml").ToList()))
            .Where(een => een.Meldingen.Count > 1).Select(een => $"regel {een.Regel}: {een.Meldingen.Count} meldingen, zoals {een.Meldingen[0]} en {een.Meldingen[1]}")
            .Should().BeEmpty();
    }

    /// <summary>The file with one line cut off in the middle, the lines below it untouched.</summary>
    private static byte[] Half(string[] regels, int nummer)
    {
        var begin = regels[nummer].Length - regels[nummer].TrimStart().Length;
        var half = regels[nummer][..(begin + (regels[nummer].Length - begin) / 2)];
        return Encoding.UTF8.GetBytes(string.Join('\n', [.. regels[..nummer], half, .. regels[(nummer + 1)..]]));
    }
}
