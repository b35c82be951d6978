using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>From when until when an agreement holds.</summary>
public sealed class Looptijd
{
    /// <summary>The first day; null when the source does not give it: it is then not tested.</summary>
    public LocalDate? Van { get; internal init; }

    /// <summary>The last day, inclusive; null when the agreement has no end.</summary>
    public LocalDate? TotEnMet { get; internal init; }

    /// <summary>The fact that says until when the agreement was extended; null when extension is not provided for.</summary>
    public Feit? VerlengdTotEnMet { get; internal init; }

    /// <summary>How it can be extended, in Dutch; null when it cannot.</summary>
    public string? Verlengen { get; internal init; }

    /// <summary>The provisions that stay in force afterwards, those included of which something must still decide.</summary>
    public ImmutableArray<string> BlijftGelden => [.. Doorloop.Select(regel => regel.Bepaling)];

    /// <summary>The provisions on the term.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    internal ImmutableArray<Doorloopregel> Doorloop { get; init; } = [];

    /// <summary>The last day with an extension counted in; null when there is no end or the extension is unknown and matters.</summary>
    internal LocalDate? Einde(ReadOnlySpan<Feitwaarde> feiten)
    {
        if (TotEnMet is not { } einde || VerlengdTotEnMet is not { } feit)
        {
            return TotEnMet;
        }

        var waarde = feiten[feit.Slot];
        return waarde.IsBekend ? LocalDate.Max(einde, Dag.Van(waarde.Getal)) : einde;
    }

    /// <summary>Whether the agreement is in force on a day, with the facts that are known.</summary>
    internal byte Geldt(LocalDate dag, ReadOnlySpan<Feitwaarde> feiten)
    {
        if (dag < Van)
        {
            return Uitslag.Onwaar;
        }

        if (!(dag > Einde(feiten)))
        {
            return Uitslag.Waar;
        }

        return VerlengdTotEnMet is { } feit && feiten[feit.Slot].IsOnbekend ? Uitslag.OnbekendFeit : Uitslag.Onwaar;
    }
}
