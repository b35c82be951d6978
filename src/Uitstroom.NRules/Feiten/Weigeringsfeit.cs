namespace Uitstroom.NRules;

/// <summary>That a session cannot test an application, and why. No other fact is derived from that application.</summary>
public sealed class Weigeringsfeit : Toetsfeit
{
    internal Weigeringsfeit(Aanvraagsleutel sleutel, string pad, Weigering weigering)
        : base(sleutel, pad) => Weigering = weigering;

    /// <summary>Why.</summary>
    public Weigering Weigering { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Sleutel.Id} {Weigering.Melding}";

    internal override bool ZegtHetzelfde(Toetsfeit ander) => ander is Weigeringsfeit weigering && weigering.Weigering == Weigering;
}
