namespace Uitstroom.Rules;

/// <summary>The names under which the facts of the versions are held against each other: one name for what both mean by it.</summary>
internal sealed class Feitsleutels(IReadOnlyList<Zijde> zijden)
{
    /// <summary>The name of a fact; with its side behind it where another version means another kind of value by that name.</summary>
    public string Van(Zijde zijde, Feit feit) => zijden.Any(ander => ander.Plan.Regeling.Feitenlijst.Zoek(feit.Naam) is { } daar && !Feitdomein.Past(feit, daar))
        ? $"{feit.Naam}@{zijde.Nummer}"
        : feit.Naam;

    /// <summary>The values of a fact, as all versions that mean the same by its name know them.</summary>
    public Feitdomein Domein(Zijde zijde, Feit feit)
    {
        var sleutel = Van(zijde, feit);
        return new Feitdomein(sleutel, [.. zijden.Select(ander =>
            ander.Plan.Regeling.Feitenlijst.Zoek(feit.Naam) is { } daar && Van(ander, daar) == sleutel ? daar : null)]);
    }

    /// <summary>Whether a key is that of a fact.</summary>
    public static bool IsVan(string sleutel, Feit feit) =>
        sleutel.StartsWith(feit.Naam, StringComparison.Ordinal) && (sleutel.Length == feit.Naam.Length || sleutel[feit.Naam.Length] == '@');
}
