using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>By what a figure is broken down, such as the gemeente.</summary>
public sealed class Indeling
{
    private readonly Dictionary<string, string> _namen = new(StringComparer.Ordinal);

    internal Indeling(string naam, ImmutableArray<string> waarden, bool volledig, IEnumerable<KeyValuePair<string, string>> ookGenoemd)
    {
        (Naam, Waarden, Volledig) = (naam, waarden, volledig);
        foreach (var waarde in waarden)
        {
            _namen[waarde] = waarde;
        }

        foreach (var (ander, waarde) in ookGenoemd)
        {
            _namen.TryAdd(ander, waarde);
        }
    }

    /// <summary>The name in files, and the key in a registration.</summary>
    public string Naam { get; }

    /// <summary>The values, in file order.</summary>
    public ImmutableArray<string> Waarden { get; }

    /// <summary>Whether there are no others: in an incomplete list of parties any name may be one.</summary>
    public bool Volledig { get; }

    /// <summary>The group of parties that it lists; null when it lists no parties.</summary>
    public Partijgroep? Partijen { get; internal init; }

    /// <summary>The value that a text stands for, also by another name that the agreement uses; null when it is none.</summary>
    internal string? Zoek(string tekst) => _namen.TryGetValue(tekst, out var waarde) ? waarde : Volledig || tekst.Length is 0 or > 80 ? null : tekst;

    /// <inheritdoc />
    public override string ToString() => Naam;
}
