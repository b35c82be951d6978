using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>What cases must show of an afspraak: how it can stand, and the days around its last day.</summary>
internal static class Afspraakpunten
{
    public static IEnumerable<KeyValuePair<string, Gevalpunt>> Van(Afspraak afspraak)
    {
        var pad = $"afspraken.{afspraak.Naam}";
        var tekst = afspraak.Titel.Length > 0 ? afspraak.Titel : afspraak.Doet;
        yield return new(pad, new Gevalpunt(Gevalpuntsoort.Afspraak, pad, tekst, afspraak.Bron, [.. Zijden(afspraak)]));
        if (HeeftLaatsteDag(afspraak))
        {
            yield return new(Grens(afspraak), new Gevalpunt(
                Gevalpuntsoort.Grens, pad, $"de laatste dag: {afspraak.Termijntekst}", afspraak.Bron, [.. RondLaatsteDag(afspraak)]));
        }
    }

    /// <summary>The key of the point of its last day.</summary>
    public static string Grens(Afspraak afspraak) => $"afspraken.{afspraak.Naam}|laatste_dag";

    /// <summary>Whether the text gives a last day that can be worked out, in days; hours have no day before and after.</summary>
    public static bool HeeftLaatsteDag(Afspraak afspraak) => !afspraak.TeltUren && afspraak.Grens switch
    {
        Grensdag.Binnen binnen => binnen.Duur.Alle().Any(IsDuur),
        Grensdag.Voor { Minstens: { } minstens } => minstens.Alle().Any(IsDuur),
        Grensdag.Uiterlijk uiterlijk => uiterlijk.Gebeurtenis.Alle().Any(bron => bron is not Dagbron.Stil),
        null => afspraak.Herhaling?.Alle().Any(keer => keer is Herhaling.Elke or Herhaling.Keer or Herhaling.Jaarvenster or Herhaling.Venster) == true,
        _ => true,
    };

    /// <summary>The day after the last day of the regeling no afspraak is in force that ends with it.</summary>
    private static IEnumerable<Gevalzijde> RondLaatsteDag(Afspraak afspraak)
    {
        var eindigt = afspraak is { Blijft: null, Grens: Grensdag.Uiterlijk uiterlijk } && uiterlijk.Gebeurtenis.Alle().All(bron => bron is Dagbron.EindeRegeling);
        return Zijde.Dagen.Select((naam, i) => new Gevalzijde(naam, eindigt && i == 2 ? "de regeling geldt dan niet meer" : null, []));
    }

    private static bool IsDuur(Termijnwaarde waarde) => waarde switch
    {
        Termijnwaarde.Vast => true,
        Termijnwaarde.VanParameter van => van.Parameter.Waarden.Any(een => een.Waarde.Alle().Any(grootheid => grootheid is Grootheid.Periode)),
        _ => false,
    };

    private static IEnumerable<Gevalzijde> Zijden(Afspraak afspraak)
    {
        var kan = Mogelijkheid.Van(afspraak.Wanneer);
        var begint = afspraak.Start is not null || afspraak.PasNa is not null || afspraak.Herhaling is not null || afspraak.Slot is not null || afspraak.Grens is not null;
        var laatsteDag = HeeftLaatsteDag(afspraak) || afspraak.TeltUren;
        yield return new(Zijde.Voldaan, kan.Kan(Mogelijkheden.Waar) ? null : "zij geldt nooit", []);
        yield return new(Zijde.NietVoldaan, kan.Kan(Mogelijkheden.Onwaar) || begint || laatsteDag ? null : "zij geldt altijd, zonder laatste dag", []);
        yield return new(Zijde.Onbekend, kan.Kan(Mogelijkheden.Onbekend) || BlijftMisschien(afspraak) || begint || laatsteDag ? null : "er is niets dat onbekend kan zijn", []);
    }

    /// <summary>Whether it can be unknown if it goes on after the end.</summary>
    private static bool BlijftMisschien(Afspraak afspraak) => afspraak.Blijft is { } blijft && Mogelijkheid.Van(blijft).Kan(Mogelijkheden.Onbekend);

    /// <summary>The side that a stand is on; null for a time that still runs to its last day.</summary>
    public static string? Zijdevan(Afspraak afspraak, AfspraakStand stand) => stand switch
    {
        AfspraakStand.Gehaald or AfspraakStand.Doorlopend => Zijde.Voldaan,
        AfspraakStand.Loopt when !HeeftLaatsteDag(afspraak) && !afspraak.TeltUren => Zijde.Voldaan,
        AfspraakStand.Open => Zijde.Onbekend,
        AfspraakStand.NietGehaald => Zijde.NietVoldaan,
        AfspraakStand.Nvt or AfspraakStand.NietBegonnen or AfspraakStand.Afgelopen when !HeeftLaatsteDag(afspraak) && !afspraak.TeltUren => Zijde.NietVoldaan,
        _ => null,
    };
}
