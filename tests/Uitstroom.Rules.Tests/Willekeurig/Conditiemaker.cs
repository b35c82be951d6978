namespace Uitstroom.Rules.Tests.Willekeurig;

/// <summary>Makes random conditions over the facts of <see cref="Ontwerp"/>: every comparison, close to the values in use.</summary>
internal sealed class Conditiemaker(Random random)
{
    public static readonly (string Naam, string[] Opties)[] Lezingen = [("r1", ["p", "q"]), ("r2", ["p", "q"]), ("r3", ["p", "q", "s"])];

    private static readonly string[] _bladen =
    [
        "a: ja", "a: nee", "b: ja", "c: ja", "ag: ja", "ag: geen", "ag: aanwezig", "ag: [nee, geen]", "bewijs: ja", "o1: ja", "o1: nee", "o2: ja",
        "kl: x", "kl: [x, geen]", "kl: aanwezig", "kl: [y, z]", "kl: anders", "gem: in noord", "gem: [in zuid, anders]",
        "n: minstens 12", "n: van 6 tot p_n", "n: minder dan 1 jaar", "n: { lezing.r1: { p: minder dan 6, q: hoogstens 1 jaar } }",
        "n: minstens p_ged", "n: [3, van 12 tot p_stil]", "n: p_n", "n: hoogstens p_stil",
        "m: hoogstens p_m", "m: 'meer dan 100,50 euro'", "d: minstens 6 maanden geleden", "d: minder dan p_t geleden", "d: voor peildatum",
        "d: op of na 2025-01-31", "d: van 1 maand tot en met 1 jaar geleden", "d: hoogstens 1 maand geleden", "d: meer dan p_tg geleden",
        "d: { lezing.r2: { p: minstens 1 jaar geleden, q: minstens 6 maanden geleden } }", "d: na p_d",
        "e: [geen, minstens 1 jaar geleden]", "e: hoogstens 1 maand geleden", "e: op of na peildatum", "e: aanwezig",
        "t: voor 2025-06-16T12:00", "leeftijd: van 18 tot p_l", "leeftijd: minstens 18", "leeftijd: hoogstens 22", "leeftijd: minder dan p_n",
        "dm: minstens 6", "ot: ja", "ot: nee", "jd: 2025", "gb: noord",
    ];

    private static readonly string[] _woorden = ["altijd", "nooit", "niet_in_bron", "niet_geregeld"];

    public Conditie Maak(int diepte, bool afgeleid = true, bool doelgroepen = false)
    {
        var soort = diepte == 0 ? random.Next(10) : random.Next(18);
        switch (soort)
        {
            case < 8:
                return new Conditie.Blad(_bladen[random.Next(_bladen.Length)]);
            case 8:
                return random.Next(3) == 0 ? new Conditie.Blad(_woorden[random.Next(_woorden.Length)], true)
                    : doelgroepen ? new Conditie.Blad(Een("doelgroep: aanwezig", "doelgroep: dg1", "doelgroep: [dg1, dg2]"))
                    : new Conditie.Blad(_bladen[random.Next(_bladen.Length)]);
            case 9:
                return new Conditie.Blad(afgeleid ? Een("afg1: ja", "afg1: nee", "afg2: ja", "afg2: nee") : "b: nee");
            case < 15:
                var delen = Enumerable.Range(0, random.Next(2, 4)).Select(_ => Maak(diepte - 1, afgeleid, doelgroepen)).ToList();
                return new Conditie.Lijst(Een("", "", "een_van", "een_van", "geen_van", "alle_van"), delen);
            case 15:
                return new Conditie.Niet(Maak(diepte - 1, afgeleid, doelgroepen));
            default:
                var (naam, opties) = Lezingen[random.Next(Lezingen.Length)];
                return new Conditie.PerLezing(naam, opties, [.. opties.Select(_ => Maak(diepte - 1, afgeleid, doelgroepen))]);
        }
    }

    public string Een(params string[] uit) => uit[random.Next(uit.Length)];
}
