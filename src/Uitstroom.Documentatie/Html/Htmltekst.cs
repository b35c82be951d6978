using System.Text;

namespace Uitstroom.Documentatie;

/// <summary>Running text as HTML: everything that comes from a file is escaped here and nowhere else.</summary>
internal static class Htmltekst
{
    /// <summary>Text as it may stand in an element or between double quotes.</summary>
    public static string Veilig(string tekst)
    {
        var veilig = new StringBuilder(tekst.Length + 16);
        foreach (var teken in tekst)
        {
            veilig.Append(teken switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ when Tekenkeuze.IsGevaarlijk(teken) => "\uFFFD",
                _ => teken.ToString(),
            });
        }

        return veilig.ToString();
    }

    /// <summary>A place as the value of <c>id</c>: without white space, which an id may not have.</summary>
    public static string Id(string pad) => Veilig(string.Concat(pad.Select(teken => char.IsWhiteSpace(teken) ? '_' : teken)));

    public static string Van(Tekst tekst, Ankers ankers) => string.Concat(tekst.Stukken.Select(stuk => Van(stuk, ankers)));

    private static string Van(Stuk stuk, Ankers ankers) => stuk switch
    {
        Stuk.Woorden woorden => Veilig(woorden.Tekst),
        Stuk.Vet vet => $"<strong>{Veilig(vet.Tekst)}</strong>",
        Stuk.Naar naar => ankers.Zoek(naar.Pad) is { } anker ? $"<a href=\"#{Id(anker)}\">{Veilig(naar.Tekst)}</a>" : Veilig(naar.Tekst),
        Stuk.Kenmerk kenmerk => $"<span class=\"kenmerk\">{Veilig(kenmerk.Tekst)}</span>",
        Stuk.Merk merk => $"<span class=\"merk {merk.Soort.ToString().ToLowerInvariant()}\">{Veilig(merk.Tekst)}</span>",
        Stuk.Bron { Verwijzingen: var verwijzingen } => $" <span class=\"bron\">{string.Join("; ", verwijzingen.Select(een => Bron(een, ankers)))}</span>",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Bron(Bronverwijzing bron, Ankers ankers) =>
        ankers.Zoek(bron.Anker) is { } anker ? $"<a href=\"#{Id(anker)}\">{Veilig(bron.Plaats)}</a>" : Veilig(bron.Plaats);
}
