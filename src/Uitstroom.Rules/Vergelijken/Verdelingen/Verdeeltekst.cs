namespace Uitstroom.Rules;

/// <summary>Who gets more or fewer, in Dutch.</summary>
internal static class Verdeeltekst
{
    private const int Meeste = 12;

    public static IEnumerable<string> Regels(Sleutelvergelijking sleutel)
    {
        foreach (var regel in sleutel.Genoemd.SelectMany(Genoemd))
        {
            yield return regel;
        }

        if (sleutel.BekekenTotEnMet is { } totEnMet)
        {
            yield return $"Bij een gelijk aantal, elk aantal van 0 tot en met {Weergave.Aantal(totEnMet)} bekeken: {(sleutel.Ontvangers.IsEmpty ? "niemand krijgt meer of minder." : "")}".TrimEnd();
            foreach (var regel in sleutel.Ontvangers.Take(Meeste).SelectMany(Ontvanger))
            {
                yield return "  " + regel;
            }

            if (sleutel.Ontvangers.Length > Meeste)
            {
                yield return $"  en nog {sleutel.Ontvangers.Length - Meeste} ontvangers; `--json` toont ze alle";
            }
        }
        else if (sleutel.Aanwezigheid == Aanwezigheid.Beide && sleutel.NietVergeleken.IsEmpty && sleutel.Ontvangers.IsEmpty)
        {
            yield return "De sleutel zelf is hetzelfde: van een gelijk aantal krijgt niemand meer of minder.";
        }
    }

    private static IEnumerable<string> Genoemd(Verdeelverschil verschil)
    {
        var aantal = verschil.TotaalOud == verschil.TotaalNieuw ? $"{Getal(verschil.TotaalOud)}" : $"was {Getal(verschil.TotaalOud)}, wordt {Getal(verschil.TotaalNieuw)}";
        var kop = $"Van {verschil.Waarvan} ({aantal}){Verschuivingstekst.Lezing(verschil.Lezing)}:";
        if (verschil.NietVerdeeld.Length > 0)
        {
            // Who gets more or fewer cannot be said: one of them gives no division.
            yield return $"{kop} {verschil.NietVerdeeld}.";
            yield break;
        }

        yield return kop;
        foreach (var deel in verschil.Delen.Take(Meeste))
        {
            yield return $"  {Wie(deel.Groep, deel.Ontvanger)}: was {deel.Oud}, wordt {deel.Nieuw}{Meer(deel.Meer)}";
        }

        if (verschil.Delen.Length > Meeste)
        {
            yield return $"  en nog {verschil.Delen.Length - Meeste}; `--json` toont ze alle";
        }
        else if (verschil.Delen.IsEmpty)
        {
            yield return "  niemand krijgt meer of minder";
        }
    }

    private static IEnumerable<string> Ontvanger(Ontvangerverschil verschil)
    {
        var wie = Wie(verschil.Groep, verschil.Ontvanger);
        foreach (var (richting, woord) in new[] { (1, "meer"), (-1, "minder") })
        {
            var aantallen = verschil.Aantallen.Where(een => Math.Sign(een.Meer ?? 0) == richting).ToList();
            if (aantallen.Count > 0)
            {
                var meeste = aantallen.Max(een => Math.Abs(een.Meer ?? 0)) is > 1 and var hoogstens ? $" (hoogstens {hoogstens} {woord})" : "";
                yield return $"{wie} krijgt {woord} bij {Keren(aantallen)}{meeste}; {Eerste(aantallen[0])}{Verschuivingstekst.Lezing(verschil.Lezing)}";
            }
        }

        if (verschil.Aantallen.Where(een => een.Meer is null).ToList() is { Count: > 0 } open)
        {
            yield return $"{wie}: bij {Keren(open)} is in een van beide open wie voorgaat; {Eerste(open[0])}{Verschuivingstekst.Lezing(verschil.Lezing)}";
        }
    }

    private static string Keren(IEnumerable<Aantalverschil> aantallen) => aantallen.Sum(een => een.TotEnMet - een.Van + 1) is var keren && keren == 1 ? "1 aantal" : $"{Weergave.Aantal(keren)} aantallen";

    private static string Eerste(Aantalverschil aantal) => $"het eerst bij {Weergave.Aantal(aantal.Van)}: {aantal.Oud} wordt {aantal.Nieuw}";

    private static string Wie(string? groep, string? ontvanger) => string.Join(", ", new[] { groep, ontvanger ?? "(niemand genoemd)" }.OfType<string>());

    private static string Meer(long? meer) => meer is { } aantal ? $" ({Weergave.Aantal(Math.Abs(aantal))} {(aantal > 0 ? "meer" : "minder")})" : "";

    private static string Getal(long? getal) => getal is { } bekend ? Weergave.Aantal(bekend) : "niet genoemd";
}
