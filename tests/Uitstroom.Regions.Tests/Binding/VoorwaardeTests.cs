namespace Uitstroom.Regions.Tests.Binding;

public class VoorwaardeTests
{
    [Theory]
    [InlineData("eis: { leeftijd: minstens 16 }", "eis: { ‸leeftjid: minstens 16 }",
        "UIT2001: onbekend feit `leeftjid`; bedoelde u `leeftijd`?")]
    [InlineData("eis: { leeftijd: minstens 16 }", "eis: { ‸een_vna: [{ leeftijd: minstens 16 }] }",
        "UIT2001: onbekend feit `een_vna`; bedoelde u `een_van`?")]
    [InlineData("eis: { leeftijd: minstens 16 }", "eis: { ‸xyzzy: ja }",
        "UIT2001: onbekend feit `xyzzy`; omschrijf het eerst bij `feiten`")]
    [InlineData("leeftijd: minstens 16", "leeftijd: ‸minstens 6 maanden",
        "UIT2002: `minstens 6 maanden` past niet bij `leeftijd`, dat een getal is; schrijf een getal, zoals `18`")]
    [InlineData("leeftijd: minstens 16", "leeftijd: minstens 16,‸5",
        "UIT1028: de sleutel `5` heeft geen waarde; schrijf een waarde achter de dubbele punt of haal de sleutel weg")]
    [InlineData("leeftijd: minstens 16", "leeftijd: ‸\"minstens 16,5\"",
        "UIT2002: `minstens 16,5` past niet bij `leeftijd`, dat een getal is; schrijf een getal, zoals `18`")]
    [InlineData("leeftijd: minstens 16", "leeftijd: ‸minstens 2 jaar geleden",
        "UIT2002: `minstens 2 jaar geleden` past niet bij `leeftijd`, dat een getal is; `geleden` kan alleen bij een datum")]
    [InlineData("leeftijd: minstens 16", "leeftijd: ‸voor 2030-01-01",
        "UIT2002: `voor 2030-01-01` past niet bij `leeftijd`, dat een getal is; schrijf `minstens`, `hoogstens`, `meer dan` of `minder dan`")]
    [InlineData("aanvraagdatum: op of voor peildatum", "aanvraagdatum: ‸minstens 18",
        "UIT2002: `minstens 18` past niet bij `aanvraagdatum`, dat een datum is; schrijf `minstens … geleden`, of `voor`, `na`, `op of voor` of `op of na` een datum")]
    [InlineData("aanvraagdatum: op of voor peildatum", "aanvraagdatum: ‸voor 18",
        "UIT2002: `voor 18` past niet bij `aanvraagdatum`, dat een datum is; schrijf een datum, zoals `2025-07-01`, of een periode met `geleden`")]
    [InlineData("aanvraagdatum: op of voor peildatum", "aanvraagdatum: ‸minstens 18 geleden",
        "UIT2002: `minstens 18 geleden` past niet bij `aanvraagdatum`, dat een datum is; schrijf een periode, zoals `6 maanden`")]
    [InlineData("op of na 2030-01-01T09:00", "‸op of na 2030-01-01",
        "UIT2002: `op of na 2030-01-01` past niet bij `formulier_ontvangen`, dat een tijdstip is; schrijf een tijdstip, zoals `2021-06-11T16:30`")]
    [InlineData("hoogstens hoogste_schuld]", "‸hoogstens 7500]",
        "UIT2002: `hoogstens 7500` past niet bij `schuldbedrag`, dat een bedrag is; schrijf een bedrag, zoals `7500 euro`")]
    [InlineData("toestemming: gegeven", "toestemming: ‸minstens 1",
        "UIT2002: `minstens 1` past niet bij `toestemming`, dat een keuze is; schrijf `gegeven` of `geweigerd`")]
    [InlineData("{ ex_gedetineerd: ja, herkomstgemeente: in zuid }", "{ ex_gedetineerd: ‸misschien, herkomstgemeente: in zuid }",
        "UIT2002: `misschien` past niet bij `ex_gedetineerd`, dat ja of nee is; schrijf `ja` of `nee`")]
    [InlineData("{ ex_gedetineerd: ja, herkomstgemeente: in zuid }", "{ ex_gedetineerd: ja, woonvorm: ‸in zuid }",
        "UIT2002: `in zuid` past niet bij `woonvorm`, dat een keuze is; geen van de gemeenten van `zuid` is een keuze van `woonvorm`")]
    [InlineData("[begeleid_wonen, anders]", "[‸begelijd_wonen, anders]",
        "UIT2003: `begelijd_wonen` is geen keuze van `soort_plek`; bedoelde u `begeleid_wonen`?")]
    [InlineData("toestemming: gegeven", "toestemming: ‸misschien",
        "UIT2003: `misschien` is geen keuze van `toestemming`; kies uit `gegeven` of `geweigerd`")]
    [InlineData("uren_per_week: van 0,5 tot en met 40", "uren_per_week: ‸van 0,5",
        "UIT2004: de vergelijking `van 0,5` is niet te lezen; schrijf `van … tot …` of `van … tot en met …`")]
    [InlineData("woont_in_streek_sinds: minstens minimale_woonduur geleden", "woont_in_streek_sinds: ‸1 jaar geleden",
        "UIT2004: de vergelijking `1 jaar geleden` is niet te lezen; schrijf `minstens`, `hoogstens`, `meer dan` of `minder dan` ervoor")]
    [InlineData("woont_in_streek_sinds: minstens minimale_woonduur geleden", "woont_in_streek_sinds: ‸{ minstens: 1 jaar }",
        "UIT2030: bij `woont_in_streek_sinds` hoort één vergelijking, of een lijst daarvan; schrijf bijvoorbeeld `minstens 6 maanden geleden`, `op of na 2025-01-01` of `geen`")]
    [InlineData("woont_in_streek_sinds: minstens minimale_woonduur geleden", "woont_in_streek_sinds: ‸minstens een jaar geleden",
        "UIT2004: de vergelijking `minstens een jaar geleden` is niet te lezen; schrijf een datum, zoals `2025-07-01`, of een periode met `geleden`")]
    [InlineData("minstens minimale_woonduur geleden", "‸minstens minimale_woonduurr geleden",
        "UIT2005: `minimale_woonduurr` is geen waarde en geen parameter; bedoelde u `minimale_woonduur`?")]
    [InlineData("hoogstens hoogste_schuld]", "‸hoogstens ondergrens_jongeren]",
        "UIT2006: parameter `ondergrens_jongeren` (18) past niet bij `schuldbedrag`, dat een bedrag is; vergelijk met een waarde van dezelfde soort")]
    [InlineData("minstens minimale_woonduur geleden", "‸minstens eerste_aanvraag geleden",
        "UIT2006: parameter `eerste_aanvraag` (15 januari 2030) past niet bij `woont_in_streek_sinds`, dat een datum is; vergelijk met een waarde van dezelfde soort")]
    [InlineData("uren_per_week: van 0,5 tot en met 40", "uren_per_week: ‸van 40 tot en met 0,5",
        "UIT2007: `van 40 tot en met 0,5` kan nooit waar zijn; kijk of de grenzen omgedraaid zijn, of schrijf `nooit`")]
    [InlineData("uren_per_week: van 0,5 tot en met 40", "uren_per_week: ‸meer dan 168",
        "UIT2007: `meer dan 168` kan nooit waar zijn; kijk of de grenzen omgedraaid zijn, of schrijf `nooit`")]
    [InlineData("uren_per_week: van 0,5 tot en met 40", "uren_per_week: ‸van 0 tot en met 168",
        "UIT2008: `van 0 tot en met 168` is altijd waar voor `uren_per_week`; haal de vergelijking weg, of schrijf `altijd`")]
    [InlineData("begeleiding_maanden: minder dan 24", "begeleiding_maanden: ‸minstens 0",
        "UIT2008: `minstens 0` is altijd waar voor `begeleiding_maanden`; haal de vergelijking weg, of schrijf `altijd`")]
    [InlineData("woonvorm: [kamer, flat]", "woonvorm: ‸[kamer, flat, huis]",
        "UIT2008: `kamer, flat of huis` is altijd waar voor `woonvorm`; haal de vergelijking weg, of schrijf `altijd`")]
    [InlineData("herkomstgemeente: in zuid", "herkomstgemeente: ‸in zuit",
        "UIT2009: onbekend gebied `zuit`; bedoelde u `zuid`?")]
    [InlineData("woonvorm: [kamer, flat]", "woonvorm: ‸aanwezig",
        "UIT2011: `geen` en `aanwezig` kunnen niet bij `woonvorm`; zet `kan_ontbreken: ja` bij het feit, of vergelijk met een waarde")]
    [InlineData("doelgroep: [jongeren,", "doelgroep: [‸jongerenn,",
        "UIT2012: onbekende doelgroep `jongerenn`; bedoelde u `jongeren`?")]
    [InlineData("eis: niet_in_bron", "eis: ‸soms",
        "UIT2013: `toetsen.terugkeer.criteria.onbeschreven.eis` is geen voorwaarde; schrijf `feit: vergelijking`, een lijst daarvan, `altijd` of `nooit`")]
    [InlineData("alle_van: [{ soort_plek: opvang }, { niet: { ex_gedetineerd: ja } }]", "alle_van: ‸{ soort_plek: opvang }",
        "UIT2014: `alle_van` hoort een lijst van voorwaarden te hebben; schrijf `alle_van:` met eronder regels die met `- ` beginnen")]
    [InlineData("een_van:\n        - soort_plek: [begeleid_wonen, anders]\n        - alle_van: [{ soort_plek: opvang }, { niet: { ex_gedetineerd: ja } }]", "een_van: ‸[]",
        "UIT2015: `doelgroepen.begeleid.wanneer.een_van` is leeg; noem minstens één voorwaarde, of haal de sleutel weg")]
    [InlineData("{ niet: { ex_gedetineerd: ja } }", "{ niet: ‸{} }",
        "UIT2015: `doelgroepen.begeleid.wanneer.een_van[1].alle_van[1].niet` is leeg; noem minstens één voorwaarde, of haal de sleutel weg")]
    [InlineData("wanneer: { jongere: ja }", "wanneer: { ‸doelgroep: jongeren }",
        "UIT2016: `doelgroep` kan alleen in de criteria van een toets; noem hier de feiten zelf")]
    [InlineData("[geen, hoogstens hoogste_schuld]", "[geen, ‸geen]",
        "UIT2024: `geen` staat er twee keer; laat er één staan")]
    [InlineData("eis: { certificaat: ja }", "eis: { niet: { niet: { niet: { niet: ‸{ certificaat: ja } } } } }",
        "warning UIT2028: in `toetsen.toelating.criteria.certificaat.eis.niet.niet.niet.niet` staan voorwaarden wel erg diep in elkaar; geef een deel een eigen naam: een feit met `afgeleid:`")]
    public void A_fault_in_a_condition_gives_one_message_at_its_place(string oud, string nieuw, string melding) => Streek.Met((oud, nieuw)).ShouldGive(melding);
}
