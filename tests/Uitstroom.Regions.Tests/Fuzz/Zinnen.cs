using System.Text;

namespace Uitstroom.Regions.Tests.Fuzz;

/// <summary>Small random region files from the keys and words of the format itself, deep enough to reach the binder.</summary>
internal sealed class Zinnen(Random random)
{
    // A fact, and comparisons that mostly fit it.
    private static readonly (string Feit, string[] Vergelijkingen)[] _bladen =
    [
        ("a", ["ja", "nee", "ja", "nee", "geen", "{ lezing.l: { o: ja, q: nee } }"]),
        ("b", ["minstens 3", "van 1 tot 5", "hoogstens 9 maanden", "minder dan p", "[2, minstens 7]", "{ lezing.l: { o: minstens 3, q: 4 } }", "van p tot en met p", "[geen, 5]"]),
        ("c", ["minstens 1 jaar geleden", "minder dan p geleden", "op of voor peildatum", "na 2030-01-01", "van 1 maand tot 2 jaar geleden", "[geen, voor 2029-02-28]", "aanwezig"]),
        ("d", ["ja", "nee"]),
        ("leeftijd", ["minstens 18", "van 18 tot 23", "hoogstens p", "{ lezing.l: { o: minstens 3, q: minstens 4 } }"]),
        ("herkomstgemeente", ["Aa", "[Aa, anders]", "in g", "anders"]),
        ("toestemming", ["gegeven", "geweigerd"]),
        ("aanvraagdatum", ["op of voor peildatum", "minstens 1 dag geleden", "voor p"]),
        ("x1", ["ja"]),
    ];

    private static readonly string[] _typen = ["ja_nee", "getal", "bedrag", "datum", "tijdstip", "keuze"];

    public string Volgende()
    {
        var tekst = new StringBuilder("regeling: r\ntitel: t\nformaat: 1\ngeldig: { van: 2030-01-01, bron: b-1 }\n");
        tekst.Append("partijen: { gemeenten: { leden: { Aa: {}, Bee: {} }, bron: b-1 } }\ngebieden: { g: { leden: [Aa], bron: b-1 } }\n");
        tekst.Append($"parameters: {{ p: {{ waarde: {Een("3", "1 jaar", "5 euro", "2030-01-01", "niet_in_bron", "niet_in_bron", "niet_in_bron", "{ lezing.l: { o: 3, q: 4 } }")}, bron: b-1 }} }}\n");
        tekst.Append("feiten:\n");
        tekst.Append($"  a: {{ type: ja_nee, vraag: v{Een("", ", kan_ontbreken: ja", ", oordeel_door: r van herkomstgemeente")} }}\n");
        tekst.Append($"  b: {{ type: getal, eenheid: maanden, vraag: v{Een("", ", kan_ontbreken: ja", ", minimum: 0", ", decimalen: 2, maximum: 99")} }}\n");
        tekst.Append($"  c: {{ type: datum, kan_ontbreken: ja, vraag: v }}\n  d: {{ {Feit()}, vraag: v }}\n");

        tekst.Append($"lezingen: {{ l: {{ vraag: v, opties: {{ o: o, q: q }}{Een("", ", standaard: o")}, bron: b-1 }} }}\n");
        tekst.Append($"doelgroepen:\n  d: {{ wanneer: {Voorwaarde(2)}{Een("", ", antwoorden: { k: { kies: { een: { wanneer: { a: ja }, dan: x }, twee: y } } }", ", maximum: { aantal: 3, per: kalenderjaar, telt: t, bron: b-1 }", ", peildatum: aanvraagdatum")}, bron: b-1 }}\n");
        tekst.Append("toetsen:\n  t:\n    uitkomsten: { n: { soort: voldoet_niet }, r: { soort: onvolledig }, j: { soort: voldoet } }\n");
        tekst.Append($"    volgorde: {Een("[n, r, j]", "[r, n, j]", "{ lezing.l: { o: [n, r, j], q: [r, n, j] } }")}\n    bron: b-1\n    criteria:\n");
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            tekst.Append($"      k{i}: {{ {Een("eis", "eis", "uitgesloten_als", "voorkeur")}: {Voorwaarde(3)}{Een("", $", wanneer: {Voorwaarde(1)}", ", vooraf: ja", ", bij_niet_voldaan: r", ", gevolg: niet_geregeld", ", peildatum: geboortedatum")}, bron: b-1 }}\n");
        }

        return tekst.ToString();
    }

    private string Feit() => random.Next(4) switch
    {
        0 => $"afgeleid: {Voorwaarde(2)}",
        1 => "berekend: " + Een("{ leeftijd: geboortedatum }", "{ jaar: aanvraagdatum }", "{ gebied: herkomstgemeente }", "{ maanden: { van: aanvraagdatum, tot_en_met: geboortedatum } }", "{ voor: [a, b] }", "{ leeftijd: a }"),
        2 => "type: ja_nee",
        _ => $"type: {Een(_typen)}{Een("", ", waarden: [ja, q]", ", eenheid: maanden", ", waarden: gemeenten, anders: ja", ", decimalen: 2")}",
    };

    private string Voorwaarde(int diepte) => random.Next(diepte > 0 ? 7 : 2) switch
    {
        2 => $"{{ een_van: [{Voorwaarde(diepte - 1)}, {Voorwaarde(diepte - 1)}] }}",
        3 => $"{{ niet: {Voorwaarde(diepte - 1)} }}",
        4 => $"{{ lezing.l: {{ o: {Voorwaarde(diepte - 1)}, q: {Voorwaarde(diepte - 1)} }} }}",
        5 => $"[{Voorwaarde(diepte - 1)}, {Voorwaarde(diepte - 1)}]",
        6 => Een("altijd", "nooit", "niet_in_bron", "nooit", "{ geen_van: [{ a: ja }] }"),
        _ => Blad(),
    };

    /// <summary>Now and then a comparison of another fact.</summary>
    private string Blad()
    {
        var (feit, vergelijkingen) = _bladen[random.Next(_bladen.Length - (random.Next(40) == 0 ? 0 : 1))];
        return $"{{ {feit}: {Een(random.Next(40) == 0 ? _bladen[random.Next(_bladen.Length)].Vergelijkingen : vergelijkingen)} }}";
    }

    private string Een(params string[] keuzes) => keuzes[random.Next(keuzes.Length)];
}
