using System.CommandLine;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom knelpunten</c>: where the source contradicts itself, is silent or can be read in more ways, and which cases turn on it.</summary>
internal sealed class KnelpuntenOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Option<string[]> _soort = new("--soort")
    {
        Description = "Alleen deze soort: `tegenspraak`, `dubbelzinnig`, `leemte` of `tabel`. Mag vaker.",
        HelpName = "SOORT",
    };
    private readonly Option<string[]> _bepaling = new("--bepaling")
    {
        Description = "Alleen wat over deze bepaling gaat; `wf-5.*` kiest alles wat zo begint. Mag vaker.",
        HelpName = "ID",
    };

    private readonly Option<bool> _geraakt = new("--geraakt") { Description = "Alleen knelpunten waardoor een voorbeeldgeval anders uitkomt." };
    private readonly Option<string?> _gevallen = new("--gevallen")
    {
        Description = "De voorbeeldgevallen om te draaien; anders die van de regio.",
        HelpName = "BESTAND",
    };

    private readonly Option<bool> _json = Opties.Json();

    public KnelpuntenOpdracht(Omgeving omgeving)
        : base("knelpunten", "Toont waar de tekst zichzelf tegenspreekt, zwijgt of op meer manieren te lezen is.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_regio);
        foreach (var optie in new Option[] { _soort, _bepaling, _geraakt, _gevallen, _json })
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["knelpunten REGIO [opties]"];

    public override IReadOnlyList<string> Voorbeelden => ["uitstroom knelpunten westfriesland --geraakt", "uitstroom knelpunten flevoland --soort tegenspraak"];

    private int Voer(ParseResult gelezen)
    {
        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO ontbreekt");
        var soorten = (gelezen.GetValue(_soort) ?? []).Select(Soort).ToList();
        if (Regiokeuze.Open(regio, _meldingen) is not { } regeling)
        {
            return Afsluitcode.Bevindingen;
        }

        var ids = gelezen.GetValue(_bepaling) ?? [];
        foreach (var id in ids.Where(id => !regeling.Bepalingen.Keys.Any(bekend => Bepalingkeuze.Past(id, bekend))))
        {
            throw new Gebruiksfout($"onbekende bepaling `{id}`", Suggestion.For(id, regeling.Bepalingen.Keys) ?? "`uitstroom dekking REGIO` toont alle ids");
        }

        var (knelpunten, meldingen) = Knelpuntonderzoek.Voer(regeling, gelezen.GetValue(_gevallen) ?? Ernaast(regio, regeling));
        _meldingen.MetBron(meldingen);
        var getoond = knelpunten.Alle.Where(een =>
            (soorten.Count == 0 || soorten.Contains(een.Soort))
            && (ids.Length == 0 || een.Bron.Any(bron => ids.Any(id => Bepalingkeuze.Past(id, bron))))
            && (!gelezen.GetValue(_geraakt) || een.Gevallen is { IsEmpty: false })).ToList();
        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(knelpunten.ToJson(getoond) + "\n");
        }
        else
        {
            new Knelpuntenweergave(_omgeving.Uit).Toon(knelpunten, getoond);
        }

        return meldingen.Any(melding => melding.Severity == Severity.Error) ? Afsluitcode.Bevindingen : Afsluitcode.Goed;
    }

    private static Knelpuntsoort Soort(string woord) => woord switch
    {
        "tegenspraak" => Knelpuntsoort.Tegenspraak,
        "dubbelzinnig" => Knelpuntsoort.Dubbelzinnig,
        "leemte" => Knelpuntsoort.Leemte,
        "tabel" => Knelpuntsoort.Tabel,
        _ => throw new Gebruiksfout($"onbekende soort `{woord}`", "kies uit `tegenspraak`, `dubbelzinnig`, `leemte` of `tabel`"),
    };

    /// <summary>The cases of a region of the user's own stand in a folder beside its file.</summary>
    private static string? Ernaast(string regio, Regeling regeling)
    {
        var bestand = Path.Combine(Path.GetDirectoryName(regio) ?? "", "gevallen", regeling.Naam + ".yaml");
        return Regelingen.Zoek(regio) is null && File.Exists(bestand) ? bestand : null;
    }
}
