using System.CommandLine;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom toets</c>: one application, one application in every region, or a file with an application on each line.</summary>
internal sealed class ToetsOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Argument<string?> _aanvraag = new("BESTAND")
    {
        Description = "De aanvraag, als YAML of JSON; `-` leest van de invoer.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _peildatum = Opties.Peildatum();
    private readonly Option<string?> _toets = Opties.Toets();
    private readonly Option<string[]> _lezing = Opties.Lezing();
    private readonly Wijzigkeuze _wijzigkeuze = new();
    private readonly Option<bool> _json = Opties.Json();
    private readonly Option<bool> _uitleg = new("--uitleg") { Description = "Toont ook alle regels met hoe zij uitvielen." };
    private readonly Option<bool> _alleRegios = new("--alle-regios") { Description = "Toetst de aanvraag in elke meegeleverde regio, naast elkaar. REGIO vervalt dan." };
    private readonly Option<string?> _bestand = new("--bestand")
    {
        Description = "Toetst elke regel van dit bestand: per regel een aanvraag als JSON, per regel een resultaat. `-` leest van de invoer.",
        HelpName = "AANVRAGEN",
    };

    private readonly Option<string?> _uit = new("--uit")
    {
        Description = "Waar de resultaten van `--bestand` komen; anders op de uitvoer. Het bestand komt er pas als het af is.",
        HelpName = "RESULTATEN",
    };

    public ToetsOpdracht(Omgeving omgeving)
        : base("toets", "Toetst een aanvraag aan een convenant: wat volgt uit de tekst, waarom, en wat ontbreekt er nog.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_regio);
        Arguments.Add(_aanvraag);
        foreach (var optie in (Option[])[_peildatum, _toets, _lezing, .. _wijzigkeuze.Opties, _json, _uitleg, _alleRegios, _bestand, _uit])
        {
            Add(optie);
        }

        SetAction((gelezen, _) => Voer(gelezen));
    }

    public override IReadOnlyList<string> Gebruik =>
    [
        "toets REGIO BESTAND|- [opties]",
        "toets --alle-regios BESTAND|- [opties]",
        "toets REGIO --bestand AANVRAGEN|- [--uit RESULTATEN] [opties]",
    ];

    public override IReadOnlyList<string> Voorbeelden =>
    [
        "uitstroom toets westfriesland aanvraag.yaml --peildatum 2025-07-01",
        "uitstroom toets --alle-regios aanvraag.yaml",
        "uitstroom toets westfriesland --bestand aanvragen.jsonl --uit resultaten.jsonl",
    ];

    private Task<int> Voer(ParseResult gelezen)
    {
        var keuzes = Toetskeuzes.Lees(gelezen.GetValue(_peildatum), gelezen.GetValue(_toets), gelezen.GetValue(_lezing) ?? []);
        Verboden(gelezen);
        return gelezen.GetValue(_alleRegios) ? Task.FromResult(AlleRegios(gelezen, keuzes))
            : gelezen.GetValue(_bestand) is { } reeks ? Reeks(gelezen, keuzes, reeks)
            : Task.FromResult(Een(gelezen, keuzes));
    }

    private int Een(ParseResult gelezen, Toetskeuzes keuzes)
    {
        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO en BESTAND ontbreken");
        var bestand = gelezen.GetValue(_aanvraag) ?? throw new Gebruiksfout("BESTAND ontbreekt", "geef de aanvraag, of `-` voor de invoer");
        if (_wijzigkeuze.Open(gelezen, regio, _meldingen) is not { } regeling)
        {
            return Afsluitcode.Bevindingen;
        }

        var vandaag = Toetskeuzes.Hardop(_omgeving);
        var bron = Aanvraagbron.Van(bestand, _omgeving, _meldingen);
        var (versie, gelezenAanvraag) = Versiekeuze.Lees(regeling, keuzes, van => bron.Lees(van), aanvraag => aanvraag.Aanvraag?.Peildatum, vandaag);
        _meldingen.MetBron(gelezenAanvraag.Diagnostics);
        if (gelezenAanvraag.HeeftFouten)
        {
            return Afsluitcode.Bevindingen;
        }

        var toetsing = keuzes.Voer(versie, gelezenAanvraag.Aanvraag!, vandaag);
        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(toetsing.ToJson(gelezen.GetValue(_uitleg)) + "\n");
        }
        else
        {
            Uitlegweergave.Toon(_omgeving.Uit, toetsing, gelezen.GetValue(_uitleg));
        }

        return Afsluitcode.Goed;
    }

    private int AlleRegios(ParseResult gelezen, Toetskeuzes keuzes)
    {
        var bestand = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("BESTAND ontbreekt", "geef de aanvraag, of `-` voor de invoer");
        if (gelezen.GetValue(_aanvraag) is { } tweede)
        {
            throw new Gebruiksfout($"bij `--alle-regios` hoort één bestand; `{tweede}` is er een te veel", "laat REGIO weg");
        }

        var regios = Regiovergelijking.Voer(Aanvraagbron.Van(bestand, _omgeving, _meldingen), keuzes, Toetskeuzes.Hardop(_omgeving));
        _meldingen.MetBron(regios.SelectMany(regio => regio.Meldingen).Distinct());
        Regioweergave.Toon(_omgeving.Uit, regios, gelezen.GetValue(_json));
        return regios.Any(regio => regio.Toetsing is null) ? Afsluitcode.Bevindingen : Afsluitcode.Goed;
    }

    private Task<int> Reeks(ParseResult gelezen, Toetskeuzes keuzes, string bestand)
    {
        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO ontbreekt");
        Invoernamen.Verbied("--uit", gelezen.GetValue(_uit), [("--bestand", bestand), .. Regiokeuze.Invoer("REGIO", regio), .. _wijzigkeuze.Invoer(gelezen)]);
        if (_wijzigkeuze.Open(gelezen, regio, _meldingen) is not { } regeling)
        {
            return Task.FromResult(Afsluitcode.Bevindingen);
        }

        foreach (var versie in regeling.Versiedagen.Select(regeling.Op).Prepend(regeling))
        {
            keuzes.Controleer(versie);
        }

        return Reeksopdracht.Voer(_omgeving, regeling, keuzes, bestand, gelezen.GetValue(_uit));
    }

    /// <summary>Options that make no sense together: said, never silently ignored.</summary>
    private void Verboden(ParseResult gelezen)
    {
        var reeks = gelezen.GetValue(_bestand) is not null;
        var alle = gelezen.GetValue(_alleRegios);
        var fout = (reeks, alle) switch
        {
            (true, true) => "`--alle-regios` en `--bestand` gaan niet samen",
            (true, _) when gelezen.GetValue(_aanvraag) is { } over => $"bij `--bestand` hoort alleen REGIO; `{over}` is er een te veel",
            (true, _) when gelezen.GetValue(_uitleg) => "`--uitleg` en `--bestand` gaan niet samen",
            (false, _) when gelezen.GetValue(_uit) is not null => "`--uit` hoort bij `--bestand`",
            (_, true) when gelezen.GetValue(_toets) is not null => "`--toets` en `--alle-regios` gaan niet samen: elke regio heeft eigen toetsen",
            (_, true) when gelezen.GetValue(_lezing) is { Length: > 0 } => "`--lezing` en `--alle-regios` gaan niet samen: elke regio heeft eigen lezingen",
            (_, true) when _wijzigkeuze.IsGemaakt(gelezen) => "`--wijziging` en `--lokaal` gaan niet samen met `--alle-regios`: zij horen bij één regio",
            (_, true) when gelezen.GetValue(_uitleg) => "`--uitleg` en `--alle-regios` gaan niet samen; toets per regio voor de uitleg",
            _ => null,
        };
        if (fout is not null)
        {
            throw new Gebruiksfout(fout);
        }
    }
}
