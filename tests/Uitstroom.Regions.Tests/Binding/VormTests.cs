namespace Uitstroom.Regions.Tests.Binding;

public class VormTests
{
    [Theory]
    [InlineData("    titel: \"Toelating tot de streek\"", "    ‸tietel: \"Toelating tot de streek\"",
        "UIT1101: onbekende sleutel `tietel` in `toetsen.toelating`; bedoelde u `titel`?")]
    [InlineData("    door: uitstroomtafel", "    door: uitstroomtafel\n    ‸doorgegeven: x",
        "UIT1101: onbekende sleutel `doorgegeven` in `oordelen.woonplaats`; kies uit `vraag`, `door`, `weegt`, `uit`, `gevolg`, `bron` of `toelichting`")]
    [InlineData("regeling: voorbeeldstreek\ntitel: \"Convenant Voorbeeldstreek\"", "‸regeling: voorbeeldstreek",
        "UIT1102: de sleutel `titel` ontbreekt; vul `titel:` in")]
    [InlineData("  andere_regelingen: { onderwerp: \"woonruimte\", ", "  andere_regelingen: ‸{ ",
        "UIT1102: de sleutel `onderwerp` ontbreekt in `voorrang.andere_regelingen`; vul `onderwerp:` in")]
    [InlineData("zuid: { leden: [Cruijdam]", "zuid: { leden: ‸Cruijdam",
        "UIT1103: `gebieden.zuid.leden` hoort een lijst te zijn; schrijf `[een, twee]`, of eronder regels die met `- ` beginnen")]
    [InlineData("  verlengen: { telkens: 2 jaar, mits: \"na een evaluatie\", beslist: partijen }", "  verlengen: ‸[2 jaar]",
        "UIT1103: `geldig.verlengen` hoort een groep van `telkens`, `mits` en `beslist` te zijn; schrijf eronder regels zoals `naam: waarde`, elk twee spaties verder ingesprongen")]
    [InlineData("    gevolg: \"de corporatie zoekt daar een woning\"", "    gevolg: ‸{ dan: \"een woning\" }",
        "UIT1103: `oordelen.woonplaats.gevolg` hoort één waarde (tekst) te zijn; schrijf één waarde, op dezelfde regel achter de dubbele punt")]
    [InlineData("    volledig: ja", "    volledig: ‸[ja]",
        "UIT1103: `partijen.woningcorporaties.volledig` hoort `ja` of `nee` te zijn; schrijf een daarvan")]
    [InlineData("na: [nee, retour]", "na: ‸{ nee: retour }",
        "UIT1103: `hardheidsclausule.na` hoort één waarde of een lijst te zijn; schrijf één waarde, op dezelfde regel achter de dubbele punt")]
    [InlineData("    leden:\n      Woonstede: { ook_genoemd: [Stichting Woonstede, Woonst.], bron: vs-1.2 }\n      Thuishaven: { alleen_bij: { partijenlijst: met_bijlage } }", "    leden:\n      ‸- Woonstede",
        "UIT1103: `partijen.woningcorporaties.leden` hoort een groep van namen met hun inhoud te zijn; schrijf eronder regels zoals `naam: waarde`, elk twee spaties verder ingesprongen")]
    [InlineData("  ruim_op_tijd: { berekend: { voor: [toezegging_op, contract_op] }", "  ruim_op_tijd: { berekend: ‸{ voor: [toezegging_op, contract_op], jaar: aanvraagdatum }",
        "UIT1103: `berekend` hoort precies één berekening te zijn; kijk in docs/regiobestand.md hoe dit eruitziet")]
    [InlineData("  ruim_op_tijd: { berekend: { voor: [toezegging_op, contract_op] }", "  ruim_op_tijd: { berekend: { voor: ‸[toezegging_op] }",
        "UIT1103: een volgorde hoort een lijst van twee datumfeiten te zijn; schrijf `[een, twee]`, of eronder regels die met `- ` beginnen")]
    [InlineData("gemeente: niet_geregeld }", "gemeente: ‸[Aardam] }",
        "UIT1103: een antwoord hoort één waarde, of `lezing.NAAM` met een waarde per optie, te zijn; schrijf één waarde, op dezelfde regel achter de dubbele punt")]
    [InlineData("bij_niet_voldaan: niet_in_behandeling", "bij_niet_voldaan: ‸[nee]",
        "UIT1103: een uitkomst hoort één waarde, of `lezing.NAAM` met een waarde per optie, te zijn; schrijf één waarde, op dezelfde regel achter de dubbele punt")]
    [InlineData("bij_onbekend: retour", "bij_onbekend: ‸{ label: retour }",
        "UIT1103: een uitkomst hoort één waarde, of `lezing.NAAM` met een waarde per optie, te zijn; schrijf één waarde, op dezelfde regel achter de dubbele punt")]
    [InlineData("        peildatum: aanvraagdatum\n", "        peildatum: ‸[aanvraagdatum]\n",
        "UIT1103: een peildatum hoort één waarde, of `lezing.NAAM` met een waarde per optie, te zijn; schrijf één waarde, op dezelfde regel achter de dubbele punt")]
    [InlineData("kalender: 5", "kalender: ‸[5]",
        "UIT1103: een aantal hoort één waarde, of `lezing.NAAM` met een waarde per optie, te zijn; schrijf één waarde, op dezelfde regel achter de dubbele punt")]
    [InlineData("eis: { doelgroep: aanwezig }", "eis: { doelgroep: ‸{ jongeren: ja } }",
        "UIT1103: `doelgroep` hoort `aanwezig`, een doelgroep of een lijst doelgroepen te zijn; schrijf een daarvan")]
    [InlineData("eis: { doelgroep: aanwezig }", "eis: { doelgroep: ‸[] }",
        "UIT1103: `doelgroep` hoort `aanwezig`, een doelgroep of een lijst doelgroepen te zijn; schrijf een daarvan")]
    [InlineData("    volgorde: [nee, ja]", "    volgorde: ‸nee",
        "UIT1103: de volgorde hoort een lijst van uitkomsten te zijn; schrijf `[een, twee]`, of eronder regels die met `- ` beginnen")]
    [InlineData("    volgorde: [nee, ja]", "    volgorde: ‸[nee, [ja]]",
        "UIT1103: de volgorde hoort een lijst van uitkomsten te zijn; schrijf `[een, twee]`, of eronder regels die met `- ` beginnen")]
    [InlineData("{ wanneer: { streekdeel: noord }, dan: tafel_noord", "{ ‸wanner: { streekdeel: noord }, dan: tafel_noord",
        "UIT1101: onbekende sleutel `wanner` in `doelgroepen.ex_gedetineerden.antwoorden.route.kies.noord`; bedoelde u `wanneer`?")]
    [InlineData("{ wanneer: { streekdeel: noord }, dan: tafel_noord", "‸{ wanneer: { streekdeel: noord }, don: tafel_noord",
        "UIT1103: een antwoord hoort één waarde, of `lezing.NAAM` met een waarde per optie, te zijn; schrijf één waarde, op dezelfde regel achter de dubbele punt")]
    [InlineData("      route:\n        kies:", "      route:\n        ‸kiest: ja\n        kies:",
        "UIT1101: onbekende sleutel `kiest` in `doelgroepen.ex_gedetineerden.antwoorden.route`; bedoelde u `kies`?")]
    [InlineData("{ partijenlijst: met_bijlage }", "‸{ partijenlijst: met_bijlage, bovengrens: tot_23 }",
        "UIT1103: `alleen_bij` hoort één lezing met één optie te zijn; kijk in docs/regiobestand.md hoe dit eruitziet")]
    [InlineData("{ waarde: 1 jaar, bron: vs-3.2 }", "{ waarde: 1 jaar, ‸toelichting: x }",
        "UIT1101: onbekende sleutel `toelichting` in `parameters.minimale_woonduur.waarden.2031-07-01`; kies uit `waarde` of `bron`")]
    [InlineData("  woonplaats:\n", "  ‸Woonplaats:\n",
        "UIT1104: `Woonplaats` is geen goede naam; gebruik kleine letters, cijfers en `_`, en begin met een letter")]
    [InlineData("regeling: voorbeeldstreek", "regeling: ‸Voorbeeld streek",
        "UIT1104: `Voorbeeld streek` is geen goede naam; gebruik kleine letters, cijfers en `_`, en begin met een letter")]
    [InlineData("telt: positieve_beslissingen", "telt: ‸positieve beslissingen",
        "UIT1104: `positieve beslissingen` is geen goede naam; gebruik kleine letters, cijfers en `_`, en begin met een letter")]
    [InlineData("    volledig: ja", "    volledig: ‸jaa",
        "UIT1105: `jaa` kan niet bij `volledig`; bedoelde u `ja`?")]
    [InlineData("{ soort: voldoet_niet }\n      retour", "{ soort: ‸geweigerd }\n      retour",
        "UIT1105: `geweigerd` kan niet bij `soort`; kies uit `voldoet`, `voldoet_niet`, `onvolledig`, `niet_in_behandeling`, `oordeel_nodig` of `niet_geregeld`")]
    [InlineData("gevolg: niet_geregeld", "gevolg: ‸geen",
        "UIT1105: `geen` kan niet bij `gevolg`; kies uit `niet_geregeld`")]
    [InlineData("van: 2030-01-01", "van: ‸01-01-2030",
        "UIT1106: `01-01-2030` is geen bestaande datum; schrijf `2030-01-01`")]
    [InlineData("tot_en_met: 2033-12-31", "tot_en_met: ‸2033-02-30",
        "UIT1106: `2033-02-30` is geen bestaande datum; schrijf jaar-maand-dag, zoals `2025-07-01`")]
    [InlineData("waarde: 2030-01-15", "waarde: ‸15/1/2030",
        "UIT1106: `15/1/2030` is geen bestaande datum; schrijf `2030-01-15`")]
    [InlineData("      2031-07-01:", "      ‸1-7-2031:",
        "UIT1106: `1-7-2031` is geen bestaande datum; schrijf `2031-07-01`")]
    [InlineData("eis: { formulier_ontvangen: op of na 2030-01-01T09:00 }", "eis: { aanvraagdatum: ‸op of na 2030-13-01 }",
        "UIT1106: `2030-13-01` is geen bestaande datum; schrijf jaar-maand-dag, zoals `2025-07-01`")]
    [InlineData("kalender: 5", "kalender: ‸0",
        "UIT1107: `0` is hier geen goed getal; schrijf een geheel getal vanaf 1, of `niet_in_bron`")]
    [InlineData("decimalen: 1, minimum: 0", "decimalen: 1, minimum: ‸nul",
        "UIT1107: `nul` is hier geen goed getal; schrijf een getal, zoals `0` of `24`")]
    [InlineData("decimalen: 1,", "decimalen: ‸5,",
        "UIT1107: `5` is hier geen goed getal; schrijf een geheel getal van 0 tot en met 4")]
    [InlineData("waarde: \"7500,50 euro\"", "waarde: ‸\"veel geld\"",
        "UIT1108: `veel geld` is geen getal, bedrag, periode of datum; schrijf bijvoorbeeld `24`, `752,33 euro`, `6 maanden` of `2025-07-01`")]
    [InlineData("waarde: \"7500,50 euro\"", "waarde: ‸[7500 euro]",
        "UIT1103: de waarde van een parameter hoort één waarde, of `lezing.NAAM` met een waarde per optie, te zijn; schrijf één waarde, op dezelfde regel achter de dubbele punt")]
    [InlineData("2030-01-01: 6 maanden", "2030-01-01: ‸06 maanden",
        "UIT1108: `06 maanden` is geen getal, bedrag, periode of datum; schrijf bijvoorbeeld `24`, `752,33 euro`, `6 maanden` of `2025-07-01`")]
    [InlineData("formaat: 1", "formaat: ‸2",
        "UIT1109: formaat `2` is niet bekend; schrijf `formaat: 1`")]
    [InlineData("# geen register", "register: ‸../bepalingen/voorbeeldstreek.yaml",
        "UIT1111: het register `../bepalingen/voorbeeldstreek.yaml` is niet te lezen: het bestand is er niet; geef het pad naast dit bestand, zonder `..`")]
    [InlineData("# geen register", "register: ‸bepalingen/nergens.yaml",
        "UIT1111: het register `bepalingen/nergens.yaml` is niet te lezen: het bestand is er niet; geef het pad naast dit bestand, zonder `..`")]
    public void What_does_not_fit_the_form_gives_one_message_at_its_place(string oud, string nieuw, string melding) => Streek.Met((oud, nieuw)).ShouldGive(melding);

    [Fact]
    public void Of_a_long_list_of_keys_the_first_are_named_with_how_many_more_there_are()
    {
        var sleutels = Regelvormen.Regeling.Sleutels.Select(sleutel => $"`{sleutel.Naam}`").ToList();
        Streek.Met(("titel: \"Convenant Voorbeeldstreek\"", "titel: \"Convenant Voorbeeldstreek\"\n‸huisregels: {}")).ShouldGive(
            $"UIT1101: onbekende sleutel `huisregels`; kies uit {string.Join(", ", sleutels.Take(23))} of een van de {sleutels.Count - 23} andere");
    }
}
