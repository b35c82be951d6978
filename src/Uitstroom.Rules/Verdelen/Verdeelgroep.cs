using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A number divided over its receivers: the whole division, or that of one group such as a gemeente.</summary>
/// <param name="Naam">The group; null when the total was divided at once.</param>
/// <param name="Totaal">The number to divide; null when that is undecided.</param>
/// <param name="Delen">The parts, in file order.</param>
/// <param name="Gelijkstand">The choice that equal remainders leave; null when there is none.</param>
public sealed record Verdeelgroep(string? Naam, long? Totaal, ImmutableArray<Deel> Delen, Gelijkstand? Gelijkstand)
{
    /// <summary>What the parts that count add up to; null when one is undecided and so is the sum.</summary>
    public long? Verdeeld => Gelijkstand is { Loting: null } stand && Delen.All(deel => deel.Aantal is not null || deel.IsKandidaat)
        ? Delen.Sum(deel => deel.Minstens) + stand.Plaatsen
        : Delen.All(deel => deel.Aantal is not null) ? Delen.Sum(deel => deel.Aantal!.Value) : null;

    /// <summary>How much more than the total the parts add up to; negative when less, null when unknown.</summary>
    public long? Verschil => Verdeeld - Totaal;
}

/// <summary>Equal remainders at the last places: a choice that the agreement leaves open, or that a drawing of lots has made.</summary>
/// <param name="Kandidaten">Between whom.</param>
/// <param name="Plaatsen">How many of them get one more.</param>
/// <param name="Loting">Who drew a place; null when nobody has decided yet.</param>
public sealed record Gelijkstand(ImmutableArray<string> Kandidaten, int Plaatsen, ImmutableArray<string>? Loting);
