using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Finds which parts of a condition do not go together, when it can never turn out so.</summary>
internal sealed class Botsendedelen(Toetsbeeld beeld)
{
    /// <summary>A smallest set of parts that never turn out so together; of alternatives that all fail, such a set for each.</summary>
    /// <param name="eisen">Conditions with how they would have to turn out, which they never do together.</param>
    public ImmutableArray<Bevindingdeel> Zoek(params (Knoop Knoop, bool Waar)[] eisen) =>
        [.. Stel([.. eisen.SelectMany(eis => Samen(eis.Knoop, eis.Waar))]).Select(eis => new Bevindingdeel(eis.Knoop.Bron.Pad, Deeltekst.Van(eis.Knoop, eis.Waar), eis.Knoop.Bron.Plaats)).Distinct()];

    private ImmutableArray<(Knoop Knoop, bool Waar)> Stel(ImmutableArray<(Knoop Knoop, bool Waar)> delen)
    {
        var stel = Kleinstestel.Zoek(delen, samen => !beeld.Mogelijk(samen.Select(deel => beeld.Kan(deel.Knoop, deel.Waar))));
        return stel is [var enige] ? Binnen(enige.Knoop, enige.Waar) : stel;
    }

    /// <summary>What must hold for a condition to turn out so.</summary>
    private IEnumerable<(Knoop Knoop, bool Waar)> Samen(Knoop knoop, bool waar) => knoop switch
    {
        Knoop.Alle when waar => knoop.Kinderen.SelectMany(deel => Samen(deel, waar)),
        Knoop.Een or Knoop.Doelgroepen when !waar => knoop.Kinderen.SelectMany(deel => Samen(deel, waar)),
        Knoop.Niet niet => Samen(niet.Deel, !waar),
        Knoop.Open open when beeld.Plan.Wereld.Optie(open.Lezing) is { } optie => Samen(open.Opties[optie], waar),
        _ => [(knoop, waar)],
    };

    /// <summary>One condition that never turns out so: where alternatives stand in it, none of them does.</summary>
    private ImmutableArray<(Knoop Knoop, bool Waar)> Binnen(Knoop knoop, bool waar) => knoop switch
    {
        Knoop.Een or Knoop.Doelgroepen when waar => Elk(knoop, waar),
        Knoop.Alle when !waar => Elk(knoop, waar),
        Knoop.Afgeleid afgeleid when afgeleid.Deel.Bron.Pad != afgeleid.Bron.Pad => Stel([.. Samen(afgeleid.Deel, waar)]),
        _ => [(knoop, waar)],
    };

    private ImmutableArray<(Knoop Knoop, bool Waar)> Elk(Knoop knoop, bool waar) => [.. knoop.Kinderen.SelectMany(deel => Stel([.. Samen(deel, waar)]))];
}
