using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A question on which the text of the agreement can be read in more ways.</summary>
public sealed class Lezing
{
    internal Lezing(string naam, ImmutableArray<Leesoptie> opties)
    {
        Naam = naam;
        Opties = opties;
    }

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>The question, in Dutch.</summary>
    public string Vraag { get; internal init; } = "";

    /// <summary>The ways in which the text can be read, in file order; at least two.</summary>
    public ImmutableArray<Leesoptie> Opties { get; }

    /// <summary>The option that stays closest to the text; null when none does, and people must decide.</summary>
    public string? Standaard { get; internal init; }

    /// <summary>Who decides how to read it; null when nobody is named.</summary>
    public Rol? Beslist { get; internal set; }

    /// <summary>The provisions that leave it open.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    internal int Index { get; set; }

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("");

    /// <summary>The index of an option, or -1.</summary>
    internal int IndexVan(string optie)
    {
        for (var i = 0; i < Opties.Length; i++)
        {
            if (Opties[i].Naam == optie)
            {
                return i;
            }
        }

        return -1;
    }

    /// <inheritdoc />
    public override string ToString() => Naam;
}

/// <summary>One way to read the text.</summary>
/// <param name="Naam">The name in files.</param>
/// <param name="Tekst">What it means, in Dutch.</param>
public sealed record Leesoptie(string Naam, string Tekst);
