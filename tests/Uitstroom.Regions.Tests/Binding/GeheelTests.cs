using System.Globalization;
using System.Text;

namespace Uitstroom.Regions.Tests.Binding;

/// <summary>Faults that take more than one change to make, and several at once.</summary>
public class GeheelTests
{
    [Fact]
    public void All_faults_come_at_once_in_the_order_of_the_file_and_each_once()
    {
        var tekst = Streek.Met(
            ("    door: uitstroomtafel", "    door: uitstroomtafel\n    ‸duur: 3"),
            ("van: 2030-01-01", "van: ‸01-01-2030"),
            ("eis: { leeftijd: minstens 16 }", "eis: { ‸leeftjid: minstens 16 }"),
            ("leden: { Aardam: {}, Beekdam: {}, Cruijdam: {} }", "leden: { Aardam: {}, Beekdam: {}, ‸Aardam: {}, Cruijdam: {} }"),
            ("standaard: kort", "standaard: ‸korter"));
        tekst.ShouldGive(
            "UIT1106: `01-01-2030` is geen bestaande datum; schrijf `2030-01-01`",
            "UIT1027: de sleutel `Aardam` staat hier voor de tweede keer; de eerste staat op regel 17, kolom 25; haal er één weg of geef er één een andere naam",
            "UIT2106: `korter` is geen optie van lezing `soort_jaar`; bedoelde u `kort`?",
            "UIT2001: onbekend feit `leeftjid`; bedoelde u `leeftijd`?",
            "UIT1101: onbekende sleutel `duur` in `oordelen.woonplaats`; kies uit `vraag`, `door`, `weegt`, `uit`, `gevolg`, `bron` of `toelichting`");
    }

    [Fact]
    public void A_place_is_a_line_and_a_column_from_1_with_the_length_of_what_is_wrong()
    {
        var plaats = Streek.Laad(Streek.Met(("van: 2030-01-01", "van: 01-01-2030"))).Diagnostics.Single().Plaats;
        plaats.Should().Be(new Uitstroom.Rules.SourceSpan("f", 8, 8, 10));
    }

    [Fact]
    public void A_parameter_with_a_fault_is_reported_once_and_not_at_its_uses() => Streek.Met(
            ("bovengrens_jongeren: { waarde: { lezing.bovengrens: { tot_23: 23, tot_en_met_23: 24 } }, bron: vs-2.1 }", "bovengrens_jongeren: { waarde: ‸drieentwintig, bron: vs-2.1 }"))
        .ShouldGive("UIT1108: `drieentwintig` is geen getal, bedrag, periode of datum; schrijf bijvoorbeeld `24`, `752,33 euro`, `6 maanden` of `2025-07-01`");

    [Fact]
    public void An_area_with_a_fault_is_reported_once_and_not_at_its_uses() =>
        Streek.Met(("zuid: { leden: [Cruijdam], bron: vs-1.1 }", "zuid: { leden: ‸{ Cruijdam: {} }, bron: vs-1.1 }"))
            .ShouldGive("UIT1103: `gebieden.zuid.leden` hoort een lijst te zijn; schrijf `[een, twee]`, of eronder regels die met `- ` beginnen");

    [Fact]
    public void A_group_of_parties_with_a_fault_is_reported_once_and_not_at_its_uses() =>
        Streek.Met(("leden: { Aardam: {}, Beekdam: {}, Cruijdam: {} }", "leden: ‸[Aardam, Beekdam, Cruijdam]"))
            .ShouldGive("UIT1103: `partijen.gemeenten.leden` hoort een groep van namen met hun inhoud te zijn; schrijf eronder regels zoals `naam: waarde`, elk twee spaties verder ingesprongen");

    [Fact]
    public void A_word_that_is_a_choice_and_a_parameter_is_ambiguous() => Streek.Met(
            ("  hoogste_schuld:", "  opvang: { waarde: 3, bron: vs-3.4 }\n  hoogste_schuld:"),
            ("{ soort_plek: opvang }", "{ soort_plek: ‸opvang }"))
        .ShouldGive("UIT2010: `opvang` is een keuze van `soort_plek` en ook een parameter; geef een van de twee een andere naam");

    [Fact]
    public void Facts_that_follow_from_each_other_are_shown_as_a_chain() => Streek.Met(
            ("  ex_gedetineerd: { type: ja_nee,", "  ‸ex_gedetineerd: { afgeleid: { plan_ingediend: ja },"),
            ("  plan_ingediend: { type: ja_nee,", "  plan_ingediend: { afgeleid: { niet: { ex_gedetineerd: ja } },"))
        .ShouldGive("UIT2017: deze feiten volgen uit elkaar: `ex_gedetineerd` → `plan_ingediend` → `ex_gedetineerd`; haal één afleiding uit de kring weg");

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void A_choice_has_at_most_sixty_three_answers(int aantal, bool past)
    {
        var keuzes = string.Join(", ", Enumerable.Range(1, aantal - 1).Select(i => $"k{i}"));
        var tekst = Streek.Met(("waarden: [kamer, flat, huis]", $"waarden: [{keuzes}, huis]"), ("woonvorm: [kamer, flat]", "woonvorm: k1"));
        Streek.Laad(tekst).Diagnostics.Select(melding => $"{melding.Id}: {melding.Melding}").Should()
            .Equal(past ? [] : ["UIT2019: `woonvorm` heeft meer dan 63 keuzes"]);
    }

    [Fact]
    public void Of_two_labels_that_mean_success_one_is_too_many() =>
        Streek.Met(("      niet_in_behandeling: { soort: niet_in", "      ‸niet_in_behandeling: { soort: niet_in"), ("tafel: { soort: oordeel_nodig", "tafel: { soort: voldoet"))
            .ShouldGive("UIT3005: er zijn 2 uitkomsten met `soort: voldoet`; geef precies één uitkomst die soort");

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void A_test_has_at_most_thirty_two_labels(int aantal, bool past)
    {
        var extra = Enumerable.Range(3, aantal - 2).Select(i => $"l{i}").ToList();
        var tekst = Streek.Met(
            ("uitkomsten: { nee: { soort: voldoet_niet }, ja:", $"uitkomsten: {{ nee: {{ soort: voldoet_niet }}, {string.Concat(extra.Select(l => $"{l}: {{ soort: oordeel_nodig }}, "))}ja:"),
            ("volgorde: [nee, ja]", $"volgorde: [nee, {string.Concat(extra.Select(l => l + ", "))}ja]"));
        Streek.Laad(tekst).Diagnostics.Select(melding => melding.Id).Distinct().Should().Equal(past ? [] : ["UIT3019"]);
    }

    [Fact]
    public void A_named_condition_that_multiplies_is_refused_where_it_becomes_too_large()
    {
        var feiten = new StringBuilder();
        for (var i = 1; i <= 12; i++)
        {
            var vorige = i == 1 ? "ex_gedetineerd" : $"f{i - 1}";
            feiten.Append(CultureInfo.InvariantCulture, $"  f{i}: {{ afgeleid: [{{ {vorige}: ja }}, {{ niet: {{ {vorige}: nee }} }}], vraag: \"v\" }}\n");
        }

        var melding = Streek.Laad(Streek.Met(("\n\ngebeurtenissen:\n", "\n" + feiten + "\ngebeurtenissen:\n"))).Diagnostics.Should().ContainSingle().Subject;
        melding.ToString().Should().Contain("error UIT2029: `f10` staat uitgeschreven voor meer dan 2000 vergelijkingen");
    }

    [Fact]
    public void Criteria_that_are_too_large_together_are_refused()
    {
        var feiten = "  groot: { vraag: \"v\", afgeleid: { een_van: [" + string.Join(", ", Enumerable.Repeat("{ ex_gedetineerd: ja }", 1_500)) + "] } }\n";
        var criteria = string.Concat(Enumerable.Range(1, 14).Select(i => $"      c{i}: {{ eis: {{ groot: ja }}, bron: vs-4.1 }}\n"));
        var tekst = Streek.Met(("\n\ngebeurtenissen:\n", "\n" + feiten + "\ngebeurtenissen:\n"), ("      onbeschreven:", criteria + "      onbeschreven:"));
        Streek.Laad(tekst).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("UIT3020");
    }

    [Fact]
    public void An_unknown_provision_is_reported_with_the_nearest_one()
    {
        var tekst = Streek.Met(("# geen register", "register: bepalingen/westfriesland.yaml"), ("bron: [vs-3.1, vs-3.6]", "bron: [vs-3.1, wf-6.44]"), ("bron: vs-6.1", "bron: wf-6.4"));
        var meldingen = Streek.Laad(tekst).Diagnostics;
        meldingen.Should().OnlyContain(melding => melding.Id == "UIT3001" || melding.Id == "UIT1014").And.HaveCountGreaterThan(50);
        meldingen.Should().ContainSingle(melding => melding.Melding == "bepaling `wf-6.44` staat niet in het register").Which.Suggestie.Should().Be("bedoelde u `wf-6.4`?");
        meldingen.Should().NotContain(melding => melding.Melding.Contains("`wf-6.4`", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- a\n- b\n")]
    [InlineData("zomaar tekst\n")]
    public void What_is_no_region_file_at_all_gets_one_message(string tekst)
    {
        var load = Streek.Laad(tekst);
        load.Regeling.Should().BeNull();
        load.Diagnostics.Single().ToString().Should().Be(
            "f: error UIT1110: dit is geen regiobestand, begrippenbestand, gevallenbestand of aanvraag; een regiobestand begint met `regeling:`, een aanvraag heeft `feiten:`");
    }

    [Fact]
    public void A_file_with_something_else_in_it_says_what_is_missing() =>
        Streek.Laad("naam: x\n").Diagnostics.Select(melding => $"{melding.Id} {melding.Melding}").Should().Equal(
            "UIT1101 onbekende sleutel `naam`",
            "UIT1102 de sleutel `regeling` ontbreekt",
            "UIT1102 de sleutel `titel` ontbreekt",
            "UIT1102 de sleutel `formaat` ontbreekt",
            "UIT1102 de sleutel `geldig` ontbreekt",
            "UIT1102 de sleutel `toetsen` ontbreekt");
}
