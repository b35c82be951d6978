namespace Uitstroom.Rules;

/// <summary>What the register remarks of provisions, as far as the region file calls it a point and nothing else shows it yet.</summary>
internal static class Registerknelpunten
{
    /// <summary>The names of the kinds in a region file.</summary>
    public static readonly string[] Soorten = ["tegenspraak", "dubbelzinnig", "leemte"];

    public static IEnumerable<Knelpunt> Van(Regeling regeling, IEnumerable<Knelpunt> eigen)
    {
        var getoond = eigen.Where(een => een.Herkomst is Knelpuntherkomst.Lezing or Knelpuntherkomst.Tabel).SelectMany(een => een.Opmerkingen).Select(een => een.Bepaling).ToHashSet(StringComparer.Ordinal);
        return regeling.Bepalingen.Values.OrderBy(bepaling => bepaling.Volgnummer)
            .Where(bepaling => bepaling.Opmerking.Length > 0 && !getoond.Contains(bepaling.Id) && Soort(regeling, bepaling.Id) is not null)
            .Select(bepaling => new Knelpunt(bepaling.Id, Soort(regeling, bepaling.Id)!.Value, Knelpuntherkomst.Register, bepaling.Samenvatting, [bepaling.Id])
            {
                Opmerkingen = [new Opmerking(bepaling.Id, bepaling.Opmerking)],
            });
    }

    /// <summary>As what the region file lists a provision; null when it does not.</summary>
    public static Knelpuntsoort? Soort(Regeling regeling, string id)
    {
        for (var i = 0; i < Soorten.Length; i++)
        {
            if (regeling.Knelpuntbepalingen.TryGetValue(Soorten[i], out var ids) && ids.Contains(id))
            {
                return (Knelpuntsoort)i;
            }
        }

        return null;
    }

    public static IEnumerable<Opmerking> Opmerkingen(Regeling regeling, IEnumerable<string> ids) => ids.Distinct()
        .Where(id => Soort(regeling, id) is not null && regeling.Bepalingen.ContainsKey(id))
        .Select(id => new Opmerking(id, regeling.Bepalingen[id].Opmerking)).Where(een => een.Tekst.Length > 0);
}
