using Uitstroom.Rules;

namespace Uitstroom.NRules;

/// <summary>The finished result. Every update of the application gives another one, also when the outcome stays the same.</summary>
public sealed class Toetsingfeit : Toetsfeit
{
    internal Toetsingfeit(Aanvraagsleutel sleutel, string pad, Toetsing toetsing)
        : base(sleutel, pad) => Toetsing = toetsing;

    /// <summary>The result: missing facts, who decides, explanation and provenance.</summary>
    public Toetsing Toetsing { get; }

    /// <summary>The label, in the words of the region.</summary>
    public string Uitkomst => Toetsing.Uitkomst;

    /// <summary>What the label amounts to.</summary>
    public UitkomstSoort Soort => Toetsing.Soort;

    /// <summary>Whether more knowledge cannot change the outcome.</summary>
    public bool Vast => Toetsing.Vast;

    /// <inheritdoc />
    public override string ToString() => $"{Sleutel.Id} {Pad} {Uitkomst}";

    internal override bool ZegtHetzelfde(Toetsfeit ander) => ander is Toetsingfeit toetsing && ReferenceEquals(toetsing.Toetsing, Toetsing);
}
