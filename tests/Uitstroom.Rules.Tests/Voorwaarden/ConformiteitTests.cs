using System.Text.RegularExpressions;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests.Voorwaarden;

/// <summary>The language of conditions, as data: the same files test any other engine.</summary>
public partial class ConformiteitTests
{
    private static readonly Dictionary<string, Conformiteitsgeval> _gevallen =
        Conformiteitsgeval.Bestanden.SelectMany(Conformiteitsgeval.Uit).ToDictionary(geval => geval.Naam);

    public static TheoryData<string> MetUitkomst => [.. _gevallen.Values.Where(geval => geval.Tekst("diagnose") is null).Select(geval => geval.Naam)];

    public static TheoryData<string> MetDiagnose => [.. _gevallen.Values.Where(geval => geval.Tekst("diagnose") is not null).Select(geval => geval.Naam)];

    [Theory]
    [MemberData(nameof(MetUitkomst))]
    public void Condition_gives_its_outcome(string naam)
    {
        var geval = _gevallen[naam];
        var regeling = geval.Laad();
        string.Join("\n", regeling.Diagnostics.Where(melding => melding.Severity == Severity.Error)).Should().BeEmpty();
        var aanvraag = geval.Aanvraag(regeling.Regeling!);
        aanvraag.HeeftFouten.Should().BeFalse(string.Join("; ", aanvraag.Diagnostics));
        var toetsing = regeling.Regeling!.Toets(aanvraag.Aanvraag!, geval.Peildatum);

        var criterium = toetsing.Criteria.Single();
        Woord(criterium.Status).Should().Be(geval.Tekst("uitkomst"));
        if (criterium.Status == CriteriumStatus.Open || geval.Lijst("redenen") is not null)
        {
            ToetsingJson.Redenen(criterium.Redenen).Should().BeEquivalentTo(geval.Lijst("redenen"));
        }

        if (geval.Lijst("ontbreekt") is { } ontbreekt)
        {
            toetsing.Ontbreekt.Select(feit => feit.Naam).Should().BeEquivalentTo(ontbreekt);
        }
    }

    [Theory]
    [MemberData(nameof(MetDiagnose))]
    public void Wrong_condition_gets_one_diagnostic_at_its_place(string naam)
    {
        var geval = _gevallen[naam];
        var load = geval.Laad();
        load.Diagnostics.Where(melding => melding.Id != "UIT2107").Select(Conformiteitsgeval.Kort)
            .Should().Equal($"{geval.Tekst("diagnose")} {geval.Tekst("op")}");
        (load.Regeling is null).Should().Be(load.Diagnostics.Any(melding => melding.Severity == Severity.Error));
    }

    [Fact]
    public void Every_data_file_is_named_under_the_heading_that_it_is_about()
    {
        var pagina = File.ReadAllText(Path.Combine(Repository.Root, "docs", "voorwaarden.md")).ReplaceLineEndings("\n");
        var koppen = Kop().Matches(pagina).ToDictionary(kop => kop.Groups[1].Value, kop => kop.Groups[2].Value);
        foreach (var bestand in Conformiteitsgeval.Bestanden)
        {
            var gaatOver = ((YamlScalar)Conformiteitsgeval.Lees(bestand)["gaat_over"]!).Tekst;
            koppen.Should().ContainKey(gaatOver);
            koppen[gaatOver].Should().Contain($"conformiteit/{bestand}.yaml");
        }

        koppen.Should().OnlyContain(kop => kop.Value.Contains("conformiteit/"), "every heading points to its cases");
        foreach (Match verwijzing in Verwijzing().Matches(pagina))
        {
            File.Exists(Path.Combine(Conformiteitsgeval.Map, verwijzing.Groups[1].Value)).Should().BeTrue(verwijzing.Value);
        }
    }

    [Fact]
    public void Every_diagnostic_that_the_page_names_has_a_case_and_the_other_way_round()
    {
        var pagina = File.ReadAllText(Path.Combine(Repository.Root, "docs", "voorwaarden.md"));
        var genoemd = Id().Matches(pagina).Select(id => id.Value).Distinct();
        var gevallen = _gevallen.Values.Select(geval => geval.Tekst("diagnose")).OfType<string>().Distinct();
        genoemd.Should().BeEquivalentTo(gevallen);
    }

    private static string Woord(CriteriumStatus status) => status switch
    {
        CriteriumStatus.Voldaan => "waar",
        CriteriumStatus.NietVoldaan => "onwaar",
        CriteriumStatus.Open => "onbekend",
        _ => status.ToString(),
    };

    [GeneratedRegex("^## (.+)\n((?:(?!## ).*\n?)*)", RegexOptions.Multiline)]
    private static partial Regex Kop();

    [GeneratedRegex(@"conformiteit/([a-z_]+\.yaml)")]
    private static partial Regex Verwijzing();

    [GeneratedRegex("UIT[0-9]{4}")]
    private static partial Regex Id();
}
