using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What an agreement says of who receives which data, when, and under which consent. Immutable; without recipients when it says nothing.</summary>
public sealed class Gegevensdeling
{
    private ImmutableDictionary<Feit, Gegevenscategorie>? _perFeit;

    internal Gegevensdeling()
    {
    }

    /// <summary>What data may be used for; null when the agreement does not say.</summary>
    public Doelbinding? Doel { get; internal init; }

    /// <summary>Who can receive data, in file order.</summary>
    public ImmutableArray<Ontvanger> Ontvangers { get; internal init; } = [];

    /// <summary>When data can be shared, in file order.</summary>
    public ImmutableArray<Deelmoment> Momenten { get; internal init; } = [];

    /// <summary>The categories of data, in file order. A fact is in one category at most.</summary>
    public ImmutableArray<Gegevenscategorie> Categorieen { get; internal init; } = [];

    /// <summary>Facts on the client that lie outside every category on purpose, such as those on the consent itself: they are never shared.</summary>
    public ImmutableArray<Feit> GeenCategorie { get; internal init; } = [];

    /// <summary>The consents that rules ask for, in file order.</summary>
    public ImmutableArray<Toestemmingseis> Toestemmingen { get; internal init; } = [];

    /// <summary>The rules, in file order.</summary>
    public ImmutableArray<Deelregel> Regels { get; internal init; } = [];

    /// <summary>What the agreement says where no rule gives a category to a party; null when it says nothing.</summary>
    public OverigeGegevens? Overig { get; internal init; }

    /// <summary>What holds for all sharing and is left to people, in file order.</summary>
    public ImmutableArray<Deelbeginsel> Beginselen { get; internal init; } = [];

    internal static Gegevensdeling Leeg { get; } = new();

    /// <summary>The category of a fact.</summary>
    /// <param name="feit">The fact.</param>
    /// <returns>The category; null when the fact is in none: it is then never shared.</returns>
    public Gegevenscategorie? CategorieVan(Feit feit)
    {
        ArgumentNullException.ThrowIfNull(feit);
        _perFeit ??= Categorieen.SelectMany(categorie => categorie.Feiten.Select(lid => KeyValuePair.Create(lid, categorie))).ToImmutableDictionary();
        return _perFeit.GetValueOrDefault(feit);
    }

    /// <summary>All rules in Dutch text, by recipient.</summary>
    public string ToText() => string.Join('\n', Delingsoverzicht.Schrijf(this)) + "\n";

    /// <summary>Recipients, moments, categories and rules as JSON; <c>docs/json.md</c> describes the form.</summary>
    public string ToJson() => Delingsoverzicht.Json(this);

    internal IEnumerable<Voorwaarde> Voorwaarden() =>
        Regels.SelectMany(regel => new[] { regel.Wanneer, regel.Tenzij }).Concat(Toestemmingen.Select(eis => eis.Eis)).Append(Doel?.Tenzij).OfType<Voorwaarde>();
}
