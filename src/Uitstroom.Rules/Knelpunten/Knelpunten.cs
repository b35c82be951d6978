using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Every point on which the source of a regeling leaves people something to settle: a list to take to their next meeting.</summary>
public sealed class Knelpunten
{
    private Knelpunten(Regeling regeling, ImmutableArray<Knelpunt> alle)
    {
        Regeling = regeling;
        Alle = alle;
    }

    /// <summary>The regeling.</summary>
    public Regeling Regeling { get; }

    /// <summary>The points: readings in file order, printed tables, silence in the rules, then what only the register says.</summary>
    public ImmutableArray<Knelpunt> Alle { get; }

    /// <summary>How many example cases were run; null when none were.</summary>
    public int? AantalGevallen { get; private init; }

    /// <summary>Finds the points of a regeling; no cases are run.</summary>
    /// <param name="regeling">The regeling.</param>
    public static Knelpunten Van(Regeling regeling)
    {
        ArgumentNullException.ThrowIfNull(regeling);
        ImmutableArray<Knelpunt> eigen = [.. Leesknelpunten.Van(regeling), .. Tabelknelpunten.Van(regeling), .. Stilteknelpunten.Van(regeling)];
        return new Knelpunten(regeling, [.. eigen, .. Registerknelpunten.Van(regeling, eigen)]);
    }

    /// <summary>The points as JSON; <c>docs/json.md</c> describes the form.</summary>
    /// <param name="welke">The points to write; null for all.</param>
    public string ToJson(IEnumerable<Knelpunt>? welke = null) => KnelpuntenJson.Schrijf(this, welke ?? Alle);

    /// <summary>These points with the cases that each of them affects. Points are looked at side by side; their order stays.</summary>
    internal Knelpunten MetGevallen(int aantal, Func<Knelpunt, ImmutableArray<Geraaktgeval>> geraakt) =>
        new(Regeling, [.. Alle.AsParallel().AsOrdered().Select(een => een with { Gevallen = geraakt(een) })]) { AantalGevallen = aantal };
}
