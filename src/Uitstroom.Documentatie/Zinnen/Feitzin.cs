using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>What is known of one fact, as a Dutch sentence without capital and full stop.</summary>
internal static class Feitzin
{
    public static string Van(Aanvraag aanvraag, Feit feit)
    {
        var waarde = aanvraag.Waarden[feit.Slot];
        var tekst = Weergave.Waarde(feit, waarde);
        var zin = (feit, waarde) switch
        {
            ({ IsTeller: true }, _) => $"vóór deze aanvraag zijn er {tekst} geteld bij „{Weergave.Leesbaar(feit.Naam)}”",
            ({ IsGebeurtenis: true }, { IsGeen: true }) => $"dit is niet gebeurd: {Weergave.Leesbaar(feit.Naam)}",
            (_, { IsGeen: true }) => Vraagzin.Citaat(feit.Vraag, "geen"),
            ({ Type: FeitType.JaNee }, _) => Vraagzin.JaNee(feit.Vraag, waarde.IsJa),
            ({ Type: FeitType.Datum or FeitType.Tijdstip }, _) => Vraagzin.Dag(feit.Vraag, tekst),
            ({ Berekend: Berekening.Leeftijd }, _) => $"de leeftijd is {tekst} jaar",
            _ => Vraagzin.Met(feit.Vraag, tekst),
        };
        return feit.OordeelDoor is { } rol ? $"{zin} (oordeel: {Rolzin.Van(rol)})" : zin;
    }

    /// <summary>Everything that was given of an application, in the order of the region file.</summary>
    public static IEnumerable<string> Alle(Aanvraag aanvraag) =>
        aanvraag.Feiten.Alle.Where(feit => Aanvraagyaml.IsGegeven(aanvraag, feit)).Select(feit => Van(aanvraag, feit));
}
