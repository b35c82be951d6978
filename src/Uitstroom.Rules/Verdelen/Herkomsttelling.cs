using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Counts people by where they come from.</summary>
internal static class Herkomsttelling
{
    public static Herkomstopgave Tel(Verdeelsleutel sleutel, Herkomstregel regel, IEnumerable<Aanvraag> aanvragen, LocalDate peildatum)
    {
        var perOntvanger = regel.Ontvangers.ToDictionary(naam => naam, _ => 0L, StringComparer.Ordinal);
        long onbekend = 0, buiten = 0, uitgezonderd = 0, open = 0;
        var regeling = sleutel.Regeling!;
        var wereld = Lezingkeuze.Wereld(regeling, regeling.GekozenLezingen);
        foreach (var aanvraag in aanvragen)
        {
            var uitzondering = regel.Uitgezonderd is { } een ? Lossevoorwaarde.Evalueer(aanvraag, een.Wanneer, peildatum, wereld) : Uitslag.Onwaar;
            if (uitzondering == Uitslag.Waar)
            {
                uitgezonderd++;
                continue;
            }

            open += Uitslag.IsOnbekend(uitzondering) ? 1 : 0;
            var herkomst = aanvraag.Waarden[regel.Feit.Slot];
            if (!herkomst.IsBekend)
            {
                onbekend++;
            }
            else if (regel.Feit.Waarden[(int)herkomst.Getal] is var naam && perOntvanger.TryGetValue(naam, out var aantal))
            {
                perOntvanger[naam] = aantal + 1;
            }
            else
            {
                buiten++;
            }
        }

        return new Herkomstopgave
        {
            PerOntvanger = Cijfers.Van(perOntvanger),
            Onbekend = onbekend,
            BuitenRegio = buiten,
            Uitgezonderd = uitgezonderd,
            UitzonderingOnbekend = open,
        };
    }
}
