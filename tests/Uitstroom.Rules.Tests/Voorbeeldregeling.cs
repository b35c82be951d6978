using System.Text;
using NodaTime;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests;

/// <summary>A small regeling of an invented region, for tests that read as specification.</summary>
internal static class Voorbeeldregeling
{
    public static readonly LocalDate Dag = new(2025, 6, 16);

    private const string Kop = """
        regeling: voorbeeld
        titel: Voorbeeldconvenant
        formaat: 1
        geldig: { van: 2025-01-01, tot_en_met: 2025-12-31, verlengd_tot_en_met: verlengd, blijft_gelden: [v-9], bron: v-1 }
        partijen: { gemeenten: { leden: { Aalsdorp: {}, Boskamp: {} }, bron: v-1 } }
        feiten:
          a: { type: ja_nee, vraag: "a?" }
          b: { type: ja_nee, vraag: "b?" }
          c: { type: ja_nee, vraag: "c?" }
          getal: { type: getal, minimum: 0, maximum: 100, vraag: "getal?" }
          komma: { type: getal, decimalen: 2, vraag: "komma?" }
          euro: { type: bedrag, vraag: "bedrag?" }
          dag: { type: datum, kan_ontbreken: ja, vraag: "dag?" }
          tijd: { type: tijdstip, vraag: "tijd?" }
          soort_huis: { type: keuze, waarden: [flat, hoekhuis], anders: ja, vraag: "huis?" }
          bewijs: { type: ja_nee, vraag: "bewijs?" }
          oordeel: { type: ja_nee, oordeel_door: uitstroom_coordinator, op_grond_van: bewijs, vraag: "oordeel?" }
          plaatsoordeel: { type: ja_nee, oordeel_door: beoordelingstafel van herkomstgemeente, vraag: "oordeel van de plaats?" }
          vrij_oordeel: { type: ja_nee, oordeel_door: niet_genoemd, vraag: "vrij oordeel?" }
          samen: { afgeleid: { a: ja, b: ja }, vraag: "samen?" }
          schrijnend: { type: ja_nee, vraag: "schrijnend?" }
          verlengd: { type: datum, kan_ontbreken: ja, vraag: "verlengd tot en met?" }
        lezingen:
          streng: { vraag: "Streng lezen?", opties: { wel: "wel", niet: "niet" }, standaard: wel, beslist: beoordelingstafel van herkomstgemeente, bron: v-2 }

        """;

    private const string Slot = """
        hardheidsclausule:
          na: ['nee']
          beslist: partijen
          meldt_aan: coordinator
          voorbeelden: { schrijnend_geval: { wanneer: { schrijnend: ja }, bron: v-8 } }
          bron: v-8

        """;

    /// <summary>The regeling with these criteria, one per line.</summary>
    public static Regeling Met(string criteria, string doelgroepen = "groep: { wanneer: { c: ja }, bron: v-3 }")
    {
        var load = Laad(criteria, doelgroepen);
        string.Join("\n", load.Diagnostics.Where(melding => melding.Severity == Severity.Error)).Should().BeEmpty();
        return load.Regeling!;
    }

    public static LoadResult Laad(string criteria, string doelgroepen = "groep: { wanneer: { c: ja }, bron: v-3 }")
    {
        var tekst = Kop + "doelgroepen:\n" + Onder(doelgroepen, 2)
            + "toetsen:\n  toets:\n    beslist: beoordelingstafel van herkomstgemeente\n    bron: v-4\n    volgorde: ['nee', retour, 'ja']\n"
            + "    uitkomsten: { 'nee': { soort: voldoet_niet }, retour: { soort: onvolledig }, 'ja': { soort: voldoet } }\n    criteria:\n"
            + Onder(criteria, 6) + Slot;
        return RegelingLoader.Load("voorbeeld.yaml", Encoding.UTF8.GetBytes(tekst));
    }

    public static Toetsing Toets(this Regeling regeling, Action<AanvraagBuilder> feiten, LocalDate? dag = null)
    {
        var bouw = Aanvraag.Voor(regeling);
        feiten(bouw);
        return regeling.Toets(bouw.Bouw().Aanvraag!, dag ?? Dag);
    }

    public static IEnumerable<string> Namen(this IEnumerable<Feit> feiten) => feiten.Select(feit => feit.Naam);

    private static string Onder(string regels, int diepte) =>
        string.Concat(regels.Split('\n').Select(regel => new string(' ', diepte) + regel.TrimEnd() + "\n"));
}
