using System.Text;
using System.Text.RegularExpressions;

namespace Uitstroom.Regions;

/// <summary>Writes a case as YAML, ready to stand under <c>gevallen:</c>.</summary>
internal static partial class Gevalschrijver
{
    private const int Breedte = 150;

    public static string Schrijf(string naam, YamlMapping geval)
    {
        var tekst = new StringBuilder();
        tekst.Append("  ").Append(Scalar(Gevalschets.Tekst(naam))).Append(":\n");
        Blok(tekst, geval, 4);
        return tekst.ToString();
    }

    private static void Blok(StringBuilder tekst, YamlMapping groep, int diepte)
    {
        foreach (var entry in groep.Entries)
        {
            var (begin, waarde) = ($"{new string(' ', diepte)}{Scalar(entry.Sleutel)}:", Regel(entry.Waarde));
            if (entry.Waarde is YamlMapping { Entries.IsEmpty: false } deel && begin.Length + waarde.Length > Breedte)
            {
                tekst.Append(begin).Append('\n');
                Blok(tekst, deel, diepte + 2);
            }
            else if (entry.Waarde is YamlSequence { Items.IsEmpty: false } reeks && begin.Length + waarde.Length > Breedte)
            {
                tekst.Append(begin).Append('\n');
                tekst.Append(string.Concat(reeks.Items.Select(item => $"{new string(' ', diepte + 2)}- {Regel(item)}\n")));
            }
            else
            {
                tekst.Append(begin).Append(' ').Append(waarde).Append('\n');
            }
        }
    }

    private static string Regel(YamlNode knoop) => knoop switch
    {
        YamlMapping { Entries.IsEmpty: true } => "{}",
        YamlMapping groep => $"{{ {string.Join(", ", groep.Entries.Select(entry => $"{Scalar(entry.Sleutel)}: {Regel(entry.Waarde)}"))} }}",
        YamlSequence reeks => $"[{string.Join(", ", reeks.Items.Select(Regel))}]",
        YamlScalar scalar => Scalar(scalar),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Scalar(YamlScalar scalar)
    {
        if (!scalar.Aangehaald && Gewoon().IsMatch(scalar.Tekst))
        {
            return scalar.Tekst;
        }

        var tekst = new StringBuilder("\"");
        foreach (var teken in scalar.Tekst)
        {
            tekst.Append(teken switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                < ' ' => $"\\x{(int)teken:X2}",
                _ => teken.ToString(),
            });
        }

        return tekst.Append('"').ToString();
    }

    // A text that no reader of YAML takes for something else: words, and days and numbers with a colon between digits only.
    [GeneratedRegex(@"^[\p{L}\p{N}_](?:[\p{L}\p{N}_./+-]|(?<=\p{N}):(?=\p{N})| (?! ))*(?<! )$", RegexOptions.CultureInvariant)]
    private static partial Regex Gewoon();
}
