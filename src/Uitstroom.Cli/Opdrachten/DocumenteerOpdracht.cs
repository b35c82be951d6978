using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using NodaTime;
using Uitstroom.Documentatie;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom documenteer</c>: a page that reads as the agreement, as one HTML or Markdown file.</summary>
internal sealed class DocumenteerOpdracht : Opdracht
{
    private static readonly string[] _vormen = ["html", "markdown"];

    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Wijzigkeuze _wijzigkeuze = new();
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Option<bool> _alle = new("--alle") { Description = "Maakt een pagina van elke meegeleverde regio, en een die ze naast elkaar zet." };
    private readonly Option<string> _uit = new("--uit")
    {
        Description = "De map waarin de pagina's komen; zij wordt gemaakt als zij er niet is. Anders: de map waarin u staat.",
        HelpName = "MAP",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string> _vorm = new("--vorm") { Description = "`html` of `markdown`. Anders: `html`.", HelpName = "VORM", DefaultValueFactory = _ => "html" };
    private readonly Option<string?> _op = new("--op")
    {
        Description = "De tekst zoals die op deze dag geldt, met de wijzigingen van die dag; de dag komt boven de pagina.",
        HelpName = "JJJJ-MM-DD",
    };

    public DocumenteerOpdracht(Omgeving omgeving)
        : base("documenteer", "Maakt een pagina die leest als het convenant, om te tonen of af te drukken.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        _vorm.CompletionSources.Add(_ => _vormen.Select(vorm => new CompletionItem(vorm)));
        Arguments.Add(_regio);
        foreach (var optie in new Option[] { _alle, _uit, _vorm, _op }.Concat(_wijzigkeuze.Opties))
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["documenteer REGIO [opties]", "documenteer --alle [--uit MAP] [--vorm VORM]"];

    public override IReadOnlyList<string> Voorbeelden => ["uitstroom documenteer westfriesland --uit pagina", "uitstroom documenteer --alle --uit pagina"];

    private int Voer(ParseResult gelezen)
    {
        var vorm = gelezen.GetValue(_vorm)!;
        if (!_vormen.Contains(vorm))
        {
            throw new Gebruiksfout($"onbekende vorm `{vorm}`", Suggestion.For(vorm, _vormen) ?? "kies uit `html` en `markdown`");
        }

        LocalDate? op = gelezen.GetValue(_op) is { } tekst ? Datumtekst.Lees(tekst) ?? throw new Gebruiksfout($"`--op {tekst}` is geen datum", "schrijf jjjj-mm-dd") : null;
        if (Paginas(gelezen, op) is not { } paginas)
        {
            return Afsluitcode.Bevindingen;
        }

        foreach (var pad in Paginabestanden.Schrijf(gelezen.GetValue(_uit)!, paginas.Select(pagina =>
            (Naam: pagina.Naam + (vorm == "html" ? ".html" : ".md"), Inhoud: Encoding.UTF8.GetBytes(vorm == "html" ? pagina.ToHtml() : pagina.ToMarkdown())))))
        {
            _omgeving.Uit.Regel(pad);
        }

        return Afsluitcode.Goed;
    }

    /// <summary>The pages to write, or null after diagnostics.</summary>
    private List<Pagina>? Paginas(ParseResult gelezen, LocalDate? op)
    {
        var regio = gelezen.GetValue(_regio);
        if (!gelezen.GetValue(_alle))
        {
            return _wijzigkeuze.Open(gelezen, regio ?? throw new Gebruiksfout("REGIO ontbreekt", "noem een regio, of geef `--alle`"), _meldingen) is { } regeling
                ? [Regelingpagina.Van(regeling, op)]
                : null;
        }

        if (regio is not null || _wijzigkeuze.IsGemaakt(gelezen))
        {
            throw new Gebruiksfout("`--alle` gaat over de meegeleverde regio's", "laat REGIO, `--wijziging` en `--lokaal` weg");
        }

        var regelingen = Regelingen.Namen.Select(naam => Regelingen.Zoek(naam)!).ToList();
        return [.. regelingen.Select(regeling => Regelingpagina.Van(regeling, op)), Vergelijkingpagina.Van(regelingen, op)];
    }
}
