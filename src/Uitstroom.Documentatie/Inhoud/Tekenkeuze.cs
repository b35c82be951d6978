namespace Uitstroom.Documentatie;

/// <summary>Which characters from a file may not reach a page: those that steer instead of show.</summary>
internal static class Tekenkeuze
{
    public static bool IsGevaarlijk(char teken) =>
        (char.IsControl(teken) && teken is not '\n' and not '\t') || teken is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\uFFFE' or '\uFFFF';
}
