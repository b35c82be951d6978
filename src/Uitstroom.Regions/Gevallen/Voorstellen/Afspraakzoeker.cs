using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// Looks for events that touch a side of an afspraak: its start on an ordinary day, the facts that make it apply, and then done on, before or
/// after its last day, or not done.
/// </summary>
internal sealed class Afspraakzoeker(Regeling regeling)
{
    private const int HoogstensProeven = 60;
    private const int Speling = 200;

    private readonly LocalDate _begin = Begin(regeling);
    private readonly LocalDate _later = Later(regeling);

    public Gevalschets? Zoek(Doel doel, Func<Gevalschets, Geval?> lees)
    {
        var naam = doel.Punt.Pad["afspraken.".Length..];
        var afspraak = regeling.Afspraken.First(een => een.Naam == naam);
        foreach (var begin in Beginschetsen(afspraak).Take(HoogstensProeven))
        {
            foreach (var schets in Vervolg(afspraak, begin, lees))
            {
                if (lees(schets) is { } geval && Raking.Van(geval).Geraakt.Contains((doel.Sleutel, doel.Zijde)))
                {
                    return schets;
                }
            }
        }

        return null;
    }

    /// <summary>Events around an afspraak: its start, and then done on, before or after its last day, or not done.</summary>
    public IEnumerable<Gevalschets> Schetsen(Afspraak afspraak, Func<Gevalschets, Geval?> lees) =>
        Beginschetsen(afspraak).Take(HoogstensProeven).SelectMany(begin => Vervolg(afspraak, begin, lees));

    /// <summary>A working day some time after the agreement began.</summary>
    private static LocalDate Begin(Regeling regeling)
    {
        var dag = (regeling.Looptijd.Van ?? regeling.Looptijd.TotEnMet?.PlusYears(-1) ?? new LocalDate(2025, 1, 1)).PlusDays(50);
        while (dag.DayOfWeek != IsoDayOfWeek.Tuesday)
        {
            dag = dag.PlusDays(1);
        }

        return dag;
    }

    /// <summary>A day on which most deadlines are over, the same for all, so that more afspraken fit in one case.</summary>
    private static LocalDate Later(Regeling regeling) => Begin(regeling).PlusDays(300) is var later && regeling.Looptijd.TotEnMet < later ? regeling.Looptijd.TotEnMet!.Value : later;

    /// <summary>The afspraak with what starts it, under the facts that can make it apply and under each way to read it.</summary>
    private IEnumerable<Gevalschets> Beginschetsen(Afspraak afspraak)
    {
        var basis = Gevalschets.Leeg.Met("overige_gebeurtenissen", Gevalschets.Tekst("geen"))
            .Met("verwacht", Gevalschets.Groep(("afspraken", Gevalschets.Groep((afspraak.Naam, Gevalschets.Groep(("stand", Gevalschets.Tekst("open"))))))));
        basis = Starts(afspraak).Aggregate(basis, (schets, start) => Zet(schets, start, _begin));
        basis = Grensgebeurtenissen(afspraak).Aggregate(basis, (schets, grens) => Zet(schets, grens, _begin.PlusDays(Speling)));
        var leeg = Aanvraag.Voor(regeling).Bouw().Aanvraag!;
        foreach (var lezing in Lezingen(afspraak))
        {
            foreach (var keuze in Combinaties.Van(Feiten(afspraak, leeg), diepte: 3, HoogstensProeven))
            {
                var schets = lezing is var (gekozen, optie) && gekozen is not null ? basis.Met("lezingen", gekozen, Gevalschets.Tekst(optie!)) : basis;
                yield return keuze.Aggregate(schets, (hier, een) => hier.Met("feiten", een.Feit.Naam, Gevalschets.Feit(een.Feit, een.Waarde, leeg)));
            }
        }
    }

    /// <summary>No reading chosen, and then each option of each.</summary>
    private static IEnumerable<(string? Lezing, string? Optie)> Lezingen(Afspraak afspraak) =>
        afspraak.EigenLezingen().SelectMany(lezing => lezing.Opties.Select(optie => ((string?)lezing.Naam, (string?)optie.Naam))).Prepend((null, null));

    private ImmutableArray<Kandidaat> Feiten(Afspraak afspraak, Aanvraag leeg)
    {
        if (afspraak.Wanneer is not { } wanneer)
        {
            return [];
        }

        var plaatsing = new Plaatsing();
        var knoop = new Compiler(plaatsing, Wereld.Open(regeling.Lezingen.Length), new Keus<Feit?>.Vast(null)).Compileer(wanneer);
        var grenzen = Grenzen.Bereken(plaatsing.Grenzen.AsSpan(), Dag.Nummer(_begin));
        var eigen = Starts(afspraak).Concat(Grensgebeurtenissen(afspraak)).OfType<Dagbron.VanFeit>().Select(bron => bron.Feit).ToHashSet();
        return [.. Kandidaten.Van([knoop], [.. plaatsing.Peildata.Select(_ => grenzen)], leeg).Where(kandidaat => !eigen.Contains(kandidaat.Feit))];
    }

    private static IEnumerable<Dagbron> Starts(Afspraak afspraak) =>
        (afspraak.Start?.Alle().SelectMany(starts => starts) ?? []).Concat(afspraak.PasNa?.Alle().OfType<Dagbron>() ?? []).SelectMany(bron => bron.Boom());

    private static IEnumerable<Dagbron> Grensgebeurtenissen(Afspraak afspraak) => afspraak.Dagbronnen().Except(Starts(afspraak));

    private static Gevalschets Zet(Gevalschets schets, Dagbron bron, LocalDate dag) => bron switch
    {
        Dagbron.VanFeit { Feit.Type: FeitType.Tijdstip } van => schets.Met("tijdzone", Gevalschets.Tekst("Europe/Amsterdam")).Met("gebeurtenissen", van.Feit.Naam, Gevalschets.Tekst(Weergave.Iso(dag) + "T10:00")),
        Dagbron.VanFeit van => schets.Met("gebeurtenissen", van.Feit.Naam, Gevalschets.Tekst(Weergave.Iso(dag))),
        Dagbron.VanAfspraak van => schets.Met("gedaan", van.Naam, Gevalschets.Tekst(van.Afloop == Afloop.NietGehaald ? "geen" : Weergave.Iso(dag))),
        _ => schets,
    };

    /// <summary>What happens after the start: first as it stands then, and once its last day is known around that.</summary>
    private IEnumerable<Gevalschets> Vervolg(Afspraak afspraak, Gevalschets begin, Func<Gevalschets, Geval?> lees)
    {
        var nu = Op(begin, _begin.PlusDays(1));
        var termijn = lees(nu) is { } geval && Afspraakgevalcontrole.Overzicht(geval) is { } overzicht
            ? overzicht.Afspraken.First(een => een.Afspraak == afspraak).Termijnen.FirstOrDefault(termijn => termijn.Uiterlijk is not null)
            : null;
        foreach (var schets in termijn is { Uiterlijk: { } uiterlijk } ? RondLaatsteDag(afspraak, begin, uiterlijk, termijn.UiterlijkTijdstip) : [])
        {
            yield return schets;
        }

        yield return nu;
        yield return Gedaan(afspraak, Op(begin, _later), _begin.PlusDays(1));
        yield return Op(begin.Zonder("gebeurtenissen").Zonder("overige_gebeurtenissen"), _later);
        yield return Op(begin.Zonder("gebeurtenissen"), _later);
    }

    private IEnumerable<Gevalschets> RondLaatsteDag(Afspraak afspraak, Gevalschets begin, LocalDate uiterlijk, ZonedDateTime? uur)
    {
        foreach (var stap in new[] { 0, 1, -1 })
        {
            var dag = uiterlijk.PlusDays(stap);
            yield return Gedaan(afspraak, Op(begin, LocalDate.Max(_later, dag)), dag, uur);
            yield return Op(Niet(afspraak, begin), dag);
        }

        yield return Op(Onbekend(afspraak, begin), LocalDate.Max(_later, uiterlijk.PlusDays(1)));
    }

    private static Gevalschets Op(Gevalschets schets, LocalDate dag) => schets.Met("op", Gevalschets.Tekst(Weergave.Iso(dag)));

    private static Gevalschets Gedaan(Afspraak afspraak, Gevalschets schets, LocalDate dag, ZonedDateTime? uur = null)
    {
        var tekst = Gevalschets.Tekst(Weergave.Iso(dag) + (uur is { } tijd ? tijd.LocalDateTime.ToString("'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture) : ""));
        return afspraak.KlaarBij?.Alle().First() is { } feit ? schets.Met("gebeurtenissen", feit.Naam, tekst) : schets.Met("gedaan", afspraak.Naam, tekst);
    }

    private static Gevalschets Niet(Afspraak afspraak, Gevalschets schets) =>
        afspraak.KlaarBij?.Alle().First() is { } feit ? schets.Met("gebeurtenissen", feit.Naam, Gevalschets.Tekst("geen")) : schets.Met("gedaan", afspraak.Naam, Gevalschets.Tekst("geen"));

    private static Gevalschets Onbekend(Afspraak afspraak, Gevalschets schets) =>
        afspraak.KlaarBij?.Alle().First() is { } feit ? schets.Met("gebeurtenissen", feit.Naam, Gevalschets.Tekst("onbekend")) : schets.Met("gedaan", afspraak.Naam, Gevalschets.Tekst("onbekend"));
}
