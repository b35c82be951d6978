using System.Collections.Immutable;

namespace Uitstroom.Regions;

/// <summary>What a case expects of a contract. Each part is kept as it is written: what is not written is not checked.</summary>
/// <param name="Keuze">The choice; null is not checked.</param>
/// <param name="Stappen">Per day and transition what the text says.</param>
/// <param name="Vormen">What the text says of forms of contract, by path; empty is not checked.</param>
/// <param name="Stand">The end; null where nothing is said of it.</param>
internal sealed record Contractverwachting(
    Verwachtedelen? Keuze, ImmutableArray<(string Op, string Overgang, Verwachtedelen Delen)> Stappen, ImmutableArray<Padverwachting> Vormen, Verwachtedelen Stand)
{
    public static Contractverwachting Lees(YamlMapping knoop) => new(
        knoop["keuze"] is YamlMapping keuze ? new Verwachtedelen(keuze) : null,
        [
            .. from dag in knoop["stappen"].Namen()
               from overgang in dag.Waarde.Namen()
               where overgang.Waarde is YamlMapping
               select (dag.Sleutel.Tekst, overgang.Sleutel.Tekst, new Verwachtedelen((YamlMapping)overgang.Waarde)),
        ],
        Verwachtinglezer.Paden(knoop["vormen"], []),
        new Verwachtedelen(knoop));
}

/// <summary>The expectations under one key, by name.</summary>
internal sealed class Verwachtedelen(YamlMapping knoop)
{
    /// <summary>The texts under a key; null when it is not there.</summary>
    public ImmutableArray<string>? this[string sleutel] => knoop[sleutel] is { } waarde ? waarde.Teksten() : null;
}
