using System.Globalization;
using NodaTime;

namespace Uitstroom.Cli;

/// <summary>Days as they are written on a command line and in a file: <c>jjjj-mm-dd</c>.</summary>
internal static class Datumtekst
{
    public static string Iso(LocalDate dag) => dag.ToDateOnly().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day, or null when there is no such day or it is written otherwise.</summary>
    public static LocalDate? Lees(string tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) && dag.Year is >= 1800 and <= 2299
            ? LocalDate.FromDateOnly(dag)
            : null;
}
