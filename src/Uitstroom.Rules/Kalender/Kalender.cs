using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>The days that have a name, as rules, and the years for which these rules are known.</summary>
public sealed class Kalender
{
    private readonly ImmutableSortedDictionary<string, Feestdag> _opNaam;

    internal Kalender(int eersteJaar, int laatsteJaar, ImmutableArray<Feestdag> dagen)
    {
        EersteJaar = eersteJaar;
        LaatsteJaar = laatsteJaar;
        Dagen = dagen;
        _opNaam = dagen.ToImmutableSortedDictionary(dag => dag.Naam, dag => dag, StringComparer.Ordinal);
    }

    /// <summary>The first year for which the rules are known.</summary>
    public int EersteJaar { get; }

    /// <summary>The last year for which the rules are known, inclusive.</summary>
    public int LaatsteJaar { get; }

    /// <summary>The names of the days, in file order.</summary>
    public IEnumerable<string> Namen => Dagen.Select(dag => dag.Naam);

    internal ImmutableArray<Feestdag> Dagen { get; }

    /// <summary>On which date a day falls in a year; null when the calendar does not know the day or the year.</summary>
    /// <param name="naam">The name, such as <c>tweede_paasdag</c>.</param>
    /// <param name="jaar">The year.</param>
    public LocalDate? Op(string naam, int jaar)
    {
        ArgumentNullException.ThrowIfNull(naam);
        return Kent(jaar) && Zoek(naam) is { } dag ? dag.In(jaar) : null;
    }

    internal bool Kent(int jaar) => jaar >= EersteJaar && jaar <= LaatsteJaar;

    internal Feestdag? Zoek(string naam) => _opNaam.GetValueOrDefault(naam);
}
