using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>What a set of cases shows of an agreement, and what no case touches. Immutable.</summary>
/// <param name="Regeling">The agreement.</param>
/// <param name="Punten">Everything that cases must show, in the order of the region file.</param>
public sealed record Gevallendekking(Regeling Regeling, ImmutableArray<Gevalpunt> Punten)
{
    /// <summary>Whether every side that can occur is touched by a case.</summary>
    public bool IsVolledig => Punten.All(punt => punt.IsGedekt);

    /// <summary>How many sides can occur.</summary>
    public int Zijden => Punten.Sum(punt => punt.Zijden.Count(zijde => zijde.KanNiet is null));

    /// <summary>How many of those a case touches.</summary>
    public int Gedekt => Punten.Sum(punt => punt.Zijden.Count(zijde => zijde.KanNiet is null && zijde.IsGedekt));

    /// <summary>Works out what cases touch.</summary>
    /// <param name="regeling">The agreement.</param>
    /// <param name="gevallen">Cases of this agreement; those marked <c>todo</c> and those under a change of their own do not count.</param>
    public static Gevallendekking Meet(Regeling regeling, IEnumerable<Proefgeval> gevallen)
    {
        ArgumentNullException.ThrowIfNull(regeling);
        ArgumentNullException.ThrowIfNull(gevallen);
        var punten = Puntenlijst.Van(regeling);
        var geraakt = new Dictionary<(string, string), List<string>>();
        foreach (var geval in gevallen.Where(geval => geval.Todo is null && !geval.Geval.HeeftWijziging))
        {
            foreach (var raak in Raking.Van(geval.Geval).Geraakt)
            {
                if (!geraakt.TryGetValue(raak, out var namen))
                {
                    geraakt[raak] = namen = [];
                }

                namen.Add(geval.Naam);
            }
        }

        return new Gevallendekking(regeling,
        [
            .. punten.Select(punt => punt.Value with
            {
                Zijden = [.. punt.Value.Zijden.Select(zijde => zijde with { Gevallen = [.. geraakt.GetValueOrDefault((punt.Key, zijde.Naam)) ?? []] })],
            }),
        ]);
    }

    /// <summary>The coverage as JSON; <c>docs/json.md</c> describes the form.</summary>
    public string ToJson() => GevallendekkingJson.Schrijf(this);
}
