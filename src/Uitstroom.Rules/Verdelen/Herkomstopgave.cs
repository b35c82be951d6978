using NodaTime;

namespace Uitstroom.Rules;

/// <summary>How many people come from where: what a division by origin starts from. Each number from 0 up to and including 10^18.</summary>
public sealed record Herkomstopgave
{
    /// <summary>How many people come from each receiver, such as each gemeente; whoever is not named has none.</summary>
    public required Cijfers PerOntvanger { get; init; }

    /// <summary>How many people of whom the origin is not known.</summary>
    public long Onbekend { get; init; }

    /// <summary>How many people who come from outside the region.</summary>
    public long BuitenRegio { get; init; }

    /// <summary>How many people to whom the rule of origin does not apply; they are not among the others.</summary>
    public long Uitgezonderd { get; init; }

    /// <summary>Of how many of the people counted by origin it is not known whether the rule of origin applies to them.</summary>
    public long UitzonderingOnbekend { get; init; }

    /// <summary>How many homes there are; null when that is not known.</summary>
    public long? Beschikbaar { get; init; }

    /// <summary>Counts applications. An origin that is not known yet counts as unknown; another place than the receivers as outside the region.</summary>
    /// <param name="sleutel">A key that divides by origin.</param>
    /// <param name="aanvragen">Applications for the regeling of the key.</param>
    /// <param name="peildatum">The date on which is looked whether the rule of origin applies.</param>
    /// <exception cref="ArgumentException">The key does not divide by origin.</exception>
    public static Herkomstopgave Tel(Verdeelsleutel sleutel, IEnumerable<Aanvraag> aanvragen, LocalDate peildatum)
    {
        ArgumentNullException.ThrowIfNull(sleutel);
        ArgumentNullException.ThrowIfNull(aanvragen);
        return sleutel.Herkomst is { } regel
            ? Herkomsttelling.Tel(sleutel, regel, aanvragen, peildatum)
            : throw new ArgumentException($"`{sleutel.Naam}` verdeelt niet naar herkomst", nameof(sleutel));
    }
}
