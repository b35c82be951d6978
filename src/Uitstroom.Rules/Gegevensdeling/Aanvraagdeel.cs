using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Makes an application that holds some facts of another and nothing that could tell of the rest.</summary>
internal static class Aanvraagdeel
{
    /// <param name="aanvraag">The whole.</param>
    /// <param name="feiten">The facts that may be shared.</param>
    public static Aanvraag Van(Aanvraag aanvraag, IEnumerable<Feit> feiten)
    {
        var waarden = new Feitwaarde[aanvraag.Waarden.Length];
        var oordelen = ImmutableSortedDictionary.CreateBuilder<string, GegevenOordeel>(StringComparer.Ordinal);
        foreach (var feit in feiten)
        {
            waarden[feit.Slot] = aanvraag.Waarden[feit.Slot];
            if (aanvraag.Oordelen.TryGetValue(feit.Naam, out var oordeel))
            {
                oordelen.Add(feit.Naam, oordeel);
            }
        }

        // Nothing is calculated anew: what follows from shared facts follows for the recipient too.
        return new Aanvraag(aanvraag.Regeling, waarden)
        {
            VorigeOordelen = oordelen.ToImmutableSortedDictionary(
                paar => paar.Key, paar => Zonder(paar.Value, aanvraag.Feiten.Zoek(paar.Key)!, waarden), StringComparer.Ordinal),
        };
    }

    /// <summary>What else was in the application and is left out.</summary>
    public static IEnumerable<string> Weggelaten(Aanvraag aanvraag, Aanvraag deel)
    {
        if (aanvraag.Kenmerk is not null)
        {
            yield return "het kenmerk";
        }

        if (aanvraag.Peildatum is not null)
        {
            yield return "de peildatum";
        }

        if (aanvraag.Toets is not null)
        {
            yield return "de gekozen toets";
        }

        if (!aanvraag.Lezingen.IsEmpty)
        {
            yield return "de gekozen lezingen";
        }

        foreach (var naam in deel.Oordelen.Keys.Where(naam => aanvraag.Oordelen[naam].Motivering is not null))
        {
            yield return $"de motivering bij `{naam}`";
        }
    }

    /// <summary>A judgement with its giver and day. Its grounds are free text, and the place of its giver may be a fact that is withheld.</summary>
    private static GegevenOordeel Zonder(GegevenOordeel oordeel, Feit feit, Feitwaarde[] gedeeld) => oordeel with
    {
        Motivering = null,
        Door = feit.OordeelDoor is { Van: { } van } rol && gedeeld[van.Slot].IsOnbekend ? rol.Naam : oordeel.Door,
    };
}
