using System.Text;
using NodaTime;
using Uitstroom.Regions.Tests.Yaml;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Wijzigingen;

/// <summary>Whether an amendment holds is tested against what the agreement itself says of its amendment, as far as that can be worked out.</summary>
public class BesluitTests
{
    private const string Goed = "soort_wijziging: wijziging, in_bestuurlijk_overleg: ja, deelnemers_gemandateerd: ja, schriftelijk_addendum: ja, "
        + "partijen_akkoord: { waarde: alle_partijen, door: partijen }, dient_het_doel: { waarde: ja, door: partijen }";

    [Theory]
    [InlineData(Goed, null)]
    [InlineData("soort_wijziging: wijziging, schriftelijk_addendum: nee", "UIT3414 `addendum` (wf-19.2)")]
    [InlineData("in_bestuurlijk_overleg: ja, deelnemers_gemandateerd: nee", "UIT3414 `mandaat` (wf-15.6.c)")]
    [InlineData("partijen_akkoord: { waarde: hoogstens_de_helft, door: partijen }", "UIT3414 `overleg` (wf-19.1)")]
    [InlineData("dient_het_doel: { waarde: nee, door: partijen }", "UIT3414 `doel` (wf-19.1)")]
    [InlineData("soort_wijziging: afwijking, in_bestuurlijk_overleg: nee, dient_het_doel: { waarde: ja, door: partijen }, partijen_akkoord: { waarde: alleen_betrokken_partijen, door: partijen }",
        "UIT3415 `overleg` (wf-19.1)")]
    [InlineData("soort_wijziging: wijziging", "UIT3415 `mandaat`, `overleg`, `doel` en `addendum` (wf-15.6.c, wf-19.1, wf-19.2)")]
    [InlineData("soort_wijzigin: wijziging", "UIT4001")]
    [InlineData("dient_het_doel: { waarde: ja, door: iemand }", "UIT4008")]
    public void Westfriesland_asks_agreement_a_purpose_a_mandate_and_an_addendum(string feiten, string? verwacht)
    {
        var load = Regelingen.Westfriesland.MetWijzigingen(Wijzigingsbestand.Van("w.yaml", Encoding.UTF8.GetBytes($$"""
            wijziging: proef
            titel: T
            regeling: westfriesland
            van: 2026-01-01
            besluit: { door: bestuurlijk overleg, op: 2025-11-20, feiten: { {{feiten}} } }
            """)));
        if (verwacht is null)
        {
            load.Diagnostics.Should().BeEmpty();
            load.Regeling!.Op(new LocalDate(2026, 1, 1)).Wijzigingen[0].Besluit.Geldigheid!.Uitkomst.Should().Be("geldt");
            return;
        }

        var delen = verwacht.Split(' ', 2);
        load.Diagnostics.Should().Contain(melding => melding.Id == delen[0] && (delen.Length == 1 || melding.Melding.Contains(delen[1], StringComparison.Ordinal)), string.Join('\n', load.Meldingen()));
        (load.Regeling is null).Should().Be(load.Diagnostics.Any(melding => melding.Severity == Severity.Error));
    }

    [Theory]
    [InlineData("onderwerp_wijziging: anders, wijziging_schriftelijk: ja, wijziging_meegedeeld: ja, wijziging_geaccordeerd: { waarde: ja, door: partijen }", null)]
    [InlineData("onderwerp_wijziging: anders, wijziging_schriftelijk: ja, wijziging_meegedeeld: nee, wijziging_geaccordeerd: { waarde: ja, door: partijen }", "UIT3414")]
    [InlineData("onderwerp_wijziging: aantal_woningen, wijziging_schriftelijk: ja, wijziging_meegedeeld: ja, bestuurlijke_instemming: { waarde: ja, door: bestuurlijk_overleg }", "UIT3415")]
    [InlineData("wijziging_schriftelijk: ja", "UIT3415")]
    public void Ijmond_asks_writing_that_all_are_told_and_that_all_agree(string feiten, string? verwacht)
    {
        var load = Regelingen.IJmondZuidKennemerland.MetWijzigingen(Wijzigingsbestand.Van("w.yaml", Encoding.UTF8.GetBytes($$"""
            wijziging: proef
            titel: T
            regeling: ijmond-zk
            van: 2026-01-01
            besluit: { door: partijen, op: 2025-11-20, feiten: { {{feiten}} } }
            """)));
        load.Diagnostics.Select(melding => melding.Id).Should().Equal(verwacht is null ? [] : [verwacht]);
    }

    [Fact]
    public void The_sample_changes_a_parameter_of_Westfriesland_from_a_day()
    {
        var regeling = Akte.Goed(Regelingen.Westfriesland.MetWijzigingen(Path.Combine(Repository.Root, "samples", "wijzigingen", "westfriesland-addendum.yaml")));
        var tekst = File.ReadAllText(Path.Combine(Repository.Root, "samples", "aanvragen", "westfriesland.yaml")).Replace("woont_in_regio_sinds: 2022-05-01", "woont_in_regio_sinds: 2024-06-01", StringComparison.Ordinal);
        var aanvraag = AanvraagLoader.Load("a", Encoding.UTF8.GetBytes(tekst), regeling).Aanvraag!;
        var ervoor = regeling.Toets(aanvraag, new LocalDate(2025, 12, 31));
        var erna = regeling.Toets(aanvraag, new LocalDate(2026, 1, 1));
        (ervoor.Uitkomst, erna.Uitkomst).Should().Be(("ja", "nee"));
        (Bron(ervoor), Bron(erna)).Should().Be(("wf-5.2 wf-vn.3", "wf-a1.1 wf-5.2 wf-vn.3"));
        erna.Bepalingen.Should().Contain("wf-a1.1");
        ervoor.Bepalingen.Should().NotContain("wf-a1.1");
        ervoor.Verandert!.Op.Should().Be(new LocalDate(2026, 1, 1));
        (ervoor.Vast, erna.Vast).Should().Be((true, true));

        static string Bron(Toetsing toetsing) => string.Join(' ', toetsing.Criteria.Single(criterium => criterium.Naam == "binding").Bron);
    }
}
