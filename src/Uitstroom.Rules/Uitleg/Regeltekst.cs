using NodaTime;

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
        var door = toetsing.Aanvraag.Oordelen.TryGetValue(feit.Naam, out var oordeel) ? $", volgens {oordeel.Door}" : "";
        var regels = blad.Regels.Select(regel => toetsing.Plan.Regels[regel]).ToList();
        var grenzen = regels.Count == 0 ? null : toetsing.Stand.Peildata[blad.Test.Peil];
        if (grenzen is null)
        {
            var onbekend = regels.Count == 0 ? "" : ", peildatum onbekend";
            return $"{Weergave.Leesbaar(feit.Naam)}: {waarde}{door} (gevraagd: {Weergave.Leesbaar(blad.Vergelijking.Tekst)}{onbekend})";
        }

        var peildatum = Dag.Van(grenzen.Dag);
        var gevraagd = MetWaarden(blad.Vergelijking.Tekst, regels, peildatum);
        return regels[0].Grens.Soort is Grenssoort.GeborenUiterlijk or Grenssoort.GeborenVanaf
            ? $"leeftijd: {Leeftijd(toetsing.Aanvraag.Waarden[feit.Slot], peildatum)}, {Weergave.Leesbaar(feit.Naam)} {waarde} (gevraagd: {gevraagd})"
            : $"{Weergave.Leesbaar(feit.Naam)}: {waarde}{door} (gevraagd: {gevraagd}{Dus(blad, regels, grenzen)})";
    }

    /// <summary>The comparison with its parameters filled in as they stand on the peildatum.</summary>
    private static string MetWaarden(string tekst, List<Grensregel> regels, LocalDate peildatum)
    {
        foreach (var regel in regels)
        {
            if (regel.Grens.Bron is Grensbron.VanParameter van)
            {
                tekst = tekst.Replace(van.Parameter.Naam, regel.Grootheid(peildatum)?.ToString() ?? "een onbekende waarde", StringComparison.Ordinal);
            }
        }

        return Weergave.Leesbaar(tekst);
    }

    private static string Leeftijd(Feitwaarde geboren, LocalDate peildatum) => geboren.IsBekend
        ? $"{Berekening.Leeftijd.Op(Dag.Van(geboren.Getal), peildatum)} jaar op {Weergave.Datum(peildatum)}"
        : "onbekend";

    /// <summary>The days that a period before the peildatum comes down to.</summary>
    private static string Dus(Knoop.Blad blad, List<Grensregel> regels, Grenzen grenzen)
    {
        if (regels.All(regel => regel.Grens.Soort == Grenssoort.Waarde))
        {
            return "";
        }

        var delen = new List<string>(2);
        Voeg(blad.Test.Onder, "vanaf");
        Voeg(blad.Test.Boven, "uiterlijk");
        return delen.Count == 0 ? "" : ", dus " + string.Join(" en ", delen);

        void Voeg(int regel, string woord)
        {
            if (regel != Bladtest.Geen && grenzen.Redenen[regel] == 0)
            {
                delen.Add($"{woord} {Weergave.Datum(Dag.Van(grenzen.Waarden[regel]))}");
            }
        }
    }
}
