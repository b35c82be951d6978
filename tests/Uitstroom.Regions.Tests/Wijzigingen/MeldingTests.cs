using System.Globalization;
using Uitstroom.Regions.Tests.Binding;

namespace Uitstroom.Regions.Tests.Wijzigingen;

/// <summary>What can be wrong with a change: one message each, at its place in the file of the change.</summary>
public class MeldingTests
{
    [Theory]
    [InlineData("wijziging: a\nregeling: ‸andere", "UIT3400: dit hoort bij de regeling `andere`, niet bij `voorbeeldstreek`; geef de regeling waar het bij hoort")]
    [InlineData("wijziging: a\nwijzigt: { ‸parameters.hoogste_shuld.waarde: { wordt: 1 euro, bron: vs-3.4 } }",
        "UIT3401: er is geen onderdeel `parameters.hoogste_shuld.waarde`: `hoogste_shuld` staat niet in `parameters`; bedoelde u `hoogste_schuld`?")]
    [InlineData("wijziging: a\nvervalt: { ‸toetsing: { bron: vs-3.4 } }",
        "UIT3401: er is geen onderdeel `toetsing`: `toetsing` staat niet in het regiobestand; bedoelde u `toetsen`?")]
    [InlineData("wijziging: a\nwijzigt: { ‸parameters.hoogste_schuld.waarde.diep: { wordt: 1 euro, bron: vs-3.4 } }",
        "UIT3401: er is geen onderdeel `parameters.hoogste_schuld.waarde.diep`: `diep` staat niet in `parameters.hoogste_schuld.waarde`; schrijf de sleutels uit het regiobestand met een punt ertussen, zoals `parameters.naam.waarde`")]
    [InlineData("wijziging: a\nvoegt_toe: { ‸feiten.weg.diep: { wordt: 1, bron: vs-3.4 } }",
        "UIT3401: er is geen onderdeel `feiten.weg.diep`: `weg` staat niet in `feiten`; schrijf de sleutels uit het regiobestand met een punt ertussen, zoals `parameters.naam.waarde`")]
    [InlineData("wijziging: a\nvoegt_toe: { ‸parameters.hoogste_schuld: { wordt: { waarde: 1 euro, bron: vs-3.4 }, bron: vs-3.4 } }",
        "UIT3402: er is al een onderdeel `parameters.hoogste_schuld`; zet het bij `wijzigt`, of kies een andere naam")]
    [InlineData("wijziging: a\nwijzigt: { ‸regeling: { wordt: b, bron: vs-3.4 } }",
        "UIT3403: `regeling` kan niet veranderen: daaraan is de regeling te herkennen; pas het regiobestand zelf aan")]
    [InlineData("wijziging: a\nvan: ‸2029-12-31\nbesluit: { door: partijen, op: 2029-12-30, feiten: { op_schrift: ja, alle_partijen_akkoord: { waarde: ja, door: partijen } } }", "UIT3404: dit geldt vanaf 31 december 2029, maar de regeling begint pas op 1 januari 2030; kies een dag binnen de looptijd")]
    [InlineData("wijziging: a\nvan: ‸2034-01-01",
        "warning UIT3406: dit geldt vanaf 1 januari 2034, maar zonder verlenging loopt de regeling tot en met 31 december 2033; het doet alleen iets als `verlengd_tot_en_met` een latere dag noemt")]
    [InlineData("wijziging: a\nwijzigt:\n  feiten.jongere: { wordt: { type: ja_nee, vraag: v }, bron: vs-3.4 }\n  ‸feiten.jongere.vraag: { wordt: v, bron: vs-3.4 }",
        "UIT3407: `feiten.jongere.vraag` verandert op 1 januari 2031 twee keer: zie ook `feiten.jongere` in a.yaml(3,3); maak er één wijziging van, of geef ze een andere dag")]
    [InlineData("wijziging: a\nbepalingen: { ‸vs-3.4: { plaats: p, soort: s, samenvatting: s, rekenbaar: ja } }",
        "UIT3410: er is al een bepaling `vs-3.4`; geef de bepalingen van een wijziging een eigen begin, zoals `addendum1-1`")]
    [InlineData("wijziging: a\nvervalt: { ‸lezingen.rangorde: { bron: vs-3.1 } }",
        "UIT3413: hierdoor klopt vanaf 1 januari 2031 iets niet meer in de regeling: onbekende lezing `rangorde` ({streek}); omschrijf haar eerst bij `lezingen`")]
    [InlineData("wijziging: a\nbesluit: ‸{ door: stuurgroep, feiten: { op_schrift: nee } }",
        "UIT3414: volgens toets `wijziging` van de regeling geldt deze wijziging niet: niet voldaan is `schriftelijk` (vs-17.1); zonder geldig besluit blijft de regeling zoals zij was")]
    [InlineData("wijziging: a\nbesluit: ‸{ door: stuurgroep, feiten: { op_schrift: ja } }",
        "warning UIT3415: of deze wijziging geldt staat volgens toets `wijziging` van de regeling nog open: `akkoord` (vs-17.1); geef bij `besluit` ook de feiten `alle_partijen_akkoord`")]
    [InlineData("wijziging: a\ntot_en_met: ‸2030-12-31", "UIT3417: dit eindigt voor het begint; draai `van` en `tot_en_met` om")]
    [InlineData("wijziging: a\nbesluit: { door: partijen, op: ‸2031-02-01, feiten: { op_schrift: ja, alle_partijen_akkoord: { waarde: ja, door: partijen } } }",
        "warning UIT3419: er is pas op 1 februari 2031 besloten over wat al vanaf 1 januari 2031 geldt; ga na of het met terugwerkende kracht mag gelden")]
    [InlineData("wijziging: a\nvoegt_toe: { feiten.x: { wordt: { type: ja_nee, vraag: v }, bron: vs-3.4, voor: ‸jongren } }",
        "UIT3420: `jongren` staat niet in `feiten`; bedoelde u `jongere`?")]
    [InlineData("wijziging: a\nwijzigt: { parameters.hoogste_schuld.waarde: { wordt: ‸heel veel, bron: vs-3.4 } }",
        "UIT1108: `heel veel` is geen getal, bedrag, periode of datum; schrijf bijvoorbeeld `24`, `752,33 euro`, `6 maanden` of `2025-07-01`")]
    [InlineData("wijziging: a\nwijzigt: { toetsen.toelating.criteria.schulden.eis: { wordt: { ‸schuldbedra: geen }, bron: vs-3.4 } }",
        "UIT2001: onbekend feit `schuldbedra`; bedoelde u `schuldbedrag`?")]
    [InlineData("wijziging: a\nwijzigt: { toetsen.toelating.criteria.schulden: { wordt: ‸niets, bron: vs-3.4 } }",
        "UIT1103: `toetsen.toelating.criteria.schulden` hoort een groep van `titel`, `vooraf`, `wanneer` en `eis` … te zijn; schrijf eronder regels zoals `naam: waarde`, elk twee spaties verder ingesprongen")]
    [InlineData("wijziging: a\nwijzigt: { parameters.hoogste_schuld.waarde: { wordt: 1 euro, bron: ‸ad-9 } }",
        "UIT3001: bepaling `ad-9` staat niet in het register; kijk in het register welke ids er zijn")]
    [InlineData("wijziging: a\n‸wijzgt: {}", "UIT1101: onbekende sleutel `wijzgt`; bedoelde u `wijzigt`?")]
    [InlineData("wijziging: a\nwijzigt: { parameters.hoogste_schuld.waarde: ‸{ bron: vs-3.4 } }",
        "UIT1102: de sleutel `wordt` ontbreekt in `wijzigt.parameters.hoogste_schuld.waarde`; vul `wordt:` in")]
    [InlineData("wijziging: a\nvan: ‸2031-02-30", "UIT1106: `2031-02-30` is geen bestaande datum; schrijf jaar-maand-dag, zoals `2025-07-01`")]
    [InlineData("lokale_afspraak: a\ngemeenten: [‸Aardm]", "UIT3408: gemeente `Aardm` is geen partij bij de regeling; bedoelde u `Aardam`?")]
    [InlineData("lokale_afspraak: a\nwijzigt: { ‸parameters.hoogste_schuld.waarde: { wordt: 1 euro, bron: vs-3.4 } }",
        "UIT3411: de regeling laat lokaal geen andere afspraak toe over `parameters.hoogste_schuld.waarde`: `vs-3.4` staat daar niet voor open; kijk bij `lokaal` in het regiobestand waarover het wel kan")]
    [InlineData("lokale_afspraak: a\nwijzigt: { ‸titel: { wordt: T, bron: vs-10.1 } }",
        "UIT3411: de regeling laat lokaal geen andere afspraak toe over `titel`: het rust niet op een bepaling die dat openlaat; kijk bij `lokaal` in het regiobestand waarover het wel kan")]
    [InlineData("lokale_afspraak: a\nvoegt_toe: { ‸doelgroepen.x: { wordt: { wanneer: { ex_gedetineerd: ja } }, bron: vs-10.1, bij: vs-10.1 } }",
        "UIT3411: de regeling laat lokaal geen andere afspraak toe over `doelgroepen.x`: het rust niet op een bepaling die dat openlaat; kijk bij `lokaal` in het regiobestand waarover het wel kan")]
    [InlineData("lokale_afspraak: a\nwijzigt: { ‸toetsen.toelating.criteria.wachttijd.titel: { wordt: T, bron: vs-10.1 } }",
        "UIT3401: er is geen onderdeel `toetsen.toelating.criteria.wachttijd.titel`: `titel` staat niet in `toetsen.toelating.criteria.wachttijd`; kies uit `eis` of `bron`")]
    [InlineData("lokale_afspraak: a\nvervalt: { ‸toetsen.toelating.criteria.wachttijd: { bron: vs-10.1 } }",
        "UIT3412: of `toetsen.toelating.criteria.wachttijd` lokaal mag veranderen hangt af van lezing `procesplaat`, en dit onderdeel kan niet per lezing verschillen; wijzig met `wijzigt` een waarde of een voorwaarde daarbinnen")]
    [InlineData("lokale_afspraak: a\nvoegt_toe: { ‸afspraken.x: { wordt: { wie: stuurgroep, doet: doet iets }, bron: vs-10.1 } }",
        "UIT3424: bij `afspraken.x` staat niet welke bepaling hiermee wordt aangevuld; noem die bepaling bij `bij`")]
    [InlineData("lokale_afspraak: a\nbesluit: { door: gemeente, ‸feiten: { op_schrift: ja } }",
        "warning UIT3425: deze feiten doen niets: de regeling heeft geen toets op haar wijzigingen; haal ze weg, of zet ze bij `toelichting`")]
    [InlineData("lokale_afspraak: a\nvan: ‸2029-01-01",
        "UIT3404: dit geldt vanaf 1 januari 2029, maar de regeling begint pas op 1 januari 2030; kies een dag binnen de looptijd")]
    public void A_fault_gives_one_message_at_its_place(string gemarkeerd, string melding)
    {
        var regels = gemarkeerd.Split('\n');
        var regel = Array.FindIndex(regels, tekst => tekst.Contains(Streek.Hier));
        var plaats = string.Create(CultureInfo.InvariantCulture, $"a.yaml({regel + 1},{regels[regel].IndexOf(Streek.Hier) + 1})");
        var gevonden = Akte.Pas(Streek.Regeling, Akte.Bestand("a.yaml", gemarkeerd.Replace(Streek.Hier.ToString(), "", StringComparison.Ordinal)));
        var streek = gevonden.Select(een => een.Melding.Split('(', ')')).FirstOrDefault(delen => delen.Length > 3);
        var verwacht = melding.Replace("{streek}", streek is null ? "" : $"{streek[1]}({streek[2]})", StringComparison.Ordinal);
        gevonden.Select(een => een.ToString()).Should().Equal($"{plaats}: {(melding.StartsWith("warning ", StringComparison.Ordinal) ? "" : "error ")}{verwacht}");
    }

    [Fact]
    public void A_day_after_the_end_is_an_error_where_nothing_can_extend_the_regeling()
    {
        var bestand = Wijzigingsbestand.Van("a.yaml", "wijziging: a\ntitel: T\nregeling: westfriesland\nvan: 2030-01-01\nbesluit: { door: partijen }\n"u8.ToArray());
        var load = Regelingen.Westfriesland.MetWijzigingen(bestand);
        load.Regeling.Should().BeNull();
        load.Meldingen().Should().Contain(
            "a.yaml(4,6): error UIT3405: dit geldt vanaf 1 januari 2030, maar de regeling loopt tot en met 31 december 2029; kies een dag binnen de looptijd, of wijzig eerst de looptijd");
    }

    [Fact]
    public void An_amendment_may_first_extend_the_regeling_and_another_follow_after_the_old_end()
    {
        var langer = Akte.Van("langer", "2033-06-01", "wijzigt: { geldig.tot_en_met: { wordt: 2035-12-31, bron: vs-9.1 } }");
        var later = Akte.Van("later", "2034-06-01", "wijzigt: { parameters.hoogste_schuld.waarde: { wordt: 1 euro, bron: vs-3.4 } }");
        Akte.Met(later, langer).Op(new NodaTime.LocalDate(2034, 6, 1)).Wijzigingen.Should().HaveCount(2);
    }

    [Fact]
    public void A_name_can_be_used_once_and_so_can_a_file()
    {
        var een = Akte.Van("een", "2031-01-01", "");
        Streek.Regeling.MetWijzigingen(een, een).Meldingen().Should().ContainSingle().Which.Should().StartWith("een.yaml(1,1): error UIT3416");
        Akte.Met(een).MetWijzigingen(een).Regeling.Should().BeNull();
    }

    [Fact]
    public void Two_amendments_cannot_bring_the_same_provision()
    {
        const string Bepaling = "bepalingen: { ad-1: { plaats: p, soort: s, samenvatting: s, rekenbaar: ja } }";
        Streek.Regeling.MetWijzigingen(Akte.Van("een", "2031-01-01", Bepaling), Akte.Van("ander", "2031-02-01", Bepaling))
            .Meldingen().Should().ContainSingle().Which.Should().StartWith("ander.yaml(3,15): error UIT3410");
    }

    [Fact]
    public void A_local_agreement_is_no_amendment_nor_the_other_way_round()
    {
        Streek.Regeling.MetWijzigingen(Akte.Bestand("l.yaml", "lokale_afspraak: l")).Meldingen().Should().Equal("l.yaml(1,1): error UIT3423: dit is een lokale afspraak, geen wijziging; geef hier een wijziging");
        Streek.Regeling.MetLokaal(Akte.Bestand("w.yaml", "wijziging: w")).Meldingen().Should().Equal("w.yaml(1,1): error UIT3423: dit is een wijziging, geen lokale afspraak; geef hier een lokale afspraak");
    }

    [Fact]
    public void Fifty_changes_at_once_are_the_most()
    {
        var vijftig = Enumerable.Range(0, 50).Select(i => Akte.Van($"w{i}", "2031-01-01", "")).ToList();
        Streek.Regeling.MetWijzigingen(vijftig).Regeling.Should().NotBeNull();
        Streek.Regeling.MetWijzigingen(vijftig.Append(Akte.Van("te_veel", "2031-01-01", ""))).Diagnostics.Should().ContainSingle(melding => melding.Id == "UIT3418");
    }

    [Fact]
    public void A_file_that_is_not_there_or_no_yaml_says_so()
    {
        Streek.Regeling.MetWijzigingen("nergens.yaml").Diagnostics.Should().ContainSingle().Which.Plaats.Bestand.Should().Be("nergens.yaml");
        Streek.Regeling.MetLokaal("nergens.yaml").Regeling.Should().BeNull();
        Streek.Regeling.MetWijzigingen(Wijzigingsbestand.Van("x", "[1, 2]"u8.ToArray())).Regeling.Should().BeNull();
        Streek.Regeling.MetWijzigingen(Wijzigingsbestand.Van("x", "{"u8.ToArray())).Regeling.Should().BeNull();
    }
}
