using System.CommandLine;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom overleg</c>: which body meets when, with whom and for what.</summary>
internal sealed class OverlegOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Argument<string?> _naam = new("OVERLEG") { Description = "Alleen dit overleg: de naam of een stuk van de titel.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _partij = new("--partij") { Description = "Alleen waar deze partij bij zit: een rol, een groep of een naam.", HelpName = "PARTIJ" };
    private readonly Option<string?> _op = new("--op") { Description = "Zegt ook wanneer het na deze dag weer is.", HelpName = "JJJJ-MM-DD" };
    private readonly Option<string?> _gebeurtenissen = new("--gebeurtenissen") { Description = "Wat er gebeurd is, als YAML: voor overleg na een gebeurtenis.", HelpName = "BESTAND" };
    private readonly Option<string[]> _lezing = Opties.Lezing();
    private readonly Wijzigkeuze _wijzigkeuze = new();
    private readonly Option<bool> _json = Opties.Json();

    public OverlegOpdracht(Omgeving omgeving)
        : base("overleg", "Toont wie met wie overlegt, wanneer, waarover en wat er wordt besloten.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_regio);
        Arguments.Add(_naam);
        foreach (var optie in (Option[])[_partij, _op, _gebeurtenissen, _lezing, .. _wijzigkeuze.Opties, _json])
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["overleg REGIO [OVERLEG] [opties]"];

    public override IReadOnlyList<string> Voorbeelden =>
    [
        "uitstroom overleg westfriesland",
        "uitstroom overleg ijmond-zk casuistiektafel --op 2023-03-01",
        "uitstroom overleg flevoland --partij woningcorporaties",
    ];

    private int Voer(ParseResult gelezen)
    {
        var keuzes = Toetskeuzes.Lees(gelezen.GetValue(_op), null, gelezen.GetValue(_lezing) ?? []);
        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO ontbreekt");
        if (_wijzigkeuze.Open(gelezen, regio, _meldingen) is not { } geheel)
        {
            return Afsluitcode.Bevindingen;
        }

        var regeling = Versiekeuze.Van(geheel, keuzes, _omgeving.Vandaag);
        var gevonden = Kies(regeling, gelezen.GetValue(_naam), gelezen.GetValue(_partij));
        var overzicht = Gebeurtenisopening.Open(regeling, gelezen.GetValue(_gebeurtenissen), keuzes, _meldingen, _omgeving.Vandaag, out var fout);
        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(OverlegJson.Overleggen(regeling, gevonden) + "\n");
        }
        else
        {
            Overlegweergave.Toon(_omgeving.Uit, gevonden, overzicht);
        }

        return fout ? Afsluitcode.Bevindingen : Afsluitcode.Goed;
    }

    private static List<Overleg> Kies(Regeling regeling, string? naam, string? partij)
    {
        if (regeling.Overleggen.IsEmpty)
        {
            throw new Gebruiksfout($"`{regeling.Naam}` heeft geen overleggen");
        }

        var van = partij is null ? regeling.Overleggen : regeling.OverleggenVan(partij);
        var gevonden = van.Where(overleg => naam is null || overleg.Naam == naam || overleg.OokGenoemd.Append(overleg.Titel).Any(tekst => tekst.Contains(naam, StringComparison.OrdinalIgnoreCase))).ToList();
        if (gevonden.Count > 0)
        {
            return gevonden;
        }

        var namen = regeling.Overleggen.Select(overleg => overleg.Naam).ToList();
        throw naam is null
            ? new Gebruiksfout($"`{partij}` zit in `{regeling.Naam}` in geen overleg", "noem een rol of partij zoals het convenant die noemt")
            : new Gebruiksfout($"`{regeling.Naam}` kent geen overleg `{naam}`{(partij is null ? "" : $" van {partij}")}", Suggestion.For(naam, namen) ?? $"kies uit {string.Join(", ", namen.Select(een => $"`{een}`"))}");
    }
}
