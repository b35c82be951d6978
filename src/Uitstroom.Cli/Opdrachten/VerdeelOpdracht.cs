using System.CommandLine;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom verdeel</c>: divides homes or people by the keys of a region, and compares printed tables with them.</summary>
internal sealed class VerdeelOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Argument<string?> _bestand = new("BESTAND")
    {
        Description = "Wat er te verdelen is: een verdeling in YAML, of aanvragen als JSON-regels (.jsonl) voor een verdeling naar herkomst.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _totaal = new("--totaal") { Description = "Hoeveel er te verdelen is; anders het getal van de regeling.", HelpName = "N" };
    private readonly Option<string?> _sleutel = new("--sleutel") { Description = "Alleen deze verdeelsleutel.", HelpName = "NAAM" };
    private readonly Option<string?> _methode = new("--methode")
    {
        Description = "Een andere methode: grootste_resten, afronden_per_regel of gelijke_delen.",
        HelpName = "METHODE",
    };

    private readonly Option<string?> _gewichten = new("--gewichten") { Description = "Eigen gewichten, als bestand met per ontvanger een getal.", HelpName = "BESTAND" };
    private readonly Option<string[]> _lezing = Opties.Lezing();
    private readonly Wijzigkeuze _wijzigkeuze = new();
    private readonly Option<string?> _peildatum = Opties.Peildatum();
    private readonly Option<bool> _aansluiting = new("--aansluiting") { Description = "Vergelijkt de gedrukte tabellen met de sleutel." };
    private readonly Option<bool> _stappen = new("--stappen") { Description = "Toont hoe elk getal tot stand kwam." };
    private readonly Option<bool> _json = Opties.Json();
    private readonly Option<bool> _csv = new("--csv") { Description = "Geeft het resultaat als CSV met puntkomma's." };

    public VerdeelOpdracht(Omgeving omgeving)
        : base("verdeel", "Verdeelt woningen of mensen met de sleutels van een regio, en vergelijkt gedrukte tabellen daarmee.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_regio);
        Arguments.Add(_bestand);
        foreach (var optie in (Option[])[_totaal, _sleutel, _methode, _gewichten, _lezing, .. _wijzigkeuze.Opties, _peildatum, _aansluiting, _stappen, _json, _csv])
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["verdeel REGIO [BESTAND] [opties]", "verdeel REGIO --aansluiting"];

    public override IReadOnlyList<string> Voorbeelden =>
    [
        "uitstroom verdeel ijmond-zk",
        "uitstroom verdeel ijmond-zk --totaal 170 --sleutel regionaal --stappen",
        "uitstroom verdeel ijmond-zk --aansluiting",
        "uitstroom verdeel flevoland samples/verdelen/flevoland.yaml",
        "uitstroom verdeel westfriesland --sleutel inwonertal --gewichten samples/verdelen/inwoners-westfriesland.yaml",
    ];

    private int Voer(ParseResult gelezen)
    {
        var keuzes = Toetskeuzes.Lees(gelezen.GetValue(_peildatum), null, gelezen.GetValue(_lezing) ?? []);
        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO ontbreekt");
        if (_wijzigkeuze.Open(gelezen, regio, _meldingen) is not { } geheel)
        {
            return Afsluitcode.Bevindingen;
        }

        var regeling = Versiekeuze.Van(geheel, keuzes, Toetskeuzes.Hardop(_omgeving));
        var vorm = gelezen.GetValue(_csv) ? Verdeelvorm.Csv : gelezen.GetValue(_json) ? Verdeelvorm.Json : Verdeelvorm.Tekst;
        var uitvoer = new Verdeeluitvoer(_omgeving.Uit, vorm, gelezen.GetValue(_stappen));
        if (gelezen.GetValue(_aansluiting))
        {
            return uitvoer.Aansluitingen(Sleutels(regeling, gelezen.GetValue(_sleutel)).Select(sleutel => sleutel.Aansluiting()).OfType<Aansluiting>());
        }

        var opgaven = gelezen.GetValue(_bestand) is { } bestand
            ? Uit(bestand, regeling, keuzes, gelezen.GetValue(_sleutel))
            : Sleutels(regeling, gelezen.GetValue(_sleutel)).Select(sleutel => (sleutel, new VerdeelOpties())).ToList();
        return opgaven is null || Samen(gelezen, opgaven, keuzes) is not { } klaar ? Afsluitcode.Bevindingen : Verdeel(klaar, uitvoer);
    }

    private int Verdeel(List<(Verdeelsleutel Sleutel, VerdeelOpties Opties)> opgaven, Verdeeluitvoer uitvoer)
    {
        var verdelingen = opgaven.Select(opgave => opgave.Sleutel.Verdeel(opgave.Opties)).ToList();
        var gelukt = verdelingen.Where(verdeling => !verdeling.HeeftFouten).ToList();
        uitvoer.Verdelingen(verdelingen.Where(verdeling => !verdeling.Groepen.IsEmpty));
        foreach (var verdeling in verdelingen)
        {
            // Whoever asks for all keys at once did nothing wrong where one of them needs figures that the source lacks.
            if (gelukt.Count > 0 && verdeling.HeeftFouten)
            {
                _omgeving.Fout.Regel($"Verdeelsleutel {verdeling.Sleutel.Naam} is overgeslagen: {string.Join("; ", verdeling.Meldingen.Select(melding => melding.Melding))}.");
            }
            else
            {
                _meldingen.MetBron(verdeling.Meldingen);
            }
        }

        return gelukt.Count > 0 ? Afsluitcode.Goed : Afsluitcode.Bevindingen;
    }

    private static List<Verdeelsleutel> Sleutels(Regeling regeling, string? naam)
    {
        if (regeling.Verdeelsleutels.Count == 0)
        {
            throw new Gebruiksfout($"`{regeling.Naam}` heeft geen verdeelsleutels");
        }

        if (naam is null)
        {
            return [.. regeling.Verdeelsleutels.Values];
        }

        return regeling.Verdeelsleutels.TryGetValue(naam, out var sleutel)
            ? [sleutel]
            : throw new Gebruiksfout(
                $"`{regeling.Naam}` kent geen verdeelsleutel `{naam}`",
                Suggestion.For(naam, regeling.Verdeelsleutels.Keys) ?? $"kies uit {string.Join(", ", regeling.Verdeelsleutels.Keys.Select(een => $"`{een}`"))}");
    }

    /// <summary>What a file brings; null after diagnostics.</summary>
    private List<(Verdeelsleutel Sleutel, VerdeelOpties Opties)>? Uit(string bestand, Regeling regeling, Toetskeuzes keuzes, string? naam)
    {
        var vandaag = Toetskeuzes.Hardop(_omgeving);
        if (bestand.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || bestand == "-")
        {
            var sleutel = Sleutels(regeling, naam) is [var enige] ? enige : throw new Gebruiksfout("bij een bestand met aanvragen hoort één verdeelsleutel", "kies met `--sleutel`");
            var personen = new Personenbestand(bestand, _omgeving, regeling);
            var geteld = Herkomstopgave.Tel(sleutel, personen.Lees(), keuzes.Peildatum ?? vandaag());
            _meldingen.Kort(personen.Meldingen);
            return personen.HeeftFouten ? null : [(sleutel, new VerdeelOpties { Herkomst = geteld })];
        }

        var opgave = VerdeelopgaveLoader.Load(bestand, regeling, keuzes.Peildatum);
        _meldingen.MetBron(opgave.Diagnostics);
        return opgave is { Sleutel: { } gekozen, Opties: { } opties } ? [(gekozen, opties)] : null;
    }

    /// <summary>The options of the command line go before those of a file; null after diagnostics.</summary>
    private List<(Verdeelsleutel Sleutel, VerdeelOpties Opties)>? Samen(ParseResult gelezen, List<(Verdeelsleutel Sleutel, VerdeelOpties Opties)> opgaven, Toetskeuzes keuzes)
    {
        var totaal = gelezen.GetValue(_totaal) is { } tekst ? Verdeelkeuzes.Totaal(tekst) : (long?)null;
        var methode = gelezen.GetValue(_methode) is { } naam ? Verdeelkeuzes.Methode(naam) : (Verdeelmethode?)null;
        if (gelezen.GetValue(_gewichten) is not null && opgaven.Count > 1)
        {
            throw new Gebruiksfout("bij `--gewichten` hoort één verdeelsleutel", "kies met `--sleutel`");
        }

        var klaar = new List<(Verdeelsleutel Sleutel, VerdeelOpties Opties)>();
        foreach (var (sleutel, opties) in opgaven)
        {
            var gewichten = opties.Gewichten;
            if (gelezen.GetValue(_gewichten) is { } bestand)
            {
                var geladen = VerdeelopgaveLoader.LoadGewichten(bestand, sleutel);
                _meldingen.MetBron(geladen.Diagnostics);
                if (geladen.Gewichten is null)
                {
                    return null;
                }

                gewichten = geladen.Gewichten;
            }

            klaar.Add((sleutel, opties with
            {
                Totaal = totaal ?? opties.Totaal,
                Methode = methode ?? opties.Methode,
                Datum = keuzes.Peildatum ?? opties.Datum,
                Gewichten = gewichten,
                Lezingen = opties.Lezingen.SetItems(keuzes.Lezingen),
            }));
        }

        return klaar;
    }
}
