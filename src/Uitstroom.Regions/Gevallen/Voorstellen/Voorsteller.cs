using System.Collections.Immutable;
using System.Globalization;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Works through the sides that no case touches and makes a case for each, unless one made before shows it too.</summary>
internal sealed class Voorsteller
{
    // A case about more afspraken than this is no longer read by anybody.
    private const int HoogstensAfspraken = 20;

    private readonly Regeling _regeling;
    private readonly YamlMapping _root;
    private readonly OrderedDictionary<string, Gevalpunt> _punten;
    private readonly HashSet<(string Punt, string Zijde)> _geraakt = [];
    private readonly HashSet<string> _namen;
    private readonly List<(Doel Doel, Gevalschets Schets, List<string> Dekt)> _schetsen = [];
    private readonly List<string> _zonder = [];
    private readonly Toetszoeker _toetsen;
    private readonly Maximumzoeker _maxima;
    private readonly Looptijdzoeker _looptijd;
    private readonly Overgangzoeker _overgangen;
    private readonly Afspraakzoeker _afspraken;

    public Voorsteller(Gevallenbestand bestand, IEnumerable<Proefgeval> gevallen)
    {
        _regeling = bestand.Regeling;
        _root = (YamlMapping)bestand.Document.Root!;
        _punten = Puntenlijst.Van(_regeling);
        ImmutableArray<Geval> alle = [.. gevallen.Where(geval => geval.Todo is null && !geval.Geval.HeeftWijziging).Select(geval => geval.Geval)];
        foreach (var geval in alle)
        {
            _geraakt.UnionWith(Raking.Van(geval).Geraakt);
        }

        ImmutableArray<Geval> eigen = [.. bestand.Gevallen.Where(geval => geval.Todo is null && !geval.Geval.HeeftWijziging).Select(geval => geval.Geval)];
        _namen = [.. bestand.Gevallen.Select(geval => geval.Naam)];
        (_toetsen, _maxima, _looptijd) = (new(_regeling, eigen), new(_regeling, eigen), new(_regeling, eigen));
        (_overgangen, _afspraken) = (new(_regeling, eigen), new(_regeling));
    }

    public Gevalvoorstellen Doe()
    {
        foreach (var doel in _punten.SelectMany(punt => punt.Value.Zijden.Where(zijde => zijde.KanNiet is null).Select(zijde => new Doel(punt.Key, punt.Value, zijde.Naam))).OrderBy(doel => doel.Rang))
        {
            if (!_geraakt.Contains((doel.Sleutel, doel.Zijde)))
            {
                Een(doel);
            }
        }

        return new Gevalvoorstellen([.. _schetsen.Select(Schrijf)], [.. _zonder]);
    }

    private void Een(Doel doel)
    {
        if (Zoek(doel) is not { } schets || Lees(schets) is not { } geval)
        {
            _zonder.Add(doel.Naam);
            return;
        }

        if (!Voegbij(doel, schets))
        {
            _schetsen.Add((doel, schets, [.. Nieuw(geval)]));
        }

        _geraakt.UnionWith(Raking.Van(geval).Geraakt);
    }

    private Gevalschets? Zoek(Doel doel) => doel.Punt.Soort switch
    {
        Gevalpuntsoort.Maximum => _maxima.Zoek(doel) is { } schets ? Af(doel, schets) : null,
        _ when doel.Sleutel.StartsWith("geldig.", StringComparison.Ordinal) => _looptijd.Zoek(doel) is { } schets ? Af(doel, schets) : null,
        _ when doel.IsAfspraak => _afspraken.Zoek(doel, Lees),
        _ => (_toetsen.Zoek(doel) ?? _overgangen.Zoek(doel, Lees)) is { } schets ? Af(doel, schets) : null,
    };

    /// <summary>The sketch, when it touches the side once what it expects is filled in.</summary>
    private Gevalschets? Af(Doel doel, Gevalschets schets) =>
        Lees(schets.Knoop["verwacht"] is null ? schets.Met("verwacht", Proef(doel)) : schets) is { } geval
            && Raking.Van(geval).Geraakt.Contains((doel.Sleutel, doel.Zijde)) ? new Gevalschets(geval.Knoop.Geval.Waarde is YamlMapping knoop ? knoop : schets.Knoop) : null;

    /// <summary>An expectation of the right kind, to have everything worked out that it is about.</summary>
    private static YamlMapping Proef(Doel doel) => doel.Punt.Soort == Gevalpuntsoort.Maximum
        ? Gevalschets.Groep(("ruimte", Gevalschets.Groep(("oordeel", Gevalschets.Tekst("onbekend")))))
        : Gevalschets.Groep(("vast", Gevalschets.Tekst("ja")));

    /// <summary>Joins events about another afspraak with those of a sketch made before, where they do not get in each other's way.</summary>
    private bool Voegbij(Doel doel, Gevalschets schets)
    {
        if (!doel.IsAfspraak)
        {
            return false;
        }

        for (var i = 0; i < _schetsen.Count; i++)
        {
            var (eerste, ander, dekt) = _schetsen[i];
            if (eerste.IsAfspraak && eerste.Rang == doel.Rang && dekt.Count < HoogstensAfspraken
                && ander.Samen(schets) is { } samen && Lees(samen) is { } geval && Raking.Van(geval).Geraakt is var geraakt
                && geraakt.Contains((doel.Sleutel, doel.Zijde)) && Lees(ander) is { } los && geraakt.IsSupersetOf(Raking.Van(los).Geraakt))
            {
                _schetsen[i] = (eerste, samen, [.. dekt, .. Nieuw(geval)]);
                return true;
            }
        }

        return false;
    }

    private IEnumerable<string> Nieuw(Geval geval) => Raking.Van(geval).Geraakt.Where(raak => !_geraakt.Contains(raak) && _punten.ContainsKey(raak.Punt))
        .Select(raak => new Doel(raak.Punt, _punten[raak.Punt], raak.Zijde).Naam).Order(StringComparer.Ordinal);

    /// <summary>The case as it would be read from a file; null when it has errors.</summary>
    private Geval? Lees(Gevalschets schets)
    {
        var entry = new YamlEntry(Gevalschets.Tekst("voorstel"), schets.Knoop);
        var root = new YamlMapping([.. _root.Entries.Where(een => een.Sleutel.Tekst != "gevallen"), new(Gevalschets.Tekst("gevallen"), new YamlMapping([entry], _root.Plaats))], _root.Plaats);
        var (gevallen, meldingen) = Gevallezer.Lees(new YamlDocument("voorstel", root, [], ReadOnlyMemory<byte>.Empty), _regeling);
        return meldingen.Any(melding => melding.Severity == Severity.Error) ? null : gevallen.FirstOrDefault();
    }

    private Gevalvoorstel Schrijf((Doel Doel, Gevalschets Schets, List<string> Dekt) een)
    {
        var geval = Lees(een.Schets)!;
        var naam = Naam();
        var titel = new YamlScalar("Voorstel: " + Titel(een.Doel, geval), Aangehaald: true, _root.Plaats);
        var bron = geval.Verwacht.VraagtAfspraken
            ? geval.Verwacht.Afspraken.Select(deel => deel.Pad[0]).Distinct().SelectMany(afspraak => _regeling.Afspraken.First(ander => ander.Naam == afspraak).Bron).Distinct(StringComparer.Ordinal)
            : een.Doel.Punt.Bron;
        var knoop = een.Schets.Zonder("verwacht").Met("verwacht", Voorstelverwachting.Van(geval, een.Doel)).Met("bron", Gevalschets.Lijst(bron)).Knoop;
        knoop = new YamlMapping([new YamlEntry(Gevalschets.Tekst("titel"), titel), .. knoop.Entries], _root.Plaats);
        return new Gevalvoorstel(naam, Gevalschrijver.Schrijf(naam, knoop), [.. een.Dekt]);
    }

    /// <summary>What the case shows: of afspraken which, and on which side.</summary>
    private static string Titel(Doel doel, Geval geval) => !doel.IsAfspraak ? doel.Titel
        : $"{(doel.Punt.Soort == Gevalpuntsoort.Grens ? "laatste dag, " : "")}{Doel.Zijdetekst(doel.Zijde)}: {string.Join(", ", geval.Verwacht.Afspraken.Select(deel => deel.Pad[0]).Distinct().Take(3).Select(Weergave.Leesbaar))}{(geval.Verwacht.Afspraken.Select(deel => deel.Pad[0]).Distinct().Count() > 3 ? " …" : "")}";

    private string Naam()
    {
        for (var nummer = 1; ; nummer++)
        {
            var naam = "voorstel-" + nummer.ToString("000", CultureInfo.InvariantCulture);
            if (_namen.Add(naam))
            {
                return naam;
            }
        }
    }
}
