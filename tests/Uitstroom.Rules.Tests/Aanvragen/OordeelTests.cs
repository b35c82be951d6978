namespace Uitstroom.Rules.Tests.Aanvragen;

/// <summary>A judgement counts only when the one who must give it gave it.</summary>
public class OordeelTests
{
    private static readonly Regeling _regeling = Voorbeeldregeling.Met("x: { eis: [{ oordeel: ja }, { plaatsoordeel: ja }, { vrij_oordeel: ja }], bron: v-4 }");

    [Theory]
    [InlineData("oordeel", "uitstroom_coordinator")]
    [InlineData("oordeel", "Uitstroomcoördinator", false)]
    [InlineData("oordeel", "uitstroom coördinator")]
    [InlineData("oordeel", "de Uitstroom-Coördinator")]
    [InlineData("oordeel", "beoordelingstafel", false)]
    [InlineData("oordeel", "", false)]
    [InlineData("plaatsoordeel", "beoordelingstafel Aalsdorp")]
    [InlineData("plaatsoordeel", "de beoordelingstafel van de gemeente Aalsdorp")]
    [InlineData("plaatsoordeel", "beoordelingstafel Boskamp", false)]
    [InlineData("plaatsoordeel", "beoordelingstafel")]
    [InlineData("vrij_oordeel", "wie dan ook")]
    [InlineData("vrij_oordeel", " ", false)]
    public void The_giver_must_be_the_one_that_the_agreement_names(string feit, string door, bool telt = true)
    {
        var gebouwd = Aanvraag.Voor(_regeling).Met("herkomstgemeente", "Aalsdorp").Oordeel(feit, new GegevenOordeel(true, door)).Bouw();
        gebouwd.Diagnostics.Select(melding => melding.Id).Should().Equal(telt ? [] : ["UIT4008"]);
        gebouwd.Aanvraag!.Oordelen.ContainsKey(feit).Should().Be(telt);
        gebouwd.Aanvraag.BekendeFeiten.Select(bekend => bekend.Key).Contains(feit).Should().Be(telt);
    }

    [Fact]
    public void A_giver_with_a_place_counts_once_the_place_of_the_application_is_known()
    {
        var oordeel = new GegevenOordeel(true, "beoordelingstafel Aalsdorp");
        var zonder = Aanvraag.Voor(_regeling).Oordeel("plaatsoordeel", oordeel).Bouw();
        zonder.Diagnostics.Select(melding => melding.Id).Should().Equal("UIT4008");
        zonder.Aanvraag!.Oordelen.Should().BeEmpty("nobody can tell yet whether it is the right table");
        var met = Aanvraag.Voor(_regeling).Oordeel("plaatsoordeel", oordeel).Met("herkomstgemeente", "Aalsdorp").Bouw();
        met.Diagnostics.Should().BeEmpty();
        met.Aanvraag!.Oordelen.Should().ContainKey("plaatsoordeel");
    }

    [Fact]
    public void A_judgement_by_another_leaves_the_criterion_open_and_names_who_must_give_it()
    {
        var toetsing = Voorbeeldregeling.Met("x: { eis: { plaatsoordeel: ja }, bron: v-4 }").Toets(bouw => bouw
            .Met("herkomstgemeente", "Aalsdorp").Oordeel("plaatsoordeel", new GegevenOordeel(true, "beoordelingstafel Boskamp")));
        toetsing.Uitkomst.Should().Be("oordeel_nodig");
        toetsing.Beslist.Where(beslisser => beslisser.Rol == BeslisserRol.Oordeel).Select(beslisser => beslisser.Wie).Should().Equal("beoordelingstafel Aalsdorp");
    }

    [Fact]
    public void Without_its_evidence_a_judgement_makes_the_file_incomplete_and_the_evidence_is_asked_for()
    {
        var regeling = Voorbeeldregeling.Met("x: { eis: { oordeel: ja }, bron: v-4 }");
        var zonder = regeling.Toets(_ => { });
        zonder.Uitkomst.Should().Be("retour");
        zonder.VraagNu.Namen().Should().Equal("bewijs");
        var met = regeling.Toets(bouw => bouw.Met("bewijs", true));
        met.Uitkomst.Should().Be("oordeel_nodig");
        met.VraagNu.Namen().Should().Equal("oordeel");
    }

    [Fact]
    public void A_judgement_keeps_who_when_and_why()
    {
        var oordeel = new GegevenOordeel(true, "uitstroom_coordinator", new NodaTime.LocalDate(2025, 6, 1), "gesprek gevoerd");
        var toetsing = _regeling.Toets(bouw => bouw.Oordeel("oordeel", oordeel));
        toetsing.Herkomst.Oordelen["oordeel"].Should().Be(oordeel);
        toetsing.ToJson().Should().Contain("gesprek gevoerd").And.Contain("2025-06-01");
    }

    [Theory]
    [InlineData("""{ "waarde": "ja" }""", "UIT4007")]
    [InlineData("""{ "door": "uitstroom_coordinator" }""", "UIT4023")]
    [InlineData("""{ "waarde": "ja", "door": "uitstroom_coordinator", "op": "2025-02-31" }""", "UIT4006")]
    [InlineData("""{ "waarde": "ja", "wie": "uitstroom_coordinator" }""", "UIT4022 UIT4007")]
    [InlineData("""{ "waarde": "misschien", "door": "uitstroom_coordinator" }""", "UIT4002")]
    [InlineData("true", "UIT4007")]
    public void An_incomplete_judgement_is_a_diagnostic(string json, string ids) =>
        Aanvraag.Parse($$"""{ "feiten": { "oordeel": {{json}} } }""", _regeling).Diagnostics.Select(melding => melding.Id)
            .Should().BeEquivalentTo(ids.Split(' '));
}
