using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Runs every case under every option of a reading, and says which come out otherwise.</summary>
internal sealed class Leesvergelijking(Regeling regeling, ImmutableArray<Geval> gevallen)
{
    // A case of a quota year has many numbers: the first few show what turns.
    private const int HoogstensDelen = 3;

    /// <param name="lezing">The reading.</param>
    /// <param name="raakt">The paths of the rules that hang on it.</param>
    public ImmutableArray<Geraaktgeval> Geraakt(Lezing lezing, ImmutableArray<string> raakt)
    {
        var secties = raakt.Select(pad => pad.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        var regelingen = lezing.Opties.Select(optie => (optie.Naam, Regeling: regeling.MetLezingen(ImmutableDictionary<string, string>.Empty.Add(lezing.Naam, optie.Naam)))).ToList();
        return [.. gevallen.Select(geval => Vergelijk(geval, regelingen, secties)).OfType<Geraaktgeval>()];
    }

    private static Geraaktgeval? Vergelijk(Geval geval, List<(string Optie, Regeling Regeling)> regelingen, HashSet<string> secties)
    {
        var beelden = regelingen.ConvertAll(een => (een.Optie, Beeld: Gevalbeeld.Van(een.Regeling, geval, secties)));
        var anders = beelden.SelectMany(een => een.Beeld.Keys).Distinct().Where(naam => beelden.Select(een => een.Beeld.GetValueOrDefault(naam)).Distinct().Skip(1).Any())
            .OrderBy(naam => naam != Gevalbeeld.Uitkomst).ThenBy(naam => naam, StringComparer.Ordinal).Take(HoogstensDelen).ToList();
        return anders.Count == 0 ? null : new Geraaktgeval(
            geval.Naam, geval.Titel, [.. beelden.Select(een => new Gevalgevolg(een.Optie, string.Join("; ", anders.Select(naam => $"{naam}: {een.Beeld.GetValueOrDefault(naam) ?? "geen"}"))))]);
    }
}
