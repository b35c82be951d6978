using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Which days are working days for a regeling: not Saturday or Sunday, and not the days that it takes off.</summary>
public sealed class Werkdagen
{
    internal Werkdagen(Kalender kalender, ImmutableArray<VrijeDag> vrij)
    {
        Kalender = kalender;
        Vrij = vrij;
        Lezingen = [.. vrij.SelectMany(dag => dag.IsVrij.Lezingen()).Distinct()];
    }

    /// <summary>Where the days stand.</summary>
    public Kalender Kalender { get; }

    /// <summary>The provisions that speak of working days.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    internal ImmutableArray<VrijeDag> Vrij { get; }

    /// <summary>The readings on which it depends whether a day is a working day.</summary>
    internal ImmutableArray<Lezing> Lezingen { get; }

    /// <summary>How working days are counted in a world; readings that it leaves open count as their first option.</summary>
    internal Werkdagentelling In(Wereld wereld) =>
        new(Kalender, [.. Vrij.Where(dag => dag.IsVrij.In(wereld)).Select(dag => dag.Dag)]);
}

/// <summary>A day that a regeling may take off.</summary>
internal sealed record VrijeDag(Feestdag Dag, Keus<bool> IsVrij);
