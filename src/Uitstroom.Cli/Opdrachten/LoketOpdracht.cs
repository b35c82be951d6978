using System.CommandLine;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom loket</c>: where a complaint, an objection or a dispute goes.</summary>
internal sealed class LoketOpdracht : Opdracht
{
    private static readonly string[] _soorten = [.. Enum.GetValues<Loketsoort>().Select(OverlegJson.Naam)];

    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Argument<string?> _soort = new("SOORT") { Description = $"Wat het is: {string.Join(", ", _soorten)}.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _over = new("--over") { Description = "Waarover het gaat: een woord uit het onderwerp.", HelpName = "ONDERWERP" };
    private readonly Option<string?> _van = new("--van") { Description = "Wie ermee komt: een rol, een groep of een naam.", HelpName = "PARTIJ" };
    private readonly Option<string?> _op = new("--op") { Description = "De dag waarop u het vraagt, voor de termijnen.", HelpName = "JJJJ-MM-DD" };
    private readonly Option<string?> _gebeurtenissen = new("--gebeurtenissen") { Description = "Wat er gebeurd is, als YAML: voor de dagen van de stappen.", HelpName = "BESTAND" };
    private readonly Option<string[]> _lezing = Opties.Lezing();
    private readonly Wijzigkeuze _wijzigkeuze = new();
    private readonly Option<bool> _json = Opties.Json();

    public LoketOpdracht(Omgeving omgeving)
        : base("loket", "Zegt waar een klacht, bezwaar of geschil heen gaat, in welke stappen en binnen welke termijn.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_regio);
        _soort.CompletionSources.Add(_soorten);
        Arguments.Add(_soort);
        foreach (var optie in (Option[])[_over, _van, _op, _gebeurtenissen, _lezing, .. _wijzigkeuze.Opties, _json])
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["loket REGIO [SOORT] [opties]"];

    public override IReadOnlyList<string> Voorbeelden =>
        ["uitstroom loket westfriesland klacht --over toewijzing", "uitstroom loket westfriesland geschil", "uitstroom loket ijmond-zk --van woningcorporatie"];

    private int Voer(ParseResult gelezen)
    {
        var keuzes = Toetskeuzes.Lees(gelezen.GetValue(_op), null, gelezen.GetValue(_lezing) ?? []);
        var vraag = new Loketvraag { Soort = Soort(gelezen.GetValue(_soort)), Over = gelezen.GetValue(_over), Van = gelezen.GetValue(_van) };
        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO ontbreekt");
        if (_wijzigkeuze.Open(gelezen, regio, _meldingen) is not { } geheel)
        {
            return Afsluitcode.Bevindingen;
        }

        var regeling = Versiekeuze.Van(geheel, keuzes, _omgeving.Vandaag);
        var antwoord = regeling.Waarheen(vraag);
        var overzicht = Gebeurtenisopening.Open(regeling, gelezen.GetValue(_gebeurtenissen), keuzes, _meldingen, _omgeving.Vandaag, out var fout);
        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(OverlegJson.Loketten(regeling, antwoord) + "\n");
        }
        else
        {
            Loketweergave.Toon(_omgeving.Uit, regeling, vraag, antwoord, overzicht);
        }

        return fout ? Afsluitcode.Bevindingen : Afsluitcode.Goed;
    }

    private static Loketsoort? Soort(string? tekst) => tekst is null ? null
        : Array.IndexOf(_soorten, tekst) is var plaats and >= 0 ? Enum.GetValues<Loketsoort>()[plaats]
        : throw new Gebruiksfout($"`{tekst}` is geen soort", Suggestion.For(tekst, _soorten) ?? $"kies uit {string.Join(", ", _soorten.Select(soort => $"`{soort}`"))}");
}
