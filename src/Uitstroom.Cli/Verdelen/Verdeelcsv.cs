using System.Globalization;
using System.Text;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Divisions as CSV for a spreadsheet: semicolons, a row per receiver.</summary>
internal static class Verdeelcsv
{
    private static readonly string[] _kop =
        ["verdeelsleutel", "groep", "ontvanger", "gewicht", "quotum_teller", "quotum_noemer", "berekend", "gedrukt", "aantal", "minstens", "hoogstens"];

    public static string Schrijf(IEnumerable<Verdeling> verdelingen)
    {
        var tekst = new StringBuilder();
        Csvregel.Schrijf(tekst, _kop);
        foreach (var verdeling in verdelingen)
        {
            foreach (var deel in verdeling.Delen)
            {
                Csvregel.Schrijf(tekst,
                [
                    verdeling.Sleutel.Naam, deel.Groep ?? "", deel.Ontvanger ?? "", Getal(deel.Gewicht), deel.Quotum?.Numerator.ToString(CultureInfo.InvariantCulture) ?? "",
                    deel.Quotum?.Denominator.ToString(CultureInfo.InvariantCulture) ?? "", Getal(deel.Berekend), Getal(deel.Gedrukt), Getal(deel.Aantal), Getal(deel.Minstens), Getal(deel.Hoogstens),
                ]);
            }
        }

        return tekst.ToString();
    }

    private static string Getal(long? getal) => getal?.ToString(CultureInfo.InvariantCulture) ?? "";
}
