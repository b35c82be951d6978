using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Uitstroom.Cli;

/// <summary>One of the two outputs: plain text in a file or pipe, colour and width on a terminal.</summary>
internal sealed class Scherm
{
    /// <summary>The width for tables that do not go to a terminal.</summary>
    private const int Papierbreedte = 120;

    private readonly TextWriter _schrijver;
    private readonly Func<int> _breedte;
    private readonly Lazy<IAnsiConsole> _console;

    public Scherm(TextWriter schrijver, bool isTerminal, Func<int> breedte)
    {
        _schrijver = schrijver;
        _breedte = breedte;
        IsTerminal = isTerminal;
        _console = new(MaakConsole);
    }

    /// <summary>Whether a person looks at it.</summary>
    public bool IsTerminal { get; }

    /// <summary>How many cells a line has.</summary>
    public int Breedte => IsTerminal && _breedte() is > 0 and var breedte ? breedte : Papierbreedte;

    /// <summary>The terminal for what moves, such as progress.</summary>
    public IAnsiConsole Console => _console.Value;

    /// <summary>A line without colour.</summary>
    public void Regel(string tekst = "") => _schrijver.Write(Veilig(tekst) + "\n");

    /// <summary>Text that stays on the line, such as a prompt.</summary>
    public void Tekst(string tekst)
    {
        _schrijver.Write(Veilig(tekst));
        _schrijver.Flush();
    }

    /// <summary>A line in a style; the style shows on a terminal only.</summary>
    public void Regel(string tekst, Style stijl)
    {
        if (IsTerminal)
        {
            Console.Write(new Text(Veilig(tekst) + "\n", stijl));
        }
        else
        {
            Regel(tekst);
        }
    }

    /// <summary>A sentence or a heading, broken at the width.</summary>
    public void Alinea(string tekst, Style? stijl = null)
    {
        foreach (var stuk in Regelafbreking.Breek(Veilig(tekst), Breedte))
        {
            if (stijl is null)
            {
                Regel(stuk);
            }
            else
            {
                Regel(stuk, stijl);
            }
        }
    }

    /// <summary>A table.</summary>
    public void Tabel(IRenderable tabel) => Console.Write(tabel);

    /// <summary>JSON or another text that others read: as it is.</summary>
    public void Rauw(string tekst) => _schrijver.Write(tekst);

    /// <summary>What a file holds may not steer the terminal: control characters show as a mark.</summary>
    public static string Veilig(string tekst)
    {
        if (!tekst.Any(Gevaarlijk))
        {
            return tekst;
        }

        var veilig = new StringBuilder(tekst.Length);
        foreach (var teken in tekst)
        {
            veilig.Append(Gevaarlijk(teken) ? '\uFFFD' : teken);
        }

        return veilig.ToString();
    }

    private static bool Gevaarlijk(char teken) =>
        (char.IsControl(teken) && teken != '\n') || teken is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F';

    private IAnsiConsole MaakConsole()
    {
        var kleur = IsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var ansi = IsTerminal && Environment.GetEnvironmentVariable("TERM") != "dumb";
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(_schrijver),
            Ansi = ansi ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = kleur && ansi ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = ansi ? InteractionSupport.Yes : InteractionSupport.No,
        });
        console.Profile.Width = Breedte;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
