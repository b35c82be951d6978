using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How the outcome hangs on the readings: a question, or an outcome.</summary>
public abstract record Leesboom
{
    private Leesboom()
    {
    }

    /// <summary>An outcome under the readings above it; readings not named make no difference.</summary>
    /// <param name="Uitkomst">The label.</param>
    /// <param name="Ontbreekt">The facts that are missing under these readings.</param>
    public sealed record Blad(Uitkomstlabel Uitkomst, ImmutableArray<Feit> Ontbreekt) : Leesboom;

    /// <summary>A reading whose options make a difference.</summary>
    /// <param name="Lezing">The reading.</param>
    /// <param name="Opties">What follows under each option, in their order.</param>
    public sealed record Tak(Lezing Lezing, ImmutableArray<Leesboom> Opties) : Leesboom;

    /// <summary>How many outcomes it holds.</summary>
    public int Bladen => this is Tak tak ? tak.Opties.Sum(optie => optie.Bladen) : 1;

    /// <summary>Whether two trees say the same.</summary>
    internal bool IsGelijkAan(Leesboom andere) => (this, andere) switch
    {
        (Blad een, Blad twee) => een.Uitkomst.Naam == twee.Uitkomst.Naam && een.Ontbreekt.SequenceEqual(twee.Ontbreekt),
        (Tak een, Tak twee) => een.Lezing == twee.Lezing && een.Opties.Zip(twee.Opties).All(paar => paar.First.IsGelijkAan(paar.Second)),
        _ => false,
    };
}
