using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A test that the agreement knows, such as admission: its criteria and the outcomes in which it can end.</summary>
public sealed class Toets
{
    internal Toets(string naam, ImmutableArray<Uitkomstlabel> uitkomsten, ImmutableArray<Criterium> criteria)
    {
        Naam = naam;
        Uitkomsten = uitkomsten;
        Criteria = criteria;
    }

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>Every label in which it can end, those that every toets has included.</summary>
    public ImmutableArray<Uitkomstlabel> Uitkomsten { get; }

    /// <summary>The criteria in file order.</summary>
    public ImmutableArray<Criterium> Criteria { get; }

    /// <summary>Who decides; the engine only says what the text points to.</summary>
    public Rol? Beslist { get; internal init; }

    /// <summary>Who advises before the decision; null when nobody does.</summary>
    public Rol? NaAdviesVan { get; internal init; }

    /// <summary>The provisions that order this test.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>The labels in the order in which they are looked at, the one for success last.</summary>
    internal Keus<ImmutableArray<string>> Volgorde { get; init; } = new Keus<ImmutableArray<string>>.Vast([]);

    /// <summary>The date on which is tested; a null fact is the toetsdatum.</summary>
    internal Keus<Feit?> Peildatum { get; init; } = new Keus<Feit?>.Vast(null);

    /// <summary>The label for an application in which something is missing.</summary>
    internal string Onvolledig { get; init; } = "";

    /// <summary>Whether a criterion asks for doelgroepen; else they are not looked at.</summary>
    internal bool GebruiktDoelgroepen { get; init; }

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("");

    /// <summary>The index of a label.</summary>
    internal int Label(string naam)
    {
        for (var i = 0; i < Uitkomsten.Length; i++)
        {
            if (Uitkomsten[i].Naam == naam)
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(naam), naam, "no such label");
    }

    /// <inheritdoc />
    public override string ToString() => Naam;
}
