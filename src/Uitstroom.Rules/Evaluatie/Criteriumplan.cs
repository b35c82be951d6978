namespace Uitstroom.Rules;

/// <summary>A criterion, compiled in one world.</summary>
/// <param name="Criterium">The criterion.</param>
/// <param name="Wanneer">When it applies; null is always.</param>
/// <param name="Eis">What must hold; for an exclusion the opposite of what is written.</param>
internal sealed record Criteriumplan(Criterium Criterium, Knoop? Wanneer, Knoop Eis)
{
    private readonly Evaluatie? _wanneer = Wanneer?.Evaluatie;
    private readonly Evaluatie _eis = Eis.Evaluatie;

    /// <summary>Whether it takes part in the outcome at all.</summary>
    public bool Telt => Criterium.Soort != Criteriumsoort.Voorkeur;

    /// <summary>The slot of the fact, when all that it asks is that one fact is ja.</summary>
    public int? JaSlot => Wanneer is null && Eis is Knoop.Blad { Test: { VraagtJa: true } test } ? test.Slot : null;

    /// <summary>Whether it looks at doelgroepen.</summary>
    public bool VraagtDoelgroep =>
        Criterium.Voorwaarde.Boom().Concat(Criterium.Wanneer?.Boom() ?? []).Any(deel => deel is Voorwaarde.VanDoelgroep);

    /// <summary>Guard false is not applicable; eis true is met; guard true and eis false is not met; else it is open.</summary>
    public byte Toets(in Stand stand)
    {
        if (_wanneer is null)
        {
            return _eis(stand);
        }

        var guard = _wanneer(stand);
        if (guard == Uitslag.Onwaar)
        {
            return Statusbyte.Nvt;
        }

        var eis = _eis(stand);
        return eis == Uitslag.Waar || guard == Uitslag.Waar ? eis : guard;
    }

    /// <summary>The node that must be settled first: an open guard before the eis.</summary>
    public Knoop Open(in Stand stand) =>
        Wanneer is not null && Uitslag.IsOnbekend(Wanneer.Evaluatie(stand)) ? Wanneer : Eis;
}
