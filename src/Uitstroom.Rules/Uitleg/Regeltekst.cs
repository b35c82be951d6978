namespace Uitstroom.Rules;

/// <summary>What one condition says, in Dutch, with the values that it was compared with.</summary>
internal static class Regeltekst
{
    public static string Van(Knoop knoop, Toetsing toetsing) => knoop switch
    {
        Knoop.Blad blad => Blad(blad, toetsing),
        Knoop.Alle => "alle van:",
        Knoop.Een => "ten minste één van:",
        Knoop.Niet niet => niet.Bron is Voorwaarde.Blad ? "niet, want:" : "niet:",
        Knoop.Open open => $"de tekst is op meer manieren te lezen: {open.Lezing.Vraag}",
        Knoop.Afgeleid afgeleid => Weergave.Leesbaar(afgeleid.Feit.Naam) + Gevraagd(afgeleid.Bron) + ":",
        Knoop.Doelgroepen doelgroepen => ((Voorwaarde.VanDoelgroep)doelgroepen.Bron).Alle
            ? "hoort bij een doelgroep:"
            : $"hoort bij {Weergave.Opsomming(((Voorwaarde.VanDoelgroep)doelgroepen.Bron).Doelgroepen.Select(groep => groep.Titel))}:",
        Knoop.Vast { Bron: Voorwaarde.Vast vast } => vast.Waar ? "altijd" : "nooit",
        _ => "de tekst regelt dit niet",
    };

    private static string Gevraagd(Voorwaarde bron) =>
        bron is Voorwaarde.Blad { Vergelijking: var vergelijking } && vergelijking.Tekst != "ja" ? $" {Weergave.Leesbaar(vergelijking.Tekst)}" : "";

    private static string Blad(Knoop.Blad blad, Toetsing toetsing)
    {
        var feit = blad.Van.Feit;
        var waarde = Weergave.Waarde(feit, toetsing.Aanvraag.Waarden[feit.Slot]);
        var gevraagd = Weergave.Leesbaar(blad.Vergelijking.Tekst);
        var grenzen = Grenzen(blad, toetsing);
        var door = toetsing.Aanvraag.Oordelen.TryGetValue(feit.Naam, out var oordeel) ? $", volgens {oordeel.Door}" : "";
        return $"{Weergave.Leesbaar(feit.Naam)}: {waarde}{door} (gevraagd: {gevraagd}{grenzen})";
    }

    /// <summary>The bounds worked out, for a comparison that does not show them itself.</summary>
    private static string Grenzen(Knoop.Blad blad, Toetsing toetsing)
    {
        var feit = blad.Van.Feit;
        var vergelijking = blad.Vergelijking as Vergelijking.Tussen;
        if (vergelijking is null || blad.Regels.All(regel => toetsing.Plan.Regels[regel].Grens is { Soort: Grenssoort.Waarde, Bron: Grensbron.Geschreven }))
        {
            return "";
        }

        if (toetsing.Stand.Peildata[blad.Test.Peil] is not { } grenzen)
        {
            return ", peildatum onbekend";
        }

        var delen = new List<string>(2);
        Voeg(blad.Test.Onder, feit.Type is FeitType.Datum or FeitType.Tijdstip ? "vanaf" : "minstens");
        Voeg(blad.Test.Boven, feit.Type is FeitType.Datum or FeitType.Tijdstip ? "uiterlijk" : "hoogstens");
        return delen.Count == 0 ? "" : ", dus " + string.Join(" en ", delen);

        void Voeg(int regel, string woord)
        {
            if (regel != Bladtest.Geen)
            {
                delen.Add(grenzen.Redenen[regel] != 0
                    ? $"{woord} een waarde die niet in de bron staat"
                    : $"{woord} {Weergave.Waarde(feit, Feitwaarde.Van(grenzen.Waarden[regel]))}");
            }
        }
    }
}
