using System.CommandLine;
using Uitstroom.Regions;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom muteer</c>: changes a region file one small thing at a time, and says which changes no case notices.</summary>
internal sealed class MuteerOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string[]> _wat = new("REGIO|BESTAND")
    {
        Description = "Meegeleverde regio's (zie `uitstroom regios`), regiobestanden, bestanden met gevallen, of mappen daarmee.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _onder = new("--onder")
    {
        Description = "Alleen wijzigingen onder dit pad van het regiobestand, zoals `toetsen` of `afspraken.verzoek`.",
        HelpName = "PAD",
    };

    private readonly Option<bool> _stelVoor = new("--stel-voor") { Description = "Geeft alleen de gevallen die ontbreken, als YAML om over te nemen." };
    private readonly Option<bool> _alles = new("--alles") { Description = "Toont ook de wijzigingen waarvan bewezen is dat zij niets veranderen." };
    private readonly Option<bool> _json = Opties.Json();

    public MuteerOpdracht(Omgeving omgeving)
        : base("muteer", "Wijzigt een regiobestand telkens op één punt, en zegt welke wijziging geen geval merkt.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        _wat.CompletionSources.Add(_ => Regelingen.Namen.Select(naam => new System.CommandLine.Completions.CompletionItem(naam)));
        Arguments.Add(_wat);
        foreach (var optie in (Option[])[_onder, _stelVoor, _alles, _json])
        {
            Add(optie);
        }

        SetAction((gelezen, _) => Voer(gelezen));
    }

    public override IReadOnlyList<string> Gebruik => ["muteer REGIO|BESTAND… [opties]"];

    public override IReadOnlyList<string> Voorbeelden =>
        ["uitstroom muteer westfriesland", "uitstroom muteer mijn-regio.yaml --onder toetsen", "uitstroom muteer flevoland --onder afspraken --stel-voor"];

    private async Task<int> Voer(ParseResult gelezen)
    {
        var bestanden = new Gevallenkeuze(_meldingen).Open(gelezen.GetValue(_wat) ?? [], regeling => regeling);
        if (bestanden is null)
        {
            return Afsluitcode.Bevindingen;
        }

        List<Mutatieproef> proeven = [];
        foreach (var groep in bestanden.GroupBy(bestand => bestand.Regeling.Naam))
        {
            proeven.Add(await Draai([.. groep], gelezen.GetValue(_onder)));
        }

        foreach (var uitslag in proeven.SelectMany(proef => proef.KloppenNiet))
        {
            _omgeving.Fout.Regel($"Geval `{uitslag.Geval.Naam}` klopt nu al niet en telt niet mee; `uitstroom test` zegt waarom.");
        }

        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw($"[{string.Join(",\n", proeven.Select(proef => proef.ToJson()))}]\n");
        }
        else if (gelezen.GetValue(_stelVoor))
        {
            StelVoor(proeven);
        }
        else
        {
            proeven.ForEach(proef => new Mutatieweergave(_omgeving.Uit).Toon(proef, gelezen.GetValue(_alles)));
        }

        return proeven.TrueForAll(proef => proef.Slaagt) ? Afsluitcode.Goed : Afsluitcode.Bevindingen;
    }

    private async Task<Mutatieproef> Draai(IReadOnlyList<Gevallenbestand> bestanden, string? onder)
    {
        Mutatieproef? proef = null;
        await Voortgang.Tel(_omgeving, $"{bestanden[0].Regeling.Naam}: wijzigingen proberen", gedaan =>
        {
            proef = Mutatieproef.Draai(bestanden, new MuteerOpties { Onder = onder, Voortgang = gedaan });
            return Task.CompletedTask;
        });
        return proef!.Uitslagen.IsEmpty && onder is not null
            ? throw new Gebruiksfout($"onder `{onder}` staat in {proef.Regeling.Naam} niets om te wijzigen", "geef een pad uit het regiobestand, zoals `toetsen` of `afspraken.NAAM`")
            : proef;
    }

    /// <summary>A case without its name and title: more changes can ask for the same.</summary>
    private static string Inhoud(Gevalvoorstel voorstel) => string.Join('\n', voorstel.Yaml.Split('\n').Skip(2));

    private void StelVoor(List<Mutatieproef> proeven)
    {
        var voorstellen = proeven.SelectMany(proef => proef.Uitslagen).Select(uitslag => uitslag.Voorstel).OfType<Gevalvoorstel>().DistinctBy(Inhoud).ToList();
        _omgeving.Uit.Rauw(string.Concat(voorstellen.Select(voorstel => voorstel.Yaml)));
        _omgeving.Fout.Regel(voorstellen.Count == 0
            ? "Er is geen geval voor te stellen dat meer merkt."
            : $"{voorstellen.Count} {(voorstellen.Count == 1 ? "geval" : "gevallen")} voorgesteld. Zet ze onder `gevallen:` en lees bij elk na of de tekst ook zegt wat eruit komt.");
    }
}
