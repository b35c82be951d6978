using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Writes out from when, by when and how often an afspraak must be done, with the figures and the calendar that this hangs on.</summary>
internal static class Afspraakafdruk
{
    public static void Termijn(Afdruk afdruk, Afspraak afspraak)
    {
        afdruk.Keus(afspraak.Start, starts => afdruk.Elk(starts, bron => Dag(afdruk, bron)));
        Grens(afdruk, afspraak.Grens);
        afdruk.Keus(afspraak.Herhaling, herhaling => Herhaling(afdruk, herhaling));
        afdruk.Keus(afspraak.PasNa, bron => Dag(afdruk, bron)).Voeg(afspraak.Aantal);
        afdruk.Keus(afspraak.Slot, slot => Dag(afdruk.Voeg(slot?.TeltMee).Voeg(slot?.Duurt?.ToString()), slot?.Dag));
        var regeling = afdruk.Regeling;
        if (afspraak.TeltWerkdagen && regeling.Werkdagen is { } werkdagen)
        {
            Werkdagen(afdruk, werkdagen);
        }

        if (VolgtLooptijd(afspraak))
        {
            afdruk.Voeg(regeling.Looptijd.Van).Voeg(regeling.Looptijd.TotEnMet).Voeg(regeling.Looptijd.VerlengdTotEnMet?.Naam);
        }
    }

    /// <summary>Whether its days hang on the first or last day of the agreement.</summary>
    public static bool VolgtLooptijd(Afspraak afspraak) => afspraak.Herhaling is not null || afspraak.Dagbronnen().Any(bron => bron is Dagbron.BeginRegeling or Dagbron.EindeRegeling);

    private static void Werkdagen(Afdruk afdruk, Werkdagen werkdagen) => afdruk.Voeg(werkdagen.Kalender.EersteJaar).Voeg(werkdagen.Kalender.LaatsteJaar)
        .Elk(werkdagen.Vrij, vrij => afdruk.Voeg(vrij.Dag.ToString()).Keus(vrij.IsVrij, waar => afdruk.Voeg(waar)));

    private static Afdruk Dag(Afdruk afdruk, Dagbron? bron) => bron switch
    {
        null => afdruk.Voeg((string?)null),
        Dagbron.VanFeit van => afdruk.Voeg("feit").Voeg(van.Feit.Naam).Voeg(van.Feit.Type.ToString()),
        Dagbron.VanAfspraak van => afdruk.Voeg("afspraak").Voeg(van.Naam).Voeg(van.Afloop.ToString()),
        Dagbron.VanParameter van => afdruk.Voeg("parameter").Voeg(van.Parameter),
        Dagbron.OpDatum op => afdruk.Voeg((LocalDate?)op.Dag),
        Dagbron.Stil stil => afdruk.Voeg(stil.Woord),
        Dagbron.Verschoven verschoven => Dag(afdruk.Voeg(verschoven.Duur.ToString()).Voeg(verschoven.Terug), verschoven.Van),
        Dagbron.Laatste laatste => afdruk.Voeg("laatste").Elk(laatste.Delen, deel => Dag(afdruk, deel)),
        Dagbron.Eerste eerste => afdruk.Voeg("eerste").Elk(eerste.Delen, deel => Dag(afdruk, deel)),
        _ => afdruk.Voeg(bron.GetType().Name),
    };

    private static Afdruk Grens(Afdruk afdruk, Grensdag? grens) => grens switch
    {
        null => afdruk.Voeg((string?)null),
        Grensdag.Binnen binnen => afdruk.Voeg("binnen").Keus(binnen.Duur, waarde => Duur(afdruk, waarde)),
        Grensdag.Voor voor => afdruk.Voeg("voor").Keus(voor.Minstens, waarde => Duur(afdruk, waarde)).Keus(voor.Gebeurtenis, bron => Dag(afdruk, bron)),
        Grensdag.Uiterlijk uiterlijk => afdruk.Voeg("uiterlijk").Keus(uiterlijk.Gebeurtenis, bron => Dag(afdruk, bron)),
        Grensdag.UiterlijkJaardag jaardag => afdruk.Voeg("jaardag").Voeg(Jaardag(jaardag.Dag)).Keus(jaardag.Gebeurtenis, bron => Dag(afdruk, bron)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Afdruk Duur(Afdruk afdruk, Termijnwaarde waarde) => waarde switch
    {
        Termijnwaarde.Vast vast => afdruk.Voeg(vast.Duur.ToString()),
        Termijnwaarde.VanParameter van when van.Parameter is { IsGedateerd: false } parameter => afdruk.Keus(parameter.Waarden[0].Waarde, grootheid => afdruk.Voeg(grootheid.ToString())),
        Termijnwaarde.VanParameter van => afdruk.Voeg(van.Parameter),
        Termijnwaarde.Woord woord => afdruk.Voeg("woord").Voeg(woord.Tekst),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Afdruk Herhaling(Afdruk afdruk, Herhaling herhaling) => herhaling switch
    {
        Herhaling.Elke elke => afdruk.Voeg("elke").Voeg(elke.Duur.ToString()),
        Herhaling.Keer keer => afdruk.Voeg("keer").Voeg(keer.Aantal).Voeg(keer.Per.ToString()).Voeg(keer.Kalender),
        Herhaling.OpJaardagen dagen => afdruk.Voeg("jaardagen").Namen(dagen.Dagen.Select(Jaardag)),
        Herhaling.OpDagen dagen => afdruk.Voeg("dagen").Namen(dagen.Dagen.Select(Weergave.Iso)),
        Herhaling.Jaarvenster venster => afdruk.Voeg("jaarvenster").Voeg(Jaardag(venster.Van)).Voeg(Jaardag(venster.TotEnMet)),
        Herhaling.Venster venster => afdruk.Voeg("venster").Voeg((LocalDate?)venster.Van).Voeg((LocalDate?)venster.TotEnMet),
        Herhaling.Stil stil => afdruk.Voeg("stil").Voeg(stil.Woord),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Jaardag(AnnualDate dag) => $"{dag.Month}-{dag.Day}";
}
