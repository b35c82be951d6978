namespace Uitstroom.Rules;

/// <summary>A provision that may go on after the regeling has ended, or after a party has left.</summary>
/// <param name="Bepaling">The provision.</param>
/// <param name="Geldt">True when it goes on; null when a fact, a judgement or a reading must still decide.</param>
/// <param name="Redenen">Why that cannot be told; none when it can.</param>
public sealed record Blijvendebepaling(string Bepaling, bool? Geldt, Reden Redenen)
{
    /// <summary>The provision, and behind it in Dutch why it is not sure that it goes on.</summary>
    public string Tekst => Geldt == true ? Bepaling : $"{Bepaling} (niet zeker: {Standtekst.Redenen(Redenen)})";
}

/// <summary>A provision that goes on, and under which condition; null is always.</summary>
internal sealed record Doorloopregel(string Bepaling, Voorwaarde? Mits);
