using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// Per provision of the register what in the regeling executes it, or why nothing does. A mention does not execute: neither a definition
/// nor a fact that no rule uses, and for a provision that can be computed, wholly or in part, neither a reading nor a question alone.
/// </summary>
public sealed class Dekking
{
    private Dekking(Regeling regeling, ImmutableArray<Bepalingdekking> bepalingen)
    {
        Regeling = regeling;
        Bepalingen = bepalingen;
    }

    /// <summary>The regeling.</summary>
    public Regeling Regeling { get; }

    /// <summary>Every provision of the register, in its order; empty for a regeling without one.</summary>
    public ImmutableArray<Bepalingdekking> Bepalingen { get; }

    /// <summary>The provisions that nothing executes and for which no reason is given.</summary>
    public IEnumerable<Bepalingdekking> Open => Bepalingen.Where(een => een.Stand == Dekkingstand.Open);

    /// <summary>Whether every provision is executed or has a reason. A regeling without a register is not.</summary>
    public bool Volledig => !Bepalingen.IsEmpty && !Open.Any();

    /// <summary>How many provisions of each kind are executed, have a reason, or are open; by name of the kind.</summary>
    public ImmutableArray<Dekkingtotaal> PerSoort => Totalen(een => een.Bepaling.Soort);

    /// <summary>The same by how much of a provision can be computed: <c>ja</c>, <c>deels</c>, <c>nee</c>.</summary>
    public ImmutableArray<Dekkingtotaal> PerRekenbaar =>
        [.. Totalen(een => een.Bepaling.Rekenbaar).OrderBy(totaal => totaal.Naam switch { "ja" => 0, "deels" => 1, "nee" => 2, _ => 3 })];

    /// <summary>Works out the coverage of a regeling.</summary>
    /// <param name="regeling">The regeling, loaded with its register.</param>
    public static Dekking Van(Regeling regeling)
    {
        ArgumentNullException.ThrowIfNull(regeling);
        var onderdelen = regeling.Onderdelen;
        var gebruik = new Gebruik(onderdelen);
        var perBepaling = onderdelen
            .SelectMany(onderdeel => onderdeel.Bron.Distinct().Select(id => (id, Deel: new Dekkend(onderdeel, Dekkingsregel.Wijze(onderdeel, gebruik)))))
            .ToLookup(paar => paar.id, paar => paar.Deel, StringComparer.Ordinal);
        return new Dekking(regeling, [.. regeling.Bepalingen.Values.OrderBy(bepaling => bepaling.Volgnummer).Select(bepaling => Bepaling(regeling, bepaling, perBepaling[bepaling.Id]))]);
    }

    /// <summary>The coverage of a provision; null when the register has none of that id.</summary>
    /// <param name="id">The id.</param>
    public Bepalingdekking? Zoek(string id) => Bepalingen.FirstOrDefault(een => een.Bepaling.Id == id);

    /// <summary>The coverage as JSON; <c>docs/json.md</c> describes the form.</summary>
    /// <param name="welke">The provisions to write; null for all. The totals are always those of the whole register.</param>
    public string ToJson(IEnumerable<Bepalingdekking>? welke = null) => DekkingJson.Schrijf(this, welke ?? Bepalingen);

    private static Bepalingdekking Bepaling(Regeling regeling, Bepaling bepaling, IEnumerable<Dekkend> delen)
    {
        ImmutableArray<Dekkend> lijst = [.. delen];
        var soort = regeling.ZonderRegel.FirstOrDefault(soort => soort.Value.Contains(bepaling.Id)).Key;
        var waarom = regeling.WaaromZonderRegel.GetValueOrDefault(bepaling.Id);
        return new Bepalingdekking(bepaling, lijst, Dekkingsregel.Stand(bepaling, lijst, soort, waarom)) { ZonderRegel = soort, Waarom = waarom };
    }

    private ImmutableArray<Dekkingtotaal> Totalen(Func<Bepalingdekking, string> naam) =>
    [
        .. Bepalingen.GroupBy(naam).OrderBy(groep => groep.Key, StringComparer.Ordinal).Select(groep => new Dekkingtotaal(
            groep.Key,
            groep.Count(een => een.Stand == Dekkingstand.Uitgevoerd),
            groep.Count(een => een.Stand == Dekkingstand.MetReden),
            groep.Count(een => een.Stand == Dekkingstand.Open))),
    ];
}
