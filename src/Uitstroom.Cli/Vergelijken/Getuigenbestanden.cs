using System.Text;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>The witnesses of a comparison as two files with cases in a folder. The folder is tried before anything is compared; the files appear together, or not at all.</summary>
internal sealed class Getuigenbestanden : IDisposable
{
    private static readonly string[] _namen = ["oud.yaml", "nieuw.yaml"];

    private readonly string _map;
    private readonly bool _nieuweMap;
    private readonly List<Uitvoerbestand> _bestanden = [];

    /// <summary>Opens them, next to those of an earlier run.</summary>
    /// <param name="map">The folder; it is made when it is not there.</param>
    /// <param name="invoer">What is read, and by what option or argument: never written over.</param>
    public Getuigenbestanden(string map, IEnumerable<(string Naam, string Pad)> invoer)
    {
        (_map, _nieuweMap) = (map, !Directory.Exists(map));
        foreach (var pad in Paden)
        {
            Invoernamen.Verbied("--bewaar-gevallen", pad, invoer);
            if (File.Exists(pad) && Bestandscontrole.Herken(pad) != Bestandssoort.Gevallen)
            {
                throw new Gebruiksfout($"`{pad}` is er al en is geen bestand met gevallen", "geef bij `--bewaar-gevallen` een andere map");
            }
        }

        if (File.Exists(map))
        {
            throw new Gebruiksfout($"`{map}` is een bestand en geen map", "geef bij `--bewaar-gevallen` een map");
        }

        Paginabestanden.MaakMap(map);
        try
        {
            _bestanden.AddRange(Paden.Select(pad => new Uitvoerbestand(pad)));
        }
        catch (Gebruiksfout)
        {
            Dispose();
            throw;
        }
    }

    private IEnumerable<string> Paden => _namen.Select(naam => Path.Combine(_map, naam));

    /// <summary>Writes both. Without a witness nothing is written or taken away, and that is said.</summary>
    /// <param name="vergelijking">What was compared.</param>
    /// <param name="scherm">Where to say it.</param>
    public void Schrijf(Regelingvergelijking vergelijking, Scherm scherm)
    {
        List<string> inhoud = [.. ((string?[])[Getuigegevallen.Schrijf(vergelijking, nieuw: false), Getuigegevallen.Schrijf(vergelijking, nieuw: true)]).OfType<string>()];
        if (inhoud.Count < _bestanden.Count)
        {
            var eerder = Paden.Where(File.Exists).Select(pad => $"`{pad}`").ToList();
            scherm.Alinea("Geen getuigen: er is niets geschreven." + (eerder.Count == 0 ? "" : $" Van een eerdere keer {(eerder.Count == 1 ? "staat" : "staan")} er nog: {string.Join(" en ", eerder)}."));
            return;
        }

        for (var i = 0; i < inhoud.Count; i++)
        {
            _bestanden[i].Stroom.Write(Encoding.UTF8.GetBytes(inhoud[i]));
        }

        _bestanden.ForEach(bestand => bestand.Klaar());
    }

    public void Dispose()
    {
        _bestanden.ForEach(bestand => bestand.Dispose());
        if (_nieuweMap && Directory.Exists(_map) && !Directory.EnumerateFileSystemEntries(_map).Any())
        {
            Directory.Delete(_map);
        }
    }
}
