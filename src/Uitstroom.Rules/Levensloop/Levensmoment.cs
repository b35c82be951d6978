using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A day on which something became known that afspraken count from or end with.</summary>
internal sealed class Levensmoment
{
    private readonly Regeling _regeling;
    private readonly HashSet<Feit> _feiten;
    private readonly HashSet<string> _gedaan;

    private Levensmoment(Regeling regeling, LocalDate op, string titel, ImmutableArray<string> bron, IEnumerable<Feit> feiten, IEnumerable<string> gedaan)
    {
        (_regeling, Op, Titel, Bron) = (regeling, op, titel, bron);
        _feiten = [.. feiten];
        _gedaan = gedaan.ToHashSet(StringComparer.Ordinal);
    }

    public LocalDate Op { get; }

    public string Titel { get; }

    public ImmutableArray<string> Bron { get; }

    /// <summary>The event in the life of the contract; null for a day that was given outside it.</summary>
    public Verloopstap? Stap { get; private init; }

    /// <summary>The event after which the contract stood as it did on this day; null when there is none before it.</summary>
    public Verloopstap? Fase { get; private init; }

    public IEnumerable<Feit> Feiten => _feiten;

    /// <summary>
    /// Whether an afspraak counts from what became known here, or back from it when it counts from nothing else. What follows when another
    /// one is missed, belongs to what started that one.
    /// </summary>
    public bool Raakt(Afspraak afspraak)
    {
        var starts = Starts(afspraak).ToList();
        return starts.Exists(Is) || (starts.Count == 0 && afspraak.Grens is { } grens && GrensIs(grens));
    }

    /// <summary>Whether an afspraak is done with what happened here.</summary>
    public bool IsGedaan(Afspraak afspraak) => _gedaan.Contains(afspraak.Naam) || (afspraak.KlaarBij?.Alle().Any(_feiten.Contains) ?? false);

    /// <summary>The facts from which an afspraak counts.</summary>
    public static IEnumerable<Feit> Startfeiten(Afspraak afspraak) => Starts(afspraak).OfType<Dagbron.VanFeit>().Select(bron => bron.Feit);

    /// <summary>The events of a life, and the days that were given beside it, in order of day.</summary>
    public static ImmutableArray<Levensmoment> Alle(Regeling regeling, Gebeurtenissen gegeven, Contractverloop verloop)
    {
        var momenten = new List<Levensmoment>();
        var vorige = gegeven.Aanvraag;
        foreach (var stap in verloop.Stappen)
        {
            var feiten = Nieuw(vorige, stap.Daarna).Concat(stap.Gebeurtenis.Feiten);
            var gedaan = stap.Gebeurtenis.Gedaan.Concat(stap.Gegeven?.Gedaan ?? []);
            momenten.Add(new Levensmoment(regeling, stap.Op, stap.Gebeurtenis.Titel, stap.Gebeurtenis.Bron, feiten, gedaan) { Stap = stap, Fase = stap });
            vorige = stap.Daarna;
        }

        return [.. momenten.Concat(Los(regeling, gegeven, verloop)).OrderBy(moment => moment.Op)];
    }

    private static IEnumerable<Levensmoment> Los(Regeling regeling, Gebeurtenissen gegeven, Contractverloop verloop)
    {
        Verloopstap? Fase(LocalDate dag) => verloop.Stappen.LastOrDefault(stap => stap.Op <= dag) ?? verloop.Stappen.FirstOrDefault();
        var gebruikt = regeling.Afspraken.SelectMany(afspraak => afspraak.Dagbronnen().OfType<Dagbron.VanFeit>().Select(bron => bron.Feit).Concat(afspraak.KlaarBij?.Alle() ?? []));
        foreach (var feit in gebruikt.Distinct())
        {
            var waarde = gegeven.Aanvraag.Waarden[feit.Slot];
            var dagen = gegeven.Keren.TryGetValue(feit.Naam, out var keren) ? keren.Momenten.Select(keer => keer.Dag) : waarde.IsBekend ? [gegeven.Punt(feit).Dag] : [];
            foreach (var dag in dagen)
            {
                yield return new Levensmoment(regeling, dag, Weergave.Leesbaar(feit.Naam), feit.Bron, [feit], []) { Fase = Fase(dag) };
            }
        }

        foreach (var (naam, keren) in gegeven.Gedaan)
        {
            var gedaan = Contractgebeurtenis.Los(regeling.Afspraken.First(afspraak => afspraak.Naam == naam));
            foreach (var keer in keren.Momenten)
            {
                yield return new Levensmoment(regeling, keer.Dag, gedaan.Titel, gedaan.Bron, [], [naam]) { Fase = Fase(keer.Dag) };
            }
        }
    }

    private static IEnumerable<Feit> Nieuw(Aanvraag eerder, Aanvraag nu) => nu.Feiten.Alle.Where(feit =>
        feit.Type is FeitType.Datum or FeitType.Tijdstip && nu.Waarden[feit.Slot].IsBekend && !nu.Waarden[feit.Slot].Equals(eerder.Waarden[feit.Slot]));

    private static IEnumerable<Dagbron> Starts(Afspraak afspraak) => afspraak.Start?.Alle().SelectMany(starts => starts).SelectMany(bron => bron.Boom()) ?? [];

    private bool GrensIs(Grensdag grens) => grens switch
    {
        Grensdag.Voor voor => voor.Gebeurtenis.Alle().SelectMany(bron => bron.Boom()).Any(Is),
        Grensdag.Uiterlijk uiterlijk => uiterlijk.Gebeurtenis.Alle().SelectMany(bron => bron.Boom()).Any(Is),
        Grensdag.UiterlijkJaardag jaardag => jaardag.Gebeurtenis.Alle().SelectMany(bron => bron.Boom()).Any(Is),
        _ => false,
    };

    private bool Is(Dagbron bron) => bron switch
    {
        Dagbron.VanFeit van => _feiten.Contains(van.Feit),
        Dagbron.VanAfspraak van => _regeling.Afspraken.First(afspraak => afspraak.Naam == van.Naam) is var eerdere && (van.Afloop == Afloop.NietGehaald ? Raakt(eerdere) : IsGedaan(eerdere)),
        _ => false,
    };
}
