namespace Uitstroom.Cli;

/// <summary>Breaks a line at spaces so that the rest stands under the text and not under its mark.</summary>
internal static class Regelafbreking
{
    private const int Smalst = 20;

    public static IEnumerable<string> Breek(string regel, int breedte)
    {
        var inspringing = regel.Length - regel.TrimStart().Length;
        var heeftTeken = regel.Length > inspringing + 1 && regel[inspringing] is '✓' or '✗' or '?' or '-' or '•' or '→' or '+' && regel[inspringing + 1] == ' ';
        var hangend = Math.Min(inspringing + (heeftTeken ? 2 : 0), Math.Max(0, breedte - Smalst));
        var rest = regel;
        while (rest.Length > breedte)
        {
            var knip = rest.LastIndexOf(' ', breedte);
            if (knip <= hangend)
            {
                // A word that is longer than the line: the terminal breaks it.
                knip = rest.IndexOf(' ', Math.Min(breedte, rest.Length - 1));
            }

            if (knip <= hangend)
            {
                break;
            }

            yield return rest[..knip].TrimEnd();
            rest = new string(' ', hangend) + rest[knip..].TrimStart();
        }

        yield return rest;
    }
}
