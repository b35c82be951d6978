using System.Text;

namespace Uitstroom.Documentatie;

/// <summary>A page as one HTML file: its style in itself, no script, and a policy that forbids to fetch anything.</summary>
internal sealed class HtmlSchrijver
{
    private static readonly Lazy<string> _stijl = new(LeesStijl);

    private readonly StringBuilder _uit = new(1 << 18);
    private readonly Pagina _pagina;
    private readonly Ankers _ankers;
    private readonly Htmlblok _blok;

    public HtmlSchrijver(Pagina pagina)
    {
        _pagina = pagina;
        _ankers = new Ankers(pagina.Hoofdstukken);
        _blok = new Htmlblok(_uit, _ankers);
    }

    public string Schrijf()
    {
        var titel = Htmltekst.Veilig(_pagina.Titel);
        _uit.Append("<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Append("<link rel=\"icon\" href=\"data:,\">\n").Append("<title>").Append(titel).Append("</title>\n<style>\n").Append(_stijl.Value).Append("</style>\n</head>\n<body>\n")
            .Append("<a class=\"overslaan\" href=\"#inhoud\">Naar de inhoud</a>\n<header class=\"kop\">\n");
        if (_pagina.Ondertitel.Length > 0)
        {
            _uit.Append("<p class=\"ondertitel\">").Append(Htmltekst.Veilig(_pagina.Ondertitel)).Append("</p>\n");
        }

        _uit.Append("<h1>").Append(titel).Append("</h1>\n</header>\n<div class=\"blad\">\n");
        Inhoudsopgave();
        _uit.Append("<main id=\"inhoud\" tabindex=\"-1\">\n");
        foreach (var blok in _pagina.Inleiding)
        {
            _blok.Schrijf(blok);
        }

        foreach (var hoofdstuk in _pagina.Hoofdstukken)
        {
            Hoofdstuk(hoofdstuk);
        }

        _uit.Append("</main>\n</div>\n</body>\n</html>\n");
        return _uit.ToString();
    }

    private void Inhoudsopgave()
    {
        _uit.Append("<nav class=\"inhoudsopgave\" aria-label=\"Inhoudsopgave\">\n<h2>Inhoud</h2>\n<ol>\n");
        foreach (var hoofdstuk in _pagina.Hoofdstukken)
        {
            _uit.Append("<li><a href=\"#").Append(Htmltekst.Id(hoofdstuk.Id)).Append("\">").Append(Htmltekst.Veilig(hoofdstuk.Titel)).Append("</a></li>\n");
        }

        _uit.Append("</ol>\n</nav>\n");
    }

    private void Hoofdstuk(Deel deel)
    {
        var id = Htmltekst.Id(deel.Id);
        _uit.Append("<section id=\"").Append(id).Append("\" aria-labelledby=\"").Append(id).Append("-kop\">\n<h2 id=\"").Append(id).Append("-kop\">")
            .Append(Htmltekst.Veilig(deel.Titel)).Append("</h2>\n");
        Hierin(deel);
        Inhoud(deel, 3);
        _uit.Append("</section>\n");
    }

    /// <summary>A long chapter says what is in it.</summary>
    private void Hierin(Deel deel)
    {
        if (deel.Delen.Length < 3 || deel.Delen.Any(onder => onder.IsRegel))
        {
            return;
        }

        var links = deel.Delen.Select(onder => $"<li><a href=\"#{Htmltekst.Id(onder.Id)}\">{Htmltekst.Veilig(onder.Titel)}</a></li>");
        _uit.Append("<ul class=\"hierin\">\n").AppendJoin('\n', links).Append("\n</ul>\n");
    }

    private void Onderdeel(Deel deel, int niveau)
    {
        var element = deel.IsRegel ? "article" : "div";
        _uit.Append('<').Append(element).Append(" class=\"").Append(deel.IsRegel ? "regel" : "deel").Append("\" id=\"").Append(Htmltekst.Id(deel.Id)).Append("\">\n<h")
            .Append(niveau).Append('>').Append(Htmltekst.Veilig(deel.Titel)).Append("</h").Append(niveau).Append(">\n");
        Inhoud(deel, Math.Min(niveau + 1, 6));
        _uit.Append("</").Append(element).Append(">\n");
    }

    private void Inhoud(Deel deel, int niveau)
    {
        if (!deel.Kenmerken.IsLeeg)
        {
            _uit.Append("<p class=\"kenmerken\">").Append(Htmltekst.Van(deel.Kenmerken, _ankers)).Append("</p>\n");
        }

        foreach (var blok in deel.Blokken)
        {
            _blok.Schrijf(blok);
        }

        foreach (var onder in deel.Delen)
        {
            Onderdeel(onder, niveau);
        }
    }

    private static string LeesStijl()
    {
        using var stroom = typeof(HtmlSchrijver).Assembly.GetManifestResourceStream("stijl.css")!;
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd().ReplaceLineEndings("\n");
    }
}
