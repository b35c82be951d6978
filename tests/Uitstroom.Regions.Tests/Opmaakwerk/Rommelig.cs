using System.Globalization;
using System.Text;

namespace Uitstroom.Regions.Tests.Opmaakwerk;

/// <summary>
/// Makes a file that is right but untidy: any indentation, spaces, blank lines and quotes, brackets over several lines, texts of every kind,
/// and comments wherever YAML allows one. Each comment is unique, so that a lost one shows.
/// </summary>
internal sealed class Rommelig
{
    private readonly Random _toeval;
    private readonly StringBuilder _tekst = new();
    private int _teller;
    private bool _achterBloktekst;

    private Rommelig(int zaad) => _toeval = new Random(zaad);

    /// <summary>The comments that were put in, in order.</summary>
    public List<string> Opmerkingen { get; } = [];

    public string Tekst => _tekst.ToString();

    public static Rommelig Maak(int zaad)
    {
        var maker = new Rommelig(zaad);
        maker.Regels(0);
        switch (maker.Een(8))
        {
            case 0:
                maker._tekst.Append("[geen_json, ").Append(maker.Stroom(0, 0)).Append("]\n");
                break;
            case 1:
                maker._tekst.Append("---\n");
                maker.Lijst(0, 0);
                break;
            default:
                maker.Groep(0, 0);
                break;
        }

        maker.Regels(0);
        if (maker.Een(6) == 0)
        {
            maker._tekst.Length -= maker._tekst[^1] == '\n' ? 1 : 0;
        }

        return maker;
    }

    private int Een(int op) => _toeval.Next(op);

    private bool Soms(int op) => Een(op) == 0;

    private string Wit(int hoogstens) => new(' ', Een(hoogstens + 1));

    private string Naam() => string.Create(CultureInfo.InvariantCulture, $"k{++_teller}");

    private string Opmerking()
    {
        Opmerkingen.Add(string.Create(CultureInfo.InvariantCulture, $"#{(Soms(3) ? "" : " ")}c{++_teller} 'x: [\" é"));
        return Opmerkingen[^1] + Wit(2);
    }

    /// <summary>Blank lines and comments between two members; directly behind a block text no comment may stand as deep as that text.</summary>
    private void Regels(int inspringing)
    {
        for (var i = Een(4); i > 0 && Soms(2); i--)
        {
            if (Soms(2))
            {
                _tekst.Append(_achterBloktekst ? "" : Wit(3)).Append('\n');
                continue;
            }

            _tekst.Append(' ', Een(inspringing + (_achterBloktekst ? 1 : 5))).Append(Opmerking()).Append('\n');
            _achterBloktekst = false;
        }

        _achterBloktekst = false;
    }

    private void Einde() => _tekst.Append(Soms(5) ? Wit(3) + " " + Opmerking() : Wit(2)).Append('\n');

    private void Groep(int inspringing, int diepte, bool eersteStaat = false)
    {
        for (var i = Een(4) + 1; i > 0; i--)
        {
            if (!eersteStaat)
            {
                Regels(inspringing);
                _tekst.Append(' ', inspringing);
            }

            eersteStaat = false;
            var naam = Naam();
            _tekst.Append(Een(6) switch { 0 => $"\"{naam}\"", 1 => $"'{naam} b'", 2 => "\"ja" + naam + " \\t\"", _ => naam }).Append(Soms(4) ? Wit(2) : "").Append(':');
            Waarde(inspringing, diepte);
        }
    }

    private void Lijst(int inspringing, int diepte)
    {
        for (var i = Een(4) + 1; i > 0; i--)
        {
            Regels(inspringing);
            _tekst.Append(' ', inspringing).Append('-');
            if (diepte < 4 && Soms(3))
            {
                var wit = Wit(3) + " ";
                _tekst.Append(wit);
                Groep(inspringing + 1 + wit.Length, diepte + 1, eersteStaat: true);
            }
            else
            {
                Waarde(inspringing, diepte, inLijst: true);
            }
        }
    }

    private void Waarde(int inspringing, int diepte, bool inLijst = false)
    {
        switch (diepte < 4 ? Een(9) : 3 + Een(6))
        {
            case 0 or 1:
                Einde();
                Groep(inspringing + 1 + Een(4), diepte + 1);
                break;
            case 2:
                Einde();
                Lijst(inspringing + (inLijst ? 1 : 0) + Een(4), diepte + 1);
                break;
            case 3:
                Bloktekst(inspringing + 1 + Een(3));
                break;
            case 4 or 5:
                Tussenruimte(inspringing);
                _tekst.Append(Stroom(diepte, inspringing + 1));
                Einde();
                break;
            default:
                Tussenruimte(inspringing);
                _tekst.Append(Tekstvorm(inspringing + 1));
                Einde();
                break;
        }
    }

    /// <summary>A value may begin on a later line, with comments in between.</summary>
    private void Tussenruimte(int inspringing)
    {
        if (!Soms(6))
        {
            _tekst.Append(' ').Append(Wit(2));
            return;
        }

        Einde();
        Regels(inspringing + 1);
        _tekst.Append(' ', inspringing + 1 + Een(3));
    }

    private void Bloktekst(int inspringing)
    {
        var chomp = Een(3) switch { 0 => "-", 1 => "+", _ => "" };
        _tekst.Append(' ').Append(Soms(2) ? '|' : '>').Append(chomp).Append(Soms(4) ? " " + Opmerking() : "").Append('\n');
        for (var i = Een(3) + 1; i > 0; i--)
        {
            _tekst.Append(' ', inspringing).Append("tekst # is: geen [opmerking").Append(Wit(2)).Append('\n');
            _tekst.Append(Soms(3) ? "\n" : "").Append(Soms(4) ? new string(' ', inspringing + 2) + "dieper\n" : "");
        }

        _tekst.Append(' ', inspringing).Append("slot\n");
        _achterBloktekst = true;
    }

    private string Tekstvorm(int inspringing)
    {
        var verder = "\n" + new string(' ', inspringing + Een(3));
        return Een(14) switch
        {
            0 => "\"een # tekst: met { tekens }\"",
            1 => "'it''s'",
            2 => "\"a\\n\\\"b\\\" \\u00e9\"",
            3 => $"gewone tekst{Wit(2)}{verder}gaat verder",
            4 => $"\"dubbel {verder}verder{(Soms(3) ? "\n" : "")}{verder}slot\"",
            5 => $"'enkel{verder}verder'",
            6 => "2030-01-01",
            7 => "'nee'",
            8 => "\"woord\"",
            9 => $"\"af\\{verder}\\ gebroken\\ {verder}slot\"",
            10 => "a#b:c",
            11 => "\"Het langste woord van deze zin is niet het langste woord van de hele tekst, want die gaat nog wel even door en door en door en door en door en door en door en door.\"",
            12 => "-5",
            _ => "woord",
        };
    }

    private string Stroom(int diepte, int inspringing)
    {
        var isLijst = Soms(2);
        var breekt = Soms(3);
        var tekst = new StringBuilder(isLijst ? "[" : "{");
        var aantal = Soms(12) ? 12 : Een(5);
        for (var i = aantal; i > 0; i--)
        {
            tekst.Append(Ruimte(breekt, inspringing));
            tekst.Append(!isLijst || Soms(8) ? $"{(Soms(4) ? $"'{Naam()} x'" : Naam())}:{Ruimte(breekt && Soms(4), inspringing, minstens: 1)}" : "");
            tekst.Append(diepte < 6 && Soms(4) ? Stroom(diepte + 1, inspringing + 1) : Stroomtekst(inspringing)).Append(Ruimte(breekt && Soms(3), inspringing));
            tekst.Append(i > 1 || Soms(3) ? "," : "");
        }

        return tekst.Append(Ruimte(breekt, inspringing)).Append(isLijst ? ']' : '}').ToString();
    }

    private string Stroomtekst(int inspringing) => Een(8) switch
    {
        0 => "\"een # tekst, met: { tekens }\"",
        1 => "'nee'",
        2 => "\"woord\"",
        3 => $"gewone tekst\n{new string(' ', inspringing)}gaat verder",
        4 => $"\"dubbel\n\n{new string(' ', inspringing)}verder\"",
        5 => "Het Grootslag",
        6 => "1 jaar",
        _ => "woord",
    };

    private string Ruimte(bool breekt, int inspringing, int minstens = 0) =>
        !breekt || Soms(3) ? new string(' ', minstens + Een(2))
        : $"{(Soms(3) ? " " + Opmerking() : Wit(1))}\n{(Soms(5) ? "\n" : "")}{new string(' ', inspringing + Een(4))}";
}
