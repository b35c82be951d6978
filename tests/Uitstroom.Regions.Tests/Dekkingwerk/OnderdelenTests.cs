using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Dekkingwerk;

/// <summary>The walk over the parts of a regeling misses nothing that a file cites, and invents nothing.</summary>
public class OnderdelenTests
{
    public static TheoryData<string> Bestanden => [Streek.Pad, .. Regio.Alle.Values.Select(regio => regio.Pad)];

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void The_parts_are_those_that_cite_in_the_file_each_with_its_path_and_provisions(string pad)
    {
        var onderdelen = RegelingLoader.Load(pad).Regeling!.Onderdelen;
        var verwacht = Citaten(YamlReader.ReadFile(pad).Root!, "").Select(citaat => $"{citaat.Pad}: {string.Join(", ", citaat.Ids)}");
        onderdelen.Where(onderdeel => !onderdeel.Bron.IsEmpty).Select(onderdeel => $"{onderdeel.Pad}: {string.Join(", ", onderdeel.Bron)}").Should().BeEquivalentTo(verwacht);
    }

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void Every_part_has_a_path_of_its_own_and_a_title(string pad)
    {
        var onderdelen = RegelingLoader.Load(pad).Regeling!.Onderdelen;
        onderdelen.Select(onderdeel => onderdeel.Pad).Should().OnlyHaveUniqueItems();
        onderdelen.Should().OnlyContain(onderdeel => onderdeel.Titel.Length > 0);
    }

    [Fact]
    public void The_example_region_has_a_part_of_every_kind() =>
        Streek.Regeling.Onderdelen.Select(onderdeel => onderdeel.Soort).Distinct().Should().BeEquivalentTo(Enum.GetValues<Onderdeelsoort>());

    [Fact]
    public void The_order_is_that_of_the_sections_and_of_the_file_and_is_the_same_each_time()
    {
        var paden = Streek.Regeling.Onderdelen.Select(onderdeel => onderdeel.Pad).ToList();
        Streek.Regeling.Onderdelen.Select(onderdeel => onderdeel.Pad).Should().Equal(paden);
        paden[0].Should().Be("geldig");
        paden.IndexOf("parameters.ondergrens_jongeren").Should().BeLessThan(paden.IndexOf("parameters.bovengrens_jongeren"));
    }

    /// <summary>Every list of provisions in the file with the path of what it stands in; those of <c>knelpunten</c> are about the source, not about a rule.</summary>
    private static IEnumerable<(string Pad, IEnumerable<string> Ids)> Citaten(YamlNode knoop, string pad) => knoop switch
    {
        YamlMapping mapping => mapping.Entries.Where(entry => entry.Sleutel.Tekst is not ("knelpunten" or "waarom")).SelectMany(entry => (pad, entry.Sleutel.Tekst) switch
        {
            (_, "bron") => [(pad, entry.Waarde.Teksten())],
            ("geldig" or "deelname", "blijft_gelden") => [(Onder(pad, entry), entry.Waarde is YamlMapping regels ? regels.Entries.Select(regel => regel.Sleutel.Tekst) : entry.Waarde.Teksten())],
            ("zonder_regel", _) => [(Onder(pad, entry), entry.Waarde.Teksten())],
            _ => Citaten(entry.Waarde, Onder(pad, entry)),
        }),
        YamlSequence reeks => reeks.Items.SelectMany(item => Citaten(item, pad)),
        _ => [],
    };

    private static string Onder(string pad, YamlEntry entry) => pad.Length == 0 ? entry.Sleutel.Tekst : $"{pad}.{entry.Sleutel.Tekst}";
}
