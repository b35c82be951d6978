using NodaTime;

namespace Uitstroom.Rules;

/// <summary>The number of a quotum in one year.</summary>
/// <param name="Aantal">The number; null when the source gives none and the caller neither.</param>
/// <param name="Stilte">Why the source gives none; null when it does.</param>
/// <param name="NaarRato">The exact number of a first year in proportion; null otherwise.</param>
/// <param name="Signaal">What people must know of it; null when nothing.</param>
internal sealed record Aantalbepaling(long? Aantal, string? Stilte, Breuk? NaarRato, Quotumsignaal? Signaal)
{
    public static Aantalbepaling Van(Quotumvraag vraag, Quotum quotum, Teljaar tijdvak, int jaar)
    {
        var opgegeven = vraag.Telling(quotum)?.Aantal is { } aantallen && aantallen.TryGetValue(jaar, out var een) ? een : (long?)null;
        if (quotum.Einde(vraag.Regeling.Looptijd) < tijdvak.Van)
        {
            return new Aantalbepaling(opgegeven, "niet_geregeld", null, null);
        }

        var eerste = vraag.Regeling.Looptijd.Van is { } begin && begin > tijdvak.Van ? begin : tijdvak.Van;
        if (quotum.AantalOp(eerste, vraag.Wereld) is not Grootheid.Getal { Waarde: var getal })
        {
            var stilte = quotum.AantalOp(eerste, vraag.Wereld) is Grootheid.Stil stil ? stil.Woord : "niet_in_bron";
            return new Aantalbepaling(opgegeven, stilte, null, opgegeven is null ? Vervolg(vraag, quotum) : null);
        }

        if (opgegeven is { } nieuw && nieuw != (long)getal && MagAnders(vraag, quotum, tijdvak))
        {
            return new Aantalbepaling(nieuw, null, null, new Quotumsignaal(
                "ander_aantal", $"het aantal is gewijzigd van {Weergave.Getal(getal)} in {nieuw}", quotum.HogerMits!.Beslist?.Voor(vraag.Feiten), quotum.HogerMits.Bron));
        }

        return eerste > tijdvak.Van && quotum.EersteJaarNaarRato.In(vraag.Wereld)
            ? NaarDagen(quotum, (long)getal, tijdvak, eerste)
            : new Aantalbepaling((long)getal, null, null, null);
    }

    /// <summary>Another number than that of the source counts only when the condition for it is known to hold.</summary>
    public static bool MagAnders(Quotumvraag vraag, Quotum quotum, Teljaar tijdvak) =>
        quotum.HogerMits is { } mits && vraag.Proef(mits.Wanneer, tijdvak).IsWaar;

    /// <summary>A ceiling of 41 and a part allows 41; to reach it takes 42.</summary>
    private static Aantalbepaling NaarDagen(Quotum quotum, long aantal, Teljaar tijdvak, LocalDate eerste)
    {
        var exact = Breuk.Van(aantal) * Breuk.Van(new Teljaar(eerste, tijdvak.TotEnMet).Dagen, tijdvak.Dagen);
        var geheel = (long)exact.Floor;
        var naarBoven = quotum.Soort is not (Quotumsoort.Maximum or Quotumsoort.Beschikbaar) && exact.Rest > Breuk.Van(0);
        return new Aantalbepaling(naarBoven ? geheel + 1 : geheel, null, exact, null);
    }

    private static Quotumsignaal? Vervolg(Quotumvraag vraag, Quotum quotum) => quotum.Vervolg is { } stap
        ? new Quotumsignaal("geen_aantal", stap.Doet, stap.Door.Voor(vraag.Feiten), stap.Bron)
        : null;
}
