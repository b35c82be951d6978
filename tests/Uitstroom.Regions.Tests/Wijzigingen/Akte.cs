using System.Collections.Immutable;
using System.Text;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Wijzigingen;

/// <summary>Amendments and local agreements of the example region, as text.</summary>
internal static class Akte
{
    /// <summary>A decision that the example region's own rule accepts.</summary>
    public const string Besluit = "besluit: { door: partijen, op: 2030-01-02, feiten: { op_schrift: ja, alle_partijen_akkoord: { waarde: ja, door: partijen } } }\n";

    /// <summary>What a text leaves out, key by key, so that a test shows only what it is about.</summary>
    private static readonly (string Sleutel, string Tekst)[] _aanvulling =
    [
        ("titel", "titel: \"Een wijziging\"\n"),
        ("regeling", "regeling: voorbeeldstreek\n"),
        ("van", "van: 2031-01-01\n"),
    ];

    /// <summary>The text with what it leaves out behind it, so that lines stay where they are.</summary>
    public static string Volledig(string tekst)
    {
        if (YamlReader.Read("f", Encoding.UTF8.GetBytes(tekst)).Root is not YamlMapping root)
        {
            return tekst;
        }

        var besluit = root["lokale_afspraak"] is null ? Besluit : "besluit: { door: gemeente }\ngemeenten: Aardam\n";
        return tekst.TrimEnd('\n') + "\n" + string.Concat(_aanvulling.Where(deel => root[deel.Sleutel] is null).Select(deel => deel.Tekst))
            + string.Concat(besluit.Split('\n').Where(regel => regel.Length > 0 && root[regel.Split(':')[0]] is null).Select(regel => regel + "\n"));
    }

    /// <summary>An amendment that does one thing to the example region.</summary>
    public static Wijzigingsbestand Van(string naam, string van, string inhoud) =>
        Bestand(naam + ".yaml", $"wijziging: {naam}\nvan: {van}\n{inhoud}");

    public static Wijzigingsbestand Bestand(string naam, string tekst) => Wijzigingsbestand.Van(naam, Encoding.UTF8.GetBytes(Volledig(tekst)));

    /// <summary>The example region with amendments, none of which may be found fault with.</summary>
    public static Regeling Met(params Wijzigingsbestand[] wijzigingen) => Goed(Streek.Regeling.MetWijzigingen(wijzigingen));

    public static Regeling Goed(LoadResult load)
    {
        load.Diagnostics.Should().BeEmpty();
        return load.Regeling!;
    }

    /// <summary>The messages as they are printed.</summary>
    public static IEnumerable<string> Meldingen(this LoadResult load) => load.Diagnostics.Select(melding => melding.ToString());

    /// <summary>Applies it as what it is.</summary>
    public static ImmutableArray<Diagnostic> Pas(Regeling regeling, Wijzigingsbestand bestand) =>
        (bestand.Document.Root.Onder("lokale_afspraak") is null ? regeling.MetWijzigingen(bestand) : regeling.MetLokaal(bestand)).Diagnostics;
}
