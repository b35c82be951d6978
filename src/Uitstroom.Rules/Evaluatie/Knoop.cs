using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// A compiled condition in one world: what it came from, its parts, and the delegate that evaluates it. The delegate
/// decides; the tree is walked only afterwards, to explain and to find out what is missing.
/// </summary>
internal abstract record Knoop(Voorwaarde Bron, Evaluatie Evaluatie)
{
    public sealed record Vast(Voorwaarde Bron, Evaluatie Evaluatie) : Knoop(Bron, Evaluatie);

    /// <summary>A comparison; its bounds stand in <c>Regels</c>, lower before upper, to show them with their values.</summary>
    public sealed record Blad(
        Voorwaarde.Blad Van, Evaluatie Evaluatie, Vergelijking Vergelijking, Bladtest Test, ImmutableArray<int> Regels)
        : Knoop(Van, Evaluatie);

    public sealed record Alle(Voorwaarde Bron, Evaluatie Evaluatie, ImmutableArray<Knoop> Delen) : Knoop(Bron, Evaluatie);

    public sealed record Een(Voorwaarde Bron, Evaluatie Evaluatie, ImmutableArray<Knoop> Delen) : Knoop(Bron, Evaluatie);

    public sealed record Niet(Voorwaarde Bron, Evaluatie Evaluatie, Knoop Deel) : Knoop(Bron, Evaluatie);

    /// <summary>A reading that this world leaves open: a node per option.</summary>
    public sealed record Open(Voorwaarde Bron, Evaluatie Evaluatie, Lezing Lezing, ImmutableArray<Knoop> Opties) : Knoop(Bron, Evaluatie);

    /// <summary>A fact that follows from others, unless it is given itself.</summary>
    public sealed record Afgeleid(Voorwaarde Bron, Evaluatie Evaluatie, Feit Feit, Knoop Gegeven, Knoop Deel) : Knoop(Bron, Evaluatie);

    /// <summary>The doelgroepen meant, with their conditions as parts.</summary>
    public sealed record Doelgroepen(Voorwaarde Bron, Evaluatie Evaluatie, ImmutableArray<Knoop> Delen) : Knoop(Bron, Evaluatie);

    /// <summary>The direct parts.</summary>
    public ImmutableArray<Knoop> Kinderen => this switch
    {
        Alle alle => alle.Delen,
        Een een => een.Delen,
        Niet niet => [niet.Deel],
        Open open => open.Opties,
        Afgeleid afgeleid => [afgeleid.Deel],
        Doelgroepen doelgroepen => doelgroepen.Delen,
        _ => [],
    };

    /// <summary>The direct parts that its value comes from: a derived fact that is given itself stands on what is given.</summary>
    public ImmutableArray<Knoop> Dragers(in Stand stand) =>
        this is Afgeleid afgeleid && !stand.Feiten[afgeleid.Feit.Slot].IsOnbekend ? [afgeleid.Gegeven] : Kinderen;
}
