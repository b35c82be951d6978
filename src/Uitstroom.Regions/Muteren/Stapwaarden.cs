using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Uitstroom.Regions;

/// <summary>A text with one of its numbers or days a step up or down: <c>5 jaar</c> gives 4 and 6, <c>7500,00 euro</c> a cent less and more.</summary>
internal static partial class Stapwaarden
{
    /// <summary>The texts that differ one step from this one; none when it holds no number.</summary>
    public static IEnumerable<string> Van(string tekst) => Getal().Matches(tekst)
        .SelectMany(gevonden => Stappen(gevonden.Value).Select(nieuw => tekst[..gevonden.Index] + nieuw + tekst[(gevonden.Index + gevonden.Length)..]));

    private static IEnumerable<string> Stappen(string waarde)
    {
        if (LocalDatePattern.Iso.Parse(waarde) is { Success: true, Value: var dag })
        {
            return new[] { -1, 1 }.Select(stap => LocalDatePattern.Iso.Format(dag.PlusDays(stap)));
        }

        if (Jaardag().IsMatch(waarde) && LocalDatePattern.Iso.Parse($"2001-{waarde}") is { Success: true, Value: var jaardag })
        {
            return new[] { -1, 1 }.Select(stap => LocalDatePattern.Iso.Format(jaardag.PlusDays(stap))[5..]);
        }

        var komma = waarde.IndexOfAny([',', '.']);
        return decimal.TryParse(waarde.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal)
            ? Rond(getal, komma < 0 ? 0 : waarde.Length - komma - 1).Select(nieuw => komma < 0 ? nieuw : nieuw.Replace('.', waarde[komma]))
            : [];
    }

    private static IEnumerable<string> Rond(decimal getal, int decimalen)
    {
        var stap = new decimal(1, 0, 0, isNegative: false, (byte)Math.Min(decimalen, 28));
        return new[] { getal - stap, getal + stap }.Where(nieuw => nieuw >= 0).Select(nieuw => nieuw.ToString(CultureInfo.InvariantCulture));
    }

    // A number of its own: not a part of a word, a provision or a name.
    [GeneratedRegex(@"(?<![\w.,-])(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}-[0-9]{2}|[0-9]{1,18}(?:[.,][0-9]{1,4})?)(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Getal();

    [GeneratedRegex("^[0-9]{2}-[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Jaardag();
}
