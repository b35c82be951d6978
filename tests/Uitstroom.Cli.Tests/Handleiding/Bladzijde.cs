using System.Text;
using System.Text.RegularExpressions;

namespace Uitstroom.Cli.Tests.Handleiding;

/// <summary>
/// A page of the guide, done as it says. Blocks of <c>sh</c> are commands, the <c>text</c> behind one is what it prints (a line <c>…</c> stands for any
/// lines, within a line for any text; nothing behind it: it is silent). Behind a comment <c>wijzig BESTAND</c> two blocks of <c>yaml</c> say what
/// becomes what, behind <c>maak BESTAND</c> one says what is in it, and <c>terug BESTAND</c> undoes the last change.
/// </summary>
internal sealed partial class Bladzijde(string tekst, TemporaryFolder map)
{
    private readonly Dictionary<string, string> _vorige = [];
    private readonly StringBuilder _nieuw = new();
    private (string Wat, string Bestand)? _taak;
    private string? _oud;
    private (string Opdracht, string Uitvoer)? _uitgevoerd;

    /// <summary>What the page says otherwise than it happened; empty when all is as it says.</summary>
    public List<string> Verschillen { get; } = [];

    /// <summary>The commands of <c>uitstroom</c> that were run.</summary>
    public int Opdrachten { get; private set; }

    /// <summary>The page with what the commands really print.</summary>
    public string Nieuw => _nieuw.ToString();

    public async Task Volg()
    {
        var plek = 0;
        foreach (Match deel in Deel().Matches(tekst))
        {
            _nieuw.Append(tekst, plek, deel.Index - plek);
            plek = deel.Index + deel.Length;
            _nieuw.Append(deel.Groups["opmerking"].Success ? Opmerking(deel) : await Blok(deel.Value, deel.Groups["taal"].Value, deel.Groups["inhoud"].Value));
        }

        Stil();
        _nieuw.Append(tekst, plek, tekst.Length - plek);
    }

    private string Opmerking(Match deel)
    {
        var (wat, bestand) = (deel.Groups["wat"].Value, Pad(deel.Groups["bestand"].Value));
        if (wat == "terug")
        {
            File.WriteAllText(bestand, _vorige[bestand]);
        }
        else
        {
            (_taak, _oud) = ((wat, bestand), null);
        }

        return deel.Value;
    }

    private async Task<string> Blok(string heel, string taal, string inhoud)
    {
        switch (taal)
        {
            case "sh":
                Stil();
                await Voer(inhoud.TrimEnd('\n'));
                return heel;
            case "text" when _uitgevoerd is { } gedaan:
                _uitgevoerd = null;
                var past = Past(inhoud, gedaan.Uitvoer);
                if (!past)
                {
                    Verschillen.Add($"{gedaan.Opdracht}\nafgedrukt:\n{gedaan.Uitvoer}\nop de bladzijde:\n{inhoud}");
                }

                return past ? heel : $"```text\n{gedaan.Uitvoer}```";
            case "yaml" when _taak is { } taak:
                Bewerk(taak.Wat, taak.Bestand, inhoud);
                return heel;
            default:
                return heel;
        }
    }

    /// <summary>A command without output behind it prints nothing, unless it makes a folder to work in.</summary>
    private void Stil()
    {
        if (_uitgevoerd is { Uitvoer.Length: > 0 } luid && !luid.Opdracht.StartsWith("uitstroom nieuw ", StringComparison.Ordinal))
        {
            Verschillen.Add($"{luid.Opdracht}\nafgedrukt:\n{luid.Uitvoer}\nop de bladzijde: niets");
        }

        _uitgevoerd = null;
    }

    private async Task Voer(string opdracht)
    {
        var woorden = opdracht.Split(' ');
        switch (woorden)
        {
            case ["uitstroom", .. var args]:
                var run = await Console.Voer([.. args.Select(Pad)]);
                var uitvoer = (run.Uit + run.Fout).Replace(map.Pad + "/", "", StringComparison.Ordinal);
                _uitgevoerd = (opdracht, string.Concat(uitvoer.TrimEnd('\n').Split('\n').Select(regel => regel.TrimEnd() + "\n")).TrimStart('\n'));
                Opdrachten++;
                break;
            case ["cp", "-r", var van, var naar]:
                Kopieer(Pad(van), Pad(naar));
                break;
            case ["cp", var van, var naar]:
                File.Copy(Pad(van), Pad(naar));
                break;
            case ["rm", "-r", var weg]:
                Directory.Delete(Pad(weg), recursive: true);
                break;
            default:
                Verschillen.Add($"{opdracht}: dit kan de test niet");
                break;
        }
    }

    private void Bewerk(string wat, string bestand, string inhoud)
    {
        if (wat == "maak")
        {
            File.WriteAllText(bestand, inhoud);
            _taak = null;
            return;
        }

        if (_oud is null)
        {
            _oud = inhoud;
            return;
        }

        var was = File.ReadAllText(bestand);
        var delen = was.Split(_oud.TrimEnd('\n'));
        if (delen.Length != 2)
        {
            Verschillen.Add($"{_oud} staat {delen.Length - 1} keer in {bestand}");
        }

        _vorige[bestand] = was;
        File.WriteAllText(bestand, string.Join(inhoud.TrimEnd('\n'), delen));
        _taak = null;
    }

    private static bool Past(string bladzijde, string uitvoer)
    {
        var patroon = string.Concat(bladzijde.TrimEnd('\n').Split('\n').Select(regel =>
            regel == "…" ? "(?:.*\n)*?" : string.Join(".*", regel.TrimEnd().Split('…').Select(Regex.Escape)) + "\n"));
        return Regex.IsMatch(uitvoer, $@"\A{patroon}\z");
    }

    /// <summary>What the page makes comes in the folder of the test; all else is read where it is.</summary>
    private string Pad(string woord) =>
        woord == "oefenen" || woord.StartsWith("oefenen/", StringComparison.Ordinal) ? map.File(woord)
        : woord is "regions" || woord.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Golden.Root, woord)
        : woord;

    private static void Kopieer(string van, string naar)
    {
        foreach (var bestand in Directory.GetFiles(van, "*", SearchOption.AllDirectories))
        {
            var doel = Path.Combine(naar, Path.GetRelativePath(van, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(bestand, doel);
        }
    }

    [GeneratedRegex("^```(?<taal>\\w*)\n(?<inhoud>(?:.*\n)*?)```$|(?<opmerking>^<!-- (?<wat>wijzig|maak|terug) (?<bestand>\\S+) -->$)", RegexOptions.Multiline)]
    private static partial Regex Deel();
}
