using System.CommandLine;
using System.CommandLine.Completions;
using System.Text;
using Uitstroom.Documentatie;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom wijzigingsvoorstel</c>: one page about a proposed change, for those who decide on it.</summary>
internal sealed class WijzigingsvoorstelOpdracht : Opdracht
{
    private static readonly string[] _vormen = ["html", "markdown"];

    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Versiepaarkeuze _paar = new();
    private readonly Option<string?> _aanvragen = Invloedkeuze.Aanvragen();
    private readonly Option<string?> _per = Invloedkeuze.Per();
    private readonly Option<string> _uit = new("--uit")
    {
        Description = "De map waarin de pagina komt; zij wordt gemaakt als zij er niet is. Anders: de map waarin u staat.",
        HelpName = "MAP",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string> _vorm = new("--vorm") { Description = "`html` of `markdown`. Anders: `html`.", HelpName = "VORM", DefaultValueFactory = _ => "html" };

    public WijzigingsvoorstelOpdracht(Omgeving omgeving)
        : base("wijzigingsvoorstel", "Maakt een pagina over een wijziging: wat er verandert, wie het raakt, en wat bewezen is.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        _vorm.CompletionSources.Add(_ => _vormen.Select(vorm => new CompletionItem(vorm)));
        foreach (var argument in _paar.Argumenten)
        {
            Arguments.Add(argument);
        }

        foreach (var optie in (Option[])[.. _paar.AlleOpties, _aanvragen, _per, _uit, _vorm])
        {
            Add(optie);
        }

        SetAction((gelezen, _) => Voer(gelezen));
    }

    public override IReadOnlyList<string> Gebruik =>
    [
        "wijzigingsvoorstel OUD[@DATUM] NIEUW[@DATUM] [--aanvragen AANVRAGEN|-] [--uit MAP] [opties]",
        "wijzigingsvoorstel OUD --wijziging BESTAND [--aanvragen AANVRAGEN|-] [--uit MAP] [opties]",
    ];

    public override IReadOnlyList<string> Voorbeelden =>
    [
        "uitstroom wijzigingsvoorstel westfriesland mijn-westfriesland.yaml --peildatum 2025-07-01 --uit overleg",
        "uitstroom wijzigingsvoorstel westfriesland --wijziging addendum.yaml --peildatum 2026-01-01 --aanvragen aanvragen.jsonl --uit overleg",
    ];

    private async Task<int> Voer(ParseResult gelezen)
    {
        var vorm = gelezen.GetValue(_vorm)!;
        if (!_vormen.Contains(vorm))
        {
            throw new Gebruiksfout($"onbekende vorm `{vorm}`", Suggestion.For(vorm, _vormen) ?? "kies uit `html` en `markdown`");
        }

        if (gelezen.GetValue(_per) is not null && gelezen.GetValue(_aanvragen) is null)
        {
            throw new Gebruiksfout("`--per` hoort bij `--aanvragen`");
        }

        if (_paar.Open(gelezen, _meldingen) is not { } beide)
        {
            return Afsluitcode.Bevindingen;
        }

        var (paar, opties) = beide.OpDagen(Toetskeuzes.Hardop(_omgeving));
        var invloed = gelezen.GetValue(_aanvragen) is { } aanvragen ? await Tel(paar, opties, aanvragen, gelezen.GetValue(_per)) : null;
        var verschillen = Tekstverschillen.Van(paar.Oud, paar.Nieuw);
        var pagina = Voorstelpagina.Van(new Voorstel(Regelingvergelijking.Van(paar.Oud, paar.Nieuw, opties with { Tekst = verschillen }))
        {
            Tekst = verschillen,
            ControleOud = Regelonderzoek.Van(paar.Oud, opties.Peildatum),
            ControleNieuw = Regelonderzoek.Van(paar.Nieuw, opties.PeildatumNieuw ?? opties.Peildatum),
            Invloed = invloed,
            Bestand = gelezen.GetValue(_aanvragen) is { } bestand ? Invloedkeuze.Naam(bestand) : null,
        });
        var inhoud = Encoding.UTF8.GetBytes(vorm == "html" ? pagina.ToHtml() : pagina.ToMarkdown());
        foreach (var pad in Paginabestanden.Schrijf(gelezen.GetValue(_uit)!, [(pagina.Naam + (vorm == "html" ? ".html" : ".md"), inhoud)]))
        {
            _omgeving.Uit.Regel(pad);
        }

        return invloed is null ? Afsluitcode.Goed : Invloedkeuze.Code(invloed);
    }

    /// <summary>The applications keep their own days, under the two texts that are compared; one without a day is tested on that of the comparison.</summary>
    private Task<Invloed> Tel(Versiepaar paar, VergelijkOpties opties, string aanvragen, string? per) => Invloedkeuze.Tel(
        _omgeving,
        paar with
        {
            Oud = paar.Oud.TekstVan(paar.OudDag ?? opties.Peildatum),
            Nieuw = paar.Nieuw.TekstVan(paar.NieuwDag ?? opties.PeildatumNieuw ?? opties.Peildatum),
            Keuzes = paar.Keuzes with { Peildatum = null },
        },
        aanvragen, per, () => opties.Peildatum);
}
