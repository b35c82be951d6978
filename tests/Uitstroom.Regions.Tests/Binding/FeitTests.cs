namespace Uitstroom.Regions.Tests.Binding;

public class FeitTests
{
    [Theory]
    [InlineData("type: tijdstip, vraag", "type: ‸tijd, vraag",
        "UIT1105: `tijd` kan niet bij `type`; kies uit `ja_nee`, `getal`, `bedrag`, `datum`, `tijdstip` of `keuze`")]
    [InlineData("  plan_ingediend: { type: ja_nee, vraag: \"Is er een plan ingediend?\" }", "  ‸plan_ingediend: { type: ja_nee }",
        "UIT2020: feit `plan_ingediend` heeft geen vraag; schrijf bij `vraag:` hoe iemand dit te weten komt")]
    [InlineData("  plan_ingediend: { type: ja_nee, vraag", "  ‸plan_ingediend: { vraag",
        "UIT2021: feit `plan_ingediend` heeft geen type; schrijf `type:` met `ja_nee`, `getal`, `bedrag`, `datum`, `tijdstip` of `keuze`")]
    [InlineData("  woonvorm: { type: keuze, waarden: [kamer, flat, huis],", "  ‸woonvorm: { type: keuze,",
        "UIT2022: keuze `woonvorm` heeft geen waarden; noem bij `waarden:` de keuzes, of een groep partijen")]
    [InlineData("  woonvorm: { type: keuze, waarden: [kamer, flat, huis],", "  ‸woonvorm: { type: keuze, waarden: huizen, anders: ja,",
        "UIT2022: keuze `woonvorm` heeft geen waarden; noem bij `waarden:` de keuzes, of een groep partijen")]
    [InlineData("waarden: [kamer, flat, huis]", "waarden: ‸[kamer, flat, kamer, huis]",
        "UIT2024: `kamer` staat er twee keer; laat er één staan")]
    [InlineData("  plan_ingediend: { type: ja_nee, ", "  plan_ingediend: { type: ja_nee, ‸eenheid: maanden, ",
        "UIT2023: `eenheid` kan niet bij `plan_ingediend`, dat ja of nee is; haal de sleutel weg of verander het type")]
    [InlineData("  contract_op: { type: datum, ", "  contract_op: { type: datum, ‸waarden: [gisteren, vandaag], ",
        "UIT2023: `waarden` kan niet bij `contract_op`, dat een datum is; haal de sleutel weg of verander het type")]
    [InlineData("  begeleiding_maanden: { type: getal, ", "  begeleiding_maanden: { type: getal, ‸anders: ja, ",
        "UIT2023: `anders` kan niet bij `begeleiding_maanden`, dat een getal is; haal de sleutel weg of verander het type")]
    [InlineData("  formulier_ontvangen: { type: tijdstip, ", "  formulier_ontvangen: { type: tijdstip, ‸minimum: 3, ",
        "UIT2023: `minimum` kan niet bij `formulier_ontvangen`, dat een tijdstip is; haal de sleutel weg of verander het type")]
    [InlineData("  jaar_aanvraag: { berekend", "  jaar_aanvraag: { type: ja_nee, ‸berekend",
        "UIT2023: `berekend` kan niet bij `jaar_aanvraag`, dat ja of nee is; haal de sleutel weg of verander het type")]
    [InlineData("  op_tijd: { berekend", "  op_tijd: { afgeleid: { ex_gedetineerd: ja }, ‸berekend",
        "UIT2023: `berekend` kan niet bij `op_tijd`, dat ja of nee is; haal de sleutel weg of verander het type")]
    [InlineData("  herkomstgemeente: { oordeel_door", "  herkomstgemeente: { ‸type: keuze, oordeel_door",
        "UIT2025: `type` van het gedeelde feit `herkomstgemeente` staat in begrippen.yaml vast; kies een andere naam voor een ander feit")]
    [InlineData("  begeleiding_maanden: { type: getal, eenheid: maanden, minimum: 0, maximum: 600", "  ‸begeleiding_maanden: { type: getal, eenheid: maanden, minimum: 600, maximum: 0",
        "UIT2026: het minimum van `begeleiding_maanden` is groter dan het maximum; draai ze om")]
    [InlineData("op_of_voor: [toezegging_op,", "op_of_voor: [‸toezeging_op,",
        "UIT2001: onbekend feit `toezeging_op`; bedoelde u `toezegging_op`?")]
    [InlineData("{ maanden: { van: aanvraagdatum,", "{ maanden: { van: ‸woonvorm,",
        "UIT2018: `woonvorm` is een keuze; hier hoort een datum; noem een ander feit")]
    [InlineData("  verlengd_tot_en_met: verlengd_tot_en_met", "  verlengd_tot_en_met: ‸jongere",
        "UIT2018: `jongere` is ja of nee; hier hoort een datum; noem een ander feit")]
    [InlineData("op_grond_van: plan_ingediend", "op_grond_van: ‸contract_op",
        "UIT2018: `contract_op` is een datum; hier hoort ja of nee; noem een ander feit")]
    [InlineData("gebied: herkomstgemeente", "gebied: ‸woonvorm",
        "UIT2009: onbekend gebied `woonvorm`; geen keuze van dit feit ligt in een gebied")]
    [InlineData("        peildatum: aanvraagdatum\n", "        peildatum: ‸woonvorm\n",
        "UIT2027: `woonvorm` is geen datumfeit; schrijf `toetsdatum` of de naam van een feit met `type: datum`")]
    [InlineData("        peildatum: aanvraagdatum\n", "        peildatum: ‸toetsdatm\n",
        "UIT2027: `toetsdatm` is geen datumfeit; bedoelde u `toetsdatum`?")]
    [InlineData("  jongere:\n    afgeleid: { verblijft_in: jeugdvoorziening,", "  ‸jongere:\n    afgeleid: { verblijft_in: jeugdvoorziening, jongere: ja,",
        "UIT2017: deze feiten volgen uit elkaar: `jongere` → `jongere`; haal één afleiding uit de kring weg")]
    public void A_fault_in_a_fact_gives_one_message_at_its_place(string oud, string nieuw, string melding) => Streek.Met((oud, nieuw)).ShouldGive(melding);
}
