namespace Uitstroom.Rules;

/// <summary>The comparisons under a node.</summary>
internal static class Knoopbladen
{
    /// <summary>All of them, those on a derived fact that is given itself too; doelgroepen are not entered.</summary>
    public static IEnumerable<Knoop.Blad> Van(Knoop knoop) => knoop switch
    {
        Knoop.Blad blad => [blad],
        Knoop.Doelgroepen => [],
        Knoop.Afgeleid afgeleid => Van(afgeleid.Gegeven).Concat(Van(afgeleid.Deel)),
        _ => knoop.Kinderen.SelectMany(Van),
    };
}
