using System.Collections.Concurrent;
using System.Collections.Immutable;
using NRules;
using NRules.RuleModel;

namespace Uitstroom.NRules;

/// <summary>
/// Makes session factories of regelingen with the own rules of a host, and keeps them by the content of the regelingen: making one
/// costs tens of milliseconds. Make one of these per host. Safe to share between threads, as are the factories; a session is not.
/// </summary>
public sealed class Sessiefabrieken
{
    // Regelingen change some times a year; more contents than this at once is a host that makes them up.
    private const int HoogstensBewaard = 16;

    private readonly ImmutableArray<IRuleDefinition> _eigen;
    private readonly ConcurrentDictionary<string, ISessionFactory> _fabrieken = new(StringComparer.Ordinal);

    /// <summary>Begins without factories.</summary>
    /// <param name="eigen">The rules of the host, as they are now: what is added later does not come in. Null for none.</param>
    public Sessiefabrieken(IRuleRepository? eigen = null) => _eigen = eigen is null ? [] : [.. eigen.GetRules()];

    /// <summary>The factory of regelingen and own rules; kept for the next who asks with the same content.</summary>
    /// <param name="regels">The regelingen of the session.</param>
    /// <param name="afbreken">Cuts the work short; what was cut short is not kept.</param>
    /// <returns>The factory, or none when the token is cancelled. Two threads may make one at the same time; both get the same.</returns>
    /// <exception cref="RuleCompilationException">An own rule is no good.</exception>
    public SessiefabriekResult Voor(Regelrepository regels, CancellationToken afbreken = default)
    {
        ArgumentNullException.ThrowIfNull(regels);
        if (_fabrieken.TryGetValue(regels.Sha256, out var bewaard))
        {
            return new SessiefabriekResult(bewaard);
        }

        if (afbreken.IsCancellationRequested)
        {
            return new SessiefabriekResult(null);
        }

        var fabriek = new RuleCompiler().Compile(regels.GetRules().Concat(_eigen), afbreken);
        if (afbreken.IsCancellationRequested)
        {
            // Whether the last rule came in cannot be seen from outside.
            return new SessiefabriekResult(null);
        }

        if (_fabrieken.Count >= HoogstensBewaard)
        {
            _fabrieken.Clear();
        }

        return new SessiefabriekResult(_fabrieken.GetOrAdd(regels.Sha256, fabriek));
    }
}
