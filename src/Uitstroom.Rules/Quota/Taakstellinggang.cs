namespace Uitstroom.Rules;

/// <summary>Works out the taakstelling of each receiver: the number of the key, and the shortfall of the year before.</summary>
internal static class Taakstellinggang
{
    public static Quotumstand Voer(Quotumvraag vraag, Quotumstand stand, Onbekende onbekende)
    {
        var jaar = Jaar(vraag, stand.Quotum, stand.Jaar, onbekende);
        var totaal = jaar.Totaal(vraag.Telling(stand.Quotum)?.Doorgeschoven.GetValueOrDefault(stand.Jaar)?.Totaal?.Aantal);
        return stand with
        {
            Aantal = jaar.Basis,
            Doorgeschoven = totaal.Aantal,
            DoorgeschovenMinstens = totaal.Minstens,
            TeltMee = jaar.Gerealiseerd,
            TeltMeeMinstens = jaar.GerealiseerdMinstens,
            Rijen = jaar.Rijen,
            PerOntvanger = jaar.PerOntvanger,
        };
    }

    private static Taakstellingjaar Jaar(Quotumvraag vraag, Quotum quotum, int jaar, Onbekende onbekende)
    {
        var tijdvak = Teljaar.In(quotum.Per.In(vraag.Wereld), jaar);
        var verdeling = vraag.Regeling.Verdeelsleutels[quotum.Uit!].Verdeel(new VerdeelOpties
        {
            Totaal = vraag.Telling(quotum)?.Aantal is { } aantallen && aantallen.TryGetValue(jaar, out var totaal) && Aantalbepaling.MagAnders(vraag, quotum, tijdvak) ? totaal : null,
            Datum = vraag.Dag(tijdvak),
            Lezingen = Leeswerelden.Keuzes(vraag.Regeling, vraag.Wereld),
        });
        if (verdeling.Delen.Any(deel => deel.Aantal is null))
        {
            onbekende.Voeg(Reden.Bron);
        }

        var telling = vraag.Telling(quotum, jaar);
        if (telling is null)
        {
            onbekende.Teller($"{quotum.Naam} {jaar}");
        }

        return new Taakstellingjaar(verdeling, telling, Doorgeschoven(vraag, quotum, jaar, onbekende), quotum.Doorschuiven?.PerGroep.In(vraag.Wereld) ?? true);
    }

    /// <summary>Per receiver what passes into a year.</summary>
    private static Func<string?, string?, Doorschuiving> Doorgeschoven(Quotumvraag vraag, Quotum quotum, int jaar, Onbekende onbekende)
    {
        if (quotum.Doorschuiven is not { } regel || Doorschuiving.IsEerste(vraag, quotum, jaar))
        {
            return (_, _) => Doorschuiving.Geen;
        }

        if (vraag.Telling(quotum)?.Doorgeschoven.GetValueOrDefault(jaar) is { } gegeven)
        {
            return (groep, ontvanger) => Gegeven(vraag.Regeling.Verdeelsleutels[quotum.Uit!], gegeven, groep, ontvanger);
        }

        if (vraag.Telling(quotum, jaar - 1) is null)
        {
            onbekende.Teller($"{quotum.Naam} {jaar - 1}");
            return (_, _) => Doorschuiving.Onbekend;
        }

        var vorig = Jaar(vraag, quotum, jaar - 1, onbekende);
        var tenzij = Doorschuiving.Tenzij(vraag, regel, Teljaar.In(quotum.Per.In(vraag.Wereld), jaar));
        var stapelt = regel.Stapelt.In(vraag.Wereld);
        return (groep, ontvanger) =>
        {
            if (vorig.Rij(groep, ontvanger) is not { } rij)
            {
                return Doorschuiving.Geen;
            }

            var doel = new Doorschuiving(rij.Basis, rij.Basis ?? 0) + (stapelt ? new Doorschuiving(rij.Doorgeschoven, rij.Doorgeschoven ?? 0) : Doorschuiving.Geen);
            if (rij.Gerealiseerd is null)
            {
                onbekende.Teller($"{quotum.Naam} {jaar - 1} {string.Join(' ', new[] { groep, ontvanger }.OfType<string>())}");
            }

            return Doorschuiving.Tekort(doel, rij.Gerealiseerd, tenzij, onbekende);
        };
    }

    /// <summary>A shortfall in all says nothing of one receiver, unless it is 0.</summary>
    private static Doorschuiving Gegeven(Verdeelsleutel sleutel, Telling gegeven, string? groep, string? ontvanger)
    {
        if (gegeven.Totaal is { } totaal)
        {
            return totaal.Aantal == 0 ? Doorschuiving.Geen : Doorschuiving.Onbekend;
        }

        var regels = gegeven.Regels
            .Where(regel => (sleutel.Over.Partijnaam(regel.Naam!) ?? regel.Naam) == ontvanger && (groep is null || regel.Gemeente is null || regel.Gemeente == groep)).ToList();
        var aantal = regels.Sum(regel => regel.Aantal);
        return regels.Count == 0 ? Doorschuiving.Onbekend : new Doorschuiving(aantal, aantal);
    }
}
