using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What an agreement says of who bears some costs. Immutable, and safe to share between threads.</summary>
public sealed class Kostenpost
{
    internal Kostenpost(string naam) => Naam = naam;

    /// <summary>The name in files and results.</summary>
    public string Naam { get; }

    /// <summary>The name as people read it.</summary>
    public string Titel { get; internal init; } = "";

    /// <summary>What the costs are paid from; null when the source does not say.</summary>
    public string? GedektUit { get; internal init; }

    /// <summary>Who divides the part of a group among its members, or <c>niet_geregeld</c>; null when the source does not speak of it.</summary>
    public string? BinnenGroep { get; internal init; }

    /// <summary>What must be arranged first, in Dutch; null when nothing.</summary>
    public string? Vooraf { get; internal init; }

    /// <summary>The provisions that set it.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>For which costs it holds; for others the agreement says nothing. Null is always.</summary>
    internal Voorwaarde? Wanneer { get; init; }

    internal Kostenuitzondering? Tenzij { get; init; }

    /// <summary>The amount that the source itself gives; null when it gives none.</summary>
    internal Keus<Grensbron>? Bedrag { get; init; }

    /// <summary>Whose costs they are, in shares; null when <see cref="Drager"/> says it in words.</summary>
    internal Keus<Kostensleutel>? Toerekenen { get; init; }

    /// <summary>Who pays them, in shares, where that is not whose costs they are.</summary>
    internal Keus<Kostensleutel>? Betalen { get; init; }

    /// <summary>Who bears them, in words: the first row that holds.</summary>
    internal ImmutableArray<Antwoordrij> Drager { get; init; } = [];

    internal Toestemmingsregel? Toestemming { get; init; }

    internal Restregel Rest { get; init; } = new Restregel.Stil();

    internal IEnumerable<Lezing> Waardelezingen() =>
        new[] { Bedrag?.Lezingen(), Toerekenen?.Lezingen(), Betalen?.Lezingen(), Toestemming?.Over.Lezingen(), Toestemming?.Boven.Lezingen() }
            .SelectMany(lezingen => lezingen ?? []).Concat(Drager.SelectMany(rij => rij.Dan.Lezingen()))
            .Concat(Parameters().SelectMany(parameter => parameter.Waarden).SelectMany(waarde => waarde.Waarde.Lezingen())).Distinct();

    internal IEnumerable<Voorwaarde> Voorwaarden() =>
        new[] { Wanneer, Tenzij?.Wanneer }.Concat(Drager.Select(rij => rij.Wanneer)).OfType<Voorwaarde>();

    private IEnumerable<Parameter> Parameters() =>
        (Bedrag?.Alle() ?? []).Concat(Toestemming?.Boven.Alle() ?? []).OfType<Grensbron.VanParameter>().Select(van => van.Parameter);

    /// <inheritdoc />
    public override string ToString() => Naam;
}

/// <summary>The share of one group in costs.</summary>
/// <param name="Groep">The group, as the agreement calls it.</param>
/// <param name="Aandeel">The share, from 0 up to and including 1; the shares together are 1.</param>
public sealed record Kostenaandeel(string Groep, Breuk Aandeel);

/// <summary>How costs are divided: in shares, each party its own, or not said.</summary>
internal abstract record Kostensleutel
{
    private Kostensleutel()
    {
    }

    public sealed record Delen(ImmutableArray<Kostenaandeel> Aandelen) : Kostensleutel;

    public sealed record EigenPartij : Kostensleutel;

    public sealed record Stil(string Woord) : Kostensleutel;
}

/// <summary>When the division does not hold, and what holds instead.</summary>
internal sealed record Kostenuitzondering(Voorwaarde Wanneer, string Dan, Rol? Beslist, ImmutableArray<string> Bron);

/// <summary>Above which amount whose consent is needed.</summary>
internal sealed record Toestemmingsregel(
    Keus<Grensbron> Boven, Keus<bool> Over, string Van, string? Vorm, Rol? GevraagdDoor, ImmutableArray<string> Bron);

/// <summary>What the agreement says of cents that do not divide.</summary>
internal abstract record Restregel
{
    private Restregel()
    {
    }

    /// <summary>Nothing.</summary>
    public sealed record Stil : Restregel;

    /// <summary>The largest remainders; equal ones stay open.</summary>
    public sealed record Grootste : Restregel;

    /// <summary>One group takes them.</summary>
    public sealed record Naar(string Groep) : Restregel;
}
