namespace Uitstroom.Documentatie;

/// <summary>A title that is short enough for a link.</summary>
internal static class Linktitel
{
    private const int Hoogstens = 80;

    /// <summary>A long title is cut at a word.</summary>
    public static string Kort(string titel) => titel.Length <= Hoogstens || titel.LastIndexOf(' ', Hoogstens) is not (> 0 and var plaats)
        ? titel
        : titel[..plaats].TrimEnd(',', ';', ':') + " …";
}
