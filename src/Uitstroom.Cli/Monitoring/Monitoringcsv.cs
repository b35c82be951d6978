using System.Globalization;
using System.Text;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>A report as CSV: a row per figure, breakdown and quarter, then the quota. What is not known is empty.</summary>
internal static class Monitoringcsv
{
    private static readonly string[] _kop = ["soort", "naam", "naar", "waarde", "tweede_waarde", "van", "aantal", "minstens", "hoogstens", "norm"];

    public static string Schrijf(Monitoringrapport rapport)
    {
        var tekst = new StringBuilder();
        Csvregel.Schrijf(tekst, _kop);
        foreach (var uitslag in rapport.Cijfers)
        {
            Rijen(tekst, rapport, uitslag.Cijfer.Naam, "", ["", ""], uitslag.Kwartalen);
            foreach (var tabel in uitslag.Tabellen)
            {
                foreach (var rij in tabel.Rijen)
                {
                    Rijen(tekst, rapport, uitslag.Cijfer.Naam, string.Join('+', tabel.Naar), [.. rij.Waarden.Select(waarde => waarde ?? "(niet opgegeven)"), "", ""], rij.Kwartalen);
                }
            }
        }

        foreach (var meting in rapport.Quota)
        {
            Regel(tekst, "quotum", meting.Stand.Quotum.Naam, "", ["", ""], Datumtekst.Iso(meting.Stand.Van), meting.Geteld, meting.Stand.Totaal);
            foreach (var rij in meting.Rijen)
            {
                Regel(tekst, "taakstelling", meting.Stand.Quotum.Naam, "gemeente+ontvanger", [rij.Groep ?? "", rij.Ontvanger ?? ""], Datumtekst.Iso(meting.Stand.Van), rij.Geteld, rij.Taakstelling);
            }
        }

        foreach (var regel in rapport.Hardheid?.Regels ?? [])
        {
            Regel(tekst, "hardheidsclausule", "gebruik", "reden+uitkomst", [regel.Reden ?? "", regel.Uitkomst ?? ""], "", new Monitoringcel(regel.Aantal, regel.Aantal, regel.Aantal), null);
        }

        return tekst.ToString();
    }

    private static void Rijen(StringBuilder tekst, Monitoringrapport rapport, string naam, string naar, IReadOnlyList<string> waarden, IReadOnlyList<Monitoringcel> cellen)
    {
        for (var i = 0; i < cellen.Count; i++)
        {
            Regel(tekst, "cijfer", naam, naar, waarden, Datumtekst.Iso(rapport.Kwartalen[i]), cellen[i], null);
        }
    }

    private static void Regel(StringBuilder tekst, string soort, string naam, string naar, IReadOnlyList<string> waarden, string van, Monitoringcel cel, long? norm) =>
        Csvregel.Schrijf(tekst, [soort, naam, naar, waarden[0], waarden[1], van, Getal(cel.Aantal), cel.IsOnbekend ? "" : Getal(cel.Minstens), Getal(cel.Hoogstens), Getal(norm)]);

    private static string Getal(long? getal) => getal?.ToString(CultureInfo.InvariantCulture) ?? "";
}
