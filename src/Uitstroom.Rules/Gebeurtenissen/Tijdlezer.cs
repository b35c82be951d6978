using NodaTime;
using NodaTime.Text;

namespace Uitstroom.Rules;

/// <summary>Reads a moment on the clock to a point in time.</summary>
internal static class Tijdlezer
{
    private static readonly OffsetDateTimePattern[] _metVerschil =
    [
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<Z+HH:mm>"),
    ];

    private static readonly LocalDateTimePattern[] _zonder =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.GeneralIso,
    ];

    /// <summary>The point in time of a moment that says how far it is from universal time; null when it does not, or is no moment.</summary>
    public static Instant? MetVerschil(string tekst)
    {
        foreach (var patroon in _metVerschil)
        {
            if (patroon.Parse(tekst).TryGetValue(default, out var moment) && InBereik(moment.Date))
            {
                return moment.ToInstant();
            }
        }

        return null;
    }

    /// <summary>The moment on the clock alone; null when it is none.</summary>
    public static LocalDateTime? OpDeKlok(string tekst)
    {
        foreach (var patroon in _zonder)
        {
            if (patroon.Parse(tekst).TryGetValue(default, out var moment) && InBereik(moment.Date))
            {
                return moment;
            }
        }

        return null;
    }

    /// <summary>The point in time, or null when the clock never showed it or showed it twice.</summary>
    public static Instant? In(DateTimeZone zone, LocalDateTime moment) =>
        zone.MapLocal(moment) is { Count: 1 } een ? een.First().ToInstant() : null;

    private static bool InBereik(LocalDate dag) => dag >= Dag.Eerste && dag <= Dag.Laatste;
}
