using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Uitstroom.Regions.Tests.Gevallen;

namespace Uitstroom.Regions.Tests.Laden;

/// <summary>Copies of the real region files with one slip each: one message, on the line of the slip.</summary>
public class KapotTests
{
    /// <summary>Per slip: what a line must look like to make it there, what the line becomes, and the message (without what depends on the file).</summary>
    private static readonly Dictionary<string, (string Regel, string Wordt, string Melding)> _fouten = new()
    {
        ["typing error in a fact"] = (@"^(.*[ {])leeftijd(: (?:van|minstens) .*)$", "$1leeftjid$2", "UIT2001: onbekend feit `leeftjid`; bedoelde u `leeftijd`?"),
        ["date the other way round"] = (@"^(.*\b(?:van|tot_en_met): )\d{4}-\d{2}-\d{2}(.*)$", "${1}01-07-2025$2", "UIT1106: `01-07-2025` is geen bestaande datum; schrijf `2025-07-01`"),
        ["duplicate key"] = (@"^(titel: .*)$", "$1\ntitel: \"nog een titel\"", "UIT1027: de sleutel `titel` staat hier voor de tweede keer;"),
        ["unclosed bracket"] = (@"^(geldig: \{.*)\}$|^(  gemeenten:.*\{.*)\}$|^(zonder_regel:.*)\}$", "$1$2$3", "UIT104"),
        ["empty value"] = (@"^titel: .*$", "titel:", "UIT1028: de sleutel `titel` heeft geen waarde;"),
        ["unknown provision"] = (@"^(    bron: )(wf|ijzk|fl)-(\d)(.*)$", "$1$2-999.$3", "UIT3001: bepaling `"),
        ["wrong type"] = (@"^(  [a-z_]+: \{ type: )(ja_nee|datum)(, .*)$", "${1}janee$3", "UIT1105: `janee` kan niet bij `type`; bedoelde u `ja_nee`?"),
        ["tab"] = (@"^  ([a-z_]+:.*)$", "\t$1", "UIT1040: "),
        ["alias"] = (@"^titel: .*$", "titel: *naam", "UIT1021: een waarde mag niet met `*` beginnen (`*naam`): dat is een verwijzing naar een anker;"),
        ["too deep"] = (@"^titel: .*$", $"titel: {new string('[', 33)}x{new string(']', 33)}", "UIT1010: dit staat te diep: hoogstens 32 niveaus in elkaar;"),
    };

    public static TheoryData<string, string> Kopieen()
    {
        var rijen = new TheoryData<string, string>();
        foreach (var regio in Regio.Alle.Keys)
        {
            foreach (var fout in _fouten.Keys)
            {
                rijen.Add(regio, fout);
            }
        }

        return rijen;
    }

    [Theory]
    [MemberData(nameof(Kopieen))]
    public void One_slip_gives_one_message_on_its_line(string regio, string fout)
    {
        var (patroon, wordt, melding) = _fouten[fout];
        var regels = File.ReadAllLines(Regio.Alle[regio].Pad).ToList();
        var hier = regels.FindIndex(regel => Regex.IsMatch(regel, patroon));
        hier.Should().BeGreaterThanOrEqualTo(0, "a line to make the slip on");
        regels[hier] = Regex.Replace(regels[hier], patroon, wordt);
        var load = RegelingLoader.Load("kopie.yaml", Encoding.UTF8.GetBytes(string.Join('\n', regels) + "\n"));
        load.Regeling.Should().BeNull();
        var enige = load.Diagnostics.Should().ContainSingle().Subject;
        var regelnummer = hier + 1 + (wordt.Contains('\n', StringComparison.Ordinal) ? 1 : 0);
        enige.ToString().Should().StartWith(string.Create(CultureInfo.InvariantCulture, $"kopie.yaml({regelnummer},")).And.Contain($"): error {melding}");
    }
}
