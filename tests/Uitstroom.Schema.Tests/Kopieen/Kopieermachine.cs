using System.Text;
using Uitstroom.Regions;

namespace Uitstroom.Schema.Tests;

/// <summary>Makes copies of a file, each with one key or value changed: every key and every value gets its turn.</summary>
internal static class Kopieermachine
{
    private static readonly (string Wat, string Nieuw)[] _waarden =
    [
        ("een woord", "onzin_waarde"), ("een getal", "-17.5"), ("een lijst", "[onzin_een, onzin_twee]"), ("een groep", "{ onzin_sleutel: onzin_waarde }"), ("een datum", "2031-02-03"),
    ];

    /// <param name="naam">The name of the file.</param>
    /// <param name="tekst">The file.</param>
    /// <param name="elke">One in so many of all changes; the changes take turns.</param>
    public static IEnumerable<Kopie> Maak(string naam, string tekst, int elke)
    {
        var regels = tekst.Split('\n');
        return Entries(YamlReader.Read(naam, Encoding.UTF8.GetBytes(tekst)).Root!)
            .SelectMany(entry => Wijzigingen(regels, entry.Sleutel, entry.Waarde))
            .Where((_, i) => i % elke == 0)
            .Select(wijziging => wijziging());
    }

    private static IEnumerable<Func<Kopie>> Wijzigingen(string[] regels, YamlScalar sleutel, YamlScalar? waarde)
    {
        yield return () => Vervang(regels, sleutel, "een andere sleutel", "onzin_sleutel");
        foreach (var (wat, nieuw) in waarde is null ? [] : _waarden)
        {
            yield return () => Vervang(regels, waarde!, wat, nieuw);
        }
    }

    /// <summary>Every key, with its value where that is a text on one line.</summary>
    private static IEnumerable<(YamlScalar Sleutel, YamlScalar? Waarde)> Entries(YamlNode knoop) => knoop switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Entries(entry.Waarde).Prepend((entry.Sleutel, entry.Waarde as YamlScalar))),
        YamlSequence reeks => reeks.Items.SelectMany(Entries),
        _ => [],
    };

    private static Kopie Vervang(string[] regels, YamlScalar oud, string wat, string nieuw)
    {
        var (regel, kolom) = (oud.Plaats.Regel, oud.Plaats.Kolom);
        var anders = regels[regel - 1];
        anders = string.Concat(anders.AsSpan(0, kolom - 1), nieuw, anders.AsSpan(kolom - 1 + oud.Plaats.Lengte));
        return new Kopie($"{regel}:{kolom} `{oud.Tekst}` wordt {wat}", regel, string.Join('\n', [.. regels[..(regel - 1)], anders, .. regels[regel..]]));
    }
}
