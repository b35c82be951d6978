using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>How long a form of contract lasts.</summary>
public sealed record Contractduur
{
    internal static readonly Contractduur NietInBron = new(Contractduursoort.NietInBron, []);

    internal Contractduur(Contractduursoort soort, ImmutableArray<Duur> duren)
    {
        Soort = soort;
        Duren = duren;
    }

    /// <summary>What kind of duration it is.</summary>
    public Contractduursoort Soort { get; }

    /// <summary>The periods as written: one that is fixed or the most, or those that are usual; else empty.</summary>
    public ImmutableArray<Period> Perioden => [.. Duren.Select(duur => duur.AlsPeriode())];

    internal ImmutableArray<Duur> Duren { get; }

    /// <summary>The last day of a contract of a fixed duration: start plus the duration less a day; else null.</summary>
    /// <param name="ingang">The first day.</param>
    internal LocalDate? Einde(LocalDate ingang) => Soort == Contractduursoort.Vast ? LaatsteDag(ingang, Duren[0]) : null;

    /// <summary>The last day that such a contract may have; null when there is no most.</summary>
    internal LocalDate? Uiterlijk(LocalDate ingang) =>
        Soort is Contractduursoort.Vast or Contractduursoort.Hoogstens ? LaatsteDag(ingang, Duren[0]) : null;

    internal static LocalDate LaatsteDag(LocalDate ingang, Duur duur) => duur.Na(ingang).PlusDays(-1);

    /// <inheritdoc />
    public override string ToString() => Soort switch
    {
        Contractduursoort.Vast => Duren[0].ToString(),
        Contractduursoort.Hoogstens => $"hoogstens {Duren[0]}",
        Contractduursoort.Gebruikelijk => $"gebruikelijk {Weergave.Opsomming(Duren.Select(duur => duur.ToString()))}",
        Contractduursoort.Onbepaald => "onbepaalde tijd",
        Contractduursoort.Vrij => "vrij",
        Contractduursoort.NietInBron => "staat niet in de bron",
        _ => "niet geregeld in de tekst",
    };
}

/// <summary>What the agreement says of a duration.</summary>
public enum Contractduursoort
{
    /// <summary>It is fixed.</summary>
    Vast,

    /// <summary>It has a most; shorter may be.</summary>
    Hoogstens,

    /// <summary>It is left to people; these are usual.</summary>
    Gebruikelijk,

    /// <summary>The contract has no end.</summary>
    Onbepaald,

    /// <summary>The agreement leaves it free.</summary>
    Vrij,

    /// <summary>It is meant to be given, but stands in no source.</summary>
    NietInBron,

    /// <summary>The agreement is silent.</summary>
    NietGeregeld,
}
