using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// How one time of an afspraak stands on the day of asking. A last day that is over while nobody knows whether it was done is
/// open, never missed.
/// </summary>
internal sealed class Standbepaling(Afspraakrekening rekening)
{
    // No reasons.
    private const byte Niets = 0;

    private readonly LocalDate _op = rekening.Op;

    /// <param name="vak">The time.</param>
    /// <param name="loop">The afspraak from its start on.</param>
    /// <param name="isLaatste">Whether no later time of the afspraak has begun.</param>
    /// <param name="tekort">Collects what is missing.</param>
    public Termijn Van(in Tijdvak vak, in Afspraakloop loop, bool isLaatste, Tekort tekort)
    {
        var gedaan = Gedaan(vak, loop.Keren);
        var klaar = gedaan.Length >= vak.Keer ? gedaan[vak.Keer - 1] : (Keer?)null;
        var laatste = loop.Slot.Dag;
        var (stand, redenen) = Bepaal(vak, loop, klaar, isLaatste);
        var voorbij = stand == AfspraakStand.NietGehaald || (stand == AfspraakStand.Open && (vak.Uiterlijk < _op || (vak.Tot < _op && redenen == Uitslag.OnbekendFeit)));
        if (voorbij && redenen == Uitslag.OnbekendFeit)
        {
            MistKlaar(loop.Afspraak, tekort);
        }

        // What was done stays done, whenever the afspraak turns out to have ended; a time of a row may then never have come.
        var onzeker = stand == AfspraakStand.Gehaald && !vak.Periodiek ? loop.Onzeker : (byte)(loop.Onzeker | loop.Slot.Onzeker);
        return new Termijn
        {
            Vanaf = vak.Vanaf,
            Einde = vak.HeeftGrens || laatste is null ? vak.Einde : Tijdpunt.Op(laatste.Value),
            Woord = vak.Woord,
            Stand = onzeker == 0 ? stand : AfspraakStand.Open,
            Redenen = (Reden)(onzeker | redenen),
            GedaanOp = klaar?.Dag,
            VroegsteDag = vak.Vooraf is { } vooraf && klaar is { } keer ? VroegsteNa(keer.Dag, vooraf) : null,
            Keer = vak.Keer,
            AantalGedaan = gedaan.Length,
            IsVoorbij = voorbij,
            IsAfgekort = vak.Afgekort,
        };
    }

    private (AfspraakStand Stand, byte Redenen) Bepaal(in Tijdvak vak, in Afspraakloop loop, Keer? klaar, bool isLaatste)
    {
        if (vak.Redenen != 0)
        {
            return (AfspraakStand.Open, vak.Redenen);
        }

        if (vak.Vanaf > _op || vak.WachtOpDag)
        {
            return (AfspraakStand.NietBegonnen, Niets);
        }

        if (vak.Uiterlijk is not { } uiterlijk)
        {
            return ZonderDag(vak, loop, klaar, isLaatste);
        }

        if (klaar is { } keer)
        {
            return OpTijd(vak, keer, uiterlijk, loop.Keren.Volledig);
        }

        if (vak.Afgekort)
        {
            return (AfspraakStand.Open, Uitslag.OnbekendBron);
        }

        return _op < uiterlijk ? loop.Slot.Dag < _op ? (AfspraakStand.Afgelopen, Niets) : (AfspraakStand.Loopt, Niets)
            : _op == uiterlijk ? (AfspraakStand.Vandaag, Niets)
            : loop.Keren.Volledig ? (AfspraakStand.NietGehaald, Niets)
            : (AfspraakStand.Open, Uitslag.OnbekendFeit);
    }

    /// <summary>No last day: a duty that holds, a state that lasts, or a word where a number should be.</summary>
    private (AfspraakStand Stand, byte Redenen) ZonderDag(in Tijdvak vak, in Afspraakloop loop, Keer? klaar, bool isLaatste)
    {
        if (vak.Woord is not null)
        {
            if (vak.Tot < (klaar?.Dag ?? _op))
            {
                return loop.Keren.Volledig ? (AfspraakStand.NietGehaald, Niets) : (AfspraakStand.Open, Uitslag.OnbekendFeit);
            }

            // Whether it was in time is for people to say.
            return klaar is null && isLaatste ? (AfspraakStand.Loopt, Niets) : (AfspraakStand.Open, Uitslag.OnbekendBron);
        }

        var laatste = loop.Slot.Dag;
        return klaar is not null ? (AfspraakStand.Gehaald, Niets)
            : laatste < _op ? (AfspraakStand.Afgelopen, Niets)
            : vak.Vanaf is null && laatste is null ? (AfspraakStand.Doorlopend, Niets)
            : (AfspraakStand.Loopt, Niets);
    }

    private static (AfspraakStand Stand, byte Redenen) OpTijd(in Tijdvak vak, Keer keer, LocalDate uiterlijk, bool volledig)
    {
        // Of times that are not all known there may be an earlier one.
        var teLaat = volledig ? (AfspraakStand.NietGehaald, Niets) : (AfspraakStand.Open, Uitslag.OnbekendFeit);
        if (vak.Einde.Tijd is { } grens && keer.Dag == uiterlijk)
        {
            return keer.Tijd is not { } tijd ? (AfspraakStand.Open, Uitslag.OnbekendFeit)
                : tijd <= grens ? (AfspraakStand.Gehaald, Niets)
                : teLaat;
        }

        return keer.Dag <= uiterlijk ? (AfspraakStand.Gehaald, Niets) : teLaat;
    }

    /// <summary>Nobody knows whether it was done: the event that would tell is asked for.</summary>
    private static void MistKlaar(Gelezenafspraak afspraak, Tekort tekort)
    {
        tekort.Voeg(Uitslag.OnbekendFeit);
        if (afspraak.KlaarBij is { } feit)
        {
            tekort.Voeg(feit);
        }
    }

    /// <summary>The times that count: those within a period of a row; from the start on for anything that starts more than once.</summary>
    private static ImmutableArray<Keer> Gedaan(in Tijdvak vak, Keren keren) => keren.Momenten.IsEmpty || !(vak.Periodiek || vak.PerStart)
        ? keren.Momenten
        : Tussen(keren.Momenten, vak.Vanaf, vak.Periodiek ? vak.Uiterlijk : null);

    private static ImmutableArray<Keer> Tussen(ImmutableArray<Keer> momenten, LocalDate? vanaf, LocalDate? uiterlijk) =>
        [.. momenten.Where(keer => keer.Dag >= vanaf && !(keer.Dag > uiterlijk))];

    /// <summary>The first day of which it was done long enough before; null where the calendar does not reach.</summary>
    private LocalDate? VroegsteNa(LocalDate gedaan, Termijnduur duur)
    {
        var werkdagen = rekening.Lezing.Werkdagen;
        var dag = duur.Na(gedaan, werkdagen);

        // Counting back from a month end, or over days off, can end before the day on which it was done.
        while (dag is { } hier && duur.Na(hier, werkdagen, -1) is { } terug && terug < gedaan)
        {
            dag = hier.PlusDays(1);
        }

        return dag;
    }
}
