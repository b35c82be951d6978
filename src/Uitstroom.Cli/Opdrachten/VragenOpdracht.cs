using System.CommandLine;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom vragen</c>: asks in the terminal what can still matter, and ends with the outcome.</summary>
internal sealed class VragenOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Argument<string?> _aanvraag = new("BESTAND")
    {
        Description = "Een aanvraag om mee te beginnen.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _peildatum = Opties.Peildatum();
    private readonly Option<string?> _toets = Opties.Toets();
    private readonly Option<string[]> _lezing = Opties.Lezing();
    private readonly Wijzigkeuze _wijzigkeuze = new();
    private readonly Option<bool> _json = Opties.Json();
    private readonly Option<string?> _bewaar = new("--bewaar")
    {
        Description = "Bewaart de antwoorden als aanvraag: JSON als de naam op .json eindigt, anders YAML.",
        HelpName = "BESTAND",
    };

    public VragenOpdracht(Omgeving omgeving)
        : base("vragen", "Vraagt alleen wat nog kan uitmaken, het belangrijkste eerst, en eindigt met de uitkomst.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_regio);
        Arguments.Add(_aanvraag);
        foreach (var optie in (Option[])[_peildatum, _toets, _lezing, .. _wijzigkeuze.Opties, _bewaar, _json])
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["vragen REGIO [BESTAND] [opties]"];

    public override IReadOnlyList<string> Voorbeelden => ["uitstroom vragen westfriesland --bewaar aanvraag.yaml"];

    private int Voer(ParseResult gelezen)
    {
        var keuzes = Toetskeuzes.Lees(gelezen.GetValue(_peildatum), gelezen.GetValue(_toets), gelezen.GetValue(_lezing) ?? []);
        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO ontbreekt");
        if (gelezen.GetValue(_aanvraag) == "-")
        {
            throw new Gebruiksfout("de aanvraag kan hier niet van de invoer komen: daar komen de antwoorden", "noem een bestand");
        }

        if (_wijzigkeuze.Open(gelezen, regio, _meldingen) is not { } regeling)
        {
            return Afsluitcode.Bevindingen;
        }

        var vandaag = Toetskeuzes.Hardop(_omgeving);
        var bron = gelezen.GetValue(_aanvraag) is { } bestand ? Aanvraagbron.Van(bestand, _omgeving, _meldingen) : null;
        var (versie, begin) = Versiekeuze.Lees(
            regeling, keuzes, van => bron?.Lees(van) ?? Aanvraag.Voor(van).Bouw(), aanvraag => aanvraag.Aanvraag?.Peildatum, vandaag);
        _meldingen.MetBron(begin.Diagnostics);
        if (begin.HeeftFouten)
        {
            return Afsluitcode.Bevindingen;
        }

        var aanvraag = new Vraaggesprek(_omgeving, versie, keuzes, vandaag).Voer(begin.Aanvraag!);
        Sluit(gelezen, keuzes.Voer(versie, aanvraag, vandaag));
        return Afsluitcode.Goed;
    }

    private void Sluit(ParseResult gelezen, Toetsing toetsing)
    {
        _omgeving.Fout.Regel();
        if (gelezen.GetValue(_bewaar) is { } bewaar)
        {
            Aanvraagbestand.Bewaar(toetsing.Aanvraag, bewaar);
            _omgeving.Fout.Regel($"De antwoorden staan in {bewaar}.");
        }

        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(toetsing.ToJson() + "\n");
        }
        else
        {
            Uitlegweergave.Toon(_omgeving.Uit, toetsing, boom: false);
        }
    }
}
