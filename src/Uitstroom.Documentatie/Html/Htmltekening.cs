using System.Globalization;
using System.Text;

namespace Uitstroom.Documentatie;

/// <summary>A drawing as SVG in the page, with a title and a description for who cannot see it.</summary>
internal static class Htmltekening
{
    public static string Van(Blok.Figuur figuur)
    {
        var tekening = figuur.Tekening;
        var id = Htmltekst.Id(figuur.Id);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {tekening.Breedte} {tekening.Hoogte}\" width=\"{tekening.Breedte}\" height=\"{tekening.Hoogte}\" role=\"img\" aria-labelledby=\"{id}-t\" aria-describedby=\"{id}-d\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-t\">{Htmltekst.Veilig(figuur.Titel)}</title>\n<desc id=\"{id}-d\">{Htmltekst.Veilig(figuur.Omschrijving)}</desc>\n");
        foreach (var vorm in tekening.Vormen)
        {
            svg.Append(Vorm(vorm)).Append('\n');
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Vorm(Vorm vorm) => vorm switch
    {
        Documentatie.Vorm.Vak vak => string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{vak.X}\" y=\"{vak.Y}\" width=\"{vak.Breedte}\" height=\"{vak.Hoogte}\" rx=\"{vak.Rond}\" class=\"{vak.Klasse}\"/>"),
        Documentatie.Vorm.Stip stip => string.Create(CultureInfo.InvariantCulture, $"<circle cx=\"{stip.X}\" cy=\"{stip.Y}\" r=\"{stip.Straal}\" class=\"{stip.Klasse}\"/>"),
        Documentatie.Vorm.Lijn lijn => Lijn(lijn),
        Documentatie.Vorm.Woorden woorden => string.Create(CultureInfo.InvariantCulture, $"<text x=\"{woorden.X}\" y=\"{woorden.Y}\" class=\"{woorden.Klasse}\"{Anker(woorden.Uitlijning)}>{Htmltekst.Veilig(woorden.Tekst)}</text>"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The arrow is drawn as two strokes: a marker would need an id that is its own in every drawing, and does not follow the colour.</summary>
    private static string Lijn(Vorm.Lijn lijn)
    {
        var pad = "M" + string.Join(" L", lijn.Punten.Select(punt => string.Create(CultureInfo.InvariantCulture, $"{punt.X} {punt.Y}")));
        var tekst = $"<path d=\"{pad}\" class=\"{lijn.Klasse}\"/>";
        if (!lijn.Pijl)
        {
            return tekst;
        }

        var ((vx, vy), (x, y)) = (lijn.Punten[^2], lijn.Punten[^1]);
        var (dx, dy) = (Math.Sign(x - vx), Math.Sign(y - vy));
        return tekst + string.Create(CultureInfo.InvariantCulture, $"<path d=\"M{x - (7 * dx) - (4 * dy)} {y - (7 * dy) - (4 * dx)} L{x} {y} L{x - (7 * dx) + (4 * dy)} {y - (7 * dy) + (4 * dx)}\" class=\"punt\"/>");
    }

    private static string Anker(Uitlijning uitlijning) => uitlijning switch
    {
        Uitlijning.Midden => " text-anchor=\"middle\"",
        Uitlijning.Rechts => " text-anchor=\"end\"",
        _ => "",
    };
}
