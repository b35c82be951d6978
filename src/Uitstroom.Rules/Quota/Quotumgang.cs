using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Works out how a quotum stands in one year, in one world.</summary>
internal static class Quotumgang
{
    public static Quotumstand Voer(Quotumvraag vraag, Quotum quotum, int jaar)
    {
        var tijdvak = Teljaar.In(quotum.Per.In(vraag.Wereld), jaar);
        var onbekende = new Onbekende();
        var stand = new Quotumstand { Quotum = quotum, Jaar = jaar, Van = tijdvak.Van, TotEnMet = tijdvak.TotEnMet, Telt = quotum.Telt?.In(vraag.Wereld) };
        stand = quotum.Uit is null
            ? Getal(vraag, stand, tijdvak, onbekende)
            : Taakstellinggang.Voer(vraag, stand, onbekende);
        stand = stand with
        {
            Tekort = vraag.Opgave.Peildatum > tijdvak.TotEnMet && quotum.Soort != Quotumsoort.Maximum ? stand.Resteert : null,
        };
        stand = Quotumsignalen.Voeg(vraag, stand, tijdvak, onbekende);
        return stand with
        {
            Redenen = onbekende.Redenen,
            Ontbreekt = onbekende.Feiten,
            OntbrekendeTellers = onbekende.Tellers,
            Bepalingen = Bepalingen(stand),
        };
    }

    private static Quotumstand Getal(Quotumvraag vraag, Quotumstand stand, Teljaar tijdvak, Onbekende onbekende)
    {
        var bepaling = Aantalbepaling.Van(vraag, stand.Quotum, tijdvak, stand.Jaar);
        if (bepaling.Aantal is null)
        {
            onbekende.Voeg(Reden.Bron);
        }

        var telling = Telgang.Tel(vraag, stand.Quotum, stand.Jaar, onbekende);
        var door = Doorgeschoven(vraag, stand.Quotum, stand.Jaar, onbekende);
        return stand with
        {
            Aantal = bepaling.Aantal,
            Stilte = bepaling.Stilte,
            NaarRato = bepaling.NaarRato,
            Doorgeschoven = door.Aantal,
            DoorgeschovenMinstens = door.Minstens,
            TeltMee = telling.Aantal,
            TeltMeeMinstens = telling.Minstens,
            Groepen = telling.Groepen,
            Signalen = bepaling.Signaal is { } signaal ? [signaal] : [],
        };
    }

    private static Doorschuiving Doorgeschoven(Quotumvraag vraag, Quotum quotum, int jaar, Onbekende onbekende)
    {
        if (quotum.Doorschuiven is not { } regel || Doorschuiving.IsEerste(vraag, quotum, jaar))
        {
            return Doorschuiving.Geen;
        }

        if (vraag.Telling(quotum)?.Doorgeschoven is { } gegeven && gegeven.TryGetValue(jaar, out var telling))
        {
            var aantal = telling.Regels.Sum(regel => regel.Aantal);
            return new Doorschuiving(aantal, aantal);
        }

        var vorig = Teljaar.In(quotum.Per.In(vraag.Wereld), jaar - 1);
        if (vraag.Telling(quotum, jaar - 1) is null)
        {
            onbekende.Teller($"{quotum.Naam} {jaar - 1}");
            return Doorschuiving.Onbekend;
        }

        var getal = Aantalbepaling.Van(vraag, quotum, vorig, jaar - 1).Aantal;
        var doel = new Doorschuiving(getal, getal ?? 0);
        if (regel.Stapelt.In(vraag.Wereld))
        {
            doel += Doorgeschoven(vraag, quotum, jaar - 1, onbekende);
        }

        var gerealiseerd = Telgang.Tel(vraag, quotum, jaar - 1, onbekende).Aantal;
        return Doorschuiving.Tekort(doel, gerealiseerd, Doorschuiving.Tenzij(vraag, regel, Teljaar.In(quotum.Per.In(vraag.Wereld), jaar)), onbekende);
    }

    private static ImmutableArray<string> Bepalingen(Quotumstand stand) =>
    [
        .. stand.Quotum.Bron
            .Concat(stand.Groepen.SelectMany(groep => groep.Groep.Bron))
            .Concat(stand.Quotum.Doorschuiven?.Bron ?? [])
            .Concat(stand.Signalen.SelectMany(signaal => signaal.Bron))
            .Distinct(StringComparer.Ordinal),
    ];
}
