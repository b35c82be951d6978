using System.Buffers;

namespace Uitstroom.Regions;

/// <summary>
/// Characters that never belong in a file: control characters, a carriage return that ends no line, the line ends of YAML 1.1
/// (U+0085, U+2028, U+2029), and what makes a text look other than it is (bidirectional marks, spaces without width).
/// </summary>
internal static class CharacterCheck
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> _forbidden = SearchValues.Create(Forbidden());

    private static readonly SearchValues<char> _oddSpaces =
        SearchValues.Create("\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000");

    /// <summary>Reports each run of a forbidden character and gives the text with all of them replaced, so that reading can go on at the same places.</summary>
    public static string Clean(SourceText bron, DiagnosticList meldingen)
    {
        var tekst = bron.Tekst;
        var at = NextForbidden(tekst, 0);
        if (at < 0)
        {
            return tekst;
        }

        var clean = tekst.ToCharArray();
        while (at >= 0)
        {
            var end = at;
            while (end < tekst.Length && tekst[end] == tekst[at] && IsForbidden(tekst, end))
            {
                clean[end++] = Replacement;
            }

            meldingen.Add(FileDiagnostics.ForbiddenCharacter(bron.Span(at, end), tekst[at]));
            at = NextForbidden(tekst, end);
        }

        return new string(clean);
    }

    /// <summary>The first character that no value may hold, an escaped one (<c>"\0"</c>) or half a surrogate pair included; null when there is none.</summary>
    public static char? FirstForbidden(string waarde)
    {
        var at = NextForbidden(waarde, 0);
        if (at >= 0)
        {
            return waarde[at];
        }

        for (var i = 0; i < waarde.Length; i++)
        {
            if (char.IsSurrogate(waarde[i]) && !(char.IsHighSurrogate(waarde[i]) && i + 1 < waarde.Length && char.IsLowSurrogate(waarde[++i])))
            {
                return waarde[i];
            }
        }

        return null;
    }

    /// <summary>The offset of the first space that YAML does not take for a space (U+00A0 and the like), relative to the text; -1 when there is none.</summary>
    public static int OddSpace(ReadOnlySpan<char> tekst) => tekst.IndexOfAny(_oddSpaces);

    private static int NextForbidden(string tekst, int from)
    {
        while (true)
        {
            var found = tekst.AsSpan(from).IndexOfAny(_forbidden);
            if (found < 0 || IsForbidden(tekst, from + found))
            {
                return found < 0 ? -1 : from + found;
            }

            from += found + 1;
        }
    }

    /// <summary>A carriage return is allowed in front of a line feed only.</summary>
    private static bool IsForbidden(string tekst, int at) =>
        _forbidden.Contains(tekst[at]) && !(tekst[at] == '\r' && at + 1 < tekst.Length && tekst[at + 1] == '\n');

    private static string Forbidden()
    {
        var controls = Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl).Except(['\t', '\n']);
        const string invisible = "\u061C\u200B\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\uFFFE\uFFFF";
        return string.Concat(controls) + invisible;
    }
}
