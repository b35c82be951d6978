using System.Globalization;
using System.Text;

namespace Uitstroom.Cli;

/// <summary>A line of CSV for a spreadsheet: semicolons, texts in quotes where they need them (RFC 4180).</summary>
internal static class Csvregel
{
    public static void Schrijf(StringBuilder tekst, IEnumerable<string> velden) => tekst.AppendJoin(';', velden.Select(Veld)).Append("\r\n");

    // A spreadsheet runs a text that begins as a formula: an apostrophe keeps it a text.
    private static string Veld(string veld)
    {
        var veilig = veld.Length > 0 && veld[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !long.TryParse(veld, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? "'" + veld
            : veld;
        return veilig.AsSpan().IndexOfAny(";\"\r\n") >= 0 ? $"\"{veilig.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : veilig;
    }
}
