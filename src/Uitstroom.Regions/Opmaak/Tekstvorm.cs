using System.Collections.Frozen;
using YamlDotNet.Core;

namespace Uitstroom.Regions;

/// <summary>How a text is written: as it was, but without quotes around a word that needs none.</summary>
internal static class Tekstvorm
{
    // Words that mean something without quotes, here or to another reader of YAML. Who quotes them says that they are a name.
    private static readonly FrozenSet<string> _bijzonder = FrozenSet.ToFrozenSet(
        [
            "ja", "nee", "geen", "onbekend", "aanwezig", "niet_in_bron", "niet_geregeld", "niet_genoemd",
            "y", "n", "yes", "no", "on", "off", "true", "false", "null",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The text as it is printed.</summary>
    public static string Kort(Opmaakknoop.Tekst tekst) =>
        tekst.Stijl is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && IsWoord(tekst.Waarde) ? tekst.Waarde : tekst.Ruw;

    /// <summary>The text on one line; null when it needs more, such as for a blank line in it.</summary>
    public static string? OpEenRegel(Opmaakknoop.Tekst tekst)
    {
        var kort = Kort(tekst);
        if (!kort.Contains('\n', StringComparison.Ordinal))
        {
            return kort;
        }

        var regels = kort.Split('\n');
        var escaped = tekst.Stijl == ScalarStyle.DoubleQuoted && kort.Contains('\\', StringComparison.Ordinal);
        return escaped || regels.Skip(1).SkipLast(1).Any(string.IsNullOrWhiteSpace)
            ? null
            : string.Join(' ', regels.Select((regel, nummer) => Rand(regel, nummer > 0, nummer < regels.Length - 1)));
    }

    /// <summary>Whether a text is one word that reads the same without quotes, for every reader of YAML.</summary>
    public static bool IsWoord(string waarde) =>
        waarde.Length > 0 && char.IsLetter(waarde[0]) && !_bijzonder.Contains(waarde)
        && waarde.All(teken => char.IsLetterOrDigit(teken) || teken is '_' or '-' or '.');

    /// <summary>A line of a text that goes on below, without the spaces that YAML does not count.</summary>
    public static string Rand(string regel, bool links, bool rechts)
    {
        regel = links ? regel.TrimStart(' ', '\t') : regel;
        // `\ ` at the end of a line is a space that counts.
        return rechts && !regel.TrimEnd(' ', '\t').EndsWith('\\') ? regel.TrimEnd(' ', '\t') : regel;
    }
}
