using Uitstroom.Rules;

namespace Uitstroom.NRules;

/// <summary>Whether a doelgroep applies. There is none when the test does not look at doelgroepen, or does not yet.</summary>
public sealed class Doelgroepfeit : Toetsfeit
{
    internal Doelgroepfeit(Aanvraagsleutel sleutel, string pad, DoelgroepUitslag uitslag)
        : base(sleutel, pad) => Uitslag = uitslag;

    /// <summary>The doelgroep, whether it applies, and what follows.</summary>
    public DoelgroepUitslag Uitslag { get; }

    /// <summary>The name of the doelgroep.</summary>
    public string Naam => Uitslag.Naam;

    /// <summary>Whether it applies; null when that is unknown.</summary>
    public bool? Geldt => Uitslag.Geldt;

    /// <inheritdoc />
    public override string ToString() => $"{Sleutel.Id} {Pad} {(Geldt is { } geldt ? geldt ? "geldt" : "geldt niet" : "onbekend")}";

    internal override bool ZegtHetzelfde(Toetsfeit ander) =>
        ander is Doelgroepfeit { Uitslag: var toen }
        && (toen.Doelgroep, toen.Geldt, toen.Redenen, toen.Volgnummer, toen.Resterend)
            == (Uitslag.Doelgroep, Uitslag.Geldt, Uitslag.Redenen, Uitslag.Volgnummer, Uitslag.Resterend)
        && toen.Antwoorden.Select(Inhoud).SequenceEqual(Uitslag.Antwoorden.Select(Inhoud));

    // An immutable array does not compare by content.
    private static (string, string, string) Inhoud(Antwoord antwoord) => (antwoord.Naam, antwoord.Tekst, string.Join(' ', antwoord.Bron));
}
