using System.Text;

namespace Uitstroom.Rules.Tests.Willekeurig;

/// <summary>A random criterion as it is written.</summary>
internal sealed record Criteriumontwerp(string Naam, string Soort, Conditie? Wanneer, Conditie Eis, string Rest)
{
    public string Yaml() => $"{Naam}: {{ {(Wanneer is null ? "" : $"wanneer: {Wanneer.Yaml()}, ")}{Soort}: {Eis.Yaml()}, {Rest}bron: k-1 }}";

    public IEnumerable<Criteriumontwerp> Kleiner() => Eis.Kleiner().Select(eis => this with { Eis = eis })
        .Concat(Wanneer?.Kleiner().Select(wanneer => this with { Wanneer = wanneer }) ?? [])
        .Concat(Wanneer is null ? [] : [this with { Wanneer = null }])
        .Concat(Rest.Length == 0 ? [] : [this with { Rest = "" }]);
}

/// <summary>A random regeling as it is written: a fixed set of facts, with random criteria, doelgroepen and derived facts.</summary>
internal sealed record Ontwerp(
    IReadOnlyList<Criteriumontwerp> Criteria, Conditie Dg1, Conditie Dg2, string DgRest, Conditie Afg1, Conditie Afg2, string Volgorde, string Peildatum, string Geldig)
{
    public const string VasteVolgorde = "[nib, 'nee', retour, later, 'ja']";

    private const string Kop = """
        regeling: willekeurig
        titel: Willekeurig
        formaat: 1
        partijen: { gemeenten: { leden: { G1: {}, G2: {}, G3: {} }, bron: k-1 } }
        gebieden: { noord: { leden: [G1], bron: k-1 }, zuid: { leden: [G2], bron: k-1 } }
        parameters:
          p_n: { waarde: 18, bron: k-1 }
          p_m: { waarde: "752,33 euro", bron: k-1 }
          p_t: { waarde: 1 jaar, bron: k-1 }
          p_d: { waarde: 2025-01-31, bron: k-1 }
          p_stil: { waarde: niet_in_bron, bron: k-1 }
          p_ged: { waarden: { 2025-01-01: 6, 2025-07-01: 12, 2026-01-01: niet_in_bron }, bron: k-1 }
          p_tg: { waarden: { 2020-01-01: 6 maanden, 2025-07-01: { lezing.r2: { p: 1 jaar, q: 1 maand } } }, bron: k-1 }
          p_l: { waarde: { lezing.r1: { p: 22, q: 23 } }, bron: k-1 }
        feiten:
          a: { type: ja_nee, vraag: "?" }
          b: { type: ja_nee, vraag: "?" }
          c: { type: ja_nee, vraag: "?" }
          ag: { type: ja_nee, kan_ontbreken: ja, vraag: "?" }
          bewijs: { type: ja_nee, vraag: "?" }
          o1: { type: ja_nee, oordeel_door: tafel, vraag: "?" }
          o2: { type: ja_nee, oordeel_door: tafel, op_grond_van: bewijs, vraag: "?" }
          kl: { type: keuze, waarden: [x, y, z], anders: ja, kan_ontbreken: ja, vraag: "?" }
          gem: { type: keuze, waarden: gemeenten, anders: ja, vraag: "?" }
          n: { type: getal, eenheid: maanden, minimum: 0, maximum: 120, vraag: "?" }
          m: { type: bedrag, vraag: "?" }
          d: { type: datum, vraag: "?" }
          e: { type: datum, kan_ontbreken: ja, vraag: "?" }
          t: { type: tijdstip, vraag: "?" }
          p1: { type: datum, vraag: "?" }
          p2: { type: datum, vraag: "?" }
          verlengd: { type: datum, kan_ontbreken: ja, vraag: "?" }
          dm: { berekend: { maanden: { van: d, tot_en_met: e } }, vraag: "?" }
          ot: { berekend: { op_of_voor: [d, e] }, vraag: "?" }
          jd: { berekend: { jaar: d }, vraag: "?" }
          gb: { berekend: { gebied: gem }, vraag: "?" }
        lezingen:
          r1: { vraag: "?", opties: { p: "p", q: "q" }, standaard: p, bron: k-1 }
          r2: { vraag: "?", opties: { p: "p", q: "q" }, bron: k-1 }
          r3: { vraag: "?", opties: { p: "p", q: "q", s: "s" }, bron: k-1 }

        """;

    public string Yaml()
    {
        // The derived facts go where the facts are; the rest comes after.
        var tekst = new StringBuilder(Kop.Replace("lezingen:\n", $"  afg1: {{ afgeleid: {Afg1.Yaml()}, vraag: \"?\" }}\n  afg2: {{ afgeleid: {Afg2.Yaml()}, vraag: \"?\" }}\nlezingen:\n", StringComparison.Ordinal));
        tekst.Append($"geldig: {Geldig}\n");
        tekst.Append($"doelgroepen:\n  dg1: {{ wanneer: {Dg1.Yaml()}, {DgRest}bron: k-1 }}\n  dg2: {{ wanneer: {Dg2.Yaml()}, bron: k-1 }}\n");
        tekst.Append($"toetsen:\n  toets:\n    peildatum: {Peildatum}\n    bron: k-1\n    volgorde: {Volgorde}\n");
        tekst.Append("    uitkomsten: { nib: { soort: niet_in_behandeling }, 'nee': { soort: voldoet_niet }, retour: { soort: onvolledig, standaard: ja }, later: { soort: onvolledig }, 'ja': { soort: voldoet } }\n");
        tekst.Append("    criteria:\n");
        foreach (var criterium in Criteria)
        {
            tekst.Append($"      {criterium.Yaml()}\n");
        }

        return tekst.ToString();
    }

    public IEnumerable<Ontwerp> Kleiner() =>
        (Criteria.Count > 1 ? Criteria.Select((_, i) => this with { Criteria = [.. Criteria.Where((_, j) => j != i)] }) : [])
        .Concat(Volgorde == VasteVolgorde ? [] : [this with { Volgorde = VasteVolgorde }])
        .Concat(Peildatum == "toetsdatum" ? [] : [this with { Peildatum = "toetsdatum" }])
        .Concat(DgRest.Length == 0 ? [] : [this with { DgRest = "" }])
        .Concat(Dg1.Kleiner().Select(dg => this with { Dg1 = dg }))
        .Concat(Dg2.Kleiner().Select(dg => this with { Dg2 = dg }))
        .Concat(Afg1.Kleiner().Select(afg => this with { Afg1 = afg }))
        .Concat(Afg2.Kleiner().Select(afg => this with { Afg2 = afg }))
        .Concat(Criteria.SelectMany((criterium, i) => criterium.Kleiner()
            .Select(kleiner => this with { Criteria = [.. Criteria.Select((ander, j) => j == i ? kleiner : ander)] })));

    public static Ontwerp Maak(Random random)
    {
        var maker = new Conditiemaker(random);
        return new Ontwerp(
            [.. Enumerable.Range(1, random.Next(1, 6)).Select(i => Criterium(random, maker, $"c{i}"))],
            maker.Maak(1),
            maker.Maak(1),
            maker.Een("", "peildatum: p2, ", "maximum: { aantal: 5, per: kalenderjaar, telt: plaatsingen, bron: k-1 }, ",
                "maximum: { aantal: { lezing.r2: { p: 5, q: 6 } }, per: kalenderjaar, telt: { lezing.r3: { p: een, q: twee, s: een } }, bron: k-1 }, "),
            maker.Maak(2, afgeleid: false),
            maker.Een("1", "2") == "1" ? new Conditie.Blad("afg1: nee") : maker.Maak(1, afgeleid: false),
            maker.Een(VasteVolgorde, VasteVolgorde, "[retour, later, nib, 'nee', 'ja']", "[nib, retour, 'nee', later, 'ja']",
                "{ lezing.r3: { p: [nib, 'nee', retour, later, 'ja'], q: [nib, retour, 'nee', later, 'ja'], s: [later, 'nee', nib, retour, 'ja'] } }"),
            maker.Een("toetsdatum", "toetsdatum", "p1", "{ lezing.r2: { p: toetsdatum, q: p1 } }", "{ lezing.r1: { p: p1, q: p2 } }"),
            maker.Een("{ van: niet_in_bron, bron: k-1 }", "{ van: 2020-01-01, bron: k-1 }", "{ van: 2025-01-01, tot_en_met: 2025-06-30, verlengd_tot_en_met: verlengd, bron: k-1 }"));
    }

    private static Criteriumontwerp Criterium(Random random, Conditiemaker maker, string naam)
    {
        var soort = maker.Een("eis", "eis", "eis", "uitgesloten_als", "uitgesloten_als", "voorkeur");
        var vooraf = soort != "voorkeur" && random.Next(6) == 0;
        var wanneer = random.Next(3) == 0 ? maker.Maak(1, doelgroepen: true) : null;
        var rest = maker.Een("", "", "", "peildatum: p2, ", "peildatum: { lezing.r3: { p: toetsdatum, q: p1, s: p2 } }, ");
        if (soort != "voorkeur")
        {
            rest += vooraf ? "vooraf: ja, " : "";
            rest += maker.Een("", "", "bij_niet_voldaan: retour, ", "bij_niet_voldaan: nib, ", "bij_niet_voldaan: later, ", "gevolg: niet_geregeld, ",
                "bij_niet_voldaan: { lezing.r2: { p: nib, q: retour } }, ");
            rest += maker.Een("", "", "bij_onbekend: later, ", "bij_onbekend: { lezing.r1: { p: retour, q: later } }, ");
        }

        return new Criteriumontwerp(naam, soort, wanneer, maker.Maak(2, doelgroepen: true), rest);
    }
}
