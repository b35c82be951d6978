using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Works out whether one more fits: the doelgroepen with their ceilings, then the numbers of the agreement.</summary>
internal static class Ruimtegang
{
    public static Ruimte Voer(
        Regeling regeling, Aanvraag aanvraag, LocalDate peildatum, ImmutableSortedDictionary<string, string> gekozen, Quotumopgave? tellers)
    {
        if (!ReferenceEquals(aanvraag.Feiten, regeling.Feitenlijst))
        {
            throw new ArgumentException($"de aanvraag is niet gemaakt voor `{regeling.Naam}`", nameof(aanvraag));
        }

        gekozen = tellers is null ? gekozen : gekozen.SetItems(tellers.Lezingen);
        var hoofd = Lezingkeuze.Wereld(regeling, gekozen);
        var opgave = (tellers ?? new Quotumopgave()) with { Feiten = aanvraag, Peildatum = peildatum, Jaar = null };
        var vraag = new Quotumvraag(regeling, Quotumcontrole.Controleer(regeling, opgave, hoofd).Goed, aanvraag, hoofd, hoofd);
        var quota = regeling.Quota.Where(quotum => quotum.Uit is null).ToList();
        var waarden = quota.SelectMany(quotum => quotum.Waardelezingen()).Distinct().ToList();
        var ruimte = In(vraag, quota, waarden);
        return ruimte with { Anders = new(() => Andere(vraag, quota, waarden, ruimte, gekozen)) };
    }

    private static ImmutableArray<Leesruimte> Andere(
        Quotumvraag vraag, List<Quotum> quota, List<Lezing> waarden, Ruimte ruimte, ImmutableSortedDictionary<string, string> gekozen)
    {
        var voorwaarden = vraag.Regeling.Doelgroepen.Select(groep => groep.Wanneer).Concat(quota.SelectMany(quotum => quotum.Voorwaarden()));
        var alle = Voorwaardelezingen.Van(voorwaarden).Concat(waarden).Distinct();
        var andere = ImmutableArray.CreateBuilder<Leesruimte>();
        foreach (var (lezing, optie, wereld) in ruimte.BuitenLooptijd ? [] : Leeswerelden.Andere(vraag.Wereld, alle, gekozen))
        {
            var ander = In(vraag with { Wereld = wereld }, quota, waarden);
            if (!Gelijk(ruimte, ander))
            {
                andere.Add(new Leesruimte(lezing, optie, ander));
            }
        }

        return andere.ToImmutable();
    }

    /// <summary>The answer in a world; readings of values that it leaves open are tried one by one.</summary>
    private static Ruimte In(Quotumvraag vraag, List<Quotum> quota, List<Lezing> waarden) =>
        Leeswerelden.Van(vraag.Wereld, waarden).Select(wereld => Een(vraag with { Wereld = wereld }, quota)).Aggregate(Samen);

    private static Ruimte Een(Quotumvraag vraag, List<Quotum> quota)
    {
        var (regeling, aanvraag, dag) = (vraag.Regeling, vraag.Feiten, vraag.Opgave.Peildatum!.Value);
        var leeg = new Ruimte { Regeling = regeling, Aanvraag = aanvraag, Peildatum = dag, Oordeel = Ruimteoordeel.NietVanToepassing, Toelating = Ruimteoordeel.NietVanToepassing };
        if (regeling.Looptijd.Geldt(dag, aanvraag.Waarden) == Uitslag.Onwaar)
        {
            return leeg with { BuitenLooptijd = true };
        }

        var onbekende = new Onbekende();
        var plafonds = ImmutableArray.CreateBuilder<Plafond>();
        var groepen = ImmutableArray.CreateBuilder<Doelgroep>();
        var doelgroep = Doelgroepoordeel(vraag, quota, plafonds, groepen, onbekende);
        if (doelgroep != Ruimteoordeel.NietVanToepassing)
        {
            plafonds.AddRange(quota.Where(quotum => quotum.Doelgroep is null)
                .Select(quotum => Plafondgang.Voer(vraag, quotum, vraag.Proef(quotum.Wanneer, new Teljaar(dag, dag)))).OfType<Plafond>());
        }

        var regionaal = plafonds.Where(plafond => plafond.Quotum.Doelgroep is null).ToList();
        var oordeel = En(doelgroep, regionaal);
        foreach (var plafond in plafonds.Where(plafond => oordeel == Ruimteoordeel.Onbekend && plafond.Oordeel == Ruimteoordeel.Onbekend))
        {
            onbekende.Voeg(plafond.Redenen);
            onbekende.Voeg(new Losproef((byte)plafond.Redenen, plafond.Ontbreekt));
            plafond.OntbrekendeTellers.ToList().ForEach(onbekende.Teller);
        }

        var open = oordeel == Ruimteoordeel.Onbekend;
        return leeg with
        {
            Oordeel = oordeel,
            Toelating = En(doelgroep, regionaal.Where(plafond => plafond.RaaktToelating)),
            Doelgroepen = groepen.ToImmutable(),
            Plafonds = plafonds.ToImmutable(),
            Redenen = open ? onbekende.Redenen : Reden.Geen,
            Ontbreekt = open ? onbekende.Feiten : [],
            OntbrekendeTellers = open ? onbekende.Tellers : [],
        };
    }

    /// <summary>One doelgroep with room is enough: a full counter does not close another ground.</summary>
    private static Ruimteoordeel Doelgroepoordeel(
        Quotumvraag vraag, List<Quotum> quota, ImmutableArray<Plafond>.Builder plafonds, ImmutableArray<Doelgroep>.Builder groepen, Onbekende onbekende)
    {
        var regeling = vraag.Regeling;
        var oordelen = new List<Ruimteoordeel>();

        // A doelgroep that is full gives no room, whether or not the application belongs to it.
        var hooguitNee = false;
        foreach (var groep in regeling.Doelgroepen)
        {
            var proef = Losproef.Van(groep.Wanneer, vraag.Feiten, vraag.Opgave.Peildatum!.Value, vraag.Wereld, groep.Peildatum ?? regeling.Toetsen[0].Peildatum);
            if (proef.IsOnwaar)
            {
                continue;
            }

            var plafond = quota.FirstOrDefault(quotum => quotum.Doelgroep == groep) is { } quotum ? Plafondgang.Voer(vraag, quotum, proef) : null;
            if (plafond is not null)
            {
                plafonds.Add(plafond);
            }

            if (proef.IsWaar)
            {
                groepen.Add(groep);
            }
            else
            {
                onbekende.Voeg(proef);
                if (plafond is { IsVol: true })
                {
                    hooguitNee = true;
                    continue;
                }
            }

            oordelen.Add(proef.IsWaar ? plafond?.Oordeel ?? Ruimteoordeel.Ja : Ruimteoordeel.Onbekend);
        }

        return regeling.Doelgroepen.IsEmpty || oordelen.Contains(Ruimteoordeel.Ja) ? Ruimteoordeel.Ja
            : oordelen.Contains(Ruimteoordeel.Onbekend) ? Ruimteoordeel.Onbekend
            : oordelen.Contains(Ruimteoordeel.Nee) ? Ruimteoordeel.Nee
            : hooguitNee ? Ruimteoordeel.Onbekend
            : Ruimteoordeel.NietVanToepassing;
    }

    private static Ruimteoordeel En(Ruimteoordeel doelgroep, IEnumerable<Plafond> plafonds)
    {
        var oordelen = plafonds.Select(plafond => plafond.Oordeel).Append(doelgroep).ToList();
        return doelgroep == Ruimteoordeel.NietVanToepassing ? doelgroep
            : oordelen.Contains(Ruimteoordeel.Nee) ? Ruimteoordeel.Nee
            : oordelen.Contains(Ruimteoordeel.Onbekend) ? Ruimteoordeel.Onbekend
            : Ruimteoordeel.Ja;
    }

    private static Ruimte Samen(Ruimte een, Ruimte ander) => Gelijk(een, ander) ? een : een with
    {
        Oordeel = een.Oordeel == ander.Oordeel ? een.Oordeel : Ruimteoordeel.Onbekend,
        Toelating = een.Toelating == ander.Toelating ? een.Toelating : Ruimteoordeel.Onbekend,
        Plafonds = [.. een.Plafonds.Select(plafond => Samen(plafond, ander.Plafond(plafond.Quotum.Naam)))],
        Redenen = een.Oordeel == ander.Oordeel ? een.Redenen | ander.Redenen : een.Redenen | ander.Redenen | Reden.Lezing,
        Ontbreekt = [.. een.Ontbreekt.Union(ander.Ontbreekt).OrderBy(feit => feit.Slot)],
        OntbrekendeTellers = [.. een.OntbrekendeTellers.Union(ander.OntbrekendeTellers)],
    };

    private static Plafond Samen(Plafond een, Plafond? ander) => een.Oordeel == ander?.Oordeel ? een : een with
    {
        Oordeel = Ruimteoordeel.Onbekend,
        Redenen = een.Redenen | (ander?.Redenen ?? Reden.Geen) | Reden.Lezing,
    };

    private static bool Gelijk(Ruimte een, Ruimte ander) =>
        (een.Oordeel, een.Toelating) == (ander.Oordeel, ander.Toelating) && een.Plafonds.Select(Kern).SequenceEqual(ander.Plafonds.Select(Kern));

    private static (string, Ruimteoordeel, bool, LocalDate, long?, long?) Kern(Plafond plafond) =>
        (plafond.Quotum.Naam, plafond.Oordeel, plafond.RaaktToelating, plafond.Van, plafond.Aantal, plafond.Volgnummer);
}
