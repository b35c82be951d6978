using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// What a change of a regeling does to applications that were really made: how many come out otherwise, from what to what, by which rule and for whom.
/// It counts, so it needs no more memory for a million applications than for ten. Not safe for several threads at once: give each a
/// <see cref="Deel"/> and join them with <see cref="Voeg"/>, in the order of the file.
/// </summary>
public sealed class Invloed
{
    private readonly Invloedkast _kast;
    private readonly Dictionary<(string, string, string, bool, string, bool), Overgangstelling> _overgangen = [];
    private readonly Instroom _oud;
    private readonly Instroom _nieuw;

    /// <summary>Starts at nothing.</summary>
    /// <param name="oud">The old version, or the first agreement.</param>
    /// <param name="nieuw">The new version, or the second agreement.</param>
    /// <param name="per">The fact by whose value is counted too, of the type ja_nee or keuze; null for that of <see cref="Gemeentefeit"/>.</param>
    /// <exception cref="ArgumentException">Neither has that fact, or it has another type: then there would be no end to its values.</exception>
    public Invloed(Regeling oud, Regeling nieuw, string? per = null)
    {
        ArgumentNullException.ThrowIfNull(oud);
        ArgumentNullException.ThrowIfNull(nieuw);
        if (per is not null && !IndelingMogelijk(oud, nieuw, per))
        {
            throw new ArgumentException($"`{per}` is geen feit met keuzes", nameof(per));
        }

        _kast = new Invloedkast(oud, nieuw, per ?? Gemeentefeit(oud, nieuw));
        (_oud, _nieuw) = (new(), new());
    }

    private Invloed(Invloedkast kast) => (_kast, _oud, _nieuw) = (kast, new(), new());

    /// <summary>The old version.</summary>
    public Regeling Oud => _kast.Oud;

    /// <summary>The new version.</summary>
    public Regeling Nieuw => _kast.Nieuw;

    /// <summary>The fact by whose value is counted too; null when there is none.</summary>
    public string? Per => _kast.Per;

    /// <summary>How many applications were tested under both, from 0.</summary>
    public long Aanvragen { get; private set; }

    /// <summary>How many could not be read under either, from 0.</summary>
    public long Fout { get; private set; }

    /// <summary>How many could be read under the old only, from 0.</summary>
    public long AlleenOud { get; private set; }

    /// <summary>How many could be read under the new only, from 0.</summary>
    public long AlleenNieuw { get; private set; }

    /// <summary>How many give a fact or choice that only one of the two knows, and that was passed over in the other, from 0.</summary>
    public long MetOnbekende { get; private set; }

    /// <summary>How many come out otherwise: under another label, or no longer or only now fixed.</summary>
    public long Gewijzigd => Overgangen.Where(overgang => overgang.Wending != Wending.Gelijk).Sum(overgang => overgang.Aantal);

    /// <summary>How many come out alike although a criterion turned out otherwise.</summary>
    public long AndersGelopen => Overgangen.Where(overgang => overgang.Wending == Wending.Gelijk).Sum(overgang => overgang.Anders);

    /// <summary>Each pair of outcomes that occurred: by turn, those that are alike last, and the most frequent first.</summary>
    public ImmutableArray<Uitkomstovergang> Overgangen =>
    [
        .. _overgangen.Values.Select(overgang => overgang.Stand())
            .OrderBy(overgang => overgang.Wending == Wending.Gelijk).ThenBy(overgang => overgang.Wending).ThenByDescending(overgang => overgang.Aantal)
            .ThenBy(overgang => overgang.Toets.Naam, StringComparer.Ordinal).ThenBy(overgang => overgang.Van.ToString(), StringComparer.Ordinal)
            .ThenBy(overgang => overgang.Naar.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>How many take which turn; turns that nobody takes are left out.</summary>
    public ImmutableSortedDictionary<Wending, long> Wendingen => Overgangen.GroupBy(overgang => overgang.Wending)
        .ToImmutableSortedDictionary(groep => groep.Key, groep => groep.Sum(overgang => overgang.Aantal));

    /// <summary>What it does per value of <see cref="Per"/>; empty without that.</summary>
    public ImmutableArray<Groepsinvloed> PerGroep => Groepsinvloed.Van(Overgangen, overgang => overgang.PerGroep, Weergave.Leesbaar);

    /// <summary>What it does per doelgroep, under the old or the new; one application can count under several.</summary>
    public ImmutableArray<Groepsinvloed> PerDoelgroep => Groepsinvloed.Van(Overgangen, overgang => overgang.PerDoelgroep, _kast.Doelgroeptitel);

    /// <summary>Per ceiling and year how it filled in the order of counting, under the old and under the new.</summary>
    public ImmutableArray<Plafondverloop> Plafonds => Instroom.Vergelijk(_kast, _oud, _nieuw);

    /// <summary>The fact that says from which gemeente an application comes: the first choice among the members of the party group <c>gemeenten</c>; null when there is none.</summary>
    /// <param name="oud">The old version.</param>
    /// <param name="nieuw">The new version, whose facts go first.</param>
    public static string? Gemeentefeit(Regeling oud, Regeling nieuw)
    {
        ArgumentNullException.ThrowIfNull(oud);
        ArgumentNullException.ThrowIfNull(nieuw);
        return new[] { nieuw, oud }.Select(regeling =>
        {
            var gemeenten = regeling.Partijen.FirstOrDefault(groep => groep.Naam == "gemeenten")?.Leden.Select(lid => lid.Naam).ToHashSet(StringComparer.Ordinal) ?? [];
            return regeling.Feiten.FirstOrDefault(feit => feit.Type == FeitType.Keuze && feit.OordeelDoor is null && feit.Waarden.Any(gemeenten.Contains))?.Naam;
        }).FirstOrDefault(naam => naam is not null);
    }

    /// <summary>Whether a fact can be counted by: one of both has it, with the type ja_nee or keuze.</summary>
    /// <param name="oud">The old version.</param>
    /// <param name="nieuw">The new version.</param>
    /// <param name="feit">The name of the fact.</param>
    public static bool IndelingMogelijk(Regeling oud, Regeling nieuw, string feit)
    {
        ArgumentNullException.ThrowIfNull(oud);
        ArgumentNullException.ThrowIfNull(nieuw);
        ArgumentNullException.ThrowIfNull(feit);
        return new[] { oud, nieuw }.Select(regeling => regeling.Feitenlijst.Zoek(feit)).OfType<Feit>().ToList() is { Count: > 0 } gevonden
            && gevonden.TrueForAll(een => een.Type is FeitType.JaNee or FeitType.Keuze);
    }

    /// <summary>An empty one that counts the same, for a part of the applications; what is worked out once is shared with it.</summary>
    public Invloed Deel() => new(_kast);

    /// <summary>Counts one application.</summary>
    /// <param name="oud">How it comes out under the old, or a version of it.</param>
    /// <param name="nieuw">How it comes out under the new, or a version of it.</param>
    /// <param name="regel">The line of the file, from 1; 0 when it is not known.</param>
    /// <param name="metOnbekende">Whether it gives a fact or choice that only one of the two knows.</param>
    public void Tel(Toetsing oud, Toetsing nieuw, long regel = 0, bool metOnbekende = false)
    {
        ArgumentNullException.ThrowIfNull(oud);
        ArgumentNullException.ThrowIfNull(nieuw);
        Aanvragen++;
        MetOnbekende += metOnbekende ? 1 : 0;
        var koppeling = _kast.Koppeling(oud.Toets, nieuw.Toets);
        Overgang(koppeling, oud, nieuw).Tel(koppeling, oud, nieuw, _kast.Groep(oud.Aanvraag, nieuw.Aanvraag), regel);
        _oud.Tel(_kast, oud, regel);
        _nieuw.Tel(_kast, nieuw, regel);
    }

    /// <summary>Counts one that could not be tested under both.</summary>
    /// <param name="oud">Whether it could be read under the old.</param>
    /// <param name="nieuw">Whether it could be read under the new.</param>
    /// <exception cref="ArgumentException">It could be read under both.</exception>
    public void TelFout(bool oud, bool nieuw)
    {
        switch (oud, nieuw)
        {
            case (true, true):
                throw new ArgumentException("what can be read under both is tested", nameof(nieuw));
            case (true, false):
                AlleenOud++;
                break;
            case (false, true):
                AlleenNieuw++;
                break;
            default:
                Fout++;
                break;
        }
    }

    /// <summary>Adds what another one counted, of applications that come after those of this one.</summary>
    /// <param name="ander">A <see cref="Deel"/> of the same; it stays as it is.</param>
    /// <exception cref="ArgumentException">The other counts something else.</exception>
    public void Voeg(Invloed ander)
    {
        ArgumentNullException.ThrowIfNull(ander);
        if (ander._kast != _kast)
        {
            throw new ArgumentException("counts something else", nameof(ander));
        }

        Aanvragen += ander.Aanvragen;
        Fout += ander.Fout;
        AlleenOud += ander.AlleenOud;
        AlleenNieuw += ander.AlleenNieuw;
        MetOnbekende += ander.MetOnbekende;
        foreach (var (sleutel, telling) in ander._overgangen)
        {
            if (!_overgangen.TryGetValue(sleutel, out var eigen))
            {
                _overgangen.Add(sleutel, eigen = telling.Leeg());
            }

            eigen.Voeg(telling);
        }

        _oud.Voeg(ander._oud);
        _nieuw.Voeg(ander._nieuw);
    }

    /// <summary>What it does as Dutch text, lines ending in <c>\n</c>.</summary>
    public string ToText() => Invloedtekst.Schrijf(this);

    /// <summary>What it does as JSON, in the form of <c>docs/json.md</c>.</summary>
    public string ToJson() => InvloedJson.Schrijf(this);

    private Overgangstelling Overgang(Toetskoppeling koppeling, Toetsing oud, Toetsing nieuw)
    {
        var sleutel = (oud.Toets.Naam, nieuw.Toets.Naam, oud.Label.Naam, oud.Vast, nieuw.Label.Naam, nieuw.Vast);
        if (!_overgangen.TryGetValue(sleutel, out var overgang))
        {
            var (van, naar) = (Uitkomststand.Van(oud), Uitkomststand.Van(nieuw));
            overgang = new Overgangstelling(nieuw.Toets, van, naar, van.Naar(naar, koppeling.ZelfdeLabels));
            _overgangen.Add(sleutel, overgang);
        }

        return overgang;
    }
}
