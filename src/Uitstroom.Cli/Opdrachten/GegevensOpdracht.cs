using System.Collections.Immutable;
using System.CommandLine;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom gegevens</c>: which part of an application a party may see, and what is withheld.</summary>
internal sealed class GegevensOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Argument<string?> _aanvraag = new("AANVRAAG")
    {
        Description = "De aanvraag, als YAML of JSON; `-` leest van de invoer. Zonder aanvraag: wat de partij kan krijgen.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _voor = new("--voor") { Description = "Wie de gegevens zou krijgen: een rol, een groep partijen of één partij.", HelpName = "PARTIJ" };
    private readonly Option<string?> _moment = new("--moment") { Description = "Het moment waarop, zoals `aanmelding`.", HelpName = "MOMENT" };
    private readonly Option<string?> _doel = new("--doel") { Description = "Waarvoor; anders het doel dat de regeling noemt.", HelpName = "DOEL" };
    private readonly Option<string[]> _onderdeel = new("--onderdeel")
    {
        Description = "Iets buiten de aanvraag, zoals een punt uit een plan, met de categorie die iemand eraan gaf. Mag vaker.",
        HelpName = "NAAM=CATEGORIE",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> _ingedeeldDoor = new("--ingedeeld-door") { Description = "Wie de onderdelen in een categorie zette.", HelpName = "WIE" };
    private readonly Option<string?> _peildatum = Opties.Peildatum();
    private readonly Option<string[]> _lezing = Opties.Lezing();
    private readonly Wijzigkeuze _wijzigkeuze = new();
    private readonly Option<bool> _json = Opties.Json();

    public GegevensOpdracht(Omgeving omgeving)
        : base("gegevens", "Laat zien welk deel van een aanvraag een partij mag zien, en wat niet, met de bepalingen.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_regio);
        Arguments.Add(_aanvraag);
        foreach (var optie in (Option[])[_voor, _moment, _doel, _onderdeel, _ingedeeldDoor, _peildatum, _lezing, .. _wijzigkeuze.Opties, _json])
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["gegevens REGIO [AANVRAAG|-] --voor PARTIJ --moment MOMENT [opties]", "gegevens REGIO"];

    public override IReadOnlyList<string> Voorbeelden =>
    [
        "uitstroom gegevens westfriesland aanvraag.yaml --voor woningcorporatie --moment aanmelding",
        "uitstroom gegevens westfriesland",
    ];

    private int Voer(ParseResult gelezen)
    {
        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO ontbreekt");
        var keuzes = Toetskeuzes.Lees(gelezen.GetValue(_peildatum), null, gelezen.GetValue(_lezing) ?? []);
        var onderdelen = Onderdelen(gelezen);
        if (_wijzigkeuze.Open(gelezen, regio, _meldingen) is not { } geheel)
        {
            return Afsluitcode.Bevindingen;
        }

        var vandaag = Toetskeuzes.Hardop(_omgeving);
        var bron = gelezen.GetValue(_aanvraag) is { } bestand ? Aanvraagbron.Van(bestand, _omgeving, _meldingen) : null;
        var (regeling, aanvraag) = Versiekeuze.Lees(geheel, keuzes, van => bron?.Lees(van), wat => wat?.Aanvraag?.Peildatum, vandaag);
        if (gelezen.GetValue(_voor) is not { } partij || gelezen.GetValue(_moment) is not { } moment)
        {
            return Overzicht(gelezen, regeling);
        }

        // A wrong party or moment is said before what is wrong with the application.
        var opties = new VerstrekkingOpties { Partij = partij, Moment = moment, Doel = gelezen.GetValue(_doel), Onderdelen = onderdelen, Lezingen = keuzes.Lezingen, Op = keuzes.Peildatum };
        if (regeling.GegevensVoor(null, opties).Meldingen.FirstOrDefault(melding => melding.Severity == Severity.Error) is { } fout)
        {
            throw new Gebruiksfout(fout.Melding, fout.Suggestie);
        }

        _meldingen.MetBron(aanvraag?.Diagnostics ?? []);
        if (aanvraag is { HeeftFouten: true })
        {
            return Afsluitcode.Bevindingen;
        }

        var op = keuzes.Peildatum ?? aanvraag?.Aanvraag?.Peildatum ?? vandaag();
        Toon(gelezen, regeling.GegevensVoor(aanvraag?.Aanvraag, opties with { Op = op }));
        return Afsluitcode.Goed;
    }

    /// <summary>Without a party and a moment: who can get what and when.</summary>
    private int Overzicht(ParseResult gelezen, Regeling regeling)
    {
        if (gelezen.GetValue(_voor) is not null || gelezen.GetValue(_moment) is not null || gelezen.GetValue(_aanvraag) is not null)
        {
            var deling = regeling.Gegevensdeling;
            var ontbreekt = gelezen.GetValue(_voor) is null ? "--voor PARTIJ" : "--moment MOMENT";
            var namen = gelezen.GetValue(_voor) is null ? deling.Ontvangers.Select(een => een.Naam) : deling.Momenten.Select(een => een.Naam);
            throw new Gebruiksfout($"`{ontbreekt}` ontbreekt", $"kies uit {string.Join(", ", namen.Select(naam => $"`{naam}`"))}");
        }

        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(regeling.Gegevensdeling.ToJson() + "\n");
        }
        else
        {
            Uitlegweergave.Toon(_omgeving.Uit, regeling.Gegevensdeling.ToText());
        }

        return Afsluitcode.Goed;
    }

    private void Toon(ParseResult gelezen, Verstrekking verstrekking)
    {
        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(verstrekking.ToJson() + "\n");
        }
        else
        {
            Uitlegweergave.Toon(_omgeving.Uit, verstrekking.ToText());
        }
    }

    private ImmutableArray<Gegevensonderdeel> Onderdelen(ParseResult gelezen)
    {
        var delen = ImmutableArray.CreateBuilder<Gegevensonderdeel>();
        foreach (var tekst in gelezen.GetValue(_onderdeel) ?? [])
        {
            var paar = tekst.Split('=', 2);
            if (paar[0].Length == 0)
            {
                throw new Gebruiksfout($"`{tekst}` is geen onderdeel", "schrijf `--onderdeel NAAM=CATEGORIE`");
            }

            delen.Add(new Gegevensonderdeel(paar[0], paar is [_, { Length: > 0 } categorie] ? categorie : null, gelezen.GetValue(_ingedeeldDoor)));
        }

        return delen.ToImmutable();
    }
}
