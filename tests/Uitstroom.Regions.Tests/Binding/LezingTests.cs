namespace Uitstroom.Regions.Tests.Binding;

public class LezingTests
{
    [Theory]
    [InlineData("{ lezing.bovengrens: { tot_23", "{ ‸lezing.bovengrns: { tot_23",
        "UIT2101: onbekende lezing `bovengrns`; bedoelde u `bovengrens`?")]
    [InlineData("alleen_bij: { partijenlijst: met_bijlage }", "alleen_bij: { ‸partijlijst: met_bijlage }",
        "UIT2101: onbekende lezing `partijlijst`; bedoelde u `partijenlijst`?")]
    [InlineData("alleen_bij: { partijenlijst: met_bijlage }", "alleen_bij: { partijenlijst: ‸met_bijlag }",
        "UIT2103: `met_bijlag` is geen optie van lezing `partijenlijst`; bedoelde u `met_bijlage`?")]
    [InlineData("{ lezing.soort_jaar: { kort: nee, lang: buiten_streek } }", "{ lezing.soort_jaar: ‸nee }",
        "UIT2102: `lezing.soort_jaar` hoort een waarde per optie te geven; schrijf `{ kort: …, lang: … }`")]
    [InlineData("{ lezing.soort_jaar: { kort: nee, lang: buiten_streek } }", "{ lezing.soort_jaar: { kort: nee, lang: buiten_streek, ‸langer: nee } }",
        "UIT2103: `langer` is geen optie van lezing `soort_jaar`; bedoelde u `lang`?")]
    [InlineData("{ lezing.soort_jaar: { kort: nee, lang: buiten_streek } }", "{ lezing.soort_jaar: { kort: nee, lang: buiten_streek, ‸geen_van_beide: nee } }",
        "UIT2103: `geen_van_beide` is geen optie van lezing `soort_jaar`; schrijf `{ kort: …, lang: … }`")]
    [InlineData("{ lezing.soort_jaar: { kort: nee, lang: buiten_streek } }", "{ ‸lezing.soort_jaar: { kort: nee } }",
        "UIT2104: optie `lang` van lezing `soort_jaar` ontbreekt; geef bij elke optie een waarde")]
    [InlineData("  soort_jaar:\n    vraag: \"Geldt een korte of een lange wachttijd?\"\n    opties: { kort: \"kort\", lang: \"lang\" }", "  ‸soort_jaar:\n    vraag: \"Geldt een korte of een lange wachttijd?\"\n    opties: { kort: \"kort\" }",
        "UIT2105: lezing `soort_jaar` heeft minder dan twee opties; één manier van lezen is geen lezing: schrijf de regel zelf op")]
    [InlineData("standaard: kort", "standaard: ‸korte",
        "UIT2106: `korte` is geen optie van lezing `soort_jaar`; bedoelde u `kort`?")]
    [InlineData("standaard: kort", "standaard: ‸anders",
        "UIT2106: `anders` is geen optie van lezing `soort_jaar`; laat `standaard` weg als geen lezing de voorkeur heeft")]
    [InlineData("lezingen:\n", "lezingen:\n  ‸overbodig: { vraag: \"Waarom?\", opties: { daarom: \"daarom\", zomaar: \"zomaar\" }, bron: vs-1.1 }\n",
        "warning UIT2107: lezing `overbodig` wordt nergens gebruikt; gebruik `lezing.overbodig` in een regel, of haal haar weg")]
    public void A_fault_in_a_reading_gives_one_message_at_its_place(string oud, string nieuw, string melding) => Streek.Met((oud, nieuw)).ShouldGive(melding);
}
