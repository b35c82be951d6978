using NRules;

namespace Uitstroom.NRules;

/// <summary>A session factory with all rules in it, or the news that making it was cut short.</summary>
/// <param name="Fabriek">
/// The factory, null when the token was cancelled. It is shared by all who ask for the same content, also on other threads: what is set
/// on it, such as an event handler, holds for the sessions of all of them.
/// </param>
public sealed record SessiefabriekResult(ISessionFactory? Fabriek)
{
    /// <summary>Whether the token was cancelled before all rules were in: NRules itself would have given a factory with a part of them.</summary>
    public bool Afgebroken => Fabriek is null;
}
