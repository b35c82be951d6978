namespace Uitstroom.Regions.Tests.Binding;

public class RegelingTests
{
    [Theory]
    [InlineData("    criteria:\n      op_tijd: { eis: { contract_op: op of na eerste_aanvraag, aanvraagdatum: op of voor peildatum }, bron: vs-4.1 }\n      kort_geleden: { eis: { toezegging_op: van 1 maand tot 2 jaar geleden }, bron: vs-4.1 }\n      onbeschreven: { wanneer: { ex_gedetineerd: ja }, eis: niet_in_bron, bron: vs-4.2 }", "    criteria: ‸{}",
        "UIT3018: `criteria` is leeg; noem er minstens één")]
    [InlineData("titel: \"Convenant Voorbeeldstreek\"", "titel: ‸\"\"",
        "UIT1103: `titel` hoort één waarde (tekst) te zijn; schrijf één waarde, op dezelfde regel achter de dubbele punt")]
    [InlineData("bij_onbekend: retour", "bij_onbekend: ‸retourr",
        "UIT3002: onbekende uitkomst `retourr`; bedoelde u `retour`?")]
    [InlineData("bij_onbekend: retour", "bij_onbekend: ‸onvolledig",
        "UIT3002: onbekende uitkomst `onvolledig`; kies uit `niet_in_behandeling`, `nee`, `buiten_streek`, `retour`, `tafel`, `open_gelaten` of `ja`")]
    [InlineData("na: [nee, retour]", "na: [nee, ‸afwijzing]",
        "UIT3002: onbekende uitkomst `afwijzing`; kies uit `niet_in_behandeling`, `nee`, `buiten_streek`, `retour`, `tafel`, `open_gelaten`, `ja`, `oordeel_nodig`, `niet_geregeld`, `buiten_looptijd`, `onvolledig`, `geldt_niet` of `geldt`")]
    [InlineData("    volgorde: [nee, ja]", "    volgorde: ‸[ja]",
        "UIT3003: in `volgorde` ontbreekt `nee`; noem elke uitkomst één keer")]
    [InlineData("eerst_retour: [niet_in_behandeling, retour, nee, buiten_streek,", "eerst_retour: ‸[niet_in_behandeling, nee,",
        "UIT3003: in `volgorde` ontbreken `buiten_streek` en `retour`; noem elke uitkomst één keer")]
    [InlineData("    volgorde: [nee, ja]", "    volgorde: ‸[ja, nee]",
        "UIT3004: uitkomst `ja` heeft `soort: voldoet` en hoort achteraan in `volgorde`; zet haar als laatste")]
    [InlineData("    volgorde: [nee, ja]", "    volgorde: [nee, ja, ‸ja]",
        "UIT2024: `ja` staat er twee keer; laat er één staan")]
    [InlineData("uitkomsten: { nee: { soort: voldoet_niet }, ja: { soort: voldoet } }", "uitkomsten: ‸{ nee: { soort: voldoet }, ja: { soort: voldoet } }",
        "UIT3005: er zijn 2 uitkomsten met `soort: voldoet`; geef precies één uitkomst die soort")]
    [InlineData("uitkomsten: { nee: { soort: voldoet_niet }, ja: { soort: voldoet } }\n    volgorde: [nee, ja]", "uitkomsten: ‸{ nee: { soort: voldoet_niet }, weg: { soort: voldoet_niet }, ja: { soort: voldoet } }\n    volgorde: [nee, weg, ja]",
        "UIT3006: er zijn meer uitkomsten met `soort: voldoet_niet`, en niet precies één heeft `standaard: ja`; zet bij één ervan `standaard: ja`, of noem bij elk criterium `bij_niet_voldaan`")]
    [InlineData("uitkomsten: { nee: { soort: voldoet_niet }, ja: { soort: voldoet } }", "uitkomsten: ‸{ nee: { soort: voldoet_niet }, ja: { soort: onvolledig } }",
        "UIT3005: er zijn 0 uitkomsten met `soort: voldoet`; geef precies één uitkomst die soort")]
    [InlineData("uitkomsten: { nee: { soort: voldoet_niet }, ja: { soort: voldoet } }\n    volgorde: [nee, ja]\n    criteria:\n      op_tijd: { eis: { contract_op: op of na eerste_aanvraag, aanvraagdatum: op of voor peildatum }, bron: vs-4.1 }\n      kort_geleden: { eis: { toezegging_op: van 1 maand tot 2 jaar geleden }, bron: vs-4.1 }\n      onbeschreven:", "uitkomsten: { nee: { soort: onvolledig }, ja: { soort: voldoet } }\n    volgorde: [nee, ja]\n    criteria:\n      ‸onbeschreven:",
        "UIT3007: er is geen uitkomst voor wie niet voldoet aan `onbeschreven`; voeg een uitkomst met `soort: voldoet_niet` toe, of noem er een bij `bij_niet_voldaan`")]
    [InlineData("      certificaat: { over: aanvrager, eis: { certificaat: ja }, gevolg", "      ‸certificaat: { over: aanvrager, eis: { certificaat: ja }, voorkeur: altijd, gevolg",
        "UIT3008: criterium `certificaat` hoort precies één van `eis`, `uitgesloten_als` en `voorkeur` te hebben; laat er één staan, of voeg er één toe")]
    [InlineData("      certificaat: { over: aanvrager, eis: { certificaat: ja }, gevolg", "      ‸certificaat: { over: aanvrager, gevolg",
        "UIT3008: criterium `certificaat` hoort precies één van `eis`, `uitgesloten_als` en `voorkeur` te hebben; laat er één staan, of voeg er één toe")]
    [InlineData("geldig:\n  van: 2030-01-01\n  tot_en_met: 2033-12-31", "geldig:\n  ‸van: 2030-01-01\n  tot_en_met: 2029-12-31",
        "UIT3009: de looptijd eindigt voor zij begint; draai `van` en `tot_en_met` om")]
    [InlineData("zuid: { leden: [Cruijdam]", "zuid: { leden: [‸Kruijdam]",
        "UIT3010: `Kruijdam` is geen partij; bedoelde u `Cruijdam`?")]
    [InlineData("  minimale_woonduur:\n    waarden:\n      2030-01-01: 6 maanden", "  ‸minimale_woonduur:\n    waarden:\n      2030-02-01: 6 maanden",
        "warning UIT3011: parameter `minimale_woonduur` heeft pas een waarde vanaf 1 februari 2030, de regeling geldt vanaf 1 januari 2030; geef ook voor de eerste dag een waarde, of schrijf `niet_in_bron`")]
    [InlineData("  hoogste_schuld: { waarde:", "  ‸hoogste_schuld: { waarden: { 2030-01-01: 1 euro }, waarde:",
        "UIT3013: parameter `hoogste_schuld` hoort `waarde` of `waarden` te hebben; noem één van de twee")]
    [InlineData("  hoogste_schuld: { waarde: \"7500,50 euro\", bron: vs-3.4 }", "  ‸hoogste_schuld: { bron: vs-3.4 }",
        "UIT3013: parameter `hoogste_schuld` hoort `waarde` of `waarden` te hebben; noem één van de twee")]
    [InlineData("      2033-01-01: niet_in_bron", "      ‸2031-06-01: niet_in_bron",
        "UIT3014: de datums van parameter `minimale_woonduur` staan niet op volgorde; zet de vroegste datum vooraan")]
    [InlineData("      welzijn: { voorkeur:", "      welzijn: { vooraf: ‸ja, voorkeur:",
        "UIT3015: `vooraf` kan niet bij `welzijn`, dat een voorkeur is; een voorkeur verandert de uitkomst nooit: haal de sleutel weg")]
    [InlineData("gevolg: niet_geregeld", "gevolg: niet_geregeld, bij_niet_voldaan: ‸nee",
        "UIT3016: criterium `certificaat` heeft `gevolg: niet_geregeld` en ook `bij_niet_voldaan`; laat er één staan")]
    [InlineData("kalender: kalenderjaar", "kalender: ‸jaar",
        "UIT3017: `jaar` is geen tijdvak; schrijf `kalenderjaar`, of `jaar vanaf` met maand en dag, zoals `jaar vanaf 07-31` voor 31 juli")]
    [InlineData("jaar vanaf 07-10", "‸jaar vanaf 31-12",
        "UIT3017: `jaar vanaf 31-12` is geen tijdvak; schrijf `kalenderjaar`, of `jaar vanaf` met maand en dag, zoals `jaar vanaf 07-31` voor 31 juli")]
    [InlineData("  hoogste_schuld: { waarde: \"7500,50 euro\",", "  hoogste_schuld: { waarden: ‸{},",
        "UIT3018: `waarden` is leeg; noem er minstens één")]
    public void What_does_not_fit_together_gives_one_message_at_its_place(string oud, string nieuw, string melding) => Streek.Met((oud, nieuw)).ShouldGive(melding);

    [Fact]
    public void A_provision_cannot_be_executed_and_listed_as_without_a_rule()
    {
        var regel = File.ReadLines(Streek.Pad).TakeWhile(tekst => !tekst.Contains("bron: vs-6.1", StringComparison.Ordinal)).Count() + 1;
        Streek.Met(("intentie: [vs-0.2, vs-18.1]", "intentie: [vs-0.2, ‸vs-6.1]")).ShouldGive(
            $"UIT3012: `vs-6.1` staat bij `zonder_regel`, maar wordt ook aangehaald op regel {regel}; haal het op een van de twee plaatsen weg");
    }
}
