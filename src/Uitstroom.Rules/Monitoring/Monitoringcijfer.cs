using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A figure: how many registrations of some kind there were in a quarter, broken down.</summary>
public sealed class Monitoringcijfer
{
    internal Monitoringcijfer(string naam, ImmutableArray<Registratiesoort> telt) => (Naam, Telt) = (naam, telt);

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>What is counted; at least one.</summary>
    public ImmutableArray<Registratiesoort> Telt { get; }

    /// <summary>Which outcomes count; empty for all.</summary>
    public ImmutableArray<string> Uitkomsten { get; internal init; } = [];

    /// <summary>By what it is broken down: each by one thing, or by two together.</summary>
    public ImmutableArray<ImmutableArray<Indeling>> Per { get; internal init; } = [];

    /// <summary>The figure of which this one is a part; null when it is none.</summary>
    public string? DeelVan { get; internal init; }

    /// <summary>Whether the agreement asks for this figure by name; else it follows from what the agreement wants to know.</summary>
    public bool Genoemd { get; internal init; } = true;

    /// <summary>The provisions.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>A remark for the reader; empty when there is none.</summary>
    public string Toelichting { get; internal init; } = "";

    /// <summary>Within what time after <see cref="Sinds"/> it must be to count, in Dutch; null when that does not matter.</summary>
    public string? BinnenTekst => Binnen?.ToString();

    /// <summary>The days of a registration of which the last is where its time begins, per reading; null when no time is measured.</summary>
    internal Keus<ImmutableArray<string>>? Sinds { get; init; }

    internal Duur? Binnen { get; init; }

    /// <summary>Whether a registration counts: surely, perhaps, or not.</summary>
    /// <param name="registratie">The registration, whose kind is in <see cref="Telt"/>.</param>
    /// <param name="sinds">The possible days on which its time began; null among them when it is unknown.</param>
    internal byte Weeg(Registratie registratie, ReadOnlySpan<LocalDate?> sinds)
    {
        var uitslag = Uitkomsten.IsEmpty ? Uitslag.Waar
            : registratie.Een("uitkomst") is { } uitkomst ? (Uitkomsten.Contains(uitkomst) ? Uitslag.Waar : Uitslag.Onwaar)
            : Uitslag.OnbekendFeit;
        if (uitslag == Uitslag.Onwaar || Binnen is not { } binnen)
        {
            return uitslag;
        }

        var (binnenTijd, teLaat) = (0, 0);
        foreach (var begin in sinds)
        {
            binnenTijd += begin is { } dag && registratie.Op <= binnen.Na(dag) ? 1 : 0;
            teLaat += begin is { } ander && registratie.Op > binnen.Na(ander) ? 1 : 0;
        }

        return teLaat == sinds.Length ? Uitslag.Onwaar : binnenTijd == sinds.Length ? uitslag : Uitslag.OnbekendFeit;
    }

    /// <inheritdoc />
    public override string ToString() => Naam;
}
