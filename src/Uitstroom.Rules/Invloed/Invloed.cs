using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// What a change of a regeling does to applications that were really made: how many come out otherwise, from what to what, by which rule and for whom.
/// It counts, so it needs no more memory for a million applications than for ten. Not safe for several threads at once: give each its own and join them
/// with <see cref="Voeg"/>.
/// </summary>
public sealed class Invloed
{
    private readonly Dictionary<(string Van, string Naar), Overgangstelling> _overgangen = [];
    private readonly Instroom _oud = new();
    private readonly Instroom _nieuw = new();

    /// <summary>Starts at nothing.</summary>
    /// <param name="groepsfeit">The fact by whose value is counted too, such as the gemeente; null when there is none.</param>
    public Invloed(string? groepsfeit = null) => Groepsfeit = groepsfeit;

    /// <summary>The fact by whose value is counted too; null when there is none.</summary>
    public string? Groepsfeit { get; }

    /// <summary>How many applications were tested under both.</summary>
    public long Aanvragen { get; private set; }

    /// <summary>How many could not be tested: they have faults under one of the two.</summary>
    public long Fout { get; private set; }

    /// <summary>How many come out with another label.</summary>
    public long Gewijzigd => _overgangen.Values.Where(overgang => overgang.IsGewijzigd).Sum(overgang => overgang.Aantal);

    /// <summary>How many come out with the same label although a criterion or doelgroep turned out otherwise.</summary>
    public long AndersGelopen => _overgangen.Values.Where(overgang => !overgang.IsGewijzigd).Sum(overgang => overgang.Anders);

    /// <summary>Each pair of labels that occurred, those that differ first and then the most frequent first.</summary>
    public ImmutableArray<Uitkomstovergang> Overgangen =>
    [
        .. _overgangen.Values.Select(overgang => overgang.Stand())
            .OrderBy(overgang => overgang.Van == overgang.Naar).ThenByDescending(overgang => overgang.Aantal)
            .ThenBy(overgang => overgang.Van, StringComparer.Ordinal).ThenBy(overgang => overgang.Naar, StringComparer.Ordinal),
    ];

    /// <summary>Per ceiling of a doelgroep and year how many were admitted and on which day it was full, under the old and under the new.</summary>
    public ImmutableArray<Plafondverloop> Plafonds => Instroom.Vergelijk(_oud, _nieuw);

    /// <summary>Counts one application.</summary>
    /// <param name="oud">How it comes out under the old.</param>
    /// <param name="nieuw">How it comes out under the new.</param>
    public void Tel(Toetsing oud, Toetsing nieuw)
    {
        ArgumentNullException.ThrowIfNull(oud);
        ArgumentNullException.ThrowIfNull(nieuw);
        Aanvragen++;
        Overgang(oud.Label, nieuw.Label).Tel(oud, nieuw, Groepsfeit);
        _oud.Tel(oud);
        _nieuw.Tel(nieuw);
    }

    /// <summary>Counts one that could not be tested.</summary>
    public void TelFout() => Fout++;

    /// <summary>Adds what another one counted.</summary>
    /// <param name="ander">The other; it stays as it is.</param>
    /// <exception cref="ArgumentException">The other counts by another fact.</exception>
    public void Voeg(Invloed ander)
    {
        ArgumentNullException.ThrowIfNull(ander);
        if (ander.Groepsfeit != Groepsfeit)
        {
            throw new ArgumentException("counts by another fact", nameof(ander));
        }

        Aanvragen += ander.Aanvragen;
        Fout += ander.Fout;
        foreach (var overgang in ander._overgangen.Values)
        {
            Overgang(overgang.Van, overgang.Naar).Voeg(overgang);
        }

        _oud.Voeg(ander._oud);
        _nieuw.Voeg(ander._nieuw);
    }

    private Overgangstelling Overgang(Uitkomstlabel van, Uitkomstlabel naar)
    {
        if (!_overgangen.TryGetValue((van.Naam, naar.Naam), out var overgang))
        {
            overgang = new Overgangstelling(van, naar);
            _overgangen.Add((van.Naam, naar.Naam), overgang);
        }

        return overgang;
    }
}
