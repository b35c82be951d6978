using Spectre.Console;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Shows an explanation: as it is in a file or pipe; wrapped and coloured by its marks on a terminal.</summary>
internal static class Uitlegweergave
{
    private static readonly Style _gewoon = Style.Plain;
    private static readonly Style _kop = new(decoration: Decoration.Bold);
    private static readonly Style _ja = new(Color.Green);
    private static readonly Style _nee = new(Color.Red);
    private static readonly Style _onbekend = new(Color.Yellow);
    private static readonly Style _nvt = new(Color.Grey);

    public static void Toon(Scherm scherm, Toetsing toetsing, bool boom)
    {
        var uitleg = toetsing.Uitleg();
        Toon(scherm, uitleg.ToText());
        if (boom)
        {
            Regel(scherm, "");
            Regel(scherm, "Alle regels");
            foreach (var criterium in uitleg.Criteria)
            {
                Boom(scherm, criterium, 2);
            }
        }
    }

    /// <summary>Shows a text of lines.</summary>
    public static void Toon(Scherm scherm, string tekst)
    {
        foreach (var regel in tekst.TrimEnd('\n').Split('\n'))
        {
            Regel(scherm, regel);
        }
    }

    private static void Boom(Scherm scherm, UitlegRegel regel, int diepte)
    {
        var bron = regel.Bron.IsEmpty ? "" : $"  [{string.Join(", ", regel.Bron)}]";
        Regel(scherm, $"{new string(' ', diepte)}{Teken(regel.Stand)} {regel.Tekst}{bron}");
        foreach (var deel in regel.Delen)
        {
            Boom(scherm, deel, diepte + 2);
        }
    }

    private static void Regel(Scherm scherm, string regel)
    {
        if (!scherm.IsTerminal)
        {
            scherm.Regel(regel);
            return;
        }

        foreach (var stuk in Regelafbreking.Breek(Scherm.Veilig(regel), scherm.Breedte))
        {
            scherm.Regel(stuk, Stijl(regel));
        }
    }

    private static Style Stijl(string regel) => regel.TrimStart() switch
    {
        "" => _gewoon,
        ['✓', ..] => _ja,
        ['✗', ..] => _nee,
        ['?', ..] => _onbekend,
        ['-', ' ', ..] => regel.StartsWith("  - ", StringComparison.Ordinal) ? _gewoon : _nvt,
        _ when regel[0] != ' ' => _kop,
        _ => _gewoon,
    };

    private static string Teken(UitlegStand stand) => stand switch
    {
        UitlegStand.Ja => "✓",
        UitlegStand.Nee => "✗",
        UitlegStand.Onbekend => "?",
        _ => "-",
    };
}
