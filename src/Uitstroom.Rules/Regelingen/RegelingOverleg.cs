using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <content>Bodies, loketten, precedence, the use of the hardheidsclausule and monitoring.</content>
public sealed partial class Regeling
{
    /// <summary>The bodies and meetings, in file order.</summary>
    public ImmutableArray<Overleg> Overleggen { get; internal init; } = [];

    /// <summary>Where complaints, objections and disputes go, in file order.</summary>
    public ImmutableArray<Loket> Loketten { get; internal init; } = [];

    /// <summary>What is registered and reported; null when the file does not say.</summary>
    public Monitoring? Monitoring { get; internal init; }

    /// <summary>The bodies and meetings in which a party sits or for which it acts.</summary>
    /// <param name="partij">A role as the agreement calls it, or the name of a party; capitals and a plural ending do not count.</param>
    public ImmutableArray<Overleg> OverleggenVan(string partij)
    {
        ArgumentNullException.ThrowIfNull(partij);
        return [.. Overleggen.Where(overleg => overleg.IsVan(this, partij))];
    }

    /// <summary>Where a complaint, an objection or a dispute goes.</summary>
    /// <param name="vraag">What it is, about what and from whom; what is left out is not narrowed down.</param>
    /// <returns>The places with their steps; silence when the agreement has none.</returns>
    public Loketantwoord Waarheen(Loketvraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        return Loketantwoord.Op(this, vraag);
    }

    /// <summary>Which regulation goes first.</summary>
    /// <param name="over">The id of a provision, or a word of the subject; null for every rule.</param>
    /// <param name="lezingen">The readings that a person chose; they go before those of <see cref="GekozenLezingen"/>. Null for none.</param>
    /// <returns>A result per rule, in file order; open where the text can be read in more ways.</returns>
    /// <exception cref="ArgumentException">A reading or option is not there.</exception>
    public ImmutableArray<Voorrangsuitslag> WatGaatVoor(string? over = null, ImmutableSortedDictionary<string, string>? lezingen = null) =>
        Voorrangsuitslag.Op(this, over, lezingen ?? ImmutableSortedDictionary<string, string>.Empty);

    /// <summary>Checks a use of the hardheidsclausule: whether it may be used for this, by these people, and whether what must be recorded is.</summary>
    /// <param name="gebruik">The use.</param>
    /// <returns>Everything that is wrong or doubtful; empty when all is well.</returns>
    public ImmutableArray<Diagnostic> Controleer(Hardheidsgebruik gebruik)
    {
        ArgumentNullException.ThrowIfNull(gebruik);
        return Hardheidscontrole.Controleer(this, gebruik);
    }

    /// <summary>Starts counting registrations for a report.</summary>
    /// <param name="opties">The period and the readings; null for the whole of what is registered.</param>
    /// <exception cref="InvalidOperationException">The file of this regeling has no section <c>monitoring</c>.</exception>
    /// <exception cref="ArgumentException">A reading or option is not there, or a quarter is not 1 up to and including 4.</exception>
    public Monitoringteller Monitor(MonitoringOpties? opties = null) => new(this, opties ?? new MonitoringOpties());
}
