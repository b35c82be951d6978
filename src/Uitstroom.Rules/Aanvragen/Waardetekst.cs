using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Uitstroom.Rules;

/// <summary>A typed value as it is written in a file, so that typed and written values get the same checks.</summary>
internal static class Waardetekst
{
    public static string Van(object waarde) => waarde switch
    {
        bool ja => ja ? "ja" : "nee",
        string tekst => tekst,
        LocalDate datum => LocalDatePattern.Iso.Format(datum),
        LocalDateTime moment => LocalDateTimePattern.GeneralIso.Format(moment),
        DateOnly datum => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum keuze => Slang(keuze.ToString()),
        IFormattable getal => getal.ToString(null, CultureInfo.InvariantCulture),
        _ => waarde.ToString() ?? "",
    };

    /// <summary><c>HeeftSchulden</c> as <c>heeft_schulden</c>.</summary>
    public static string Slang(string naam) =>
        string.Concat(naam.Select((teken, i) =>
            char.IsUpper(teken) && i > 0 && naam[i - 1] != '_' ? "_" + char.ToLowerInvariant(teken) : char.ToLowerInvariant(teken).ToString()));
}
