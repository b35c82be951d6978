using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The label rules of a toets per world. Few readings touch labels, so worlds share them.</summary>
internal sealed class Labelkast(Toets toets)
{
    private readonly ImmutableArray<Lezing> _lezingen = [.. Labelregels.Lezingen(toets)];
    private readonly ConcurrentDictionary<string, ImmutableArray<Labelregels>> _regels = new(StringComparer.Ordinal);

    public ImmutableArray<Labelregels> In(Wereld wereld)
    {
        Span<char> sleutel = stackalloc char[_lezingen.Length];
        for (var i = 0; i < sleutel.Length; i++)
        {
            sleutel[i] = (char)(wereld.Optie(_lezingen[i]) + 1 ?? 0);
        }

        return _regels.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(sleutel, out var regels)
            ? regels
            : _regels.GetOrAdd(sleutel.ToString(), Labelregels.Maak(toets, wereld));
    }
}
