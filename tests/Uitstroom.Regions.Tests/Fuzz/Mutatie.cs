namespace Uitstroom.Regions.Tests.Fuzz;

/// <summary>Changes a region file at random, line by line, so that most results are still nearly a region file.</summary>
internal sealed class Mutatie(Random random, string tekst)
{
    private static readonly string[] _woorden =
    [
        "ja", "nee", "geen", "aanwezig", "altijd", "nooit", "niet_in_bron", "niet_geregeld", "[]", "{}", "[ja, nee]", "onbekend", "0", "-1", "18", "0,5", "1e3",
        "99999999999999999999", "792281625142643375935439503", "6 maanden", "0 dagen", "5000 jaar", "7500 euro", "2030-01-01", "0001-01-01", "9999-12-31", "01-07-2025",
        "minstens 18", "van 18 tot 23", "van 23 tot 18", "minstens 6 maanden geleden", "hoogstens 3000 jaar geleden", "op of voor peildatum", "in noord", "kalenderjaar",
        "jaar vanaf 02-29", "voldoet", "onvolledig", "toetsdatum", "aanvraagdatum", "uitstroomtafel van herkomstgemeente", "x van y van ", "\"\"", "'", "{ lezing.bovengrens: ja }",
        "{ lezing.bovengrens: { tot_23: 1, tot_en_met_23: 2 } }", "{ waarde: 1 }", "- x", "é", "a b", "peildatum", "datum", "getal", "bedrag", "keuze", "ja_nee", "tijdstip",
    ];

    private readonly string[] _regels = tekst.Split('\n');

    public string Volgende()
    {
        var regels = _regels.ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            Verander(regels);
        }

        return string.Join('\n', regels);
    }

    private void Verander(List<string> regels)
    {
        var hier = random.Next(regels.Count);
        var daar = random.Next(regels.Count);
        switch (random.Next(9))
        {
            case 0 when regels.Count > 10:
                regels.RemoveAt(hier);
                break;
            case 1:
                (regels[hier], regels[daar]) = (regels[daar], regels[hier]);
                break;
            case 2:
                regels.Insert(daar, regels[hier]);
                break;
            case 3:
                regels[hier] = (random.Next(2) == 0 ? "  " + regels[hier] : regels[hier].TrimStart());
                break;
            case 4:
                regels[hier] = Waarde(regels[hier]);
                break;
            case 5:
                regels[hier] = Woord(regels[hier], Los(regels[daar]));
                break;
            case 6 when regels.Count > 40:
                regels.RemoveRange(hier, Math.Min(random.Next(2, 30), regels.Count - hier));
                break;
            default:
                regels[hier] = Woord(regels[hier], _woorden[random.Next(_woorden.Length)]);
                break;
        }
    }

    /// <summary>Another value behind the first colon.</summary>
    private string Waarde(string regel)
    {
        var dubbelepunt = regel.IndexOf(": ", StringComparison.Ordinal);
        return dubbelepunt < 0 ? regel : regel[..(dubbelepunt + 2)] + _woorden[random.Next(_woorden.Length)];
    }

    /// <summary>Another word instead of one of the line.</summary>
    private string Woord(string regel, string nieuw)
    {
        var woorden = regel.Split(' ');
        var hier = random.Next(woorden.Length);
        var rest = woorden[hier].TrimStart('[', '{').Length - woorden[hier].TrimEnd(',', ']', '}', ':').TrimStart('[', '{').Length;
        woorden[hier] = nieuw + (rest > 0 ? woorden[hier][^rest..] : "");
        return string.Join(' ', woorden);
    }

    private string Los(string regel)
    {
        var woorden = regel.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return woorden.Length == 0 ? "x" : woorden[random.Next(woorden.Length)].Trim('[', ']', '{', '}', ',', ':');
    }
}
