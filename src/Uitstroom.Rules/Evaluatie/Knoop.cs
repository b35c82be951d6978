using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// A compiled condition in one world: what it came from, its parts, and the delegate that evaluates it. The delegate
/// decides; the tree is walked only afterwards, to explain and to find out what is missing.
/// </summary>
internal abstract record Knoop(Voorwaarde Bron, Evaluatie Evaluatie, ImmutableArray<Knoop> Kinderen)
{
    /// <summary>Whether it hangs on any fact at all.</summary>
    public virtual bool HeeftFeit { get; } = Kinderen.IsEmpty || Kinderen.Any(kind => kind.HeeftFeit);

    public sealed record Vast(Voorwaarde Bron, Evaluatie Evaluatie) : Knoop(Bron, Evaluatie, [])
    {
        public override bool HeeftFeit => false;
    }

    /// <summary>A comparison; its bounds stand in <c>Regels</c>, lower before upper, to show them with their values.</summary>
    public sealed record Blad(
        Voorwaarde.Blad Van, Evaluatie Evaluatie, Vergelijking Vergelijking, Bladtest Test, ImmutableArray<int> Regels)
        : Knoop(Van, Evaluatie, [])
    {
        /// <summary>Whether nothing but its own fact can be missing for it.</summary>
        public bool MistAlleenFeit { get; } = Van.Feit is { OpGrondVan: null, Berekend: null } && Regels.IsEmpty;
    }

    public sealed record Alle(Voorwaarde Bron, Evaluatie Evaluatie, ImmutableArray<Knoop> Delen) : Knoop(Bron, Evaluatie, Delen);

    public sealed record Een(Voorwaarde Bron, Evaluatie Evaluatie, ImmutableArray<Knoop> Delen) : Knoop(Bron, Evaluatie, Delen);

    public sealed record Niet(Voorwaarde Bron, Evaluatie Evaluatie, Knoop Deel) : Knoop(Bron, Evaluatie, [Deel]);

    /// <summary>A reading that was open when this was compiled: a node per option.</summary>
    public sealed record Open(Voorwaarde Bron, Evaluatie Evaluatie, Lezing Lezing, ImmutableArray<Knoop> Opties) : Knoop(Bron, Evaluatie, Opties)
    {
        public ImmutableArray<ImmutableArray<Knoop>> AlsGekozen { get; } = [.. Opties.Select(optie => ImmutableArray.Create(optie))];
    }

    /// <summary>A fact that follows from others, unless it is given itself.</summary>
    public sealed record Afgeleid(Voorwaarde Bron, Evaluatie Evaluatie, Feit Feit, Knoop Gegeven, Knoop Deel) : Knoop(Bron, Evaluatie, [Deel])
    {
        public ImmutableArray<Knoop> AlsGegeven { get; } = [Gegeven];
    }

    /// <summary>The doelgroepen meant: their places among the results, with their conditions as parts.</summary>
    public sealed record Doelgroepen(Voorwaarde Bron, Evaluatie Evaluatie, ImmutableArray<int> Nummers, ImmutableArray<Knoop> Delen) : Knoop(Bron, Evaluatie, Delen);

    /// <summary>
    /// The direct parts that its value comes from: a derived fact that is given itself stands on what is given, a reading
    /// that is chosen on its option.
    /// </summary>
    public ImmutableArray<Knoop> Dragers(in Stand stand) => this switch
    {
        Afgeleid afgeleid when !stand.Feiten[afgeleid.Feit.Slot].IsOnbekend => afgeleid.AlsGegeven,
        Open open when stand.Wereld.Optie(open.Lezing) is { } optie => open.AlsGekozen[optie],
        _ => Kinderen,
    };
}
