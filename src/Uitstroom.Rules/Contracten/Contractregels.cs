using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Everything that an agreement says of contracts.</summary>
internal sealed class Contractregels
{
    public static readonly Contractregels Leeg = new();

    public ImmutableArray<Contractvorm> Vormen { get; init; } = [];

    public ImmutableArray<Contractgebeurtenis> Gebeurtenissen { get; init; } = [];

    public Keuzeregel Keuze { get; init; } = new([]);

    public ImmutableArray<Overgang> Overgangen { get; init; } = [];

    /// <summary>The date fact that the first day of a contract gives; null when the rules have none.</summary>
    public Feit? Ingang { get; init; }

    /// <summary>The date fact that the last day of the agreed duration gives.</summary>
    public Feit? Einde { get; init; }

    /// <summary>The forms of which those days are; empty for every form.</summary>
    public ImmutableArray<string> Dagvormen { get; init; } = [];

    /// <summary>The fact that the form of a contract gives; a form that is none of its choices is <c>anders</c>.</summary>
    public Feit? Vormfeit { get; init; }

    public Contractvorm? Vorm(string naam) => Vormen.FirstOrDefault(vorm => vorm.Naam == naam);

    public Contractgebeurtenis? Gebeurtenis(string naam) => Gebeurtenissen.FirstOrDefault(gebeurtenis => gebeurtenis.Naam == naam);

    public Contractgebeurtenis? EindeDuur => Gebeurtenissen.FirstOrDefault(gebeurtenis => gebeurtenis.Moment == Gebeurtenismoment.EindeDuur);

    /// <summary>Every condition, to measure and to compare.</summary>
    public IEnumerable<Voorwaarde> Voorwaarden() =>
        Keuze.Rijen.Select(rij => rij.Wanneer)
            .Concat(Overgangen.SelectMany(overgang => overgang.Stappen
                .SelectMany(stap => stap.Wie.Select(rij => rij.Wanneer).Append(stap.Wanneer).Append(stap.KlaarAls))
                .Append(overgang.Wanneer).Append(overgang.Eis)))
            .OfType<Voorwaarde>();
}
