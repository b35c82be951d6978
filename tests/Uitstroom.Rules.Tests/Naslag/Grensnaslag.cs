namespace Uitstroom.Rules.Tests.Naslag;

/// <summary>Compares a value with one bound, from the definition: a day and a period are counted forward.</summary>
internal static class Grensnaslag
{
    /// <summary>Whether the value is at least, and at most, the bound; null when the bound is unknown.</summary>
    public static (bool Minstens, bool Hoogstens)? Minstens(long waarde, Grens grens, long peildag, Leeskeuze keuze)
    {
        if (grens.Soort == Grenssoort.Peildatum)
        {
            return Met(peildag + grens.Verschuiving);
        }

        switch (Grootheid(grens.Bron!, peildag, keuze))
        {
            // At most the latest day that lies the period back: the value, unshifted, plus the period has been reached.
            case Rules.Grootheid.Periode periode when grens.Soort is Grenssoort.Geleden or Grenssoort.GeledenDagEerder:
                var dag = grens.Soort == Grenssoort.Geleden ? peildag : peildag - 1;
                bool Verstreken(long feit) => Kalender.Na(feit - grens.Verschuiving, periode.Duur) <= dag;
                return (!Verstreken(waarde + 1), Verstreken(waarde));
            case Rules.Grootheid.Periode periode:
                return Met((InEenheid(periode.Duur, grens.Eenheid!.Value) * grens.Schaal) + grens.Verschuiving);
            case Rules.Grootheid.Getal getal:
                return Met((long)(getal.Waarde * grens.Schaal) + grens.Verschuiving);
            case Rules.Grootheid.Bedrag bedrag:
                return Met((long)(bedrag.Euro * 100) + grens.Verschuiving);
            case Rules.Grootheid.Datum datum:
                return Met(Kalender.Dag(datum.Dag) + grens.Verschuiving);
            case Rules.Grootheid.Moment moment:
                return Met((long)(moment.Tijdstip.ToDateTimeUnspecified() - DateTime.UnixEpoch).TotalSeconds + grens.Verschuiving);
            default:
                return null;
        }

        (bool, bool)? Met(long met) => (waarde >= met, waarde <= met);
    }

    /// <summary>The quantity on a day: of a dated parameter the last value that began on or before it.</summary>
    private static Grootheid? Grootheid(Grensbron bron, long peildag, Leeskeuze keuze) => bron switch
    {
        Grensbron.Geschreven geschreven => geschreven.Waarde,
        Grensbron.VanParameter van => van.Parameter.Waarden
            .Where(waarde => waarde.Vanaf is not { } vanaf || Kalender.Dag(vanaf) <= peildag)
            .Select(waarde => keuze.Kies(waarde.Waarde))
            .LastOrDefault(),
        _ => null,
    };

    private static long InEenheid(Duur duur, Tijdseenheid eenheid) => (duur.Eenheid, eenheid) switch
    {
        var (van, naar) when van == naar => duur.Aantal,
        (Tijdseenheid.Jaren, Tijdseenheid.Maanden) => 12L * duur.Aantal,
        (Tijdseenheid.Weken, Tijdseenheid.Dagen) => 7L * duur.Aantal,
        _ => throw new ArgumentException(duur.ToString()),
    };
}
