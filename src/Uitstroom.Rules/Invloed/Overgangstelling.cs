using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Uitstroom.Rules;

/// <summary>Counts the applications that go from one label to another.</summary>
internal sealed class Overgangstelling(Uitkomstlabel van, Uitkomstlabel naar)
{
    private const int Voorbeelden = 10;

    private readonly Dictionary<string, long> _criteria = [];
    private readonly Dictionary<string, long> _doelgroepen = [];
    private readonly Dictionary<string, long> _perGroep = [];
    private readonly Dictionary<string, long> _perDoelgroep = [];
    private readonly List<string> _voorbeelden = [];

    public Uitkomstlabel Van { get; } = van;

    public Uitkomstlabel Naar { get; } = naar;

    public bool IsGewijzigd => Van.Naam != Naar.Naam;

    public long Aantal { get; private set; }

    /// <summary>Of how many anything turned out otherwise on the way.</summary>
    public long Anders { get; private set; }

    public void Tel(Toetsing oud, Toetsing nieuw, string? groepsfeit)
    {
        Aantal++;
        var criteria = Verschil(Criteria(oud), Criteria(nieuw));
        var doelgroepen = Verschil(Doelgroepen(oud), Doelgroepen(nieuw));
        if (criteria.Count + doelgroepen.Count == 0 && !IsGewijzigd)
        {
            return;
        }

        Anders++;
        criteria.ForEach(naam => Een(_criteria, naam));
        doelgroepen.ForEach(naam => Een(_doelgroepen, naam));
        if (groepsfeit is not null)
        {
            Een(_perGroep, Waarde(nieuw, groepsfeit) ?? Waarde(oud, groepsfeit) ?? "");
        }

        foreach (var naam in Geldend(oud).Union(Geldend(nieuw)))
        {
            Een(_perDoelgroep, naam);
        }

        if (_voorbeelden.Count < Voorbeelden && nieuw.Aanvraag.Kenmerk is { } kenmerk)
        {
            _voorbeelden.Add(kenmerk);
        }
    }

    public void Voeg(Overgangstelling ander)
    {
        Aantal += ander.Aantal;
        Anders += ander.Anders;
        Erbij(_criteria, ander._criteria);
        Erbij(_doelgroepen, ander._doelgroepen);
        Erbij(_perGroep, ander._perGroep);
        Erbij(_perDoelgroep, ander._perDoelgroep);
        _voorbeelden.AddRange(ander._voorbeelden.Take(Voorbeelden - _voorbeelden.Count));
    }

    public Uitkomstovergang Stand() => new(Van.Naam, Van.Soort, Naar.Naam, Naar.Soort, Aantal)
    {
        Criteria = _criteria.ToImmutableSortedDictionary(StringComparer.Ordinal),
        Doelgroepen = _doelgroepen.ToImmutableSortedDictionary(StringComparer.Ordinal),
        PerGroep = _perGroep.ToImmutableSortedDictionary(StringComparer.Ordinal),
        PerDoelgroep = _perDoelgroep.ToImmutableSortedDictionary(StringComparer.Ordinal),
        Voorbeelden = [.. _voorbeelden],
    };

    private static Dictionary<string, CriteriumStatus> Criteria(Toetsing toetsing) =>
        toetsing.Criteria.ToDictionary(criterium => criterium.Naam, criterium => criterium.Status, StringComparer.Ordinal);

    private static Dictionary<string, bool?> Doelgroepen(Toetsing toetsing) =>
        toetsing.Doelgroepen.ToDictionary(groep => groep.Naam, groep => groep.Geldt, StringComparer.Ordinal);

    private static string? Waarde(Toetsing toetsing, string feit) => toetsing.Aanvraag.BekendeFeiten.FirstOrDefault(bekend => bekend.Key == feit).Value;

    private static IEnumerable<string> Geldend(Toetsing toetsing) => toetsing.Doelgroepen.Where(groep => groep.Geldt == true).Select(groep => groep.Naam);

    /// <summary>What turned out otherwise, or is there in one of the two only.</summary>
    private static List<string> Verschil<T>(Dictionary<string, T> oud, Dictionary<string, T> nieuw) =>
    [
        .. oud.Keys.Union(nieuw.Keys, StringComparer.Ordinal)
            .Where(naam => !(oud.TryGetValue(naam, out var een) && nieuw.TryGetValue(naam, out var ander) && EqualityComparer<T>.Default.Equals(een, ander))),
    ];

    private static void Een(Dictionary<string, long> telling, string naam) => CollectionsMarshal.GetValueRefOrAddDefault(telling, naam, out _)++;

    private static void Erbij(Dictionary<string, long> telling, Dictionary<string, long> ander)
    {
        foreach (var (naam, aantal) in ander)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(telling, naam, out _) += aantal;
        }
    }
}
