using System.Collections.Immutable;
using System.CommandLine;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom controleer</c>: everything that is wrong with files of any kind; silent when nothing is.</summary>
internal sealed class ControleerOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string[]> _bestanden = new("BESTAND")
    {
        Description = "Regiobestanden, begrippen, gevallen, registers, aanvragen, wijzigingen of lokale afspraken; ook de naam van een meegeleverde regio.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _regio = new("--regio")
    {
        Description = "De regio van de gevallen, aanvragen of wijzigingen: een naam of een pad.",
        HelpName = "REGIO",
    };

    private readonly Option<bool> _grondig = new("--grondig")
    {
        Description = "Zoekt in regiobestanden ook regels die nooit iets beslissen, over alle aanvragen en elke lezing.",
    };

    private readonly Option<string?> _peildatum = new("--peildatum") { Description = "De datum voor `--grondig`; anders vandaag.", HelpName = "JJJJ-MM-DD" };
    private readonly Option<bool> _json = Opties.Json();
    private readonly Wijzigkeuze _wijzigkeuze = new();

    public ControleerOpdracht(Omgeving omgeving)
        : base("controleer", "Controleert bestanden en draait de gevallen die erin staan; zwijgt als alles goed is.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Add(_bestanden);
        foreach (var optie in (Option[])[_regio, _grondig, _peildatum, _json, .. _wijzigkeuze.Opties])
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["controleer BESTAND… [--regio REGIO]", "controleer REGIO|REGIOBESTAND… --grondig [--peildatum JJJJ-MM-DD] [--json]"];

    public override IReadOnlyList<string> Voorbeelden => ["uitstroom controleer regions/*.yaml", "uitstroom controleer aanvraag.yaml --regio westfriesland"];

    private int Voer(ParseResult gelezen)
    {
        var regio = gelezen.GetValue(_regio);
        if (regio is null && _wijzigkeuze.IsGemaakt(gelezen))
        {
            throw new Gebruiksfout("bij `--wijziging` en `--lokaal` hoort `--regio`", "een wijziging op zichzelf geeft u als BESTAND");
        }

        Regeling? regeling = null;
        if (regio is not null && (regeling = _wijzigkeuze.Open(gelezen, regio, _meldingen)) is null)
        {
            return Afsluitcode.Bevindingen;
        }

        if (gelezen.GetValue(_peildatum) is not null && !gelezen.GetValue(_grondig))
        {
            throw new Gebruiksfout("`--peildatum` hoort bij `--grondig`");
        }

        if (gelezen.GetValue(_json) && !gelezen.GetValue(_grondig))
        {
            throw new Gebruiksfout("`--json` hoort bij `--grondig`");
        }

        var keuzes = Toetskeuzes.Lees(gelezen.GetValue(_peildatum), null, []);
        var dag = gelezen.GetValue(_grondig) ? keuzes.Peildatum ?? Toetskeuzes.Hardop(_omgeving)() : (NodaTime.LocalDate?)null;
        var gevonden = new List<(string Bestand, ImmutableArray<Bevinding> Bevindingen)>();
        var code = Bestandspatroon.Vul(gelezen.GetValue(_bestanden)!).Max(bestand => Een(bestand, regeling, dag, gevonden));
        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(Bevindingenjson.Schrijf(gevonden) + "\n");
        }
        else
        {
            new Bevindingweergave(_omgeving.Uit).Toon(gevonden.SelectMany(een => een.Bevindingen));
        }

        return code;
    }

    private int Een(string bestand, Regeling? regeling, NodaTime.LocalDate? grondig, List<(string Bestand, ImmutableArray<Bevinding> Bevindingen)> gevonden)
    {
        if (Regelingen.Zoek(bestand) is { } ingebed)
        {
            // What is wrong with a region of the package was found when it was made.
            gevonden.AddRange(grondig is { } op ? [(bestand, Regelonderzoek.Van(ingebed, op))] : []);
            return Afsluitcode.Goed;
        }

        var (soort, diagnostics) = Bestandscontrole.Controleer(bestand, regeling);
        if (_omgeving.Fout.IsTerminal)
        {
            _meldingen.MetBron(diagnostics);
        }
        else
        {
            _meldingen.Kort(diagnostics);
        }

        if (diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return Afsluitcode.Bevindingen;
        }

        if (soort == Bestandssoort.Regeling && grondig is { } dag && RegelingLoader.Load(bestand).Regeling is { } gelezen)
        {
            gevonden.Add((bestand, Regelonderzoek.Van(gelezen, dag)));
        }

        var wat = soort switch
        {
            Bestandssoort.Aanvraag => "dit is een aanvraag; geef met `--regio` aan bij welke regio zij hoort",
            Bestandssoort.Gebeurtenissen => "dit zijn gebeurtenissen; geef met `--regio` aan bij welke regio zij horen",
            Bestandssoort.Tellers => "dit zijn tellers; geef met `--regio` aan bij welke regio zij horen",
            Bestandssoort.Registraties => "dit zijn registraties; geef met `--regio` aan bij welke regio zij horen",
            Bestandssoort.Verdeling => "dit is een verdeling; geef met `--regio` aan bij welke regio zij hoort",
            _ => null,
        };
        if (wat is not null && regeling is null)
        {
            _omgeving.Fout.Regel($"{bestand}: {wat}");
            return Afsluitcode.Misbruik;
        }

        return Afsluitcode.Goed;
    }
}
