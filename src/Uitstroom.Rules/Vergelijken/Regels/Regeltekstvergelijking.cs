using System.Text;

namespace Uitstroom.Rules;

/// <summary>The keys, quota, afspraken and rules on contracts of a comparison in Dutch.</summary>
internal static class Regeltekstvergelijking
{
    // Longer rows nobody reads; JSON has them all.
    private const int Meeste = 12;

    public static void Schrijf(StringBuilder tekst, Regelingvergelijking vergelijking)
    {
        var zelfde = vergelijking.Oud.Naam == vergelijking.Nieuw.Naam;
        Groep(tekst, "Verdeelsleutels", vergelijking.Verdeelsleutels, zelfde, sleutel => Verdeeltekst.Regels(sleutel));
        Groep(tekst, "Quota", vergelijking.Quota, zelfde, Jaren);
        Groep(tekst, "Afspraken", vergelijking.Afspraken, zelfde, afspraak => Verschuivingstekst.Regels(afspraak.Verschuivingen, afspraak.Startdagen, "begint het")
            .Concat(afspraak.VasteDagen is { } vast ? [$"Bekeken: de vaste dagen van {vast}{(afspraak.Verschuivingen.IsEmpty ? "; die zijn gelijk" : "")}."] : []));
        Groep(tekst, "Contracten", vergelijking.Contracten, zelfde, contract => Verschuivingstekst.Regels(contract.Verschuivingen, contract.Startdagen, "begint het"));
        if (EindigtLeeg(tekst))
        {
            tekst.Length--;
        }
    }

    private static void Groep<T>(StringBuilder tekst, string kop, IReadOnlyCollection<T> regels, bool zelfde, Func<T, IEnumerable<string>> verder)
        where T : Regelvergelijking
    {
        if (regels.Count == 0)
        {
            return;
        }

        // Two agreements have most of this each for itself: then the names are enough.
        var los = zelfde ? [] : regels.Where(regel => regel.Aanwezigheid != Aanwezigheid.Beide).ToList();
        var anders = regels.Where(regel => regel.Stand != Regelstand.Gelijk).Except(los).ToList();
        var gelijk = regels.Count - los.Count - anders.Count;
        var slot = anders.Count == 0 && los.Count == 0 ? "" : $", {anders.Count + los.Count} niet";
        tekst.Append(anders.Count == 0 || EindigtLeeg(tekst) ? "" : "\n").Append($"{kop}: {gelijk} gelijk{slot}.\n");
        foreach (var waar in new[] { Aanwezigheid.AlleenOud, Aanwezigheid.AlleenNieuw })
        {
            Los(tekst, waar, [.. los.Where(regel => regel.Aanwezigheid == waar)]);
        }

        foreach (var regel in anders)
        {
            Regel(tekst, regel, verder(regel));
        }

        tekst.Append(anders.Count == 0 ? "" : "\n");
    }

    private static bool EindigtLeeg(StringBuilder tekst) => tekst.Length > 1 && tekst[^1] == '\n' && tekst[^2] == '\n';

    private static void Los(StringBuilder tekst, Aanwezigheid waar, IReadOnlyCollection<Regelvergelijking> regels)
    {
        if (regels.Count > 0)
        {
            tekst.Append($"  Alleen in {(waar == Aanwezigheid.AlleenOud ? "oud" : "nieuw")}: {string.Join(", ", regels.Take(Meeste).Select(regel => regel.Pad[(regel.Pad.IndexOf('.', StringComparison.Ordinal) + 1)..]))}{(regels.Count > Meeste ? $" en nog {regels.Count - Meeste}" : "")}.\n");
        }
    }

    private static void Regel(StringBuilder tekst, Regelvergelijking regel, IEnumerable<string> verder)
    {
        var bron = regel.Bron.IsEmpty ? "" : $" [{string.Join(", ", regel.Bron)}]";
        var kop = regel.Aanwezigheid switch
        {
            Aanwezigheid.AlleenOud => "Vervallen",
            Aanwezigheid.AlleenNieuw => "Nieuw",
            _ => regel.Stand switch
            {
                Regelstand.GelijkBekeken => "Anders geschreven, gelijk voor wat is bekeken",
                Regelstand.NietVergeleken => "Niet vergeleken",
                _ => "Anders",
            },
        };
        tekst.Append($"\n  {kop}: {regel.Titel} (`{regel.Pad}`){bron}\n");
        if (regel.Aanwezigheid != Aanwezigheid.Beide)
        {
            tekst.Append(regel.Omschrijving.Length == 0 ? "" : $"    {Vergelijktekst.Hoofdletter(regel.Omschrijving)}.\n");
            return;
        }

        var regels = regel.Wijzigingen.Select(wijziging => $"{Vergelijktekst.Hoofdletter(Zin(wijziging))}.")
            .Concat(Waardoor(regel))
            .Concat(verder)
            .Concat(regel.NietVergeleken.Select(reden => $"Niet vergeleken is {reden}."));
        foreach (var deel in regels)
        {
            tekst.Append($"    {deel}\n");
        }

        var voorwaarden = new StringBuilder();
        foreach (var deel in regel.Voorwaarden.Where(deel => deel.Betekenis != Betekenis.Gelijk))
        {
            Vergelijktekst.Onderdeel(voorwaarden, deel, isUitkomst: false);
        }

        foreach (var deel in voorwaarden.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            tekst.Append($"  {deel}\n");
        }
    }

    // The provisions stand behind the name of the part.
    private static string Zin(Regelwijziging wijziging) => (wijziging with { Bron = [] }).ToString();

    private static IEnumerable<string> Waardoor(Regelvergelijking regel) => regel.Waardoor.Take(Meeste).Select(wijziging => $"{Vergelijktekst.Hoofdletter(Zin(wijziging))}.")
        .Concat(regel.Waardoor.Length > Meeste ? [$"En nog {regel.Waardoor.Length - Meeste} zulke verschillen; `--json` toont ze alle."] : []);

    /// <summary>The years in which the number of a quotum is another, and which years were looked at.</summary>
    public static IEnumerable<string> Jaren(Quotumvergelijking quotum)
    {
        foreach (var jaar in quotum.Jaren)
        {
            var meer = jaar.Meer is { } aantal ? $" ({Weergave.Aantal(Math.Abs(aantal))} {(aantal > 0 ? "meer" : "minder")})" : "";
            yield return $"{jaar.Jaar}: was {jaar.Oud}, wordt {jaar.Nieuw}{meer}{Verschuivingstekst.Lezing(jaar.Lezing)}.";
        }

        if (!quotum.Bekeken.IsEmpty)
        {
            yield return $"Bekeken: de jaren {quotum.Bekeken[0]} tot en met {quotum.Bekeken[^1]}.";
        }
    }
}
