using Uitstroom.Rules;

namespace Uitstroom.NRules;

/// <summary>How a criterion turned out. There is none for a criterion that is not looked at, as something must be met first.</summary>
public sealed class Criteriumfeit : Toetsfeit
{
    internal Criteriumfeit(Aanvraagsleutel sleutel, string pad, CriteriumUitslag uitslag)
        : base(sleutel, pad) => Uitslag = uitslag;

    /// <summary>The criterion with its status, why it is open, and its provisions.</summary>
    public CriteriumUitslag Uitslag { get; }

    /// <summary>The name of the criterion.</summary>
    public string Naam => Uitslag.Naam;

    /// <summary>How it turned out; unknown is <see cref="CriteriumStatus.Open"/>, never not met.</summary>
    public CriteriumStatus Status => Uitslag.Status;

    /// <inheritdoc />
    public override string ToString() => $"{Sleutel.Id} {Pad} {Status}";

    internal override bool ZegtHetzelfde(Toetsfeit ander) => ander is Criteriumfeit criterium && criterium.Uitslag == Uitslag;
}
