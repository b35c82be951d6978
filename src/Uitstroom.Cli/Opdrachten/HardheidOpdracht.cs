using System.CommandLine;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom hardheid</c>: who may use the hardheidsclausule and what is recorded of it; with registrations how it was used.</summary>
internal sealed class HardheidOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Option<string?> _bestand = new("--bestand")
    {
        Description = "Registraties, zoals bij `uitstroom monitoring`: het gebruik wordt nagekeken en geteld.",
        HelpName = "BESTAND",
    };

    private readonly Option<string[]> _lezing = Opties.Lezing();
    private readonly Option<bool> _json = Opties.Json();

    public HardheidOpdracht(Omgeving omgeving)
        : base("hardheid", "Zegt wie de hardheidsclausule waarvoor mag gebruiken, en hoe vaak, waarom en met welke uitkomst dat gebeurde.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_regio);
        Add(_bestand);
        Add(_lezing);
        Add(_json);
        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["hardheid REGIO [--bestand BESTAND|-] [opties]"];

    public override IReadOnlyList<string> Voorbeelden => ["uitstroom hardheid westfriesland", "uitstroom hardheid westfriesland --bestand samples/registraties/westfriesland.yaml"];

    private int Voer(ParseResult gelezen)
    {
        var keuzes = Toetskeuzes.Lees(null, null, gelezen.GetValue(_lezing) ?? []);
        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO ontbreekt");
        if (Regiokeuze.Open(regio, _meldingen) is not { } regeling)
        {
            return Afsluitcode.Bevindingen;
        }

        keuzes.Controleer(regeling);
        regeling = keuzes.Lezingen.IsEmpty ? regeling : regeling.MetLezingen(keuzes.Lezingen);
        if (regeling.Hardheidsclausule is not { } clausule)
        {
            _omgeving.Uit.Regel($"Niet geregeld: {regeling.Titel} kent geen hardheidsclausule.");
            return Afsluitcode.Goed;
        }

        if (gelezen.GetValue(_bestand) is not { } bestand)
        {
            if (gelezen.GetValue(_json))
            {
                throw new Gebruiksfout("`--json` hoort bij `--bestand`", "noem een bestand met registraties");
            }

            Hardheidsweergave.Toon(_omgeving.Uit, clausule);
            return Afsluitcode.Goed;
        }

        if (regeling.Monitoring is null)
        {
            throw new Gebruiksfout($"`{regeling.Naam}` heeft geen onderdeel `monitoring`");
        }

        var teller = regeling.Monitor();
        var fouten = Registratiebestand.Tel(bestand, teller, _omgeving);
        _meldingen.MetBron(fouten.Concat(teller.Meldingen));
        var rapport = teller.Rapport();
        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw((rapport with { Cijfers = [], Quota = [] }).ToJson() + "\n");
        }
        else if (rapport.Hardheid is { } verslag)
        {
            Hardheidsweergave.Toon(_omgeving.Uit, verslag);
        }
        else
        {
            _omgeving.Uit.Regel($"`{regeling.Naam}` registreert het gebruik van de hardheidsclausule niet.");
        }

        return teller.Fouten > 0 || fouten.Any(fout => fout.Severity == Severity.Error) ? Afsluitcode.Bevindingen : Afsluitcode.Goed;
    }
}
