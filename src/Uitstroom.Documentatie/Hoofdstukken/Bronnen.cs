using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Makes links to provisions of a regeling, and keeps which were cited, for the appendix of a page that holds several.</summary>
internal sealed class Bronnen(Regeling regeling, string voorvoegsel = "")
{
    private readonly HashSet<string> _aangehaald = new(StringComparer.Ordinal);

    /// <summary>The ids that were cited so far.</summary>
    public IReadOnlySet<string> Aangehaald => _aangehaald;

    /// <summary>Where the text of a provision stands in the page.</summary>
    public string Anker(string id) => $"{voorvoegsel}bepaling-{id}";

    /// <summary>The provisions as a piece of text; empty when there are none.</summary>
    public Tekst Bij(IEnumerable<string> ids)
    {
        ImmutableArray<Bronverwijzing> verwijzingen = [.. ids.Distinct(StringComparer.Ordinal).Select(Verwijzing)];
        return verwijzingen.IsEmpty ? Tekst.Leeg : new Tekst([new Stuk.Bron(verwijzingen)]);
    }

    /// <summary>How a lawyer cites it; the number stays beside its word.</summary>
    private string Plaats(string id) => (regeling.Bepalingen.GetValueOrDefault(id)?.Plaats ?? id)
        .Replace("art. ", "art.\u00A0", StringComparison.Ordinal).Replace(" lid ", " lid\u00A0", StringComparison.Ordinal).Replace("punt ", "punt\u00A0", StringComparison.Ordinal);

    private Bronverwijzing Verwijzing(string id)
    {
        _aangehaald.Add(id);
        return new Bronverwijzing(Anker(id), Plaats(id));
    }
}
