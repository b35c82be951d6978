using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How taking part ends, and what goes on afterwards.</summary>
/// <param name="Eindigt">The ways in which it ends, in file order.</param>
/// <param name="BlijftGelden">The provisions that bind a party after it has left, those included of which something must still decide.</param>
public sealed record Deelname(ImmutableArray<Deelnameweg> Eindigt, ImmutableArray<string> BlijftGelden)
{
    internal ImmutableArray<Doorloopregel> Doorloop { get; init; } = [];
}

/// <summary>A way in which taking part ends.</summary>
public sealed class Deelnameweg
{
    internal Deelnameweg(Afspraak afspraak) => Afspraak = afspraak;

    /// <summary>The name in files.</summary>
    public string Naam => Afspraak.Naam;

    /// <summary>For whom, how, and the provisions; as an afspraak it runs up to and including the last day of taking part.</summary>
    public Afspraak Afspraak { get; }

    /// <summary>Whether it ends by itself, without anybody giving notice.</summary>
    public bool Vanzelf { get; internal init; }

    /// <summary>The name of the afspraak that must have been met, per reading; null when there is none.</summary>
    internal Keus<string>? Mits { get; init; }
}

/// <summary>How a way of leaving stands.</summary>
/// <param name="Weg">The way.</param>
/// <param name="Uitslag">
/// Who, and how it stands: doorlopend while taking part goes on, loopt when its last day is known, afgelopen when it has ended,
/// nvt when the way is closed.
/// </param>
public sealed record DeelnameUitslag(Deelnameweg Weg, AfspraakUitslag Uitslag)
{
    /// <summary>The last day of taking part; null when it goes on or is unknown.</summary>
    public NodaTime.LocalDate? LaatsteDag => Uitslag.Termijnen is [var termijn] ? termijn.Uiterlijk : null;
}
