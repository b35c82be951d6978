using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Walks two trees side by side. The order of names does not count; that of a list does.</summary>
internal static class Boomverschil
{
    // These describe the file, not the agreement.
    private static readonly string[] _buiten = ["formaat", "register"];

    public static IEnumerable<Tekstverschil> Zoek(YamlMapping oud, YamlMapping nieuw) => Groep("", oud, nieuw, []);

    private static IEnumerable<Tekstverschil> Groep(string pad, YamlMapping oud, YamlMapping nieuw, ImmutableArray<string> bron)
    {
        var hier = Bron(nieuw, Bron(oud, bron));
        var weg = oud.Entries.Where(entry => nieuw.Find(entry.Sleutel.Tekst) is null).ToList();
        foreach (var entry in nieuw.Entries.Where(entry => pad.Length > 0 || !_buiten.Contains(entry.Sleutel.Tekst)))
        {
            var eigen = Pad(pad, entry.Sleutel.Tekst);
            if (oud.Find(entry.Sleutel.Tekst) is { } eerder)
            {
                foreach (var verschil in Knoop(eigen, eerder.Waarde, entry.Waarde, hier))
                {
                    yield return verschil;
                }
            }
            else if (pad.Length > 0 && weg.Find(ander => Boomtekst.Zelfde(ander.Waarde, entry.Waarde)) is { } hernoemd)
            {
                weg.Remove(hernoemd);
                yield return new Tekstverschil(Tekstverschilsoort.Hernoemd, eigen, Pad(pad, hernoemd.Sleutel.Tekst), eigen, Bron(entry.Waarde, hier));
            }
            else
            {
                yield return new Tekstverschil(Tekstverschilsoort.Nieuw, eigen, null, Boomtekst.Kort(entry.Waarde), Bron(entry.Waarde, hier));
            }
        }

        foreach (var entry in weg.Where(entry => pad.Length > 0 || !_buiten.Contains(entry.Sleutel.Tekst)))
        {
            yield return new Tekstverschil(Tekstverschilsoort.Vervallen, Pad(pad, entry.Sleutel.Tekst), Boomtekst.Kort(entry.Waarde), null, Bron(entry.Waarde, hier));
        }
    }

    private static IEnumerable<Tekstverschil> Knoop(string pad, YamlNode oud, YamlNode nieuw, ImmutableArray<string> bron)
    {
        if (oud is YamlMapping links && nieuw is YamlMapping rechts)
        {
            return Groep(pad, links, rechts, bron);
        }

        if (oud is YamlSequence een && nieuw is YamlSequence twee && een.Items.Length == twee.Items.Length && een.Items.Any(item => item is YamlMapping))
        {
            return een.Items.Zip(twee.Items).SelectMany((paar, i) => Knoop($"{pad}[{i + 1}]", paar.First, paar.Second, bron));
        }

        return Boomtekst.Zelfde(oud, nieuw) ? [] : [new Tekstverschil(Tekstverschilsoort.Gewijzigd, pad, Boomtekst.Kort(oud), Boomtekst.Kort(nieuw), bron)];
    }

    private static ImmutableArray<string> Bron(YamlNode knoop, ImmutableArray<string> anders) =>
        knoop.Onder("bron").Teksten() is { IsEmpty: false } eigen ? eigen : anders;

    private static string Pad(string pad, string sleutel) => pad.Length == 0 ? sleutel : $"{pad}.{sleutel}";
}
