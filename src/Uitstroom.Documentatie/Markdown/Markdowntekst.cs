using System.Text;

namespace Uitstroom.Documentatie;

/// <summary>Running text as Markdown: everything that comes from a file is escaped here and nowhere else.</summary>
internal static class Markdowntekst
{
    private const string Bijzonder = "\\`*_{}[]()#+!|~";

    public static string Veilig(string tekst)
    {
        var veilig = new StringBuilder(tekst.Length + 16);
        foreach (var teken in tekst)
        {
            if (Bijzonder.Contains(teken, StringComparison.Ordinal))
            {
                veilig.Append('\\');
            }

            // Not every reader of Markdown takes a backslash before markup.
            veilig.Append(teken switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\n' or '\t' => " ",
                _ when Tekenkeuze.IsGevaarlijk(teken) => "\uFFFD",
                _ => teken.ToString(),
            });
        }

        return veilig.ToString();
    }

    /// <summary>A place where links arrive. What an address may not hold is written as a line.</summary>
    public static string Id(string pad) => string.Concat(pad.Select(teken => char.IsLetterOrDigit(teken) || teken is '.' or '-' or '_' ? teken : '_'));

    public static string Anker(string? pad) => pad is null ? "" : $"<a id=\"{Id(pad)}\"></a>";

    public static string Van(Tekst tekst, Ankers ankers) => string.Concat(tekst.Stukken.Select(stuk => stuk switch
    {
        Stuk.Woorden woorden => Veilig(woorden.Tekst),
        Stuk.Vet vet => $"**{Veilig(vet.Tekst)}**",
        Stuk.Naar naar => Link(naar.Pad, naar.Tekst, ankers),
        Stuk.Kenmerk kenmerk => $"({Veilig(kenmerk.Tekst)})",
        Stuk.Merk merk => $"*{Veilig(merk.Tekst)}* ",
        Stuk.Bron bron => $" ({string.Join("; ", bron.Verwijzingen.Select(een => Link(een.Anker, een.Plaats, ankers)))})",
        _ => throw new System.Diagnostics.UnreachableException(),
    }));

    private static string Link(string pad, string tekst, Ankers ankers) => ankers.Zoek(pad) is { } anker ? $"[{Veilig(tekst)}](#{Id(anker)})" : Veilig(tekst);
}
