using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Builds <see cref="Gebeurtenissen"/> one by one. Wrong names and values become diagnostics of <see cref="Bouw"/>.</summary>
public sealed class GebeurtenissenBuilder
{
    private static readonly SourceSpan _hier = SourceSpan.Whole("gebeurtenissen");

    private readonly Gebeurtenisopbouw _opbouw;

    internal GebeurtenissenBuilder(Regeling regeling) =>
        _opbouw = new Gebeurtenisopbouw(regeling, new AanvraagOpties { Bestand = "gebeurtenissen" });

    /// <summary>Gives the day of asking.</summary>
    /// <param name="dag">The day.</param>
    public GebeurtenissenBuilder Op(LocalDate dag)
    {
        _opbouw.Feiten.Peildatum = dag;
        return this;
    }

    /// <summary>Gives the day of an event.</summary>
    /// <param name="naam">The event: a fact that is a day.</param>
    /// <param name="dag">The day.</param>
    public GebeurtenissenBuilder Op(string naam, LocalDate dag) => Waarde(naam, Waardetekst.Van(dag));

    /// <summary>Gives the moment of an event of which the hour counts.</summary>
    /// <param name="naam">The event: a fact that is a moment on the clock.</param>
    /// <param name="moment">The moment, with its difference from universal time.</param>
    public GebeurtenissenBuilder Op(string naam, OffsetDateTime moment) => Waarde(naam, Tijd(moment));

    /// <summary>Says that it is known that an event has not happened yet.</summary>
    /// <param name="naam">The event.</param>
    public GebeurtenissenBuilder NogNiet(string naam) => Waarde(naam, "geen");

    /// <summary>Says that every event that is not named is known not to have happened yet. Without this such an event is unknown.</summary>
    public GebeurtenissenBuilder OverigeNogNiet()
    {
        _opbouw.OverigeNogNiet = true;
        return this;
    }

    /// <summary>Gives any fact, for the conditions under which afspraken hold.</summary>
    /// <param name="feit">The name of the fact.</param>
    /// <param name="waarde">A value in the type of the fact, or as it is written in a file; null is unknown.</param>
    public GebeurtenissenBuilder Met(string feit, object? waarde)
    {
        _opbouw.Feiten.Object(feit, waarde, _hier);
        return this;
    }

    /// <summary>Chooses how the text is read.</summary>
    /// <param name="lezing">The reading.</param>
    /// <param name="optie">One of its options.</param>
    public GebeurtenissenBuilder Lees(string lezing, string optie)
    {
        _opbouw.Feiten.Lezing(lezing, optie, _hier, _hier);
        return this;
    }

    /// <summary>Says when an afspraak was done: all the times, in any order. Without days: it is known that it was not done.</summary>
    /// <param name="afspraak">The name of the afspraak.</param>
    /// <param name="dagen">The days.</param>
    public GebeurtenissenBuilder Gedaan(string afspraak, params LocalDate[] dagen)
    {
        ArgumentNullException.ThrowIfNull(dagen);
        _opbouw.Gedaan(afspraak, dagen.Length == 0 ? [("geen", _hier)] : [.. dagen.Select(dag => (Waardetekst.Van(dag), _hier))], _hier);
        return this;
    }

    /// <summary>Says at which moment an afspraak was done that is counted in hours.</summary>
    /// <param name="afspraak">The name of the afspraak.</param>
    /// <param name="moment">The moment, with its difference from universal time.</param>
    public GebeurtenissenBuilder Gedaan(string afspraak, OffsetDateTime moment)
    {
        _opbouw.Gedaan(afspraak, [(Tijd(moment), _hier)], _hier);
        return this;
    }

    /// <summary>The events, and everything that was wrong with what was given.</summary>
    public GebeurtenissenResult Bouw() => _opbouw.Bouw();

    private GebeurtenissenBuilder Waarde(string naam, string tekst)
    {
        if (_opbouw.Gebeurtenis(naam, _hier) is { } feit)
        {
            _opbouw.Waarde(feit, tekst, _hier);
        }

        return this;
    }

    // Parts of a second say nothing here.
    private static string Tijd(OffsetDateTime moment) => NodaTime.Text.OffsetDateTimePattern.Rfc3339.Format(moment.With(TimeAdjusters.TruncateToSecond));
}
