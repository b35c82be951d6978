using System.CommandLine;
using System.Globalization;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom monitoring</c>: what must be reported by whom; with registrations the report itself.</summary>
internal sealed class MonitoringOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Option<string?> _bestand = new("--bestand")
    {
        Description = "Registraties: YAML (.yaml) of JSON met een registratie per regel; `-` leest regels van de invoer. Zonder bestand: wat er gerapporteerd moet worden.",
        HelpName = "BESTAND",
    };

    private readonly Option<string?> _jaar = new("--jaar") { Description = "Alleen dit jaar; anders alles wat er is.", HelpName = "JJJJ" };
    private readonly Option<string?> _kwartaal = new("--kwartaal") { Description = "Alleen dit kwartaal van het jaar: 1, 2, 3 of 4.", HelpName = "N" };
    private readonly Option<string?> _tellers = new("--tellers")
    {
        Description = "Wat de registraties niet zeggen over de quota, zoals bij `uitstroom quotum`: besluiten, wat doorschoof, een aantal.",
        HelpName = "BESTAND",
    };

    private readonly Option<string[]> _lezing = Opties.Lezing();
    private readonly Option<bool> _json = Opties.Json();
    private readonly Option<bool> _csv = new("--csv") { Description = "Geeft het resultaat als CSV met puntkomma's." };

    public MonitoringOpdracht(Omgeving omgeving)
        : base("monitoring", "Telt registraties per gemeente, corporatie, doelgroep en kwartaal, tegen de taakstelling en het maximum.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_regio);
        foreach (var optie in new Option[] { _bestand, _jaar, _kwartaal, _tellers, _lezing, _json, _csv })
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["monitoring REGIO", "monitoring REGIO --bestand BESTAND|- [--jaar JJJJ [--kwartaal N]] [opties]"];

    public override IReadOnlyList<string> Voorbeelden =>
        ["uitstroom monitoring westfriesland", "uitstroom monitoring ijmond-zk --bestand samples/registraties/ijmond-zk.yaml --jaar 2023"];

    private int Voer(ParseResult gelezen)
    {
        var keuzes = Toetskeuzes.Lees(null, null, gelezen.GetValue(_lezing) ?? []);
        var opties = new MonitoringOpties { Jaar = Getal(gelezen.GetValue(_jaar), 4, 1800, 2299, "jaar"), Kwartaal = Getal(gelezen.GetValue(_kwartaal), 1, 1, 4, "kwartaal"), Lezingen = keuzes.Lezingen };
        if (opties is { Kwartaal: not null, Jaar: null })
        {
            throw new Gebruiksfout("`--kwartaal` hoort bij `--jaar`", "noem ook het jaar");
        }

        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO ontbreekt");
        if (Regiokeuze.Open(regio, _meldingen) is not { } regeling)
        {
            return Afsluitcode.Bevindingen;
        }

        keuzes.Controleer(regeling);
        var monitoring = regeling.Monitoring ?? throw new Gebruiksfout($"`{regeling.Naam}` heeft geen onderdeel `monitoring`");
        if (gelezen.GetValue(_bestand) is not { } bestand)
        {
            Rapportageweergave.Toon(_omgeving.Uit, regeling, monitoring);
            return Afsluitcode.Goed;
        }

        var tellers = gelezen.GetValue(_tellers) is { } pad ? QuotumopgaveLoader.Load(pad, regeling) : null;
        _meldingen.MetBron(tellers?.Diagnostics ?? []);
        if (tellers?.HeeftFouten == true)
        {
            return Afsluitcode.Bevindingen;
        }

        var teller = regeling.Monitor(opties with { Tellers = tellers?.Opgave });
        var fouten = Registratiebestand.Tel(bestand, teller, _omgeving);
        _meldingen.MetBron(fouten.Concat(teller.Meldingen));
        Schrijf(gelezen, teller.Rapport());
        if (teller.Meldingen.Length is var gemeld && gemeld < teller.Fouten)
        {
            _omgeving.Fout.Regel($"Alleen de eerste {gemeld} meldingen staan hier; er zijn {Getaltekst.Van(teller.Fouten)} fouten.");
        }

        return teller.Fouten > 0 || fouten.Any(fout => fout.Severity == Severity.Error) ? Afsluitcode.Bevindingen : Afsluitcode.Goed;
    }

    private void Schrijf(ParseResult gelezen, Monitoringrapport rapport)
    {
        if (gelezen.GetValue(_csv))
        {
            _omgeving.Uit.Rauw(Monitoringcsv.Schrijf(rapport));
        }
        else if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(rapport.ToJson() + "\n");
        }
        else
        {
            new Monitoringweergave(_omgeving.Uit, rapport).Toon();
        }
    }

    private static int? Getal(string? tekst, int lengte, int eerste, int laatste, string wat) => tekst is null ? null
        : tekst.Length == lengte && tekst.All(char.IsAsciiDigit) && int.Parse(tekst, CultureInfo.InvariantCulture) is var getal && getal >= eerste && getal <= laatste ? getal
        : throw new Gebruiksfout($"`{tekst}` is geen {wat}", wat == "jaar" ? "schrijf vier cijfers, zoals `2025`" : "schrijf 1, 2, 3 of 4");
}
