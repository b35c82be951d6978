using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Hands out the places in the arrays that compiled conditions share: bounds, peildata and doelgroepen.</summary>
internal sealed class Plaatsing
{
    private readonly List<Grensregel> _grenzen = [];
    private readonly List<Feit?> _peildata = [null];
    private readonly List<Knoop> _doelgroepen = [];
    private readonly Dictionary<string, int> _doelgroepnummers = new(StringComparer.Ordinal);

    public ImmutableArray<Grensregel> Grenzen => [.. _grenzen];

    /// <summary>The dates on which conditions are tested; the first, null, is the toetsdatum itself.</summary>
    public ImmutableArray<Feit?> Peildata => [.. _peildata];

    public int Grens(Grens grens, Wereld wereld) => Nummer(_grenzen, new Grensregel(grens, wereld));

    public int Peil(Feit? feit) => Nummer(_peildata, feit);

    public void Voeg(Doelgroep doelgroep, Knoop knoop)
    {
        _doelgroepnummers.Add(doelgroep.Naam, _doelgroepen.Count);
        _doelgroepen.Add(knoop);
    }

    public Knoop.Doelgroepen Doelgroepen(Voorwaarde.VanDoelgroep voorwaarde)
    {
        int[] nummers = [.. voorwaarde.Doelgroepen.Select(doelgroep => _doelgroepnummers[doelgroep.Naam])];
        return new Knoop.Doelgroepen(voorwaarde, Evaluaties.Doelgroepen(nummers), [.. nummers], [.. nummers.Select(nummer => _doelgroepen[nummer])]);
    }

    private static int Nummer<T>(List<T> lijst, T waarde)
    {
        var nummer = lijst.IndexOf(waarde);
        if (nummer < 0)
        {
            nummer = lijst.Count;
            lijst.Add(waarde);
        }

        return nummer;
    }
}
