using System.CommandLine;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom contract</c>: which form of contract the text points to, or the life of one contract day by day.</summary>
internal sealed class ContractOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Argument<string?> _aanvraag = new("BESTAND")
    {
        Description = "De aanvraag, als YAML of JSON; `-` leest van de invoer.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _verloop = new("--verloop")
    {
        Description = "Toont het leven van één contract: dit bestand noemt de gebeurtenissen.",
        HelpName = "GEBEURTENISSEN",
    };

    private readonly Option<string?> _op = new("--op")
    {
        Description = "Tot en met welke dag het verloop wordt gevolgd; anders tot de laatste gebeurtenis.",
        HelpName = "JJJJ-MM-DD",
    };

    private readonly Option<string?> _peildatum = Opties.Peildatum();
    private readonly Option<string[]> _lezing = Opties.Lezing();
    private readonly Wijzigkeuze _wijzigkeuze = new();
    private readonly Option<bool> _json = Opties.Json();

    public ContractOpdracht(Omgeving omgeving)
        : base("contract", "Zegt op welk contract de tekst wijst, of wat er van een contract wordt.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_regio);
        Arguments.Add(_aanvraag);
        foreach (var optie in (Option[])[_verloop, _op, _peildatum, _lezing, .. _wijzigkeuze.Opties, _json])
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik =>
    [
        "contract REGIO BESTAND|- [opties]",
        "contract REGIO --verloop GEBEURTENISSEN [--op JJJJ-MM-DD] [opties]",
    ];

    public override IReadOnlyList<string> Voorbeelden =>
    [
        "uitstroom contract westfriesland aanvraag.yaml --peildatum 2025-07-01",
        "uitstroom contract westfriesland --verloop gebeurtenissen.yaml",
    ];

    private int Voer(ParseResult gelezen)
    {
        var keuzes = Toetskeuzes.Lees(gelezen.GetValue(_peildatum), null, gelezen.GetValue(_lezing) ?? []);
        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO en BESTAND ontbreken");
        var bestand = gelezen.GetValue(_aanvraag);
        var verloop = gelezen.GetValue(_verloop);
        Verboden(gelezen, bestand, verloop);
        if (_wijzigkeuze.Open(gelezen, regio, _meldingen) is not { } regeling)
        {
            return Afsluitcode.Bevindingen;
        }

        return verloop is null
            ? Keuze(regeling, bestand!, keuzes, gelezen.GetValue(_json))
            : Verloop(regeling, verloop, keuzes, gelezen.GetValue(_op), gelezen.GetValue(_json));
    }

    private int Keuze(Regeling regeling, string bestand, Toetskeuzes keuzes, bool json)
    {
        var vandaag = Toetskeuzes.Hardop(_omgeving);
        var bron = Aanvraagbron.Van(bestand, _omgeving, _meldingen);
        var (versie, gelezen) = Versiekeuze.Lees(regeling, keuzes, van => bron.Lees(van), aanvraag => aanvraag.Aanvraag?.Peildatum, vandaag);
        _meldingen.MetBron(gelezen.Diagnostics);
        if (gelezen.HeeftFouten)
        {
            return Afsluitcode.Bevindingen;
        }

        var aanvraag = gelezen.Aanvraag!;
        var keuze = versie.MetLezingen(keuzes.Lezingen).Contracten.Kies(aanvraag, keuzes.Peildatum ?? aanvraag.Peildatum ?? vandaag());
        Toon(json, keuze.ToJson, keuze.ToText);
        return Afsluitcode.Goed;
    }

    private int Verloop(Regeling regeling, string bestand, Toetskeuzes keuzes, string? op, bool json)
    {
        var tot = op is null ? null : Datumtekst.Lees(op);
        if (op is not null && tot is null)
        {
            throw new Gebruiksfout($"`{op}` is geen bestaande datum", "schrijf jaar-maand-dag, zoals `2025-07-01`");
        }

        if (tot is null && !regeling.Versiedagen.IsEmpty)
        {
            throw new Gebruiksfout("bij een verloop met wijzigingen hoort `--op`", "die dag zegt ook welke tekst geldt");
        }

        regeling = Versiekeuze.Van(regeling, keuzes with { Peildatum = tot }, _omgeving.Vandaag).MetLezingen(keuzes.Lezingen);
        var gelezen = VerloopLoader.Load(bestand, regeling);
        var leven = gelezen.Alles is { } alles ? regeling.Contracten.Levensloop(alles, tot) : null;
        var meldingen = gelezen.Diagnostics.Concat(leven?.Diagnostics ?? []).ToList();
        _meldingen.MetBron(meldingen);
        if (leven is { Stappen.IsEmpty: false })
        {
            Toon(json, leven.ToJson, leven.ToText);
        }

        return meldingen.Exists(melding => melding.Severity == Severity.Error) ? Afsluitcode.Bevindingen : Afsluitcode.Goed;
    }

    private void Toon(bool json, Func<string> alsJson, Func<string> alsTekst)
    {
        if (json)
        {
            _omgeving.Uit.Rauw(alsJson() + "\n");
        }
        else
        {
            Uitlegweergave.Toon(_omgeving.Uit, alsTekst());
        }
    }

    /// <summary>Options that make no sense together: said, never silently ignored.</summary>
    private void Verboden(ParseResult gelezen, string? bestand, string? verloop)
    {
        var fout = (bestand, verloop) switch
        {
            (null, null) => "BESTAND ontbreekt",
            ({ } over, not null) => $"bij `--verloop` hoort alleen REGIO; `{over}` is er een te veel",
            (_, not null) when gelezen.GetValue(_peildatum) is not null => "`--peildatum` en `--verloop` gaan niet samen; `--op` zegt tot en met welke dag",
            (_, null) when gelezen.GetValue(_op) is not null => "`--op` hoort bij `--verloop`",
            _ => null,
        };
        if (fout is not null)
        {
            throw new Gebruiksfout(fout, bestand is null && verloop is null ? "geef de aanvraag, `-` voor de invoer, of `--verloop`" : null);
        }
    }
}
