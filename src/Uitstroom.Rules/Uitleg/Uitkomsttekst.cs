namespace Uitstroom.Rules;

/// <summary>The sentences of an explanation that are about the outcome as a whole.</summary>
internal static class Uitkomsttekst
{
    public static string Soort(UitkomstSoort soort) => soort switch
    {
        UitkomstSoort.Voldoet => "voldoet",
        UitkomstSoort.VoldoetNiet => "voldoet niet",
        UitkomstSoort.Onvolledig => "onvolledig",
        UitkomstSoort.NietInBehandeling => "niet in behandeling",
        UitkomstSoort.OordeelNodig => "oordeel nodig",
        UitkomstSoort.NietGeregeld => "niet geregeld",
        _ => "buiten de looptijd",
    };

    public static string Teken(UitlegStand stand) => stand switch
    {
        UitlegStand.Ja => "✓",
        UitlegStand.Nee => "✗",
        UitlegStand.Onbekend => "?",
        _ => "-",
    };

    public static string Stilte(string tekst) => tekst switch
    {
        "niet_geregeld" => "niet geregeld in de tekst",
        "niet_in_bron" => "staat niet in de bron",
        _ => Weergave.Leesbaar(tekst),
    };

    public static string Label(Uitkomstlabel label)
    {
        var naam = Weergave.Leesbaar(label.Naam);
        var soort = Soort(label.Soort) == naam ? "" : $" ({Soort(label.Soort)})";
        return $"{naam}{soort}{(label.Titel.Length == 0 ? "" : ", " + label.Titel)}";
    }

    public static string Vastheid(Toetsing toetsing)
    {
        if (toetsing.Vast)
        {
            return "Meer gegevens veranderen dit niet.";
        }

        var mogelijk = toetsing.Mogelijk.Select(label => Weergave.Leesbaar(label.Naam)).ToList();
        return mogelijk.Count == 1
            ? $"Voorlopig: met alle gegevens wordt het {mogelijk[0]}."
            : $"Voorlopig: het kan nog {Weergave.Opsomming(mogelijk)} worden.";
    }

    public static string Beslisser(Beslisser beslisser) => beslisser.Rol switch
    {
        BeslisserRol.Oordeel when beslisser.Wie == Rol.Ongenoemd => $"Oordeel nodig (wie oordeelt is {Rol.Ongenoemd}): {beslisser.Waarover}",
        BeslisserRol.Oordeel => $"Oordeel nodig van {beslisser.Wie}: {beslisser.Waarover}",
        BeslisserRol.Lezing when beslisser.Wie == Rol.Ongenoemd =>
            $"Hoe de tekst gelezen moet worden is open; wie dat zegt is {Rol.Ongenoemd}: {beslisser.Waarover}",
        BeslisserRol.Lezing => $"Hoe de tekst gelezen moet worden zegt {beslisser.Wie}: {beslisser.Waarover}",
        BeslisserRol.Advies => $"Eerst advies van {beslisser.Wie}.",
        _ => $"Beslist: {beslisser.Wie}{(beslisser.Waarover.Length == 0 ? "" : $" ({beslisser.Waarover})")}",
    };

    public static string Looptijd(Toetsing toetsing)
    {
        var looptijd = toetsing.Regeling.Looptijd;
        var van = looptijd.Van is { } eerste ? $"van {Weergave.Datum(eerste)}" : "vanaf een dag die niet in de bron staat";
        var einde = looptijd.Einde(toetsing.Aanvraag.Waarden) is { } laatste ? $"tot en met {Weergave.Datum(laatste)}" : "zonder einddatum";
        var blijft = looptijd.BlijftGelden.IsEmpty ? "" : $"; daarna blijft gelden: {string.Join(", ", looptijd.BlijftGelden)}";
        return $"De regeling geldt {van} {einde}{blijft}.";
    }

    public static string Ruimte(DoelgroepUitslag groep) =>
        groep.Volgnummer is { } nummer ? $", nummer {nummer} van dit tijdvak, daarna nog {groep.Resterend} over" : "";

    private static string Hardheid(string beslist) =>
        beslist == Rol.Ongenoemd ? $"wie beslist is {Rol.Ongenoemd}" : $"beslist wordt door {beslist}";

    /// <summary>What comes after the criteria: disputes, what time changes, the hardheidsclausule, contradictions.</summary>
    public static IEnumerable<string> Slot(Toetsing toetsing)
    {
        foreach (var regel in Leestekst.Schrijf(toetsing.Betwist))
        {
            yield return regel;
        }

        if (toetsing.Verandert is { } verandering)
        {
            var wat = verandering.Wordt.Naam == toetsing.Uitkomst
                ? $"verandert {Weergave.Opsomming(verandering.Criteria.Select(c => $"`{c.Naam}`"), "en")}, de uitkomst blijft gelijk"
                : $"wordt de uitkomst {Weergave.Leesbaar(verandering.Wordt.Naam)}";
            yield return "";
            yield return $"Met dezelfde gegevens {wat} op {Weergave.Datum(verandering.Op)}.";
        }

        if (toetsing.Hardheidsclausule is { } hardheid)
        {
            var meldt = hardheid.Clausule.MeldtAan is { } aan ? $"; meld het gebruik aan {aan.Voor(toetsing.Aanvraag.Waarden)}" : "";
            yield return "";
            yield return $"Hardheidsclausule [{string.Join(", ", hardheid.Clausule.Bron)}]: {Hardheid(hardheid.Beslist)}{meldt}.";
            foreach (var voorbeeld in hardheid.Voorbeelden)
            {
                yield return $"  {(voorbeeld.Past == true ? "✓" : "?")} voorbeeld uit de tekst: {Weergave.Leesbaar(voorbeeld.Naam)}  [{string.Join(", ", voorbeeld.Bron)}]";
            }
        }

        foreach (var tegenspraak in toetsing.Tegenspraken)
        {
            yield return "";
            yield return $"Let op: {tegenspraak.Melding}; {tegenspraak.Suggestie}.";
        }
    }
}
