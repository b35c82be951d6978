namespace Uitstroom.Cli.Tests;

/// <summary>Two versions of a small regeling that differ in numbers, days and transitions.</summary>
internal static class Regelstreek
{
    public const string Oud = """
        regeling: regelstreek
        titel: Regelconvenant
        formaat: 1
        geldig: { van: 2024-01-01, bron: r-1 }
        partijen:
          gemeenten: { leden: { Aalsdorp: {}, Boskamp: {}, Cleefhout: {} }, bron: r-1 }
          corporaties: { leden: { Dak: {}, Erf: {} }, bron: r-1 }
        parameters: { woningen: { waarden: { 2024-01-01: 30, 2026-01-01: 36 }, bron: r-2 } }
        feiten:
          a: { type: ja_nee, vraag: "a?" }
          b: { type: ja_nee, vraag: "b?" }
          ingang: { type: datum, vraag: "ingang?" }
          einde: { type: datum, vraag: "einde?" }
        gebeurtenissen: { aanbod_op: "Op welke dag is een woning aangeboden?" }
        lezingen:
          deeljaar: { vraag: "Deeljaar?", opties: { heel: "heel", rato: "naar rato" }, bron: r-3 }
          ronden: { vraag: "Afronden?", opties: { resten: "resten", regel: "per regel" }, standaard: resten, bron: r-3 }
        doelgroepen: { groep: { wanneer: { a: ja }, maximum: { aantal: 4, per: kalenderjaar, telt: positieve_beslissingen, bron: r-4 }, bron: r-4 } }
        toetsen:
          toets: { uitkomsten: { 'nee': { soort: voldoet_niet }, 'ja': { soort: voldoet } }, volgorde: ['nee', 'ja'], criteria: { groep: { eis: { doelgroep: aanwezig }, bron: r-4 } }, bron: r-4 }
        verdeelsleutels:
          plaatsen:
            titel: "Over de gemeenten"
            verdeelt: woningen
            totaal: woningen
            over: gemeenten
            naar: huishoudens
            methode: { lezing.ronden: { resten: grootste_resten, regel: afronden_per_regel } }
            gewichten: { Aalsdorp: 5000, Boskamp: 3000, Cleefhout: 2000 }
            bron: r-5
        quota:
          woningen:
            titel: "De woningen"
            soort: maximum
            aantal: woningen
            eenheid: woningen
            per: kalenderjaar
            telt: aangeboden_woningen
            eerste_jaar: { lezing.deeljaar: { heel: heel, rato: naar_rato } }
            hoger_mits: { wanneer: { b: ja }, beslist: bestuur, bron: r-6 }
            bron: r-6
          taak:
            titel: "De taakstelling"
            soort: taakstelling
            uit: plaatsen
            eenheid: woningen
            per: kalenderjaar
            doorschuiven: { wat: tekort, over: taakstelling, per: ontvanger, bron: r-6 }
            bron: r-6
        afspraken:
          reactie: { wie: corporatie, doet: reageert op het aanbod, vanaf: aanbod_op, binnen: 5 dagen, aard: inspanning, bron: r-9 }
          evaluatie: { wie: [corporatie, zorgaanbieder], doet: evalueren samen, vanaf: ingang, binnen: 12 maanden, wanneer: { a: ja }, bron: r-9 }
        contracten:
          dagen: { ingang: ingang, einde: einde }
          gebeurtenissen: { begin: { moment: begin }, evaluatie: { titel: "evaluatie" }, slot: { moment: einde_duur } }
          keuze: { rijen: { gewoon: { dan: proef, bron: r-7 } }, bron: r-7 }
          vormen: { proef: { titel: "proefcontract", duur: 1 jaar, bron: r-7 }, eigen: { titel: "eigen contract", duur: onbepaald, einde: niet_geregeld, bron: r-7 } }
          overgangen:
            door: { titel: "naar een eigen contract", van: proef, bij: evaluatie, eis: { a: ja }, naar: eigen, werking: kan, beslist: corporatie, bron: r-8 }
            slot: { titel: "einde van de proef", van: proef, bij: slot, naar: beeindigd, werking: vanzelf, bron: r-8 }

        """;

    public static string Nieuw { get; } = Oud
        .Replace("Aalsdorp: 5000", "Aalsdorp: 5600", StringComparison.Ordinal)
        .Replace("2026-01-01: 36", "2026-01-01: 40", StringComparison.Ordinal)
        .Replace("telt: aangeboden_woningen", "telt: getekende_huurcontracten", StringComparison.Ordinal)
        .Replace("binnen: 5 dagen, aard: inspanning", "binnen: 7 dagen, aard: hard", StringComparison.Ordinal)
        .Replace("binnen: 12 maanden, wanneer: { a: ja }", "binnen: 365 dagen, wanneer: { a: ja, b: ja }", StringComparison.Ordinal)
        .Replace("duur: 1 jaar", "duur: 2 jaar", StringComparison.Ordinal)
        .Replace("werking: kan, beslist: corporatie", "werking: vanzelf", StringComparison.Ordinal);
}
