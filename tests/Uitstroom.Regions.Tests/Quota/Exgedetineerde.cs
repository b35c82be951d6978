using System.Text;
using NodaTime;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Quota;

/// <summary>A dakloze ex-gedetineerde in the region that has a ceiling for that group in a part of it.</summary>
internal static class Exgedetineerde
{
    public static readonly LocalDate Dag = new(2022, 5, 10);

    public static Regeling Regeling => Regio.Alle["ijmond-zk"].Regeling;

    /// <summary>The application, complete but for counters.</summary>
    public static Aanvraag Uit(string gemeente, string tellers, string extra = "")
    {
        var tekst = $$"""
            feiten:
              aanvraagdatum: 2022-05-10
              geboortedatum: 1990-03-15
              herkomstgemeente: {{gemeente}}
              verblijft_in: geen
              intramurale_voorziening: nee
              complexe_problematiek: { waarde: nee, door: beoordelingstafel {{gemeente}} }
              onnodig_verblijf_te_voorkomen: { waarde: nee, door: beoordelingstafel {{gemeente}} }
              dakloos: ja
              ex_gedetineerd: ja
              verblijft_op_straat: nee
              verblijft_in_netwerk: nee
              kan_en_wil_in_opvang: ja
              bewijs_regiobinding: ja
              regiobinding: { waarde: ja, door: beoordelingstafel {{gemeente}} }
              begeleidingsplan: ja
              overeenstemming_client: ja
              overeenstemming_contactpersoon: ja
              vaardigheden_volgens_plan: ja
              heeft_schulden: nee
              woonbegeleiding_maanden: 24
              zachte_landing_verkend: ja
              aanvrager_soort: zorgorganisatie
              aanvrager_certificaat: ja
              toestemming: gegeven
            {{extra}}
            tellers: {{tellers}}

            """;
        var gelezen = AanvraagLoader.Load("aanvraag", Encoding.UTF8.GetBytes(tekst), Regeling);
        gelezen.Diagnostics.Should().BeEmpty();
        return gelezen.Aanvraag!;
    }
}
