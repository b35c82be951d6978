using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// Applies amendments and a local agreement to a regeling. The regeling itself stays as it was; nothing is thrown for a bad file. What comes back
/// holds every version: <see cref="Regeling.Op"/> gives the one of a day, and tests use the one of their date.
/// </summary>
public static class WijzigingLoader
{
    /// <summary>A regeling with amendments, beside those that it had. They are applied in the order of their first day, whatever the order given.</summary>
    /// <param name="regeling">The regeling, loaded by <see cref="RegelingLoader"/> or one of <see cref="Regelingen"/>.</param>
    /// <param name="wijzigingen">The amendments.</param>
    /// <returns>
    /// The regeling as it reads before its first change, with its later versions; null when a change has errors, such as two that change the same
    /// part on the same day. And everything that was wrong with the changes; whether an amendment was decided on as the regeling asks is among it.
    /// </returns>
    /// <exception cref="ArgumentException">The regeling was not loaded from a file.</exception>
    public static LoadResult MetWijzigingen(this Regeling regeling, params IEnumerable<Wijzigingsbestand> wijzigingen)
    {
        ArgumentNullException.ThrowIfNull(wijzigingen);
        var bron = Bron(regeling);
        return Bouw(regeling, bron with { Wijzigingen = [.. bron.Wijzigingen, .. wijzigingen.Select(wijziging => wijziging.Document)] });
    }

    /// <inheritdoc cref="MetWijzigingen(Regeling, IEnumerable{Wijzigingsbestand})" />
    /// <param name="regeling">The regeling, loaded by <see cref="RegelingLoader"/> or one of <see cref="Regelingen"/>.</param>
    /// <param name="paden">The paths of the amendments.</param>
    public static LoadResult MetWijzigingen(this Regeling regeling, params IEnumerable<string> paden) => regeling.MetWijzigingen(paden.Select(Wijzigingsbestand.Open));

    /// <summary>A regeling under a local agreement, instead of the one that it had. Only what the regeling opens can be changed by it.</summary>
    /// <param name="regeling">The regeling, loaded by <see cref="RegelingLoader"/> or one of <see cref="Regelingen"/>.</param>
    /// <param name="afspraak">The local agreement. Which one applies to an application is for the caller to say.</param>
    /// <returns>As for amendments.</returns>
    /// <exception cref="ArgumentException">The regeling was not loaded from a file.</exception>
    public static LoadResult MetLokaal(this Regeling regeling, Wijzigingsbestand afspraak)
    {
        ArgumentNullException.ThrowIfNull(afspraak);
        return Bouw(regeling, Bron(regeling) with { Lokaal = afspraak.Document });
    }

    /// <inheritdoc cref="MetLokaal(Regeling, Wijzigingsbestand)" />
    /// <param name="regeling">The regeling, loaded by <see cref="RegelingLoader"/> or one of <see cref="Regelingen"/>.</param>
    /// <param name="pad">The path of the local agreement.</param>
    public static LoadResult MetLokaal(this Regeling regeling, string pad) => regeling.MetLokaal(Wijzigingsbestand.Open(pad));

    /// <summary>The versions keep the readings that were chosen for the regeling, each as far as it has them.</summary>
    private static LoadResult Bouw(Regeling regeling, Laadbron bron)
    {
        var load = Versiebouw.Bouw(bron);
        return load.Regeling is { } nieuw && !regeling.GekozenLezingen.IsEmpty
            ? load with { Regeling = nieuw.MetLezingen(Versiegang.Bekend(nieuw, regeling.GekozenLezingen)) }
            : load;
    }

    private static Laadbron Bron(Regeling regeling)
    {
        ArgumentNullException.ThrowIfNull(regeling);
        return regeling.Oorsprong as Laadbron ?? throw new ArgumentException($"`{regeling.Naam}` komt niet uit een bestand", nameof(regeling));
    }
}
