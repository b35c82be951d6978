using System.Text;
using NodaTime;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests.Vergelijken;

/// <summary>A regeling of an invented region with keys, quota and rules on contracts, of which a part can be said otherwise.</summary>
internal static class Regelstreek
{
    public static readonly LocalDate Dag = new(2025, 6, 16);

    public const string Tekst = """
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
        contracten:
          dagen: { ingang: ingang, einde: einde }
          gebeurtenissen: { begin: { moment: begin }, evaluatie: { titel: "evaluatie" }, slot: { moment: einde_duur } }
          keuze: { rijen: { gewoon: { dan: proef, bron: r-7 } }, bron: r-7 }
          vormen: { proef: { titel: "proefcontract", duur: 1 jaar, bron: r-7 }, eigen: { titel: "eigen contract", duur: onbepaald, einde: niet_geregeld, bron: r-7 } }
          overgangen:
            door: { titel: "naar een eigen contract", van: proef, bij: evaluatie, eis: { a: ja }, naar: eigen, werking: kan, beslist: corporatie, bron: r-8 }
            slot: { titel: "einde van de proef", van: proef, bij: slot, naar: beeindigd, werking: vanzelf, bron: r-8 }

        """;

    /// <summary>The region with pieces of its text replaced: each pair is what stood there and what comes instead.</summary>
    public static Regeling Met(params (string Oud, string Nieuw)[] anders)
    {
        var tekst = anders.Aggregate(Tekst, (samen, paar) => samen.Contains(paar.Oud, StringComparison.Ordinal)
            ? samen.Replace(paar.Oud, paar.Nieuw, StringComparison.Ordinal)
            : throw new ArgumentException(paar.Oud, nameof(anders)));
        var load = RegelingLoader.Load("regelstreek.yaml", Encoding.UTF8.GetBytes(tekst));
        string.Join("\n", load.Diagnostics.Where(melding => melding.Severity == Severity.Error)).Should().BeEmpty();
        return load.Regeling!;
    }

    /// <summary>The region as it is beside the region with a piece replaced.</summary>
    public static Regelingvergelijking Vergelijk(string oud, string nieuw, LocalDate? dag = null) => Regelingvergelijking.Van(Met(), Met((oud, nieuw)), dag ?? Dag);

    /// <summary>The only part that is not the same.</summary>
    public static T Enige<T>(this IEnumerable<T> regels)
        where T : Regelvergelijking => regels.Single(regel => regel.Stand != Regelstand.Gelijk);
}
