using System.Globalization;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Reads a number, an amount, a period or a date as it is written: <c>24</c>, <c>752,33 euro</c>, <c>6 maanden</c>, <c>2025-07-01</c>.</summary>
internal static class Grootheidlezer
{
    private static readonly Dictionary<string, Tijdseenheid> _eenheden = new(StringComparer.Ordinal)
    {
        ["dag"] = Tijdseenheid.Dagen,
        ["dagen"] = Tijdseenheid.Dagen,
        ["week"] = Tijdseenheid.Weken,
        ["weken"] = Tijdseenheid.Weken,
        ["maand"] = Tijdseenheid.Maanden,
        ["maanden"] = Tijdseenheid.Maanden,
        ["jaar"] = Tijdseenheid.Jaren,
        ["jaren"] = Tijdseenheid.Jaren,
    };

    public static Tijdseenheid? Eenheid(string? woord) => woord is not null && _eenheden.TryGetValue(woord, out var eenheid) ? eenheid : null;

    /// <summary>The quantity, or null when the text is none.</summary>
    public static Grootheid? Lees(string tekst)
    {
        if (tekst is "niet_in_bron" or "niet_geregeld")
        {
            return new Grootheid.Stil(tekst);
        }

        if (Feitlezer.Datum(tekst) is { } datum)
        {
            return new Grootheid.Datum(datum);
        }

        var delen = tekst.Split(' ');
        if (delen.Length > 2 || Feitlezer.Getal(delen[0]) is not { } getal || Math.Abs(getal) > Feitlezer.GrootsteGetal)
        {
            return null;
        }

        return delen.Length == 1 ? new Grootheid.Getal(getal)
            : delen[1] == "euro" ? Bedrag(getal)
            : Eenheid(delen[1]) is { } eenheid ? Periode(getal, eenheid)
            : null;
    }

    /// <summary>Whether a text looks like it was meant to be a date.</summary>
    public static bool LijktDatum(string tekst) =>
        tekst.Length is >= 8 and <= 10 && tekst.All(teken => char.IsAsciiDigit(teken) || teken is '-' or '/' or '.') && tekst.Count(teken => !char.IsAsciiDigit(teken)) == 2;

    /// <summary>A whole number between two bounds, both inclusive.</summary>
    public static int? Geheel(string tekst, int minimum, int maximum) =>
        Feitlezer.Getal(tekst) is { } getal && decimal.Truncate(getal) == getal && getal >= minimum && getal <= maximum
            ? (int)getal
            : null;

    private static Grootheid.Bedrag? Bedrag(decimal euro) =>
        decimal.Truncate(euro * 100) == euro * 100 ? new Grootheid.Bedrag(euro) : null;

    private static Grootheid.Periode? Periode(decimal getal, Tijdseenheid eenheid)
    {
        var hoogstens = eenheid switch
        {
            Tijdseenheid.Dagen => Duur.Hoogstens * 366,
            Tijdseenheid.Weken => Duur.Hoogstens * 53,
            Tijdseenheid.Maanden => Duur.Hoogstens * 12,
            _ => Duur.Hoogstens,
        };
        return Geheel(getal.ToString(CultureInfo.InvariantCulture), 0, hoogstens) is { } aantal ? new Grootheid.Periode(new Duur(aantal, eenheid)) : null;
    }
}
