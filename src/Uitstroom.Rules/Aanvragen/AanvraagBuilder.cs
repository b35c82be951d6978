using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Builds an <see cref="Aanvraag"/> fact by fact. Wrong names and values become diagnostics of <see cref="Bouw"/>.</summary>
public sealed class AanvraagBuilder
{
    private static readonly SourceSpan _hier = SourceSpan.Whole("aanvraag");

    private readonly Aanvraagopbouw _opbouw;

    internal AanvraagBuilder(Regeling regeling) => _opbouw = new Aanvraagopbouw(regeling, AanvraagOpties.Standaard);

    internal AanvraagBuilder(Regeling regeling, Aanvraag vanaf)
        : this(regeling) => _opbouw.Begin(vanaf);

    /// <summary>Gives the caller's own reference.</summary>
    /// <param name="kenmerk">Any text.</param>
    public AanvraagBuilder Kenmerk(string kenmerk)
    {
        _opbouw.Kenmerk = kenmerk;
        return this;
    }

    /// <summary>Gives the date of testing.</summary>
    /// <param name="peildatum">The day.</param>
    public AanvraagBuilder Peildatum(LocalDate peildatum)
    {
        _opbouw.Peildatum = peildatum;
        return this;
    }

    /// <summary>Chooses the test; without it the main test is meant.</summary>
    /// <param name="toets">The name of the test.</param>
    public AanvraagBuilder Toets(string toets)
    {
        _opbouw.KiesToets(toets, _hier);
        return this;
    }

    /// <summary>Gives a fact of type <c>ja_nee</c>; null is unknown.</summary>
    /// <param name="feit">The name of the fact.</param>
    /// <param name="waarde">The value.</param>
    public AanvraagBuilder Met(string feit, bool? waarde) => Zet(feit, waarde);

    /// <summary>Gives a date; null is unknown.</summary>
    /// <inheritdoc cref="Met(string, bool?)" />
    public AanvraagBuilder Met(string feit, LocalDate? waarde) => Zet(feit, waarde);

    /// <summary>Gives a moment on the clock in the Netherlands; null is unknown.</summary>
    /// <inheritdoc cref="Met(string, bool?)" />
    public AanvraagBuilder Met(string feit, LocalDateTime? waarde) => Zet(feit, waarde);

    /// <summary>Gives a number or an amount in euro; null is unknown.</summary>
    /// <inheritdoc cref="Met(string, bool?)" />
    public AanvraagBuilder Met(string feit, decimal? waarde) => Zet(feit, waarde);

    /// <summary>Gives a choice, or any value as it is written in a file; null is unknown.</summary>
    /// <inheritdoc cref="Met(string, bool?)" />
    public AanvraagBuilder Met(string feit, string? waarde) => Zet(feit, waarde);

    /// <summary>Says that it is known that there is no such thing; only for a fact that can be absent.</summary>
    /// <param name="feit">The name of the fact.</param>
    public AanvraagBuilder Geen(string feit) => Zet(feit, "geen");

    /// <summary>Gives a judgement, with who gave it.</summary>
    /// <param name="feit">The name of the fact.</param>
    /// <param name="oordeel">What was found and by whom. Another giver than the agreement names is a diagnostic, and counts as unknown.</param>
    public AanvraagBuilder Oordeel(string feit, GegevenOordeel oordeel) => Zet(feit, oordeel);

    /// <summary>Gives how many were counted towards the maximum of a doelgroep before this application.</summary>
    /// <param name="doelgroep">The doelgroep with the maximum.</param>
    /// <param name="stand">The count, from 0.</param>
    public AanvraagBuilder Teller(string doelgroep, int stand)
    {
        _opbouw.Teller(doelgroep, stand.ToString(System.Globalization.CultureInfo.InvariantCulture), _hier);
        return this;
    }

    /// <summary>Chooses how the text is read for this application.</summary>
    /// <param name="lezing">The reading.</param>
    /// <param name="optie">One of its options.</param>
    public AanvraagBuilder Lees(string lezing, string optie)
    {
        _opbouw.Lezing(lezing, optie, _hier, _hier);
        return this;
    }

    /// <summary>The application, and everything that was wrong with what was given.</summary>
    public AanvraagResult Bouw() => _opbouw.BouwTussentijds();

    private AanvraagBuilder Zet(string feit, object? waarde)
    {
        _opbouw.Object(feit, waarde, _hier);
        return this;
    }
}
