using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Reads a day of the year, <c>07-01</c>. 29 February is none: most years lack it.</summary>
internal static class Jaardaglezer
{
    /// <summary>A year that is no leap year, so that every day read exists in all of them.</summary>
    private const string GewoonJaar = "2001-";

    public static AnnualDate? Lees(string tekst) =>
        tekst.Length == 5 && Feitlezer.Datum(GewoonJaar + tekst) is { } dag ? new AnnualDate(dag.Month, dag.Day) : null;
}
