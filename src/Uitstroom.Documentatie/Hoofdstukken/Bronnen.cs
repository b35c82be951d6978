using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Makes links to provisions of a regeling, and keeps which were cited, for the appendix of a page that holds several.</summary>
internal sealed class Bronnen(Regeling regeling, string voorvoegsel = "", int hoogstens = int.MaxValue)
{
    private readonly HashSet<string> _aangehaald = new(StringComparer.Ordinal);

    /// <summary>The ids that were cited so far.</summary>
    public IReadOnlySet<string> Aangehaald => _aangehaald;

    /// <summary>Where the text of a provision stands in the page.</summary>
    public string Anker(string id) => $"{voorvoegsel}bepaling-{id}";

    /// <summary>The provisions as a piece of text; empty when there are none.</summary>
    public Tekst Bij(IEnumerable<string> ids)
    {
        ImmutableArray<Bronverwijzing> verwijzingen = [.. ids.Distinct(StringComparer.Ordinal).Take(hoogstens).Select(Verwijzing)];
        return verwijzingen.IsEmpty ? Tekst.Leeg : new Tekst([new Stuk.Bron(verwijzingen)]);
    }

    /// <summary>A text in which ids of provisions stand: each becomes a link that says where it stands.</summary>
    public Tekst InTekst(string tekst)
    {
        var stukken = ImmutableArray.CreateBuilder<Stuk>();
        var begin = 0;
        for (var i = 0; i < tekst.Length; i++)
        {
            if ((i == 0 || !IsIdteken(tekst[i - 1])) && Id(tekst, i) is { } id)
            {
                stukken.Add(new Stuk.Woorden(tekst[begin..i]));
                stukken.Add(new Stuk.Naar(Verwijzing(id).Anker, Plaats(id)));
                begin = i + id.Length;
                i = begin - 1;
            }
        }

        return new Tekst([.. stukken, new Stuk.Woorden(tekst[begin..])]);
    }

    /// <summary>The id of a provision that begins here; null when there is none.</summary>
    private string? Id(string tekst, int begin)
    {
        var einde = begin;
        while (einde < tekst.Length && IsIdteken(tekst[einde]))
        {
            einde++;
        }

        var id = tekst[begin..einde].TrimEnd('.', '-');
        return id.Contains('-', StringComparison.Ordinal) && regeling.Bepalingen.ContainsKey(id) ? id : null;
    }

    private static bool IsIdteken(char teken) => char.IsAsciiLetterOrDigit(teken) || teken is '.' or '-' or '_';

    /// <summary>How a lawyer cites it; the number stays beside its word.</summary>
    private string Plaats(string id) => (regeling.Bepalingen.GetValueOrDefault(id)?.Plaats ?? id)
        .Replace("art. ", "art.\u00A0", StringComparison.Ordinal).Replace(" lid ", " lid\u00A0", StringComparison.Ordinal).Replace("punt ", "punt\u00A0", StringComparison.Ordinal);

    private Bronverwijzing Verwijzing(string id)
    {
        _aangehaald.Add(id);
        return new Bronverwijzing(Anker(id), Plaats(id));
    }
}
