using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Compares the region files of two versions, place by place. What it means stands in <see cref="Regelingvergelijking"/>.</summary>
public static class Tekstverschillen
{
    /// <summary>Every place in which they differ, in the order of the new version; what lapsed follows what is left of its group.</summary>
    /// <param name="oud">The old version, or the first agreement; loaded from a file, with its amendments.</param>
    /// <param name="nieuw">The new version, or the second agreement.</param>
    /// <exception cref="ArgumentException">One of them does not come from a file.</exception>
    public static ImmutableArray<Tekstverschil> Van(Regeling oud, Regeling nieuw)
    {
        ArgumentNullException.ThrowIfNull(oud);
        ArgumentNullException.ThrowIfNull(nieuw);
        return [.. Boomverschil.Zoek(Boom(oud), Boom(nieuw))];
    }

    private static YamlMapping Boom(Regeling regeling) => regeling.Boom as YamlMapping
        ?? (regeling.Oorsprong as Laadbron)?.Document.Root as YamlMapping
        ?? throw new ArgumentException($"`{regeling.Naam}` komt niet uit een bestand", nameof(regeling));
}
