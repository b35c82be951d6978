namespace Uitstroom.Rules;

/// <summary>What passes to a year from the one before: the shortfall, never a surplus.</summary>
/// <param name="Aantal">The number; null when unknown.</param>
/// <param name="Minstens">The least that it can be.</param>
internal readonly record struct Doorschuiving(long? Aantal, long Minstens)
{
    public static Doorschuiving Geen { get; } = new(0, 0);

    public static Doorschuiving Onbekend { get; } = new(null, 0);

    public static Doorschuiving operator +(Doorschuiving een, Doorschuiving ander) => new(een.Aantal + ander.Aantal, een.Minstens + ander.Minstens);

    /// <summary>
    /// The shortfall of a year, when nothing stops it. Where there is no shortfall nothing can stop it either: the decision is not asked for.
    /// </summary>
    /// <param name="doel">What had to be reached.</param>
    /// <param name="gerealiseerd">What was.</param>
    /// <param name="tenzij">Whether a decision stops it.</param>
    /// <param name="onbekende">Where goes what is missing.</param>
    public static Doorschuiving Tekort(Doorschuiving doel, long? gerealiseerd, Losproef tenzij, Onbekende onbekende)
    {
        if (tenzij.IsWaar || doel is { Aantal: { } zeker } && gerealiseerd >= zeker)
        {
            return Geen;
        }

        if (!tenzij.IsOnwaar)
        {
            onbekende.Voeg(tenzij);
            return Onbekend;
        }

        return gerealiseerd is { } aantal
            ? new Doorschuiving(doel.Aantal is { } alles ? alles - aantal : null, Math.Max(0, doel.Minstens - aantal))
            : Onbekend;
    }

    /// <summary>What stops it in this question; without a condition nothing does.</summary>
    public static Losproef Tenzij(Quotumvraag vraag, Doorschuifregel regel, Teljaar tijdvak) =>
        regel.Tenzij is null ? new Losproef(Uitslag.Onwaar, []) : vraag.Proef(regel.Tenzij, tijdvak);

    /// <summary>Whether a year is the first of the agreement, into which nothing can be carried.</summary>
    public static bool IsEerste(Quotumvraag vraag, Quotum quotum, int jaar) =>
        vraag.Regeling.Looptijd.Van is { } begin && jaar <= Teljaar.Jaar(quotum.Per.In(vraag.Wereld), begin);
}
