using NodaTime;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Monitoringwerk;

/// <summary>The use of the hardheidsclausule: who, for what, in which form, and its report.</summary>
public class HardheidTests
{
    private static readonly Hardheidsgebruik _goed = new()
    {
        Op = new LocalDate(2025, 4, 14),
        Toets = "toelating",
        Na = "retour",
        Bepalingen = ["wf-5.2"],
        Reden = "woonde tijdelijk elders",
        Uitkomst = "de duur telt mee",
        Door = ["uitstroomcoördinator", "gemeente Medemblik"],
        GemeldAan = "uitstroomcoördinator",
        GemeldOp = new LocalDate(2025, 4, 15),
    };

    private static Regeling Westfriesland => Regio.Alle["westfriesland"].Regeling;

    [Fact]
    public void A_use_in_the_form_that_the_agreement_asks_for_is_good() => Westfriesland.Controleer(_goed).Should().BeEmpty();

    [Fact]
    public void It_may_be_used_outside_a_test_too() => Westfriesland.Controleer(_goed with { Toets = null, Na = null, Bepalingen = ["wf-4.a.4"] }).Should().BeEmpty();

    [Fact]
    public void What_the_agreement_records_must_be_there()
    {
        Westfriesland.Controleer(new Hardheidsgebruik()).Select(melding => melding.ToString()).Should().Equal(
            Ontbreekt("op"), Ontbreekt("bepaling"), Ontbreekt("door"), Ontbreekt("reden"), Ontbreekt("uitkomst"),
            "hardheidsclausule: warning UIT4625: er staat niet dat de oplossing is gemeld aan uitstroomcoördinator; noem bij `gemeld_op` de dag");
        Regio.Alle["ijmond-zk"].Regeling.Controleer(new Hardheidsgebruik { Op = new LocalDate(2023, 1, 1), Door = ["iemand"], Bepalingen = ["ijzk-dg.15"] }).Should().BeEmpty("this agreement records nothing");

        static string Ontbreekt(string wat) =>
            $"hardheidsclausule: error UIT4616: bij dit gebruik van de hardheidsclausule ontbreekt `{wat}`; het convenant vraagt het vast te leggen, of zonder is niet na te gaan of het gebruik mag";
    }

    [Fact]
    public void Deliberation_takes_two() =>
        Westfriesland.Controleer(_goed with { Door = ["woningcorporatie", "Woningcorporatie"] }).Single().Melding.Should().Be("bij `door` staan 1 partijen, en het convenant vraagt er ten minste 2");

    [Fact]
    public void After_a_yes_there_is_no_place_for_it() =>
        Westfriesland.Controleer(_goed with { Na = "ja" }).Single().ToString().Should().Be("hardheidsclausule: error UIT4618: na uitkomst `ja` is er voor de hardheidsclausule geen plaats; zij kan na `nee` of `retour`");

    [Theory]
    [InlineData("ijzk-2.a", "UIT4620")]
    [InlineData("ijzk-dg.9", "UIT4621")]
    [InlineData("ijzk-dg.3", "UIT4621")]
    [InlineData("ijzk-dg.99", "UIT4619")]
    [InlineData("ijzk-1.2", null)]
    public void The_ceiling_holds_and_where_the_text_leaves_its_reach_open_that_is_told(string bepaling, string? id)
    {
        var gebruik = new Hardheidsgebruik { Op = new LocalDate(2023, 1, 1), Door = ["beoordelingstafel Haarlem"], Bepalingen = [bepaling] };
        Regio.Alle["ijmond-zk"].Regeling.Controleer(gebruik).Select(melding => melding.Id).Should().Equal(id is null ? [] : [id]);
    }

    [Theory]
    [InlineData("fl-3.f.b", null)]
    [InlineData("fl-3.f.a", "UIT4621")]
    [InlineData("fl-3.e.b", "UIT4620")]
    public void Flevoland_lets_only_the_term_for_an_offer_be_departed_from(string bepaling, string? id)
    {
        var gebruik = new Hardheidsgebruik { Op = new LocalDate(2022, 7, 11), Door = ["woningcorporatie"], OverlegdMet = ["gemeente Almere", "zorgaanbieder"], Bepalingen = [bepaling] };
        Regio.Alle["flevoland"].Regeling.Controleer(gebruik).Select(melding => melding.Id).Should().Equal(id is null ? [] : [id]);
        Regio.Alle["flevoland"].Regeling.Controleer(gebruik with { OverlegdMet = [] }).Select(melding => melding.Id).Should().Contain("UIT4624");
        Regio.Alle["flevoland"].Regeling.Controleer(gebruik with { Door = ["zorgaanbieder"] }).Select(melding => melding.Id).Should().Contain("UIT4622");
    }

    [Fact]
    public void A_chosen_reading_settles_its_reach()
    {
        var regeling = Regio.Alle["flevoland"].Regeling.MetLezingen(new Dictionary<string, string> { ["afwijken_van_termijn"] = "alleen_zes_maanden" });
        var gebruik = new Hardheidsgebruik { Op = new LocalDate(2022, 7, 11), Door = ["woningcorporatie"], OverlegdMet = ["gemeente", "zorgaanbieder"], Bepalingen = ["fl-3.f.a"] };
        regeling.Controleer(gebruik).Single().Id.Should().Be("UIT4620");
    }

    [Fact]
    public void The_report_has_number_reason_and_outcome_and_no_name()
    {
        var teller = Westfriesland.Monitor();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            teller.VoegJson("""{"soort":"hardheidsclausule","op":"2025-04-14","kenmerk":"geheim-7","bepaling":"wf-5.2","reden":"familie","uitkomst":"telt mee","door":["gemeente Hoorn","woningcorporatie"],"gemeld_op":"2025-04-15"}"""u8, "f", 1);
        }

        teller.VoegJson("""{"soort":"hardheidsclausule","op":"2025-05-14","bepaling":["wf-5.2","wf-4.a.4"],"reden":"ziekte","uitkomst":"telt mee","door":["gemeente Hoorn","woningcorporatie"]}"""u8, "f", 2);
        var verslag = teller.Rapport().Hardheid!;
        verslag.Clausule.LegtVast.Should().Equal("aantal", "reden", "uitkomst");
        verslag.Aantal.Tekst.Should().Be("ten minste 4");
        verslag.Regels.Should().Equal(new Hardheidsregel("familie", "telt mee", 3), new Hardheidsregel("ziekte", "telt mee", 1));
        verslag.PerBepaling.Should().Equal(KeyValuePair.Create("wf-4.a.4", 1L), KeyValuePair.Create("wf-5.2", 4L));
        verslag.NietGemeld.Should().Be(1);
        teller.Rapport().ToJson().Should().NotContain("geheim-7").And.NotContain("gemeente Hoorn");
    }

    [Fact]
    public void A_region_without_the_clause_says_so()
    {
        var tekst = Streek.Tekst[..Streek.Tekst.IndexOf("\nhardheidsclausule:", StringComparison.Ordinal)] + "\nzonder_regel: { intentie: [vs-0.2] }\n";
        Streek.Laad(tekst).Regeling!.Controleer(_goed).Single().Id.Should().Be("UIT4615");
    }
}
