using System.Text;

namespace Uitstroom.Rules;

/// <summary>A comparison in Dutch.</summary>
internal static class Vergelijktekst
{
    public static string Schrijf(Regelingvergelijking vergelijking)
    {
        var tekst = new StringBuilder();
        foreach (var toets in vergelijking.Alles)
        {
            Toets(tekst, toets);
        }

        Regeltekstvergelijking.Schrijf(tekst, vergelijking);
        Alleen(tekst, "Alleen in oud", vergelijking.AlleenOud);
        Alleen(tekst, "Alleen in nieuw", vergelijking.AlleenNieuw);
        if (!vergelijking.AlleenTekst.IsEmpty)
        {
            tekst.Append($"\nAlleen als tekst vergeleken, dus zonder bewijs van wat het betekent: {Weergave.Opsomming(vergelijking.AlleenTekst.Select(Weergave.Leesbaar), "en")}.\n");
        }

        tekst.Append('\n').Append(vergelijking switch
        {
            { IsBewezen: true } => "Oud en nieuw zijn gelijk van betekenis.\n",
            { IsGelijk: true } => "Oud en nieuw zijn gelijk van betekenis; aantallen en dagen voor zover zij bekeken zijn.\n",
            _ when vergelijking.HeeftVerschil => "Oud en nieuw verschillen van betekenis.\n",
            { AlleenTekst.IsEmpty: false } => "In wat naar betekenis is vergeleken, is geen verschil gevonden.\n",
            _ => "Er is geen verschil gevonden, maar niet alles kon worden vergeleken.\n",
        });
        return tekst.ToString();
    }

    private static string Noem(Onderdeelvergelijking deel) => deel.Betekenis switch
    {
        Betekenis.Anders when deel.IsContractvorm => "anders, een andere contractvorm of iets anders dat open blijft",
        Betekenis.Anders when deel.IsRij => "anders, maar de rij geldt voor dezelfde mensen",
        Betekenis.Strenger when deel.IsRij => "strenger, de rij geldt minder vaak",
        Betekenis.Ruimer when deel.IsRij => "ruimer, de rij geldt vaker",
        var betekenis => Noem(betekenis),
    };

    private static string Noem(Betekenis betekenis) => betekenis switch
    {
        Betekenis.Gelijk => "gelijk",
        Betekenis.Strenger => "strenger",
        Betekenis.Ruimer => "ruimer",
        Betekenis.BeideKanten => "anders, naar beide kanten",
        Betekenis.Anders => "anders, maar dezelfde mensen worden toegelaten",
        _ => "niet bewezen",
    };

    private static void Toets(StringBuilder tekst, Toetsvergelijking toets)
    {
        if (toets.IsGelijk)
        {
            tekst.Append($"Gelijk: {toets.Nieuw.Titel} ({toets.Nieuw.Naam}). {Bewijs(toets)}\n");
            return;
        }

        tekst.Append($"\n{toets.Nieuw.Titel} ({toets.Nieuw.Naam})\n  {Bewijs(toets)}\n");
        if (toets.AndereFeiten.Length > 0)
        {
            tekst.Append($"  Met een andere soort waarde in oud en nieuw, dus als twee feiten vergeleken: {Weergave.Opsomming(toets.AndereFeiten, "en")}.\n");
        }

        var delen = toets.Onderdelen.Where(deel => deel.Betekenis != Betekenis.Gelijk).ToList();
        var gelijk = toets.Onderdelen.Count() - delen.Count;
        if (gelijk > 0)
        {
            tekst.Append($"  Gelijk van betekenis: {(gelijk == 1 ? "1 onderdeel" : $"{gelijk} onderdelen")}.\n");
        }

        foreach (var deel in delen)
        {
            Onderdeel(tekst, deel, deel == toets.Uitkomst);
        }

        tekst.Append('\n');
    }

    private static string Bewijs(Toetsvergelijking toets) => toets switch
    {
        { Aanvragen.IsZero: true } => "Te groot om uitputtend te vergelijken.",
        { IsPrecies: false } => $"Uitputtend: alle aanvragen die de regels kunnen onderscheiden, hoogstens {Weergave.Aantal(toets.Aanvragen)}. Er worden meer dan twee datums in een kring met elkaar vergeleken.",
        _ => $"Uitputtend: {(toets.Aanvragen.IsOne ? "de enige aanvraag" : $"alle {Weergave.Aantal(toets.Aanvragen)} aanvragen")} die de regels kunnen onderscheiden, over {(toets.Feiten == 1 ? "1 feit" : $"{toets.Feiten} feiten")}.",
    };

    public static void Onderdeel(StringBuilder tekst, Onderdeelvergelijking deel, bool isUitkomst)
    {
        var naam = isUitkomst ? "de uitkomst" : deel.Titel;
        var waar = deel.Aanwezigheid switch
        {
            Aanwezigheid.AlleenOud => " (vervallen)",
            Aanwezigheid.AlleenNieuw => " (nieuw)",
            _ => "",
        };
        var bron = deel.Bron.IsEmpty ? "" : $" [{string.Join(", ", deel.Bron)}]";
        tekst.Append($"\n  {Hoofdletter(Noem(deel))}: {naam}{waar}{bron}\n");
        if (deel.AlleenBijVolgendeFeiten)
        {
            tekst.Append("    Alleen als iets los is opgegeven dat ook uit andere feiten volgt.\n");
        }

        foreach (var getuige in deel.Getuigen)
        {
            Getuige(tekst, getuige);
        }
    }

    private static void Getuige(StringBuilder tekst, Getuige getuige)
    {
        tekst.Append($"    Oud: {getuige.StandOud}. Nieuw: {getuige.StandNieuw}. De kleinste aanvraag die dit laat zien:\n");
        if (getuige.LeestAnders)
        {
            Aanvraag(tekst.Append("      in oud:\n"), getuige.ToYamlOud(), "        ");
            Aanvraag(tekst.Append("      in nieuw:\n"), getuige.ToYaml(), "        ");
        }
        else
        {
            Aanvraag(tekst, getuige.ToYaml(), "      ");
        }

        foreach (var verschil in getuige.Verschillen)
        {
            tekst.Append($"    {(verschil.InNieuw ? "Nieuw" : "Oud")} vraagt {verschil.Tekst}: {Stand(verschil.Stand)}\n");
        }

        foreach (var bereik in getuige.Bereiken)
        {
            tekst.Append($"    Dit speelt bij {Weergave.Leesbaar(bereik.Feit)}: {string.Join("; ", bereik.Waarden)}.\n");
        }
    }

    private static void Aanvraag(StringBuilder tekst, string yaml, string inspringing)
    {
        foreach (var regel in yaml.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            tekst.Append($"{inspringing}{regel}\n");
        }
    }

    private static void Alleen(StringBuilder tekst, string kop, IReadOnlyCollection<string> namen)
    {
        if (namen.Count > 0)
        {
            tekst.Append($"\n{kop}, dus niet vergeleken: {string.Join(", ", namen)}.\n");
        }
    }

    private static string Stand(UitlegStand stand) => stand switch
    {
        UitlegStand.Ja => "ja",
        UitlegStand.Nee => "nee",
        _ => "onbekend",
    };

    public static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
