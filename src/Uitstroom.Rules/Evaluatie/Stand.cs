namespace Uitstroom.Rules;

/// <summary>What a compiled condition looks at: the facts, the bounds per peildatum, and which doelgroepen apply.</summary>
/// <param name="aanvraag">The application, whose facts stand by slot.</param>
/// <param name="peildata">Per source of a peildatum its bounds; null when that date is unknown. The first is the toetsdatum.</param>
/// <param name="uitslagen">The results so far, doelgroepen first.</param>
/// <param name="wereld">The readings chosen, for conditions that were compiled with them open.</param>
internal readonly ref struct Stand(Aanvraag aanvraag, Grenzen?[] peildata, byte[] uitslagen, Wereld wereld)
{
    public readonly Feitwaarde[] Feiten = aanvraag.Waarden;

    public readonly byte[] Ja = aanvraag.Ja;

    public readonly Grenzen?[] Peildata = peildata;

    public readonly byte[] Uitslagen = uitslagen;

    public readonly Wereld Wereld = wereld;
}

/// <summary>A compiled condition: gives a <see cref="Uitslag"/>.</summary>
internal delegate byte Evaluatie(in Stand stand);
