using System.Collections.Immutable;

namespace Uitstroom.Documentatie;

/// <summary>Every place in a page where a link can arrive, so that no link leads nowhere.</summary>
internal sealed class Ankers
{
    private readonly HashSet<string> _ankers = new(StringComparer.Ordinal);

    public Ankers(IEnumerable<Deel> delen)
    {
        foreach (var deel in delen)
        {
            Voeg(deel);
        }
    }

    /// <summary>The place itself, or the nearest part around it in the region file; null when the page has neither.</summary>
    public string? Zoek(string pad)
    {
        for (var deel = pad; deel.Length > 0; deel = deel[..Math.Max(0, deel.LastIndexOf('.'))])
        {
            if (_ankers.Contains(deel))
            {
                return deel;
            }
        }

        return null;
    }

    private void Voeg(Deel deel)
    {
        _ankers.Add(deel.Id);
        foreach (var blok in deel.Blokken)
        {
            _ankers.UnionWith(Van(blok));
        }

        foreach (var onder in deel.Delen)
        {
            Voeg(onder);
        }
    }

    private static ImmutableArray<string> Van(Blok blok) => blok switch
    {
        Blok.Termen termen => [.. termen.Rijen.Select(rij => rij.Id).OfType<string>()],
        Blok.Tabel tabel => [.. tabel.Rijen.Select(rij => rij.Id).OfType<string>()],
        Blok.Figuur figuur => [figuur.Id],
        _ => [],
    };
}
