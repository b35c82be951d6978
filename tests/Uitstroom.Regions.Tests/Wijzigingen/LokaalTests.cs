using NodaTime;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Regions.Tests.Yaml;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Wijzigingen;

/// <summary>A local agreement goes first where the regeling leaves room for it, and is refused elsewhere.</summary>
public class LokaalTests
{
    private static readonly LocalDate _dag = new(2031, 1, 1);

    public static TheoryData<string, bool> Flevoland => new()
    {
        { "afspraken.overlast_stappen.binnen: { wordt: 12 uur, bron: l-1 }", true },
        { "parameters.doorloop_huur.waarde: { wordt: 1 maand, bron: l-1 }", true },
        { "afspraken.overlast_contact.doet: { wordt: belt, bron: l-1 }", true },
        { "toetsen.terugval.criteria.huur.titel: { wordt: T, bron: l-1 }", true },
        { "contracten.keuze.bron: { wordt: fl-5.b.a, bron: l-1 }", true },
        { "afspraken.processchema.doet: { wordt: werkt anders, bron: l-1 }", true },
        { "parameters.toegestane_weigeringen.waarde: { wordt: 2, bron: l-1 }", false },
        { "afspraken.aanbod_streven.binnen: { wordt: 4 maanden, bron: l-1 }", false },
        { "afspraken.uittreding_melden.uiterlijk: { wordt: 11-01, bron: l-1 }", false },
        { "geldig.tot_en_met: { wordt: 2023-12-31, bron: l-1 }", false },
        { "lokaal.hoofdstuk_2.afwijken: { wordt: fl-3.i.b, bron: l-1 }", false },
        { "titel: { wordt: T, bron: l-1 }", false },
    };

    [Theory]
    [MemberData(nameof(Flevoland))]
    public void Flevoland_opens_chapter_2_and_neither_chapter_1_nor_3(string deel, bool mag)
    {
        var load = Regelingen.Flevoland.MetLokaal(Lokaal($"wijzigt:\n  {deel}\n"));
        (load.Regeling is not null).Should().Be(mag, string.Join('\n', load.Meldingen()));
        if (!mag)
        {
            load.Meldingen().Should().ContainSingle().Which.Should().StartWith("lokaal.yaml(10,3): error UIT3411");
        }
    }

    /// <summary>The worked case fl-g76: four months instead of six, which stand in article 3 but point at the process chart.</summary>
    [Theory]
    [InlineData("processchema", "2022-02-01", AfspraakStand.Gehaald)]
    [InlineData("hoofdstuk_1", "2021-12-01", AfspraakStand.NietGehaald)]
    public void What_may_belong_to_the_process_chart_follows_the_reading(string optie, string uiterlijk, AfspraakStand stand)
    {
        var regeling = Akte.Goed(Regelingen.Flevoland.MetLokaal(Lokaal("wijzigt: { afspraken.verzoek.minstens: { wordt: 4 maanden, bron: l-1 } }")))
            .MetLezingen(new Dictionary<string, string> { ["termijn_in_processchema"] = optie });
        regeling.Op(new LocalDate(2022, 2, 1)).Wijzigingen[0].Delen[0].AlleenBij.Should().ContainKey("termijn_in_processchema")
            .WhoseValue.Should().Equal("processchema");
        var wat = Gebeurtenissen.Voor(regeling).Op("uitstroomdatum", new LocalDate(2022, 6, 1)).Op("verzoekdatum", new LocalDate(2022, 2, 1))
            .Met("verblijft_in", "beschermd_wonen").Bouw();
        wat.Diagnostics.Should().BeEmpty();
        var verzoek = regeling.AfsprakenOp(wat.Gebeurtenissen!, new LocalDate(2022, 6, 1)).Afspraken.Single(een => een.Afspraak.Naam == "verzoek");
        verzoek.Afspraak.Bron.Should().Equal("l-1", "fl-3.e.b");
        NodaTime.Text.LocalDatePattern.Iso.Format(verzoek.Termijnen[0].Uiterlijk!.Value).Should().Be(uiterlijk);
        verzoek.Termijnen[0].Stand.Should().Be(stand);
    }

    [Fact]
    public void The_sample_changes_chapter_2_for_one_gemeente_and_the_other_sample_is_refused()
    {
        var map = Path.Combine(Repository.Root, "samples", "wijzigingen");
        var almere = Akte.Goed(Regelingen.Flevoland.MetLokaal(Path.Combine(map, "flevoland-lokaal-almere.yaml")));
        almere.Op(new LocalDate(2022, 6, 20)).Wijzigingen.Single().Gemeenten.Should().Equal("Almere");
        var pad = Path.Combine(Repository.Root, "samples", "aanvragen", "flevoland-terugval.yaml");
        Status(Regelingen.Flevoland).Should().Be((CriteriumStatus.Voldaan, "fl-5.f.a"));
        Status(almere).Should().Be((CriteriumStatus.NietVoldaan, "almere-2.1 fl-5.f.a"));
        Regelingen.Flevoland.MetLokaal(Path.Combine(map, "flevoland-lokaal-geweigerd.yaml")).Diagnostics.Should().ContainSingle(melding => melding.Id == "UIT3411");

        (CriteriumStatus, string) Status(Regeling regeling)
        {
            var criterium = regeling.Toets(AanvraagLoader.Load(pad, regeling).Aanvraag!, new ToetsOpties()).Criteria.Single(een => een.Naam == "drie_maanden");
            return (criterium.Status, string.Join(' ', criterium.Bron));
        }
    }

    [Fact]
    public void Where_a_regeling_opens_nothing_every_local_change_is_refused()
    {
        var lokaal = Wijzigingsbestand.Van("l.yaml", """
            lokale_afspraak: hoorn
            titel: T
            gemeenten: Hoorn
            regeling: westfriesland
            van: 2026-01-01
            besluit: { door: gemeente }
            wijzigt: { parameters.minimale_woonduur.waarde: { wordt: 2 jaar, bron: wf-5.2 } }
            """u8.ToArray());
        Regelingen.Westfriesland.MetLokaal(lokaal).Diagnostics.Select(melding => melding.Id).Should().Equal("UIT3411");
    }

    [Fact]
    public void A_gemeente_that_may_have_signed_is_a_warning_and_one_that_did_not_an_error()
    {
        var urk = Regelingen.Flevoland.MetLokaal(Lokaal("", gemeente: "Urk"));
        urk.Regeling.Should().NotBeNull();
        urk.Meldingen().Should().Equal(
            "lokaal.yaml(3,12): warning UIT3409: of gemeente `Urk` partij is, blijkt niet uit het regiobestand; ga na of zij getekend heeft; de lijst van partijen is niet volledig");
        Streek.Regeling.MetLokaal(Akte.Bestand("l.yaml", "lokale_afspraak: l\ngemeenten: Elders")).Diagnostics.Select(melding => melding.Id).Should().Equal("UIT3408");
    }

    [Fact]
    public void A_local_agreement_goes_before_an_amendment_whichever_came_first()
    {
        var lokaal = Akte.Bestand("l.yaml", "lokale_afspraak: l\nvan: 2030-06-01\nwijzigt: { contracten.vormen.drietal.titel: { wordt: lokaal, bron: vs-10.2 } }");
        var later = Akte.Van("later", "2031-01-01", "wijzigt: { contracten.vormen.drietal.titel: { wordt: nieuw, bron: vs-10.2 } }");
        foreach (var regeling in new[] { Akte.Goed(Akte.Met(later).MetLokaal(lokaal)), Akte.Goed(Akte.Goed(Streek.Regeling.MetLokaal(lokaal)).MetWijzigingen(later)) })
        {
            Titel(regeling, new LocalDate(2030, 5, 31)).Should().Be("contract met drie partijen");
            Titel(regeling, new LocalDate(2030, 6, 1)).Should().Be("lokaal");
            Titel(regeling, _dag).Should().Be("lokaal");
            regeling.Op(_dag).Wijzigingen.Select(wijziging => wijziging.Soort).Should().Equal(Wijzigingsoort.Wijziging, Wijzigingsoort.LokaleAfspraak);
        }

        Titel(Akte.Met(later), _dag).Should().Be("nieuw");

        static string Titel(Regeling regeling, LocalDate dag) => regeling.Op(dag).Contracten.Vormen.Single(vorm => vorm.Naam == "drietal").Titel;
    }

    [Fact]
    public void Picking_another_local_agreement_puts_it_in_the_place_of_the_first()
    {
        var een = Akte.Bestand("een.yaml", "lokale_afspraak: een");
        var ander = Akte.Bestand("ander.yaml", "lokale_afspraak: ander");
        Akte.Goed(Akte.Goed(Streek.Regeling.MetLokaal(een)).MetLokaal(ander)).Op(_dag).Wijzigingen.Select(wijziging => wijziging.Naam).Should().Equal("ander");
    }

    [Fact]
    public void An_agreement_from_before_the_regeling_holds_where_that_is_open_and_not_elsewhere()
    {
        const string Kop = "lokale_afspraak: l\nvan: 2029-01-01\nwijzigt: ";
        Akte.Goed(Streek.Regeling.MetLokaal(Akte.Bestand("l.yaml", Kop + "{ contracten.vormen.drietal.titel: { wordt: lokaal, bron: vs-10.2 } }")));
        Streek.Regeling.MetLokaal(Akte.Bestand("l.yaml", Kop + "{ toetsen.toelating.criteria.wachttijd.eis: { wordt: { wachttijd: hoogstens 9 maanden }, bron: vs-3.5 } }"))
            .Diagnostics.Select(melding => melding.Id).Should().Equal("UIT3404");
    }

    [Fact]
    public void A_part_that_rests_on_one_open_and_one_closed_provision_is_closed()
    {
        var tekst = "lokale_afspraak: l\nwijzigt: { afspraken.x.doet: { wordt: y, bron: vs-10.1 } }";
        var met = Akte.Met(Akte.Van("w", "2030-06-01", "voegt_toe: { afspraken.x: { wordt: { wie: stuurgroep, doet: z, bij: aanbod_op, bron: [vs-10.1, vs-3.4] }, bron: vs-10.1 } }"));
        met.MetLokaal(Akte.Bestand("l.yaml", tekst)).Meldingen().Should().ContainSingle().Which.Should().Contain("UIT3411").And.Contain("`vs-3.4` staat daar niet voor open");
    }

    [Fact]
    public void What_may_be_added_to_may_not_be_changed()
    {
        const string Nieuw = "{ wordt: { wie: stuurgroep, doet: z, bij: aanbod_op }, bron: vs-10.1, bij: vs-17.3 }";
        Akte.Goed(Streek.Regeling.MetLokaal(Akte.Bestand("l.yaml", $"lokale_afspraak: l\nvoegt_toe: {{ afspraken.x: {Nieuw} }}")))
            .Op(_dag).Afspraken.Select(afspraak => afspraak.Naam).Should().Contain("x");
        Streek.Regeling.MetLokaal(Akte.Bestand("l.yaml", "lokale_afspraak: l\nwijzigt: { lezingen.procesplaat.vraag: { wordt: v, bron: vs-17.3 } }"))
            .Diagnostics.Select(melding => melding.Id).Should().Equal("UIT3411");
    }

    [Fact]
    public void The_regeling_shows_what_it_opens()
    {
        var lokaal = Streek.Regeling.Lokaal;
        lokaal.Select(open => open.Naam).Should().Equal("contracten", "procesplaat");
        lokaal[0].OokBestaande.Should().BeTrue();
        lokaal[0].Afwijken.Select(open => open.Patroon).Should().Equal("vs-10.*", "vs-11.*");
        lokaal[0].Afwijken[0].Omvat("vs-10.3").Should().BeTrue();
        lokaal[0].Afwijken[0].Omvat("vs-10").Should().BeFalse();
        lokaal[1].Afwijken.Single().Should().BeEquivalentTo(new { Patroon = "vs-3.5", Lezing = new { Naam = "procesplaat" }, Opties = new[] { "wel" } });
        Streek.Regeling.Wijzigen!.Toets.Naam.Should().Be("wijziging");
    }

    private static Wijzigingsbestand Lokaal(string inhoud, string gemeente = "Almere") => Wijzigingsbestand.Van("lokaal.yaml", System.Text.Encoding.UTF8.GetBytes($$"""
        lokale_afspraak: proef
        titel: Proef
        gemeenten: {{gemeente}}
        regeling: flevoland
        van: 2022-01-01
        besluit: { door: gemeente en lokale partijen }
        bepalingen:
          l-1: { plaats: "punt 1", soort: termijn, samenvatting: "Anders.", rekenbaar: ja }
        {{inhoud}}
        """));
}
