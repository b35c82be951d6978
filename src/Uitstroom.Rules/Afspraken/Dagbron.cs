using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>How an afspraak can turn out, as the event of another.</summary>
internal enum Afloop
{
    /// <summary>It was done, in time or not: the day on which it was.</summary>
    Gedaan,

    /// <summary>It was done in time: the day on which it was.</summary>
    Gehaald,

    /// <summary>It was not done in time: the first day that it was too late.</summary>
    NietGehaald,

    /// <summary>It was done, and had to be so long before an event: the first day that the event can be on.</summary>
    VroegsteDag,
}

/// <summary>Where the day of an event comes from.</summary>
internal abstract record Dagbron
{
    private Dagbron()
    {
    }

    /// <summary>A day that the text names.</summary>
    public sealed record OpDatum(LocalDate Dag) : Dagbron;

    /// <summary>A fact: a day, or a moment on the clock.</summary>
    public sealed record VanFeit(Feit Feit) : Dagbron;

    /// <summary>A parameter that is a day, as it stands on the day of asking.</summary>
    public sealed record VanParameter(Parameter Parameter) : Dagbron;

    /// <summary>The first day of the regeling.</summary>
    public sealed record BeginRegeling : Dagbron;

    /// <summary>The last day of the regeling, extension counted in.</summary>
    public sealed record EindeRegeling : Dagbron;

    /// <summary>The latest of several events: all of them must have happened.</summary>
    public sealed record Laatste(ImmutableArray<Dagbron> Delen) : Dagbron;

    /// <summary>The earliest of several events.</summary>
    public sealed record Eerste(ImmutableArray<Dagbron> Delen) : Dagbron;

    /// <summary>How another afspraak turned out.</summary>
    public sealed record VanAfspraak(string Naam, Afloop Afloop) : Dagbron;

    /// <summary>A period after an event, or before it.</summary>
    public sealed record Verschoven(Dagbron Van, Termijnduur Duur, bool Terug) : Dagbron;

    /// <summary><c>niet_in_bron</c> or <c>niet_geregeld</c>: the text does not say from when.</summary>
    public sealed record Stil(string Woord) : Dagbron;

    /// <summary>This source and everything that it is made of.</summary>
    public IEnumerable<Dagbron> Boom() => (this switch
    {
        Laatste laatste => laatste.Delen.SelectMany(deel => deel.Boom()),
        Eerste eerste => eerste.Delen.SelectMany(deel => deel.Boom()),
        Verschoven verschoven => verschoven.Van.Boom(),
        _ => [],
    }).Prepend(this);
}
