namespace Uitstroom.Rules;

/// <summary>How the last timely day of an afspraak is found.</summary>
internal abstract record Grensdag
{
    private Grensdag()
    {
    }

    /// <summary>So long after the start, whose day is not counted.</summary>
    public sealed record Binnen(Keus<Termijnwaarde> Duur) : Grensdag;

    /// <summary>At least so long before an event: the last day is the event minus the period. Without a period the day before.</summary>
    public sealed record Voor(Keus<Termijnwaarde>? Minstens, Keus<Dagbron> Gebeurtenis) : Grensdag;

    /// <summary>On the day of an event at the latest.</summary>
    public sealed record Uiterlijk(Keus<Dagbron> Gebeurtenis) : Grensdag;

    /// <summary>On a day of the year at the latest: the last such day before an event.</summary>
    public sealed record UiterlijkJaardag(NodaTime.AnnualDate Dag, Keus<Dagbron> Gebeurtenis) : Grensdag;
}

/// <summary>How long, or the word that the text has instead.</summary>
internal abstract record Termijnwaarde
{
    private Termijnwaarde()
    {
    }

    /// <summary>A period.</summary>
    public sealed record Vast(Termijnduur Duur) : Termijnwaarde;

    /// <summary>A parameter that is a period, as it stands on the day from which it is counted.</summary>
    public sealed record VanParameter(Parameter Parameter) : Termijnwaarde;

    /// <summary>A word without a number, such as <c>tijdig</c>, or <c>niet_in_bron</c>: whether it was in time is not for the engine to say.</summary>
    public sealed record Woord(string Tekst) : Termijnwaarde;
}
