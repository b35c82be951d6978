using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Finds the days on which rules turn by themselves, whatever the application.</summary>
internal static class Vergelijkdagen
{
    public static ImmutableArray<LocalDate> Van(IEnumerable<Regeling> regelingen) =>
        [.. regelingen.SelectMany(Van).Where(dag => dag >= Dag.Eerste && dag <= Dag.Laatste).Distinct().Order()];

    private static IEnumerable<LocalDate> Van(Regeling regeling) =>
        regeling.Parameters.SelectMany(parameter => parameter.Waarden).Select(waarde => waarde.Vanaf).OfType<LocalDate>()
            .Concat(new[] { regeling.Looptijd.Van, regeling.Looptijd.TotEnMet?.PlusDays(1) }.OfType<LocalDate>())
            .Concat(regeling.Versiedagen);
}
