using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Periods in which everything was registered.</summary>
internal static class Volledigheidstijd
{
    // More pieces than this are no statement of what is complete; the earliest ones stay.
    private const int Hoogstens = 1000;

    /// <summary>Puts periods in order and takes together those that touch.</summary>
    public static void VoegSamen(List<(LocalDate Van, LocalDate TotEnMet)> perioden)
    {
        perioden.Sort();
        var klaar = 0;
        for (var i = 1; i < perioden.Count; i++)
        {
            if (perioden[i].Van <= perioden[klaar].TotEnMet.PlusDays(1))
            {
                perioden[klaar] = (perioden[klaar].Van, LocalDate.Max(perioden[klaar].TotEnMet, perioden[i].TotEnMet));
            }
            else
            {
                perioden[++klaar] = perioden[i];
            }
        }

        var over = Math.Min(klaar + 1, Hoogstens);
        perioden.RemoveRange(over, perioden.Count - over);
    }

    /// <summary>Whether one of the periods holds all days from one up to and including another; no days are always held.</summary>
    public static bool Dekt(IEnumerable<(LocalDate Van, LocalDate TotEnMet)> perioden, LocalDate van, LocalDate tot) =>
        van > tot || perioden.Any(periode => periode.Van <= van && periode.TotEnMet >= tot);
}
