using System.Globalization;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>How values and names read in Dutch text, the same under every culture of the machine.</summary>
internal static class Weergave
{
    private static readonly string[] _maanden =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    private static readonly NumberFormatInfo _cijfers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary><c>16 juni 2025</c>.</summary>
    public static string Datum(LocalDate datum) =>
        string.Create(CultureInfo.InvariantCulture, $"{datum.Day} {_maanden[datum.Month - 1]} {datum.Year}");

    /// <summary><c>2025-06-16</c>.</summary>
    public static string Iso(LocalDate datum) => NodaTime.Text.LocalDatePattern.Iso.Format(datum);

    /// <summary><c>11 juni 2021 om 16.30 uur</c>.</summary>
    public static string Tijdstip(LocalDateTime moment) =>
        string.Create(CultureInfo.InvariantCulture, $"{Datum(moment.Date)} om {moment.Hour:00}.{moment.Minute:00} uur");

    /// <summary>A decimal comma, no trailing zeros.</summary>
    public static string Getal(decimal getal) => getal.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary><c>€ 752,33</c>, or <c>€ 7500</c> for whole euros.</summary>
    public static string Euro(decimal euro) =>
        "€ " + (decimal.Truncate(euro) == euro ? Getal(euro) : euro.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ','));

    /// <summary>A whole number with a dot between thousands: <c>176.500</c>.</summary>
    public static string Aantal(System.Numerics.BigInteger getal) => getal.ToString("N0", _cijfers);

    /// <summary>A fraction to three decimals, cut off; three dots show that there is more: <c>19,262…</c>.</summary>
    public static string Breuk(Breuk breuk)
    {
        var duizendsten = (breuk * Rules.Breuk.Van(1000)).Floor;
        var geheel = Rules.Breuk.Van(duizendsten, 1000);
        var decimalen = (geheel.Rest * Rules.Breuk.Van(1000)).Floor.ToString("000", CultureInfo.InvariantCulture).TrimEnd('0');
        return Aantal(geheel.Floor) + (decimalen.Length == 0 ? "" : "," + decimalen) + (geheel == breuk ? "" : "…");
    }

    /// <summary>A name without its underscores.</summary>
    public static string Leesbaar(string naam) => naam.Replace('_', ' ');

    /// <summary>A known value of a fact, <c>geen</c> or <c>onbekend</c>.</summary>
    public static string Waarde(Feit feit, Feitwaarde waarde)
    {
        if (!waarde.IsBekend)
        {
            return waarde.IsGeen ? "geen" : "onbekend";
        }

        return feit.Type switch
        {
            FeitType.JaNee => waarde.Getal == 1 ? "ja" : "nee",
            FeitType.Datum => Datum(Dag.Van(waarde.Getal)),
            FeitType.Tijdstip => Tijdstip(Moment.Van(waarde.Getal)),
            FeitType.Keuze => Leesbaar(feit.Waarden[(int)waarde.Getal]),
            FeitType.Bedrag => Euro(waarde.Getal / 100m),
            _ => Getal((decimal)waarde.Getal / feit.Schaal) + (feit.Eenheid is null ? "" : " " + feit.Eenheid),
        };
    }

    /// <summary>A known value as it is written in a file: <c>ja</c>, <c>2025-06-16</c>, <c>beschermd_wonen</c>, <c>24</c>.</summary>
    public static string Geschreven(Feit feit, Feitwaarde waarde)
    {
        if (!waarde.IsBekend)
        {
            return waarde.IsGeen ? "geen" : "onbekend";
        }

        return feit.Type switch
        {
            FeitType.JaNee => waarde.Getal == 1 ? "ja" : "nee",
            FeitType.Datum => Iso(Dag.Van(waarde.Getal)),
            FeitType.Tijdstip => Moment.Van(waarde.Getal).ToString("uuuu-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
            FeitType.Keuze => feit.Waarden[(int)waarde.Getal],
            _ => ((decimal)waarde.Getal / feit.Schaal).ToString("0.####", CultureInfo.InvariantCulture),
        };
    }

    /// <summary><c>a, b of c</c>.</summary>
    public static string Opsomming(IEnumerable<string> delen, string voegwoord = "of")
    {
        var lijst = delen.ToList();
        return lijst.Count < 2 ? string.Concat(lijst) : string.Join(", ", lijst[..^1]) + $" {voegwoord} " + lijst[^1];
    }
}
