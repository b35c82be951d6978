using System.Text.Json;
using System.Xml.Linq;
using Uitstroom.Tests;

namespace Uitstroom.Regions.Tests.Gevallen;

/// <summary>Running cases: what comes out, and what is said of it.</summary>
public class ProefTests
{
    private const string Goed = "  goed: { titel: Binding, basis: jongere, verwacht: { uitkomst: 'ja' }, bron: ks-2.1 }\n";
    private const string Anders = "  anders: { titel: Te oud, basis: jongere, feiten: { geboortedatum: 2008-01-01 }, verwacht: { uitkomst: 'ja', gefaald: [], vast: nee }, bron: ks-2.1 }\n";
    private const string Todo = "  later: { titel: Nog te bespreken, basis: jongere, todo: de tafel moet dit nog zeggen, verwacht: { uitkomst: 'nee' }, bron: ks-2.1 }\n";

    [Fact]
    public void A_case_that_comes_out_otherwise_says_what_was_expected_what_came_and_why() =>
        Golden.Matches("geval-anders.txt", Kleinstreek.Draai(Anders).Uitslagen.Single().ToText());

    [Fact]
    public void A_case_that_comes_out_well_is_one_line_without_a_reason()
    {
        var uitslag = Kleinstreek.Draai(Goed).Uitslagen.Single();
        uitslag.Stand.Should().Be(Gevalstand.Goed);
        uitslag.Waarom.Should().BeEmpty();
        uitslag.ToText().Should().Be("goed: Binding  [ks-2.1]\n");
    }

    [Fact]
    public void A_row_with_another_reading_goes_before_the_reading_of_the_case_for_afspraken_too()
    {
        const string Gevallen = """
              lezing:
                titel: Vanaf wanneer
                op: 2031-03-01
                overige_gebeurtenissen: geen
                feiten: { uitstroomdatum: 2031-01-01, aanvraagdatum: 2031-02-01 }
                lezingen: { begin: aanbod }
                verwacht: { afspraken: { aanbod: { vanaf: 2031-01-01 } } }
                lezingen_verwacht: [{ lezingen: { begin: aanvraag }, verwacht: { afspraken: { aanbod: { vanaf: 2031-02-01 } } } }]

            """;
        Kleinstreek.Draai(Gevallen).Uitslagen.Select(uitslag => uitslag.ToText()).Should().HaveCount(2).And.OnlyContain(tekst => !tekst.Contains("verwacht:"));
    }

    [Theory]
    [InlineData(Goed, true)]
    [InlineData(Anders, false)]
    [InlineData(Goed + Anders, false)]
    [InlineData(Goed + Todo, true)]
    [InlineData(Todo, false)]
    public void A_run_holds_when_something_counted_and_nothing_is_otherwise(string gevallen, bool slaagt) => Kleinstreek.Draai(gevallen).Slaagt.Should().Be(slaagt);

    [Fact]
    public void A_case_to_do_does_not_count_and_says_when_its_mark_can_go()
    {
        Kleinstreek.Draai(Todo).Uitslagen.Single().Should().Match<Gevaluitslag>(uitslag => uitslag.Stand == Gevalstand.Todo && !uitslag.TodoKanWeg);
        Kleinstreek.Draai(Todo.Replace("'nee'", "'ja'", StringComparison.Ordinal)).Uitslagen.Single().ToText().Should().Contain("`todo` kan weg");
        Kleinstreek.Bestand(Goed + "  leeg: { todo: later }\n").Gevallen.Should().ContainSingle("a case without expectations has nothing to run");
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData("", 3)]
    [InlineData("OUD", 1)]
    [InlineData("g*d", 1)]
    [InlineData("niets", 0)]
    [InlineData("(", 0)]
    public void A_filter_chooses_by_name_or_title(string? filter, int aantal) => Kleinstreek.Draai(Goed + Anders + Todo, filter).Uitslagen.Should().HaveCount(aantal);

    [Fact]
    public void Json_holds_every_case_with_its_differences()
    {
        using var json = JsonDocument.Parse(Kleinstreek.Draai(Goed + Anders + Todo).ToJson());
        json.RootElement.GetProperty("slaagt").GetBoolean().Should().BeFalse();
        (json.RootElement.GetProperty("goed").GetInt32(), json.RootElement.GetProperty("anders").GetInt32(), json.RootElement.GetProperty("todo").GetInt32()).Should().Be((1, 1, 1));
        var anders = json.RootElement.GetProperty("gevallen")[1];
        anders.GetProperty("stand").GetString().Should().Be("anders");
        anders.GetProperty("verschillen")[0].GetProperty("wat").GetString().Should().Be("uitkomst");
        anders.GetProperty("verschillen")[0].GetProperty("verwacht")[0].GetString().Should().Be("ja");
        anders.GetProperty("verschillen")[0].GetProperty("gekregen")[0].GetString().Should().Be("nee");
        anders.GetProperty("waarom").GetArrayLength().Should().BeGreaterThan(0);
    }

    [Fact]
    public void JUnit_counts_failures_and_what_is_to_do()
    {
        var suite = XDocument.Parse(Kleinstreek.Draai(Goed + Anders + Todo).ToJUnit()).Root!.Element("testsuite")!;
        ((string)suite.Attribute("tests")!, (string)suite.Attribute("failures")!, (string)suite.Attribute("skipped")!).Should().Be(("3", "1", "1"));
        var fout = suite.Elements("testcase").Single(geval => geval.Element("failure") is not null);
        ((string)fout.Attribute("name")!).Should().Be("anders: Te oud");
        fout.Element("failure")!.Value.Should().Contain("verwacht: ja").And.Contain("gekregen: nee");
    }

    [Theory]
    [InlineData("\\u0001\\u001b[31m ]]> <b>&amp;</b> \\\"")]
    [InlineData("</testsuites><!-- -->")]
    [InlineData("\\ufffe\\uffff emoji \\U0001F600")]
    public void Hostile_text_stays_text_in_JUnit(string titel)
    {
        var bestand = Kleinstreek.Laad(Kleinstreek.Basis + $"  geval: {{ titel: \"{titel}\", basis: jongere, verwacht: {{ uitkomst: 'nee' }} }}\n");
        if (bestand.Bestand is null)
        {
            bestand.Diagnostics.Should().NotBeEmpty();
            return;
        }

        var xml = XDocument.Parse(Gevallenproef.Draai([bestand.Bestand]).ToJUnit());
        xml.Descendants("testcase").Should().ContainSingle();
        xml.Descendants("b").Should().BeEmpty();
    }

    [Fact]
    public void The_same_cases_give_the_same_bytes() => Kleinstreek.Draai(Goed + Anders).ToJUnit().Should().Be(Kleinstreek.Draai(Goed + Anders).ToJUnit());

    [Fact]
    public void A_difference_points_at_the_line_of_the_expectation()
    {
        var verschil = Kleinstreek.Draai(Anders).Uitslagen.Single().Verschillen[0];
        verschil.Plaats.ToString().Should().StartWith("gevallen.yaml(7,");
        verschil.ToString().Should().Be("uitkomst: verwacht [ja], gekregen [nee]");
    }
}
