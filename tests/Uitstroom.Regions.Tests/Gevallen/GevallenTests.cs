namespace Uitstroom.Regions.Tests.Gevallen;

/// <summary>The example cases of <c>regions/gevallen</c>: what policy staff wrote down must come out.</summary>
public class GevallenTests
{
    // The given cases; any other case may be added or changed, these stay.
    private static readonly Dictionary<string, string[]> _gegeven = new()
    {
        ["westfriesland"] =
        [
            "wf-g01", "wf-g04", "wf-g07", "wf-g10", "wf-g13", "wf-g16", "wf-g19", "wf-g22", "wf-g25", "wf-g28", "wf-g31", "wf-g34", "wf-g37", "wf-g40", "wf-g82", "wf-g85",
            "wf-g67", "wf-g58", "wf-g61", "wf-g64", "wf-g70", "wf-g73", "wf-g76", "wf-g88", "wf-g43", "wf-g46", "wf-g49", "wf-g52", "wf-g55", "wf-g79",
        ],
        ["ijmond-zk"] =
            ["ijzk-g01", "ijzk-g04", "ijzk-g07", "ijzk-g10", "ijzk-g13", "ijzk-g16", "ijzk-g19", "ijzk-g22", "ijzk-g25", "ijzk-g28", "ijzk-g31", "ijzk-g34", "ijzk-g37", "ijzk-g40", "ijzk-g70",
                "ijzk-g43", "ijzk-g46", "ijzk-g58", "ijzk-g61", "ijzk-g64", "ijzk-g67", "ijzk-g76", "ijzk-g49", "ijzk-g52", "ijzk-g55", "ijzk-g73", "ijzk-g79"],
        ["flevoland"] = ["fl-g01", "fl-g04", "fl-g07", "fl-g10", "fl-g13", "fl-g16", "fl-g19", "fl-g22", "fl-g31", "fl-g49", "fl-g52", "fl-g55", "fl-g64", "fl-g67", "fl-g70", "fl-g73", "fl-g76", "fl-g79", "fl-g82", "fl-g85", "fl-g25", "fl-g28", "fl-g61", "fl-g88", "fl-g34", "fl-g37", "fl-g40", "fl-g43", "fl-g46", "fl-g58", "fl-g91"],
    };

    public static TheoryData<string> Regios => Regio.Namen;

    public static TheoryData<string, string> Gevallen()
    {
        var rijen = new TheoryData<string, string>();
        foreach (var regio in Regio.Alle.Values)
        {
            foreach (var geval in regio.Gevallen)
            {
                rijen.Add(regio.Naam, geval.Naam);
            }
        }

        return rijen;
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void A_case_gives_what_is_expected_of_it(string regio, string naam)
    {
        var uitslag = Regio.Alle[regio].Bestand.Gevallen.Single(geval => geval.Naam == naam).Draai();
        Assert.True(uitslag.Verschillen.IsEmpty, uitslag.ToText());
    }

    [Theory]
    [MemberData(nameof(Regios))]
    public void A_region_file_and_its_cases_load_without_a_word(string regio)
    {
        Regio.Alle[regio].Load.Diagnostics.Should().BeEmpty();
        Regio.Alle[regio].Meldingen.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Regios))]
    public void The_given_cases_are_there_and_many_more(string regio)
    {
        var namen = Regio.Alle[regio].Gevallen.Select(geval => geval.Naam).ToList();
        namen.Should().Contain(_gegeven[regio]).And.OnlyHaveUniqueItems().And.HaveCountGreaterThan(50);
    }

    [Theory]
    [MemberData(nameof(Regios))]
    public void A_case_says_what_it_shows_what_comes_out_and_which_provisions_it_is_about(string regio)
    {
        foreach (var geval in Regio.Alle[regio].Gevallen)
        {
            geval.Titel.Should().NotBe(geval.Naam, "{0} needs a title", geval.Naam);
            geval.Verwacht.IsLeeg.Should().BeFalse("{0} expects something", geval.Naam);
            geval.Bron.Should().NotBeEmpty("{0} cites provisions", geval.Naam).And.OnlyContain(id => Regio.Alle[regio].Regeling.Bepalingen.ContainsKey(id));
        }
    }

    /// <summary>A base that forgets a fact would hide that the fact is unknown: it is written out, as <c>onbekend</c> if need be.</summary>
    [Theory]
    [MemberData(nameof(Regios))]
    public void A_base_gives_every_fact_that_its_cases_look_at(string regio)
    {
        var gebrek = Regio.Alle[regio].Basisfeiten().SelectMany(basis => basis.Vereist.Except(basis.Gegeven).Select(feit => $"{basis.Naam}: {feit}"));
        gebrek.Should().BeEmpty();
    }
}
