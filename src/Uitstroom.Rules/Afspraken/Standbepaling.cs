using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// How one time of an afspraak stands on a day. A last day that is over while nobody knows whether it was done is open,
/// never missed.
/// </summary>
internal static class Standbepaling
{
    // No reasons.
    private const byte Niets = 0;

    /// <param name="vak">The time.</param>
    /// <param name="op">The day of asking.</param>
    /// <param name="laatste">The last day on which the afspraak holds; null when it has none.</param>
    /// <param name="keren">When it was done.</param>
    /// <param name="isLaatste">Whether no later time of the afspraak has begun.</param>
    public static Termijn Van(Tijdvak vak, LocalDate op, LocalDate? laatste, Keren keren, bool isLaatste)
    {
        var gedaan = Gedaan(vak, keren);
        var klaar = gedaan.Length >= vak.Keer ? gedaan[vak.Keer - 1] : (Keer?)null;
        var (stand, redenen) = Bepaal(vak, op, laatste, keren, klaar, isLaatste);
        return new Termijn
        {
            Vanaf = vak.Vanaf,
            Uiterlijk = vak.Uiterlijk ?? (HeeftGrens(vak) ? null : laatste),
            UiterlijkTijdstip = vak.Tijd?.InZone(Gebeurtenissen.Tijdzone),
            Woord = vak.Woord,
            Stand = stand,
            Redenen = (Reden)redenen,
            GedaanOp = klaar?.Dag,
            VroegsteDag = vak.Vooraf is { } vooraf && klaar is { } keer ? VroegsteNa(keer.Dag, vooraf) : null,
            Keer = vak.Keer,
            AantalGedaan = gedaan.Length,
            IsVoorbij = stand == AfspraakStand.NietGehaald || (stand == AfspraakStand.Open && vak.Uiterlijk < op),
        };
    }

    private static (AfspraakStand Stand, byte Redenen) Bepaal(Tijdvak vak, LocalDate op, LocalDate? laatste, Keren keren, Keer? klaar, bool isLaatste)
    {
        if (vak.Redenen != 0)
        {
            return (AfspraakStand.Open, vak.Redenen);
        }

        if (vak.Vanaf > op || vak.WachtOpDag)
        {
            return (AfspraakStand.NietBegonnen, Niets);
        }

        if (vak.Uiterlijk is not { } uiterlijk)
        {
            return ZonderDag(vak, op, laatste, klaar, isLaatste);
        }

        if (klaar is { } keer)
        {
            return OpTijd(vak, keer, uiterlijk, keren.Volledig);
        }

        return op < uiterlijk ? laatste < op ? (AfspraakStand.Afgelopen, Niets) : (AfspraakStand.Loopt, Niets)
            : op == uiterlijk ? (AfspraakStand.Vandaag, Niets)
            : keren.Volledig ? (AfspraakStand.NietGehaald, Niets)
            : (AfspraakStand.Open, Uitslag.OnbekendFeit);
    }

    /// <summary>No last day: a duty that holds, a state that lasts, or a word where a number should be.</summary>
    private static (AfspraakStand Stand, byte Redenen) ZonderDag(Tijdvak vak, LocalDate op, LocalDate? laatste, Keer? klaar, bool isLaatste)
    {
        if (vak.Woord is not null)
        {
            // Whether it was in time is for people to say.
            return klaar is null && isLaatste ? (AfspraakStand.Loopt, Niets) : (AfspraakStand.Open, Uitslag.OnbekendBron);
        }

        return klaar is not null ? (AfspraakStand.Gehaald, Niets)
            : laatste < op ? (AfspraakStand.Afgelopen, Niets)
            : vak.Vanaf is null && laatste is null ? (AfspraakStand.Doorlopend, Niets)
            : (AfspraakStand.Loopt, Niets);
    }

    private static (AfspraakStand Stand, byte Redenen) OpTijd(Tijdvak vak, Keer keer, LocalDate uiterlijk, bool volledig)
    {
        // Of times that are not all known there may be an earlier one.
        var teLaat = volledig ? (AfspraakStand.NietGehaald, Niets) : (AfspraakStand.Open, Uitslag.OnbekendFeit);
        if (vak.Tijd is { } grens && keer.Dag == uiterlijk)
        {
            return keer.Tijd is not { } tijd ? (AfspraakStand.Open, Uitslag.OnbekendFeit)
                : tijd <= grens ? (AfspraakStand.Gehaald, Niets)
                : teLaat;
        }

        return keer.Dag <= uiterlijk ? (AfspraakStand.Gehaald, Niets) : teLaat;
    }

    /// <summary>The times that count: those within a period of a row; from the start on for anything that starts more than once.</summary>
    private static ImmutableArray<Keer> Gedaan(Tijdvak vak, Keren keren) => !vak.Periodiek ? vak.PerStart ? [.. keren.Momenten.Where(keer => keer.Dag >= vak.Vanaf)] : keren.Momenten
        : [.. keren.Momenten.Where(keer => keer.Dag >= vak.Vanaf && (vak.Uiterlijk is null || keer.Dag <= vak.Uiterlijk))];

    private static bool HeeftGrens(Tijdvak vak) => vak.Woord is not null || vak.Redenen != 0 || vak.WachtOpDag;

    /// <summary>The first day of which it was done long enough before; null for working days, whose days off differ.</summary>
    private static LocalDate? VroegsteNa(LocalDate gedaan, Termijnduur duur)
    {
        if (duur.Eenheid == Termijneenheid.Werkdagen || duur.Na(gedaan, null) is not { } dag)
        {
            return null;
        }

        // Counting back from a month end can end before the day on which it was done.
        while (duur.Na(dag, null, -1) < gedaan)
        {
            dag = dag.PlusDays(1);
        }

        return dag;
    }
}
