using NRules;

namespace Uitstroom.NRules;

/// <summary>Firing that says whether it came to its end.</summary>
public static class Vuren
{
    /// <summary>
    /// Fires until no rule has to fire any more. NRules' own <c>Fire</c> returns a number alone, also when it was cut short.
    /// </summary>
    /// <param name="sessie">The session; only one thread at a time may use it.</param>
    /// <param name="afbreken">Cuts the firing short after the rule that is at work; when cancelled before, nothing fires.</param>
    /// <returns>How far it came, and the applications that were refused.</returns>
    /// <exception cref="RuleExecutionException">An own rule threw.</exception>
    public static Vuurresultaat Vuur(this ISession sessie, CancellationToken afbreken = default)
    {
        ArgumentNullException.ThrowIfNull(sessie);
        var gevuurd = afbreken.IsCancellationRequested ? 0 : sessie.Fire(afbreken);

        // A rule of the host may have left its work when it saw the token, so a cancelled token is never a full result.
        var stand = afbreken.IsCancellationRequested ? Vuurstand.Afgebroken : sessie.Agenda.IsEmpty ? Vuurstand.Voltooid : Vuurstand.Gestopt;
        return new Vuurresultaat(gevuurd, stand, [.. sessie.Query<Weigeringsfeit>()]);
    }
}
