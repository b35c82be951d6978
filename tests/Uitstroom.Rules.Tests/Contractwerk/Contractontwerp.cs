using System.Text;
using NodaTime;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests.Contractwerk;

/// <summary>Random rules on contracts, with facts, judgements and readings with and without a standard.</summary>
internal sealed class Contractontwerp(Random random)
{
    public static readonly string[] Feiten = ["a", "b", "c", "o", "p"];

    private static readonly string[] _vormen = ["v1", "v2", "v3"];

    private static readonly string[] _bladen =
        ["a: ja", "a: nee", "b: ja", "b: nee", "c: ja", "o: ja", "o: nee", "p: ja", "ingang: minstens 6 maanden geleden", "niet: { c: ja }", "lezing.r1: { x: altijd, y: nooit }",
         "lezing.r1: { x: nooit, y: altijd }", "lezing.r2: { x: altijd, y: nooit }", "lezing.r2: { x: { a: ja }, y: { b: ja } }"];

    private const string Kop = """
        regeling: willekeurig
        titel: Willekeurig
        formaat: 1
        geldig: { van: 2020-01-01, bron: x }
        partijen: { gemeenten: { leden: { Aalsdorp: {}, Boskamp: {} }, bron: x } }
        feiten:
          a: { type: ja_nee, vraag: "a?" }
          b: { type: ja_nee, vraag: "b?" }
          c: { type: ja_nee, kan_ontbreken: ja, vraag: "c?" }
          o: { type: ja_nee, oordeel_door: tafel, vraag: "o?" }
          p: { type: ja_nee, oordeel_door: niet_genoemd, vraag: "p?" }
          ingang: { type: datum, vraag: "ingang?" }
          einde: { type: datum, vraag: "einde?" }
        lezingen:
          r1: { vraag: "r1?", opties: { x: "x", y: "y" }, standaard: x, bron: x }
          r2: { vraag: "r2?", opties: { x: "x", y: "y" }, bron: x }
        toetsen:
          toets: { uitkomsten: { 'nee': { soort: voldoet_niet }, 'ja': { soort: voldoet } }, volgorde: ['nee', 'ja'], criteria: { k: { eis: { a: ja }, bron: x } }, bron: x }

        """;

    /// <summary>The rules; null when two transitions clash, which loading refuses.</summary>
    public Regeling? Maak()
    {
        var load = RegelingLoader.Load("f", Encoding.UTF8.GetBytes(Tekst()));
        load.Diagnostics.Where(melding => melding.Severity == Severity.Error).Select(melding => melding.Id).Distinct().Should().BeSubsetOf(["UIT3305"]);
        return load.Regeling;
    }

    /// <summary>A few events after a beginning, with decisions now and then.</summary>
    public static IEnumerable<Verloopgebeurtenis> Verloop(Func<Aanvraag> feiten, int zaad)
    {
        var eigen = new Random(zaad);
        var dag = new LocalDate(2024, 1, 1);
        yield return new Verloopgebeurtenis("begin", dag, feiten()) { Vorm = _vormen[eigen.Next(2)], Duur = Period.FromMonths(eigen.Next(3, 10)) };
        for (var i = eigen.Next(1, 5); i > 0; i--)
        {
            dag = dag.PlusDays(eigen.Next(20, 120));
            var besluit = eigen.Next(3) == 0 ? $"o{eigen.Next(7)}" : null;
            yield return new Verloopgebeurtenis(eigen.Next(2) == 0 ? "e1" : "e2", dag, feiten()) { Besluit = besluit, Door = "tafel" };
        }
    }

    private string Tekst()
    {
        var tekst = new StringBuilder(Kop);
        tekst.Append("contracten:\n  dagen: { ingang: ingang, einde: einde }\n  gebeurtenissen: { begin: { moment: begin }, e1: {}, e2: {}, slot: { moment: einde_duur } }\n  keuze:\n    rijen:\n");
        for (var i = 0; i < random.Next(1, 5); i++)
        {
            tekst.Append($"      rij{i}: {{ wanneer: {Voorwaarde()}, dan: {Dan()}, bron: x }}\n");
        }

        tekst.Append(random.Next(3) > 0 ? "      anders: { dan: v1, bron: x }\n" : "");
        tekst.Append("    bron: x\n  vormen: { v1: { duur: 1 jaar, bron: x }, v2: { duur: { hoogstens: 2 jaar }, bron: x }, v3: { duur: niet_geregeld, bron: x } }\n  overgangen:\n");
        for (var i = 0; i < 7; i++)
        {
            tekst.Append(Overgang(i));
        }

        return tekst.ToString();
    }

    private string Overgang(int nummer)
    {
        var werking = Een("vanzelf", "vanzelf", "kan", "kan", "kan_niet", "niet_geregeld");
        var delen = new List<string>
        {
            $"van: {Een("v1", "v2", "v3", "[v1, v2]", "[v1, v2, v3]")}",
            $"bij: {Een("e1", "e2", "slot", "[e1, slot]")}",
            $"naar: {Een("v1", "v2", "v3", "beeindigd", "niet_geregeld")}",
            $"werking: {werking}",
            $"per: {Een("gebeurtenis", "dag_na_einde", "niet_geregeld")}",
            "beslist: tafel",
            "bron: x",
        };
        if (random.Next(4) > 0)
        {
            delen.Add($"wanneer: {Voorwaarde()}");
        }

        if (random.Next(3) > 0)
        {
            delen.Add($"eis: {Voorwaarde()}");
        }

        if (random.Next(3) == 0)
        {
            delen.Add($"eerst: {{ s1: {{ klaar_als: {Voorwaarde()}, bron: x }}, s2: {{ wanneer: {Voorwaarde()}, klaar_als: {Voorwaarde()}, bron: x }} }}");
        }

        return $"    o{nummer}: {{ {string.Join(", ", delen)} }}\n";
    }

    private string Dan() => Een("v1", "v2", "[v1, v2]", "v3", "niet_geregeld", "{ lezing.r1: { x: v1, y: v2 } }", "{ lezing.r2: { x: v1, y: [v2, v3] } }");

    private string Voorwaarde() => random.Next(4) switch
    {
        0 => $"{{ een_van: [{{ {Een(_bladen)} }}, {{ {Een(_bladen)} }}] }}",
        1 => $"[{{ {Een(_bladen)} }}, {{ {Een(_bladen)} }}]",
        _ => $"{{ {Een(_bladen)} }}",
    };

    private string Een(params string[] uit) => uit[random.Next(uit.Length)];
}
