using System.CommandLine;
using System.Text;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom test</c>: runs example cases, says what came out otherwise and why, what no case shows, and which cases would.</summary>
internal sealed class TestOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string[]> _wat = new("REGIO|BESTAND")
    {
        Description = "Meegeleverde regio's (zie `uitstroom regios`), regiobestanden, bestanden met gevallen, of mappen daarmee. Zonder: alle meegeleverde regio's.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _filter = new("--filter")
    {
        Description = "Alleen gevallen met dit in hun naam of titel; `*` staat voor wat dan ook.",
        HelpName = "TEKST",
    };

    private readonly Option<string?> _junit = new("--junit") { Description = "Schrijft de uitslag ook als JUnit XML, voor een pijplijn.", HelpName = "BESTAND" };
    private readonly Option<bool> _dekking = new("--dekking") { Description = "Toont wat geen geval laat zien, in plaats van de uitslag." };
    private readonly Option<bool> _alles = new("--alles") { Description = "Toont ook de gevallen die kloppen, en bij `--dekking` ook wat wel gedekt is." };
    private readonly Option<bool> _stelVoor = new("--stel-voor") { Description = "Geeft de gevallen die ontbreken als YAML om over te nemen." };
    private readonly Wijzigkeuze _wijzigkeuze = new();
    private readonly Option<bool> _json = Opties.Json();

    public TestOpdracht(Omgeving omgeving)
        : base("test", "Draait de gevallen van een regio, en zegt wat anders uitkomt dan verwacht en waarom.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        _wat.CompletionSources.Add(_ => Regelingen.Namen.Select(naam => new System.CommandLine.Completions.CompletionItem(naam)));
        Arguments.Add(_wat);
        foreach (var optie in (Option[])[_filter, _junit, _dekking, _stelVoor, _alles, .. _wijzigkeuze.Opties, _json])
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["test [REGIO|BESTAND…] [opties]"];

    public override IReadOnlyList<string> Voorbeelden => ["uitstroom test westfriesland", "uitstroom test gevallen/mijn-regio.yaml --dekking", "uitstroom test flevoland --junit uitslag.xml"];

    private int Voer(ParseResult gelezen)
    {
        var (dekking, stelVoor) = (gelezen.GetValue(_dekking), gelezen.GetValue(_stelVoor));
        if (dekking && stelVoor)
        {
            throw new Gebruiksfout("`--dekking` en `--stel-voor` gaan niet samen", "kies er één");
        }

        if ((dekking || stelVoor) && (gelezen.GetValue(_junit) is not null || gelezen.GetValue(_filter) is not null))
        {
            throw new Gebruiksfout("`--junit` en `--filter` horen bij het draaien van gevallen", "laat ze weg bij `--dekking` en `--stel-voor`");
        }

        var bestanden = new Gevallenkeuze(_meldingen).Open(gelezen.GetValue(_wat) ?? [], regeling => Wijzig(gelezen, regeling));
        if (bestanden is null)
        {
            return Afsluitcode.Bevindingen;
        }

        return dekking ? Dekking(bestanden, gelezen) : stelVoor ? StelVoor(bestanden, gelezen) : Draai(bestanden, gelezen);
    }

    private Regeling? Wijzig(ParseResult gelezen, Regeling regeling) => _wijzigkeuze.Pas(gelezen, regeling, _meldingen);

    private int Draai(IReadOnlyList<Gevallenbestand> bestanden, ParseResult gelezen)
    {
        var proef = Gevallenproef.Draai(bestanden, gelezen.GetValue(_filter));
        if (gelezen.GetValue(_junit) is { } junit)
        {
            using var uit = new Uitvoerbestand(junit);
            uit.Stroom.Write(Encoding.UTF8.GetBytes(proef.ToJUnit()));
            uit.Klaar();
        }

        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(proef.ToJson() + "\n");
        }
        else
        {
            new Gevallenweergave(_omgeving.Uit).Toon(proef, gelezen.GetValue(_alles));
        }

        if (proef.Goed + proef.Anders == 0)
        {
            _omgeving.Fout.Regel(proef.Uitslagen.IsEmpty
                ? $"Geen geval gedraaid: `{gelezen.GetValue(_filter)}` staat in geen naam of titel."
                : "Geen geval gedraaid dat meetelt: alle gevallen staan op `todo`.");
        }

        return proef.Slaagt ? Afsluitcode.Goed : Afsluitcode.Bevindingen;
    }

    private int Dekking(IReadOnlyList<Gevallenbestand> bestanden, ParseResult gelezen)
    {
        var alle = PerRegeling(bestanden).Select(groep => Gevallendekking.Meet(groep.Key, groep.SelectMany(bestand => bestand.Gevallen))).ToList();
        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw($"[{string.Join(",\n", alle.Select(een => een.ToJson()))}]\n");
        }
        else
        {
            foreach (var een in alle)
            {
                new Gevallendekkingweergave(_omgeving.Uit).Toon(een, gelezen.GetValue(_alles));
            }
        }

        return alle.TrueForAll(een => een.IsVolledig) ? Afsluitcode.Goed : Afsluitcode.Bevindingen;
    }

    private int StelVoor(IReadOnlyList<Gevallenbestand> bestanden, ParseResult gelezen)
    {
        var voorstellen = bestanden.GroupBy(bestand => bestand.Regeling).SelectMany(groep => Gevalvoorstellen.Doe(groep.First(), groep.SelectMany(bestand => bestand.Gevallen)).Voorstellen).ToList();
        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(Gevalvoorstellen.ToJson(voorstellen) + "\n");
        }
        else
        {
            _omgeving.Uit.Rauw(string.Concat(voorstellen.Select(voorstel => voorstel.Yaml)));
        }

        _omgeving.Fout.Regel(voorstellen.Count == 0
            ? "Er is geen geval voor te stellen dat meer laat zien."
            : $"{voorstellen.Count} {(voorstellen.Count == 1 ? "geval" : "gevallen")} voorgesteld. Zet ze onder `gevallen:` en lees bij elk na of de tekst ook zegt wat eruit komt.");
        return Afsluitcode.Goed;
    }

    private static IEnumerable<IGrouping<Regeling, Gevallenbestand>> PerRegeling(IEnumerable<Gevallenbestand> bestanden) => bestanden.GroupBy(bestand => bestand.Regeling);
}
