namespace Uitstroom.Rules;

/// <summary>How the value of a bound is found.</summary>
internal enum Grenssoort
{
    /// <summary>The number, amount, day or moment itself.</summary>
    Waarde,

    /// <summary>
    /// The latest day of which a period has passed on the peildatum: <c>minstens X geleden</c> holds for that day and before.
    /// Days are always counted forward from the fact, as month ends make the two directions differ.
    /// </summary>
    Geleden,

    /// <summary>As <see cref="Geleden"/>, seen from the day before the peildatum.</summary>
    GeledenDagEerder,

    /// <summary>The peildatum itself.</summary>
    Peildatum,

    /// <summary>The latest day of birth of somebody who has this age on the peildatum.</summary>
    GeborenUiterlijk,

    /// <summary>The earliest day of birth of somebody who is not yet a year older than this on the peildatum.</summary>
    GeborenVanaf,
}

/// <summary>One bound, inclusive, of an interval over the integers that facts are kept as.</summary>
/// <param name="Soort">How the value is found.</param>
/// <param name="Bron">The quantity: written in the rule, or a parameter; null for <see cref="Grenssoort.Peildatum"/>.</param>
internal sealed record Grens(Grenssoort Soort, Grensbron? Bron)
{
    /// <summary>What is added: 1 or -1 where the bound itself does not count.</summary>
    public int Verschuiving { get; init; }

    /// <summary>The factor from the number as written to the integer that is kept.</summary>
    public long Schaal { get; init; } = 1;

    /// <summary>The unit of the fact, when a number is compared with a period.</summary>
    public Tijdseenheid? Eenheid { get; init; }

    /// <summary>Whether the bound may move with the peildatum.</summary>
    public bool VolgtPeildatum => Soort != Grenssoort.Waarde || Bron is Grensbron.VanParameter { Parameter.IsGedateerd: true };
}

/// <summary>Where the quantity of a bound comes from.</summary>
internal abstract record Grensbron
{
    private Grensbron()
    {
    }

    /// <summary>Written in the rule itself.</summary>
    public sealed record Geschreven(Grootheid Waarde) : Grensbron;

    /// <summary>A parameter, as it stands on the peildatum.</summary>
    public sealed record VanParameter(Parameter Parameter) : Grensbron;
}
