using Uitstroom.Regions.Tests.Binding;

namespace Uitstroom.Regions.Tests.Contractwerk;

/// <summary>What is wrong with the section of a region file, at its place; and which transitions exclude each other.</summary>
public class BestandTests
{
    [Fact]
    public void A_wrong_name_is_said_where_it_stands_with_the_nearest_that_exists()
    {
        Streek.Met(("van: proefwonen, bij: einde_duur", "van: ‸proefwone, bij: einde_duur")).ShouldGive("UIT3301: onbekende contractvorm `proefwone`; bedoelde u `proefwonen`?");
        Streek.Met(("van: drietal\n      bij: terugval", "van: drietal\n      bij: ‸terugvall")).ShouldGive("UIT3302: onbekende gebeurtenis `terugvall`; bedoelde u `terugval`?");
        Streek.Met(("bij: stagnatie, eerst: stagnatie", "bij: stagnatie, eerst: ‸stagnati"), ("  stagnatie:\n    gesprek", "  ‸stagnatie:\n    gesprek")).ShouldGive(
            "warning UIT3316: ladder `stagnatie` wordt nergens gebruikt; noem haar bij `eerst` van een overgang, of haal haar weg",
            "UIT3303: onbekende ladder `stagnati`; bedoelde u `stagnatie`?");
    }

    [Theory]
    [InlineData("heeft_schulden: ja", "heeft_schulden: nee", false)]
    [InlineData("heeft_schulden: ja", "schuldregeling: nee", true)]
    [InlineData("begeleiding_maanden: minstens 12", "begeleiding_maanden: minder dan 12", false)]
    [InlineData("begeleiding_maanden: minstens 12", "begeleiding_maanden: hoogstens 12", true)]
    [InlineData("contract_ingang: minstens 6 maanden geleden", "contract_ingang: minder dan 6 maanden geleden", false)]
    [InlineData("contract_ingang: minstens 6 maanden geleden", "contract_ingang: minder dan 7 maanden geleden", true)]
    [InlineData("soort_plek: opvang", "soort_plek: [begeleid_wonen, anders]", false)]
    [InlineData("soort_plek: opvang", "soort_plek: [opvang, anders]", true)]
    [InlineData("soort_plek: geen", "soort_plek: aanwezig", false)]
    [InlineData("soort_plek: opvang", "niet: { soort_plek: opvang }", false)]
    [InlineData("schuldbedrag: 'hoogstens 100 euro'", "niet: { schuldbedrag: aanwezig }", false)]
    [InlineData("een_van: [{ heeft_schulden: ja }, { ex_gedetineerd: ja }]", "heeft_schulden: nee, ex_gedetineerd: nee", false)]
    [InlineData("een_van: [{ heeft_schulden: ja }, { ex_gedetineerd: ja }]", "heeft_schulden: nee", true)]
    [InlineData("lezing.soort_jaar: { kort: altijd, lang: nooit }", "lezing.soort_jaar: { kort: nooit, lang: altijd }", false)]
    [InlineData("lezing.soort_jaar: { kort: altijd, lang: nooit }", "lezing.rangorde: { nee_beslist: nooit, eerst_retour: altijd }", true)]
    [InlineData("uren_per_week: 'minstens 2,5'", "uren_per_week: 'minder dan 2,5'", false)]
    [InlineData("geen_van: [{ heeft_schulden: ja }, { ex_gedetineerd: ja }]", "heeft_schulden: ja", false)]
    [InlineData("heeft_schulden: niet_in_bron", "schuldregeling: ja", false)]
    public void Two_that_follow_by_themselves_must_exclude_each_other(string een, string twee, bool botst)
    {
        een = een == "heeft_schulden: niet_in_bron" ? "niet: niet_in_bron" : een;
        var tekst = Streek.Met(("    proef_voorbij: {", $$"""
                proef_een: { van: proefwonen, bij: evaluatie, wanneer: { {{een}} }, naar: beeindigd, werking: vanzelf, bron: vs-10.3 }
                proef_twee: { van: [proefwonen, doorverhuur], bij: [evaluatie, terugval], wanneer: { {{twee}} }, naar: drietal, werking: vanzelf, bron: vs-10.3 }
                proef_voorbij: {
            """));
        Streek.Laad(tekst).Diagnostics.Where(melding => melding.Id is not "UIT2028").Select(melding => melding.Id).Should().Equal(botst ? ["UIT3305"] : []);
    }

    [Theory]
    [InlineData("heeft_schulden: ja", "schuldregeling: nee", "zoals op 2030-01-01 met heeft_schulden: ja, schuldregeling: nee")]
    [InlineData("lezing.soort_jaar: { kort: altijd, lang: nooit }", "schuldregeling: nee", "schuldregeling: nee")]
    public void Two_that_clash_come_with_an_application_and_a_day_on_which_both_follow(string een, string twee, string voorbeeld)
    {
        var tekst = Streek.Met(("    proef_voorbij: {", $$"""
                proef_een: { van: proefwonen, bij: evaluatie, wanneer: { {{een}} }, naar: beeindigd, werking: vanzelf, bron: vs-10.3 }
                proef_twee: { van: proefwonen, bij: evaluatie, wanneer: { {{twee}} }, naar: drietal, werking: vanzelf, bron: vs-10.3 }
                proef_voorbij: {
            """));
        Streek.Laad(tekst).Diagnostics.Single(melding => melding.Id == "UIT3305").Melding.Should().Contain("kunnen samen gelden voor `proefwonen`, zoals op 2030-01-01 met ").And.Contain(voorbeeld);
    }

    [Fact]
    public void A_form_out_of_reach_or_without_a_way_out_is_a_warning()
    {
        Streek.Met(("      einde: niet_geregeld\n      bron: vs-11.1", "      bron: vs-11.1"), ("    zelfstandig:\n", "    ‸zelfstandig:\n"))
            .ShouldGive("warning UIT3307: geen overgang leidt weg van `zelfstandig`; zet `einde: niet_geregeld` erbij als de tekst niet zegt hoe zo'n contract eindigt");
        Streek.Met(("dan: [doorverhuur, proefwonen]", "dan: doorverhuur"), ("    proefwonen:", "    ‸proefwonen:"))
            .ShouldGive("warning UIT3306: geen rij van de keuze en geen overgang leidt naar `proefwonen`; noem de vorm bij `dan` of `naar`, of haal haar weg");
    }

    [Fact]
    public void A_ladder_of_more_than_24_steps_is_refused()
    {
        var stappen = string.Concat(Enumerable.Range(0, 25).Select(i => $"s{i}: {{ klaar_als: {{ heeft_schulden: ja }}, bron: vs-11.3 }}, "));
        var tekst = Streek.Met(("\nladders:\n", $"\nladders:\n  lang: {{ {stappen[..^2]} }}\n"), ("bij: stagnatie, eerst: stagnatie", "bij: stagnatie, eerst: lang"));
        Streek.Laad(tekst).Diagnostics.Select(melding => melding.Id).Should().Contain("UIT3317");
    }

    [Fact]
    public void A_fault_in_a_condition_does_not_seem_a_clash_as_well() =>
        Streek.Met(("wanneer: { lezing.omzetting: { vanzelf: altijd, corporatie: nooit } }", "wanneer: { ‸heeft_schuld: ja }"))
            .ShouldGive("UIT2001: onbekend feit `heeft_schuld`; bedoelde u `heeft_schulden`?");
}
