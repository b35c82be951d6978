using System.Collections.Immutable;
using System.Text;

namespace Uitstroom.Regions;

/// <summary>
/// Prints what stands between brackets: on one line, or names as full lines between the brackets. With a comment in it, or a text that must stay
/// on several lines, the lines are those of the author.
/// </summary>
internal sealed class Stroomopmaak(Regelblad blad)
{
    private const int Stap = 2;

    /// <summary>Prints brackets behind a key or dash, or behind nothing.</summary>
    public void Druk(Opmaakknoop.Stroom stroom, string kop, int inspringing)
    {
        var voor = kop.Length == 0 ? "" : kop + " ";
        if (Stroomvorm.Plat(stroom) is not { } plat)
        {
            Houd(stroom.Tekens, voor, kop.Length == 0 ? inspringing : inspringing + Stap, inspringing);
        }
        else if (inspringing + voor.Length + plat.Length > Regelblad.Breedte && stroom.Delen.Length > 1)
        {
            Breek(stroom, kop, inspringing);
        }
        else
        {
            blad.Schrijf(new Opmaakregel(inspringing, voor + plat));
        }
    }

    /// <summary>A long list of names.</summary>
    private void Breek(Opmaakknoop.Stroom lijst, string kop, int inspringing)
    {
        var diepte = kop.Length == 0 ? inspringing : inspringing + Stap;
        if (kop == "-")
        {
            blad.Schrijf(new Opmaakregel(inspringing, "- ["));
        }
        else
        {
            if (kop.Length > 0)
            {
                blad.Schrijf(new Opmaakregel(inspringing, kop));
            }

            blad.Schrijf(new Opmaakregel(diepte, "["));
        }

        var regel = new StringBuilder();
        foreach (var deel in lijst.Delen)
        {
            var naam = Stroomvorm.Plat(deel) + ",";
            if (regel.Length > 0 && diepte + Stap + regel.Length + 1 + naam.Length > Regelblad.Breedte)
            {
                blad.Schrijf(new Opmaakregel(diepte + Stap, regel.ToString()));
                regel.Clear();
            }

            regel.Append(regel.Length > 0 ? " " : "").Append(naam);
        }

        blad.Schrijf(new Opmaakregel(diepte + Stap, regel.ToString()));
        blad.Schrijf(new Opmaakregel(diepte, "]"));
    }

    /// <summary>The lines of the author, each as deep as its brackets.</summary>
    private void Houd(ImmutableArray<Stroomteken> tekens, string voor, int inspringing, int buiten)
    {
        var diepte = 0;
        foreach (var regel in Regels(tekens))
        {
            var sluit = regel.TakeWhile(teken => teken.Soort is ']' or '}' or ',').Count(teken => teken.Soort != ',');
            var eerste = ReferenceEquals(regel[0], tekens[0]);
            var stukken = Regel(regel).Split('\n');
            for (var nummer = 0; nummer < stukken.Length; nummer++)
            {
                var stuk = Tekstvorm.Rand(stukken[nummer], nummer > 0, nummer < stukken.Length - 1);
                var plek = nummer > 0 ? inspringing + (Stap * (diepte + 1)) : eerste ? buiten : inspringing + (Stap * Math.Max(0, diepte - sluit));
                var opmerking = nummer == stukken.Length - 1 && regel[^1].Soort == '#' ? regel[^1].Tekst : null;
                blad.Schrijf(new Opmaakregel(plek, eerste && nummer == 0 ? voor + stuk : stuk, opmerking, nummer == 0 && regel[0].WitErvoor));
            }

            diepte += regel.Sum(teken => teken.Soort switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 });
        }
    }

    private static IEnumerable<List<Stroomteken>> Regels(ImmutableArray<Stroomteken> tekens)
    {
        List<Stroomteken> regel = [];
        var einde = 0;
        foreach (var teken in tekens)
        {
            if (regel.Count > 0 && teken.Regel > einde)
            {
                yield return regel;
                regel = [];
            }

            regel.Add(teken);
            einde = teken.Regel + teken.Tekst.Count(letter => letter == '\n');
        }

        yield return regel;
    }

    private static string Regel(List<Stroomteken> tekens)
    {
        var tekst = new StringBuilder();
        for (var nummer = 0; nummer < tekens.Count; nummer++)
        {
            if (tekens[nummer].Soort != '#')
            {
                tekst.Append(nummer > 0 && HeeftRuimte(tekens[nummer - 1].Soort, tekens[nummer].Soort) ? " " : "").Append(tekens[nummer].Tekst);
            }
        }

        return tekst.ToString();
    }

    private static bool HeeftRuimte(char links, char rechts) => (links, rechts) switch
    {
        (_, ',' or ':') => false,
        ('{', '}') or ('[', _) or (_, ']') => false,
        _ => true,
    };
}
