using System.Text;
using NodaTime;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests.Vergelijken;

/// <summary>
/// Two random versions of a small regeling: the second is the first with something changed, or another one altogether. Few facts, so that every
/// application near the bounds can be tried.
/// </summary>
internal sealed record Paar(string Oud, string Nieuw, LocalDate Peildatum, IReadOnlyDictionary<string, string[]> Waarden)
{
    private static readonly string[] _datums =
        ["2025-06-16", "2025-06-15", "2025-06-17", "2025-05-16", "2025-05-17", "2025-05-15", "2024-12-16", "2024-12-17", "2024-06-16", "2024-06-17", "2025-02-28", "2025-01-31", "2025-02-01", "2024-12-31", "2025-01-01", "2019-07-01", "2024-06-15"];

    // Every fact with its declaration, the comparisons that it can stand in, and values on both sides of each of their bounds.
    private static readonly (string Naam, string Feit, string[] Bladen, string[] Waarden)[] _feiten =
    [
        ("a", "type: ja_nee", ["a: ja", "a: nee"], ["ja", "nee"]),
        ("b", "type: ja_nee, kan_ontbreken: ja", ["b: ja", "b: geen", "b: aanwezig", "b: [nee, geen]"], ["ja", "nee", "geen"]),
        ("o", "type: ja_nee, oordeel_door: tafel, op_grond_van: a", ["o: ja", "o: nee"], ["ja", "nee"]),
        ("k", "type: keuze, waarden: [x, y, z], anders: ja", ["k: x", "k: [x, y]", "k: anders", "k: [z, anders]"], ["x", "y", "z", "anders"]),
        ("n", "type: getal, eenheid: maanden, minimum: 0, maximum: 60", ["n: minstens 12", "n: minder dan p_n", "n: van 6 tot 12", "n: 12", "n: hoogstens p_stil", "n: minstens p_ged", "n: minstens p_lees"], ["0", "5", "6", "7", "11", "12", "13", "17", "18", "60"]),
        ("d", "type: datum, kan_ontbreken: ja", ["d: minstens 6 maanden geleden", "d: minder dan p_t geleden", "d: hoogstens 1 maand geleden", "d: op of na 2025-01-31", "d: voor peildatum", "d: geen", "d: van 1 maand tot 1 jaar geleden"], [.. _datums, "geen"]),
        ("e", "type: datum", ["e: minstens 1 maand geleden", "e: na 2025-01-01", "e: voor peildatum", "e: meer dan 1 jaar geleden"], _datums),
        ("m", "berekend: { maanden: { van: d, tot_en_met: e } }", ["m: minstens 1", "m: hoogstens 6", "m: van 1 tot 12"], ["1", "7"]),
        ("v", "berekend: { op_of_voor: [d, e] }", ["v: ja", "v: nee"], ["ja", "nee"]),
        ("j", "berekend: { jaar: e }", ["j: 2024", "j: minstens 2025"], ["2024", "2025"]),
        ("s", "afgeleid: { een_van: [{ a: ja }, { n: minstens 12 }] }", ["s: ja", "s: nee"], ["ja", "nee"]),
    ];

    /// <summary>The two versions; null when one has an error, such as a condition that can never hold.</summary>
    public (Regeling Oud, Regeling Nieuw)? Laad() =>
        RegelingLoader.Load("oud", Encoding.UTF8.GetBytes(Oud)).Regeling is { } oud && RegelingLoader.Load("nieuw", Encoding.UTF8.GetBytes(Nieuw)).Regeling is { } nieuw ? (oud, nieuw) : null;

    /// <param name="random">Where it comes from.</param>
    /// <param name="datums">Whether dates are held against each other: by calculated facts, and by a date of testing that the application names.</param>
    public static Paar Maak(Random random, bool datums)
    {
        var namen = Kies(random, datums);
        var oud = Ontwerp.Maak(random, namen);
        var nieuw = random.Next(4) == 0 ? Ontwerp.Maak(random, namen) : oud.Wijzig(random, namen);
        var peildatum = random.Next(3) == 0 ? new LocalDate(2025, 2, 28) : new LocalDate(2025, 6, 16);
        var waarden = _feiten.Where(feit => namen.Contains(feit.Naam)).ToDictionary(feit => feit.Naam, feit => feit.Waarden);
        return new Paar(oud.Yaml(), nieuw.Yaml(), peildatum, waarden);
    }

    /// <summary>Every application that can be made of the values, each fact unknown too; when these are too many a random part of them.</summary>
    public IEnumerable<IReadOnlyDictionary<string, string>> Aanvragen(Random random, int hoogstens)
    {
        var namen = Waarden.Keys.ToList();
        var alle = namen.Aggregate(1L, (aantal, naam) => aantal * (Waarden[naam].Length + 1));
        for (var i = 0L; i < Math.Min(alle, hoogstens); i++)
        {
            var nummer = alle <= hoogstens ? i : random.NextInt64(alle);
            var feiten = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var naam in namen)
            {
                var keuze = (int)(nummer % (Waarden[naam].Length + 1));
                nummer /= Waarden[naam].Length + 1;
                if (keuze > 0)
                {
                    feiten.Add(naam, Waarden[naam][keuze - 1]);
                }
            }

            yield return feiten;
        }
    }

    public static Aanvraag Voor(Regeling regeling, IReadOnlyDictionary<string, string> feiten)
    {
        var bouw = Aanvraag.Voor(regeling);
        foreach (var (naam, waarde) in feiten)
        {
            _ = naam == "o" ? bouw.Oordeel(naam, new GegevenOordeel(waarde, "tafel")) : bouw.Met(naam, waarde);
        }

        return bouw.Bouw().Aanvraag!;
    }

    private static List<string> Kies(Random random, bool datums)
    {
        bool Mag(string naam) => naam is "m" or "v" ? datums : naam != "e" || datums;
        var namen = new HashSet<string>(StringComparer.Ordinal);
        while (namen.Count < 2 + random.Next(2))
        {
            namen.UnionWith(new[] { _feiten[random.Next(_feiten.Length)].Naam }.Where(Mag));
        }

        if (datums)
        {
            namen.Add(random.Next(2) == 0 ? "e" : random.Next(2) == 0 ? "m" : "v");
        }

        // What a fact follows from comes with it.
        namen.UnionWith(namen.SelectMany(naam => naam switch { "m" or "v" => new[] { "d", "e" }, "j" => ["e"], "s" => ["a", "n"], "o" => ["a"], _ => [] }).ToList());
        return [.. _feiten.Select(feit => feit.Naam).Where(namen.Contains)];
    }

    private sealed record Ontwerp(IReadOnlyList<string> Criteria, string Doelgroep, string Volgorde, string PeilN, string PeilT, string Peil)
    {
        private static readonly string[] _soorten = ["eis", "eis", "uitgesloten_als"];
        private static readonly string[] _volgordes = ["['nee', retour, 'ja']", "[retour, 'nee', 'ja']", "{ lezing.r2: { p: ['nee', retour, 'ja'], q: [retour, 'nee', 'ja'] } }"];

        public static Ontwerp Maak(Random random, List<string> namen) => new(
            [.. Enumerable.Range(1, random.Next(1, 4)).Select(i => Criterium(random, namen, i))],
            Conditie(random, namen, 1),
            _volgordes[random.Next(_volgordes.Length)],
            "18",
            "1 jaar",
            Peildatum(random, namen));

        public Ontwerp Wijzig(Random random, List<string> namen)
        {
            switch (random.Next(7))
            {
                case 0:
                    return this with { PeilN = "12" };
                case 1:
                    return this with { PeilT = "6 maanden" };
                case 2:
                    return this with { Volgorde = _volgordes[random.Next(_volgordes.Length)] };
                case 3:
                    return this with { Doelgroep = Conditie(random, namen, 1) };
                case 4:
                    return this with { Peil = Peildatum(random, namen) };
                case 5:
                    return this with { Criteria = [.. Criteria.Select(criterium => criterium.Replace("een_van", "alle_van", StringComparison.Ordinal))] };
                default:
                    var welk = random.Next(Criteria.Count);
                    return this with { Criteria = [.. Criteria.Select((criterium, i) => i == welk ? Criterium(random, namen, i + 1) : criterium)] };
            }
        }

        public string Yaml()
        {
            var tekst = new StringBuilder($$"""
                regeling: paar
                titel: Paar
                formaat: 1
                geldig: { van: 2020-01-01, bron: k-1 }
                parameters:
                  p_n: { waarde: {{PeilN}}, bron: k-1 }
                  p_t: { waarde: {{PeilT}}, bron: k-1 }
                  p_stil: { waarde: niet_in_bron, bron: k-1 }
                  p_ged: { waarden: { 2025-03-01: 6, 2025-06-01: 12 }, bron: k-1 }
                  p_lees: { waarde: { lezing.r2: { p: 6, q: 12 } }, bron: k-1 }
                feiten:

                """);
            foreach (var (naam, feit, _, _) in _feiten)
            {
                tekst.Append($"  {naam}: {{ {feit}, vraag: \"?\" }}\n");
            }

            tekst.Append("lezingen:\n  r1: { vraag: \"?\", opties: { p: \"p\", q: \"q\" }, standaard: p, bron: k-1 }\n  r2: { vraag: \"?\", opties: { p: \"p\", q: \"q\" }, bron: k-1 }\n");
            tekst.Append($"doelgroepen:\n  g: {{ wanneer: {Doelgroep}, bron: k-1 }}\n");
            tekst.Append($"toetsen:\n  toets:\n    peildatum: {Peil}\n    bron: k-1\n    volgorde: {Volgorde}\n");
            tekst.Append("    uitkomsten: { 'nee': { soort: voldoet_niet }, retour: { soort: onvolledig }, 'ja': { soort: voldoet } }\n    criteria:\n");
            foreach (var criterium in Criteria)
            {
                tekst.Append($"      {criterium}\n");
            }

            return tekst.ToString();
        }

        private static string Criterium(Random random, List<string> namen, int nummer)
        {
            var rest = random.Next(6) switch { 0 => "vooraf: ja, ", 1 => "bij_niet_voldaan: retour, ", 2 => "gevolg: niet_geregeld, ", _ => "" };
            var wanneer = random.Next(4) == 0 ? $"wanneer: {Conditie(random, namen, 1)}, " : "";
            return $"c{nummer}: {{ {wanneer}{_soorten[random.Next(_soorten.Length)]}: {Conditie(random, namen, 2, random.Next(5) == 0)}, {rest}bron: k-1 }}";
        }

        private static string Peildatum(Random random, List<string> namen) => random.Next(4) switch
        {
            0 when namen.Contains("e") => "e",
            1 when namen.Contains("e") => "{ lezing.r2: { p: toetsdatum, q: e } }",
            _ => "toetsdatum",
        };

        private static string Conditie(Random random, List<string> namen, int diepte, bool doelgroep = false)
        {
            if (doelgroep)
            {
                return "{ doelgroep: aanwezig }";
            }

            if (diepte == 0 || random.Next(3) == 0)
            {
                var naam = namen[random.Next(namen.Count)];
                var bladen = _feiten.Single(feit => feit.Naam == naam).Bladen;
                return $"{{ {bladen[random.Next(bladen.Length)]} }}";
            }

            string Deel() => Conditie(random, namen, diepte - 1);
            return random.Next(8) switch
            {
                0 => $"{{ niet: {Deel()} }}",
                1 => $"{{ lezing.r1: {{ p: {Deel()}, q: {Deel()} }} }}",
                2 => $"{{ lezing.r2: {{ p: {Deel()}, q: {Deel()} }} }}",
                3 or 4 => $"{{ alle_van: [{Deel()}, {Deel()}] }}",
                _ => $"{{ een_van: [{Deel()}, {Deel()}] }}",
            };
        }
    }
}
