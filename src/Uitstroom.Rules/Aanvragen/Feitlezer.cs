using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Uitstroom.Rules;

/// <summary>Reads the value of a fact as it is written. The type comes from the fact, never from how the value looks.</summary>
internal static class Feitlezer
{
    /// <summary>Numbers as large as this are typing errors; the bound keeps every calculation far from overflow.</summary>
    public const decimal GrootsteGetal = 1_000_000_000_000m;

    public static Feitfout Lees(Feit feit, ReadOnlySpan<char> tekst, out Feitwaarde waarde)
    {
        waarde = Feitwaarde.Onbekend;
        switch (tekst)
        {
            case "onbekend":
                return Feitfout.Geen;
            case "geen" when feit.KanOntbreken:
                waarde = Feitwaarde.Geen;
                return Feitfout.Geen;
            case "geen":
                return Feitfout.KanNietOntbreken;
        }

        return feit.Type switch
        {
            FeitType.JaNee => LeesJaNee(tekst, out waarde),
            FeitType.Keuze => LeesKeuze(feit, tekst, out waarde),
            FeitType.Datum => LeesDatum(tekst, out waarde),
            FeitType.Tijdstip => LeesTijdstip(tekst, out waarde),
            _ => LeesGetal(feit, tekst, out waarde),
        };
    }

    /// <summary>A typed number, with the checks that a written one gets.</summary>
    public static Feitfout VanGetal(Feit feit, decimal getal, out Feitwaarde waarde)
    {
        waarde = Feitwaarde.Onbekend;
        if (Math.Abs(getal) > GrootsteGetal || getal < feit.Minimum || getal > feit.Maximum)
        {
            return Feitfout.BuitenGrenzen;
        }

        var geschaald = getal * feit.Schaal;
        if (decimal.Truncate(geschaald) != geschaald)
        {
            return Feitfout.TeVeelDecimalen;
        }

        waarde = Feitwaarde.Van((long)geschaald);
        return Feitfout.Geen;
    }

    /// <summary>A typed day, with the check that a written one gets.</summary>
    public static Feitfout VanDatum(LocalDate datum, out Feitwaarde waarde)
    {
        waarde = Feitwaarde.Onbekend;
        if (datum < Dag.Eerste || datum > Dag.Laatste)
        {
            return Feitfout.OngeldigeDatum;
        }

        waarde = Feitwaarde.Van(Dag.Nummer(datum));
        return Feitfout.Geen;
    }

    /// <summary>A day as <c>yyyy-MM-dd</c>, and nothing else.</summary>
    public static LocalDate? Datum(ReadOnlySpan<char> tekst)
    {
        if (tekst.Length != 10 || tekst[4] != '-' || tekst[7] != '-'
            || Cijfers(tekst[..4]) is not { } jaar || Cijfers(tekst[5..7]) is not { } maand || Cijfers(tekst[8..]) is not { } dag
            || jaar < Dag.Eerste.Year || jaar > Dag.Laatste.Year
            || maand is < 1 or > 12 || dag < 1 || dag > CalendarSystem.Iso.GetDaysInMonth(jaar, maand))
        {
            return null;
        }

        return new LocalDate(jaar, maand, dag);
    }

    /// <summary>A number without exponent, underscore, leading zero or group separator; a point or a comma for decimals.</summary>
    public static decimal? Getal(ReadOnlySpan<char> tekst)
    {
        var cijfers = tekst.StartsWith("-") ? tekst[1..] : tekst;
        if (cijfers.Length is 0 or > 28 || (cijfers.Length > 1 && cijfers[0] == '0' && cijfers[1] is not ('.' or ',')))
        {
            return null;
        }

        var scheiding = -1;
        for (var i = 0; i < cijfers.Length; i++)
        {
            if (char.IsAsciiDigit(cijfers[i]))
            {
                continue;
            }

            if (cijfers[i] is not ('.' or ',') || scheiding >= 0 || i == 0 || i == cijfers.Length - 1)
            {
                return null;
            }

            scheiding = i;
        }

        Span<char> punt = stackalloc char[tekst.Length];
        tekst.Replace(punt, ',', '.');
        return decimal.TryParse(punt, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal)
            ? getal
            : null;
    }

    private static Feitfout LeesJaNee(ReadOnlySpan<char> tekst, out Feitwaarde waarde)
    {
        waarde = tekst switch { "ja" => Feitwaarde.Van(true), "nee" => Feitwaarde.Van(false), _ => Feitwaarde.Onbekend };
        return waarde.IsOnbekend ? Feitfout.VerkeerdType : Feitfout.Geen;
    }

    private static Feitfout LeesKeuze(Feit feit, ReadOnlySpan<char> tekst, out Feitwaarde waarde)
    {
        for (var i = 0; i < feit.Waarden.Length; i++)
        {
            if (tekst.SequenceEqual(feit.Waarden[i]))
            {
                waarde = Feitwaarde.Van(i);
                return Feitfout.Geen;
            }
        }

        waarde = Feitwaarde.Onbekend;
        return Feitfout.GeenKeuze;
    }

    private static Feitfout LeesDatum(ReadOnlySpan<char> tekst, out Feitwaarde waarde)
    {
        var datum = Datum(tekst);
        waarde = datum is { } dag ? Feitwaarde.Van(Dag.Nummer(dag)) : Feitwaarde.Onbekend;
        return datum is null ? Feitfout.OngeldigeDatum : Feitfout.Geen;
    }

    private static Feitfout LeesTijdstip(ReadOnlySpan<char> tekst, out Feitwaarde waarde)
    {
        waarde = Feitwaarde.Onbekend;
        if (tekst.Length is not (16 or 19) || Datum(tekst[..10]) is null)
        {
            return Feitfout.OngeldigeDatum;
        }

        var patroon = tekst.Length == 16 ? LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm") : LocalDateTimePattern.GeneralIso;
        if (!patroon.Parse(tekst.ToString()).TryGetValue(default, out var moment))
        {
            return Feitfout.OngeldigeDatum;
        }

        waarde = Feitwaarde.Van(Moment.Nummer(moment));
        return Feitfout.Geen;
    }

    private static Feitfout LeesGetal(Feit feit, ReadOnlySpan<char> tekst, out Feitwaarde waarde)
    {
        if (Getal(tekst) is { } getal)
        {
            return VanGetal(feit, getal, out waarde);
        }

        waarde = Feitwaarde.Onbekend;
        return Feitfout.VerkeerdType;
    }

    private static int? Cijfers(ReadOnlySpan<char> tekst)
    {
        var getal = 0;
        foreach (var teken in tekst)
        {
            if (!char.IsAsciiDigit(teken))
            {
                return null;
            }

            getal = (getal * 10) + teken - '0';
        }

        return getal;
    }
}
