using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What a part of a regeling rests on: without these it could not be worked out.</summary>
internal sealed record Steun
{
    public static Steun Geen { get; } = new();

    public ImmutableArray<Voorwaarde> Voorwaarden { get; private init; } = [];

    public ImmutableArray<Feit> Feiten { get; private init; } = [];

    public ImmutableArray<Parameter> Parameters { get; private init; } = [];

    public ImmutableArray<Lezing> Lezingen { get; private init; } = [];

    public Steun Met(params IEnumerable<Voorwaarde?> voorwaarden) => this with { Voorwaarden = [.. Voorwaarden, .. voorwaarden.OfType<Voorwaarde>()] };

    public Steun Met(params IEnumerable<Feit?> feiten) => this with { Feiten = [.. Feiten, .. feiten.OfType<Feit>()] };

    public Steun Met(params IEnumerable<Lezing> lezingen) => this with { Lezingen = [.. Lezingen, .. lezingen] };

    public Steun Met(params IEnumerable<Parameter> parameters) => this with { Parameters = [.. Parameters, .. parameters] };

    /// <summary>The fact that names the place of a role.</summary>
    public Steun Met(params IEnumerable<Rol?> rollen) => Met(rollen.Select(rol => rol?.Van));

    /// <summary>The readings of a value that may differ per reading.</summary>
    public Steun Met<T>(Keus<T>? keus) => keus is null ? this : Met(keus.Lezingen());

    /// <summary>A bound: the parameter that it names.</summary>
    public Steun Met(params IEnumerable<Grensbron?> bronnen) => Met(bronnen.OfType<Grensbron.VanParameter>().Select(van => van.Parameter));
}
