using Uitstroom.Regions.Tests.Yaml;
using Uitstroom.Testing;
using Uitstroom.Tests;
using Xunit.Abstractions;

namespace Uitstroom.Regions.Tests.Gevallen;

/// <summary>The package with which others run cases in their own suite.</summary>
public class GevallenUitTests
{
    private static readonly string _map = Path.Combine(Repository.Root, "regions", "gevallen");

    [Fact]
    public void A_folder_gives_a_row_per_case_with_a_name_that_reads()
    {
        var rijen = Rijen(new GevallenUitAttribute(_map));
        rijen.Should().HaveCount(Regio.Alle.Values.Sum(regio => regio.Bestand.Gevallen.Length));
        rijen.Select(rij => rij.ToString()).Should().Contain("wf-g01: Alle acht criteria vervuld").And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_row_runs_its_case_also_after_a_runner_kept_it()
    {
        var rij = Rijen(new GevallenUitAttribute(Path.Combine(_map, "westfriesland.yaml")) { Filter = "wf-g10" })[^1];
        var bewaard = new Bewaring();
        rij.Serialize(bewaard);
        var terug = new Gevalrij();
        terug.Deserialize(bewaard);
        terug.Geval.Naam.Should().Be(rij.Geval.Naam);
        terug.Klopt();
    }

    [Fact]
    public void The_sample_runs_its_cases_before_and_after_the_amendment()
    {
        var map = Path.Combine(Repository.Root, "samples", "Gevallenproef");
        Rijen(new GevallenUitAttribute(Path.Combine(map, "gevallen"))).ForEach(rij => rij.Klopt());
        Rijen(new GevallenUitAttribute(Path.Combine(map, "gevallen-na-addendum")) { Regio = Path.Combine(map, "kleinstreek.yaml"), Wijzigingen = [Path.Combine(map, "addendum.yaml")] }).ForEach(rij => rij.Klopt());
        var zonder = Rijen(new GevallenUitAttribute(Path.Combine(map, "gevallen-na-addendum")) { Regio = Path.Combine(map, "kleinstreek.yaml") });
        FluentActions.Invoking(() => zonder[0].Klopt()).Should().Throw<GevalAndersException>();
    }

    [Fact]
    public void A_case_that_comes_out_otherwise_fails_with_the_reason_in_Dutch()
    {
        var fout = FluentActions.Invoking(() => Anders().Klopt()).Should().Throw<GevalAndersException>().Which;
        fout.Message.Should().Contain("verwacht: ja").And.Contain("gekregen: nee").And.Contain("waarom");
        fout.Uitslag.Stand.Should().Be(Gevalstand.Anders);
    }

    [Theory]
    [InlineData("nergens", "nergens")]
    [InlineData("regions/westfriesland.yaml", "UIT6509")]
    public void What_cannot_be_run_fails_with_what_is_wrong(string pad, string tekst) =>
        FluentActions.Invoking(() => Rijen(new GevallenUitAttribute(Path.Combine(Repository.Root, pad)))).Should().Throw<GevallenException>().WithMessage($"*{tekst}*");

    [Fact]
    public void A_filter_that_matches_nothing_fails() =>
        FluentActions.Invoking(() => Rijen(new GevallenUitAttribute(_map) { Filter = "bestaat niet" })).Should().Throw<GevallenException>().WithMessage("*staat geen geval*");

    [Fact]
    public void The_public_surface_is_as_approved() => Golden.Matches("oppervlak-testing.txt", Oppervlak.Van(typeof(Gevalrij).Assembly));

    private static Gevalrij Anders()
    {
        using var map = new Tijdelijkemap();
        var pad = map.Bestand("gevallen.yaml", Kleinstreek.Basis + "  geval: { basis: jongere, feiten: { geboortedatum: 2008-01-01 }, verwacht: { uitkomst: 'ja' } }\n");
        return Rijen(new GevallenUitAttribute(pad) { Regio = Path.Combine(Repository.Root, "tests", "Uitstroom.Cli.Tests", "streek", "kleinstreek.yaml") }).Single();
    }

    private static List<Gevalrij> Rijen(GevallenUitAttribute bron) => [.. bron.GetData(null!).Select(rij => (Gevalrij)rij[0])];

    private sealed class Bewaring : IXunitSerializationInfo
    {
        private readonly Dictionary<string, object?> _waarden = [];

        public void AddValue(string key, object value, Type? type = null) => _waarden[key] = value;

        public object GetValue(string key, Type type) => _waarden[key]!;

        public T GetValue<T>(string key) => (T)_waarden[key]!;
    }

    private sealed class Tijdelijkemap : IDisposable
    {
        private readonly string _pad = Directory.CreateTempSubdirectory().FullName;

        public string Bestand(string naam, string tekst)
        {
            var pad = Path.Combine(_pad, naam);
            File.WriteAllText(pad, tekst);
            return pad;
        }

        public void Dispose() => Directory.Delete(_pad, recursive: true);
    }
}
