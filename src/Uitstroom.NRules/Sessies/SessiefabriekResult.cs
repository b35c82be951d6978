using NRules;

namespace Uitstroom.NRules;

/// <summary>A session factory with all rules in it, or the news that making it was cut short.</summary>
/// <param name="Fabriek">The factory, which may be shared between threads; null when the token was cancelled.</param>
public sealed record SessiefabriekResult(ISessionFactory? Fabriek)
{
    /// <summary>Whether the token was cancelled before all rules were in: NRules itself would have given a factory with a part of them.</summary>
    public bool Afgebroken => Fabriek is null;
}
