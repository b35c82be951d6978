using System.Text;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Afspraken;

/// <summary>The worked cases on deadlines of the three agreements: which day, and how it stands.</summary>
public class GevallenTests
{
    [Theory]
    [InlineData("fl-g13", "verzoek", "2021-04-15", AfspraakStand.Gehaald, "uitstroomdatum: 2021-10-15", "verzoekdatum: 2021-04-15")]
    [InlineData("fl-g16", "verzoek", "2024-02-29", AfspraakStand.Gehaald, "uitstroomdatum: 2024-08-31", "verzoekdatum: 2024-02-29", "akkoord_verlengd_tot_en_met: 2024-12-31", "op: 2024-03-01")]
    [InlineData("fl-g19", "aanbod_streven", "2022-02-28", AfspraakStand.Loopt, "aanmelding_door_zorgaanbieder: 2021-11-30", "op: 2021-12-01")]
    [InlineData("fl-g19", "aanbod_inspanning", "2022-05-30", AfspraakStand.Loopt, "aanmelding_door_zorgaanbieder: 2021-11-30", "op: 2021-12-01")]
    [InlineData("fl-g22", "aanbod_inspanning", "2022-07-10", AfspraakStand.NietGehaald, "aanmelding_door_zorgaanbieder: 2022-01-10", "aanbod_gedaan: geen", "op: 2022-07-11")]
    [InlineData("fl-g49", "overlast_stappen", "2021-06-12T16:30:00+02", AfspraakStand.Loopt, "contact_over_overlast: 2021-06-11T16:30", "op: 2021-06-11")]
    [InlineData("fl-g52", "waakvlam_melding", "2021-06-30", AfspraakStand.NietGehaald, "huurachterstand_ontstaan: 2021-06-02", "gedaan waakvlam_melding: 2021-07-05", "op: 2021-07-06")]
    [InlineData("fl-g64", "inbreuk", "2021-11-01T19:00:00+01", AfspraakStand.Loopt, "inbreuk_bekend: 2021-10-30T20:00", "op: 2021-10-31")]
    [InlineData("fl-g67", "bevel", "2021-04-29", AfspraakStand.Loopt, "bevel_ontvangen: 2021-04-26", "op: 2021-04-26")]
    [InlineData("ijzk-g58", "reactie_aanbod", "2022-05-02", AfspraakStand.Loopt, "woning_aangeboden: 2022-04-22", "op: 2022-04-25")]
    [InlineData("ijzk-g61", "reactie_aanbod", "2024-01-02", AfspraakStand.Loopt, "woning_aangeboden: 2023-12-21", "op: 2023-12-27")]
    [InlineData("ijzk-g64", "passend_aanbod", "2024-02-29", AfspraakStand.Loopt, "urgentie_afgegeven: 2023-08-21", "op_wachtlijst: 2023-08-31", "woning_aangeboden: geen", "op: 2023-09-01")]
    public void The_last_day_is_that_of_the_case(string geval, string afspraak, string uiterlijk, AfspraakStand stand, params string[] regels)
    {
        var uitslag = Overzicht(geval, regels).Afspraken.Single(een => een.Afspraak.Naam == afspraak);
        var termijn = uitslag.Termijnen.Single();
        (termijn.UiterlijkTijdstip is { } tijd ? NodaTime.Text.OffsetDateTimePattern.GeneralIso.Format(tijd.ToOffsetDateTime()) : Iso(termijn.Uiterlijk)).Should().Be(uiterlijk);
        termijn.Stand.Should().Be(stand);
    }

    [Fact]
    public void Two_readings_of_the_start_give_two_days() =>
        Overzicht("ijzk-g64", "urgentie_afgegeven: 2023-08-21", "op_wachtlijst: 2023-08-31", "op: 2023-09-01").Afspraken.Single(een => een.Afspraak.Naam == "passend_aanbod")
            .Varianten.Select(variant => Iso(variant.Termijnen.Single().Uiterlijk)).Should().Equal("2024-02-29", "2024-02-21");

    [Fact]
    public void Contact_every_three_months_within_the_first_year_and_as_each_reading_has_it()
    {
        var uitslag = Overzicht("wf-g58", "uitstroomdatum: 2025-03-01", "begeleiding_eindigt: 2025-07-01", "op: 2025-08-01").Afspraken.Single(een => een.Afspraak.Naam == "contactmoment");
        Dagen(uitslag.Termijnen).Should().Equal("2025-10-01", "2026-01-01");
        var perLezing = uitslag.Varianten.ToDictionary(variant => $"{variant.Lezingen["begin_contact"]} {variant.Lezingen["einde_contact"]}", variant => Dagen(variant.Termijnen));
        perLezing["kwartalen eerste_jaar"].Should().Equal("2025-09-01", "2025-12-01");
        perLezing["uitstroom eerste_jaar"].Should().Equal("2025-06-01", "2025-09-01", "2025-12-01");
        perLezing["einde_begeleiding doorlopend"].Should().StartWith(["2025-10-01", "2026-01-01", "2026-04-01", "2026-07-01"]);
    }

    [Fact]
    public void Figures_have_ten_days_in_the_whole_term_and_no_day_of_delivery()
    {
        var regeling = Regelingen.Westfriesland;
        var gebeurtenissen = Gebeurtenissen.Voor(regeling).Bouw().Gebeurtenissen!;
        var cijfers = regeling.AfsprakenOp(gebeurtenissen, new AfsprakenOpties { Op = new LocalDate(2025, 1, 1), TotEnMet = new LocalDate(2029, 12, 31) })
            .Afspraken.Single(een => een.Afspraak.Naam == "cijfers");
        cijfers.Termijnen.Select(termijn => Iso(termijn.Vanaf)).Should().HaveCount(10).And.Contain(["2026-07-01", "2026-12-31"]);
        cijfers.Termijnen.Should().OnlyContain(termijn => termijn.Uiterlijk == null && termijn.Woord == "niet_in_bron");
        cijfers.Aan.Should().Equal(new Betrokkene("uitstroomcoördinator", true));
    }

    [Fact]
    public void Notice_of_six_months_ends_taking_part_on_another_day_per_reading()
    {
        var opzegging = Overzicht("wf-g76", "opzegging_verzonden: 2026-03-12", "opzegging_eerste_ontvangst: 2026-03-13", "opzegging_laatste_ontvangst: 2026-03-15", "op: 2026-04-01")
            .Deelname.Single(weg => weg.Weg.Naam == "opzegging");
        Iso(opzegging.LaatsteDag).Should().Be("2026-09-15");
        opzegging.Uitslag.Varianten.Select(variant => Iso(variant.Termijnen.Single().Uiterlijk)).Should().Equal("2026-09-15", "2026-09-12", "2026-09-13");
    }

    private static Afsprakenoverzicht Overzicht(string geval, params string[] regels)
    {
        var regeling = Regelingen.Zoek(geval[..2] switch { "fl" => "flevoland", "ij" => "ijmond-zk", _ => "westfriesland" })!;
        var tekst = new StringBuilder("tijdzone: Europe/Amsterdam\n");
        tekst.Append(string.Concat(regels.Where(regel => regel.StartsWith("op: ", StringComparison.Ordinal)).DefaultIfEmpty("op: 2022-01-01").Select(regel => regel + "\n")));
        tekst.Append(geval.StartsWith("fl", StringComparison.Ordinal) ? "feiten: { verblijft_in: beschermd_wonen, waakvlamafspraak_actief: ja }\n" : "");
        tekst.Append("overige_gebeurtenissen: geen\ngebeurtenissen:\n  uitstroomdatum: onbekend\n");
        foreach (var regel in regels.Where(regel => !regel.StartsWith("op: ", StringComparison.Ordinal) && !regel.StartsWith("gedaan ", StringComparison.Ordinal)))
        {
            tekst = regel.StartsWith("uitstroomdatum", StringComparison.Ordinal) ? tekst.Replace("uitstroomdatum: onbekend", regel) : tekst.Append($"  {regel}\n");
        }

        tekst.Append(string.Concat(regels.Where(regel => regel.StartsWith("gedaan ", StringComparison.Ordinal)).Select(regel => $"gedaan: {{ {regel[7..]} }}\n")));
        var gelezen = GebeurtenissenLoader.Load(geval, Encoding.UTF8.GetBytes(tekst.ToString()), regeling);
        gelezen.Diagnostics.Should().BeEmpty();
        return regeling.AfsprakenOp(gelezen.Gebeurtenissen!, new AfsprakenOpties());
    }

    private static List<string> Dagen(IEnumerable<Termijn> termijnen) => [.. termijnen.Select(termijn => Iso(termijn.Uiterlijk))];

    private static string Iso(LocalDate? dag) => dag is { } bekend ? Weergave.Iso(bekend) : "";
}
