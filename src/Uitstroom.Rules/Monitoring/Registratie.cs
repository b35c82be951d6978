using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>One registration: something that happened on a day. Values are texts as in a file; what is wrong with them shows when it is counted.</summary>
public sealed record Registratie
{
    /// <summary>What happened: the name of a <see cref="Registratiesoort"/>.</summary>
    public required string Soort { get; init; }

    /// <summary>The day on which it happened, from 1800 up to and including 2299; null when that is unknown.</summary>
    public LocalDate? Op { get; init; }

    /// <summary>Whatever else is known, by key: one text, or more where the key takes a list. What is not there is unknown.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<string>> Velden { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("registraties");

    /// <summary>Whether a day was given that is none, which has been reported.</summary>
    internal bool IsDagFout { get; init; }

    /// <summary>A registration with single values.</summary>
    /// <param name="soort">The name of a <see cref="Registratiesoort"/>.</param>
    /// <param name="op">The day.</param>
    /// <param name="velden">Keys with their values.</param>
    public static Registratie Van(string soort, LocalDate op, params IEnumerable<(string Sleutel, string Waarde)> velden)
    {
        ArgumentNullException.ThrowIfNull(velden);
        return new() { Soort = soort, Op = op, Velden = velden.ToDictionary(veld => veld.Sleutel, veld => ImmutableArray.Create(veld.Waarde), StringComparer.Ordinal) };
    }

    /// <summary>The only value of a key; null when there is none, or more.</summary>
    internal string? Een(string sleutel) => Velden.TryGetValue(sleutel, out var waarden) && waarden.Length == 1 ? waarden[0] : null;

    internal ImmutableArray<string> Alle(string sleutel) => Velden.TryGetValue(sleutel, out var waarden) ? waarden : [];
}

/// <summary>Which registrations are all there, so that what is not registered did not happen.</summary>
/// <param name="Soorten">The kinds.</param>
/// <param name="Van">The first day.</param>
/// <param name="TotEnMet">The last day, inclusive.</param>
public sealed record Volledigheid(ImmutableArray<string> Soorten, LocalDate Van, LocalDate TotEnMet)
{
    internal SourceSpan Plaats { get; init; } = SourceSpan.Whole("registraties");
}
