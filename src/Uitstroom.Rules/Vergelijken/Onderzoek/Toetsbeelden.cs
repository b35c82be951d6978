using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>One test in every world that a part of it needs. What a person chose stands; a standard reading is one reading among others here.</summary>
internal sealed class Toetsbeelden(Regeling regeling, Toets toets, LocalDate peildatum)
{
    /// <summary>The most worlds that one part is looked at in; past it nothing is claimed. A real part needs a handful.</summary>
    public const int Hoogstens = 256;

    private const int HoogstensKnopen = 2_000_000;

    private readonly Wereld _staand = Lezingkeuze.Wereld(regeling, regeling.GekozenLezingen);
    private readonly Dictionary<Wereld, Toetsbeeld> _beelden = [];

    public Toets Toets => toets;

    public Regeling Regeling => regeling;

    /// <summary>The test as an application meets it: chosen and standard readings, the others open.</summary>
    public Toetsbeeld Staand => In(_staand);

    /// <summary>The readings of some that no person chose, in the order of the file.</summary>
    public ImmutableArray<Lezing> Vrij(IEnumerable<Lezing> lezingen) =>
        [.. lezingen.Distinct().Where(lezing => !regeling.GekozenLezingen.ContainsKey(lezing.Naam)).OrderBy(lezing => lezing.Index)];

    /// <summary>The test under every combination of options of some readings, the standard ones first; the other readings as an application meets them.</summary>
    /// <exception cref="Diagramgrens">There are more than <see cref="Hoogstens"/>, and the caller asks for the next.</exception>
    public IEnumerable<Toetsbeeld> Bij(IEnumerable<Lezing> lezingen) => Werelden(lezingen).Select(In);

    /// <summary>Every combination of options of some readings, the standard ones first.</summary>
    /// <exception cref="Diagramgrens">There are more than <see cref="Hoogstens"/>, and the caller asks for the next.</exception>
    public IEnumerable<Wereld> Werelden(IEnumerable<Lezing> lezingen)
    {
        IEnumerable<Wereld> werelden = [_staand];
        foreach (var lezing in Vrij(lezingen))
        {
            var eerst = _staand.Optie(lezing) ?? 0;
            werelden = werelden.SelectMany(wereld => Enumerable.Range(0, lezing.Opties.Length).OrderBy(optie => optie == eerst ? 0 : 1).Select(optie => wereld.Met(lezing, optie)));
        }

        var aantal = 0;
        foreach (var wereld in werelden)
        {
            yield return ++aantal > Hoogstens ? throw new Diagramgrens() : wereld;
        }
    }

    private Toetsbeeld In(Wereld wereld)
    {
        if (!_beelden.TryGetValue(wereld, out var beeld))
        {
            beeld = new Toetsbeeld(regeling.Plan(toets, wereld), peildatum, Anders(wereld), HoogstensKnopen);
            _beelden.Add(wereld, beeld);
        }

        return beeld;
    }

    private ImmutableSortedDictionary<string, string> Anders(Wereld wereld) => regeling.Lezingen
        .Where(lezing => wereld.Optie(lezing) is not null && wereld.Optie(lezing) != _staand.Optie(lezing))
        .ToImmutableSortedDictionary(lezing => lezing.Naam, lezing => lezing.Opties[wereld.Optie(lezing)!.Value].Naam, StringComparer.Ordinal);
}
