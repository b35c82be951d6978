using System.Globalization;
using System.Text;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Divisions as CSV for a spreadsheet: semicolons, a row per receiver, texts in quotes where they need them (RFC 4180).</summary>
internal static class Verdeelcsv
{
    private static readonly string[] _kop =
        ["verdeelsleutel", "groep", "ontvanger", "gewicht", "quotum_teller", "quotum_noemer", "berekend", "gedrukt", "aantal", "minstens", "hoogstens"];

    public static string Schrijf(IEnumerable<Verdeling> verdelingen)
    {
        var tekst = new StringBuilder();
        Regel(tekst, _kop);
        foreach (var verdeling in verdelingen)
        {
            foreach (var deel in verdeling.Delen)
            {
                Regel(tekst,
                [
                    verdeling.Sleutel.Naam, deel.Groep ?? "", deel.Ontvanger ?? "", Getal(deel.Gewicht), deel.Quotum?.Numerator.ToString(CultureInfo.InvariantCulture) ?? "",
                    deel.Quotum?.Denominator.ToString(CultureInfo.InvariantCulture) ?? "", Getal(deel.Berekend), Getal(deel.Gedrukt), Getal(deel.Aantal), Getal(deel.Minstens), Getal(deel.Hoogstens),
                ]);
            }
        }

        return tekst.ToString();
    }

    private static void Regel(StringBuilder tekst, IEnumerable<string> velden) => tekst.AppendJoin(';', velden.Select(Veld)).Append("\r\n");

    private static string Getal(long? getal) => getal?.ToString(CultureInfo.InvariantCulture) ?? "";

    // A spreadsheet runs a text that begins as a formula: an apostrophe keeps it a text.
    private static string Veld(string veld)
    {
        var veilig = veld.Length > 0 && veld[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !long.TryParse(veld, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? "'" + veld
            : veld;
        return veilig.AsSpan().IndexOfAny(";\"\r\n") >= 0 ? $"\"{veilig.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : veilig;
    }
}
