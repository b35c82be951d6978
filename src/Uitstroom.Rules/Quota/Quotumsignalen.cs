namespace Uitstroom.Rules;

/// <summary>What a stand gives people to know or to decide.</summary>
internal static class Quotumsignalen
{
    public static Quotumstand Voeg(Quotumvraag vraag, Quotumstand stand, Teljaar tijdvak, Onbekende onbekende)
    {
        var signalen = stand.Signalen.ToBuilder();
        if (stand.Quotum.Soort != Quotumsoort.Taakstelling)
        {
            signalen.AddRange(Stand(vraag, stand, tijdvak));
        }

        if (stand.Tekort > 0 && stand.Quotum.BijTekort is { } gevolg)
        {
            signalen.Add(new Quotumsignaal("tekort", $"het tekort is {stand.Tekort}: {Uitkomsttekst.Stilte(gevolg.In(vraag.Wereld))}", null, stand.Quotum.Bron));
        }

        foreach (var rij in stand.Rijen.Where(rij => rij.Overschot > 0 && stand.Quotum.Doorschuiven is not null))
        {
            signalen.Add(new Quotumsignaal(
                "overschot", $"{Wie(rij)}: {rij.Overschot} meer dan de taakstelling; een overschot schuift niet door", null, stand.Quotum.Doorschuiven!.Bron));
        }

        if (stand.Quotum.BegrensdDoor is not { } grens || vraag.Regeling.Quota.FirstOrDefault(quotum => quotum.Naam == grens.Quotum) is not { } ander)
        {
            return stand with { Signalen = signalen.ToImmutable() };
        }

        var maximum = Quotumgang.Voer(vraag, ander, stand.Jaar);
        var wijze = grens.Wijze.In(vraag.Wereld);
        var minstens = (stand.Aantal ?? 0) + stand.DoorgeschovenMinstens;
        if (minstens > maximum.Totaal)
        {
            signalen.Add(Botsing(vraag, stand, maximum, grens, wijze));
        }

        return stand with { Signalen = signalen.ToImmutable(), AanTeBieden = AanTeBieden(stand.Totaal, maximum.Totaal, wijze) };
    }

    /// <summary>Below the other number nothing clashes; above it only a reading that says which goes first gives an answer.</summary>
    private static long? AanTeBieden(long? totaal, long? maximum, Begrenzingswijze wijze) =>
        totaal <= maximum ? totaal
        : totaal is null || maximum is null ? null
        : wijze switch { Begrenzingswijze.GaatVoor => maximum, Begrenzingswijze.TeltInOudJaar => totaal, _ => null };

    private static Quotumsignaal Botsing(Quotumvraag vraag, Quotumstand stand, Quotumstand maximum, Quotumgrens grens, Begrenzingswijze wijze)
    {
        var som = stand.Totaal is { } totaal ? $"{totaal}" : $"ten minste {(stand.Aantal ?? 0) + stand.DoorgeschovenMinstens}";
        var slot = wijze switch
        {
            Begrenzingswijze.GaatVoor => $"in deze lezing gaat het maximum voor: er worden hoogstens {maximum.Totaal} aangeboden",
            Begrenzingswijze.TeltInOudJaar => "in deze lezing telt het doorgeschoven deel in het oude jaar",
            _ => "de tekst zegt niet wat voorgaat",
        };
        return new Quotumsignaal(
            $"{stand.Quotum.Naam}_boven_{maximum.Quotum.Naam}", $"{stand.Quotum.Titel} ({som}) is hoger dan {maximum.Quotum.Titel} ({maximum.Totaal}); {slot}",
            wijze == Begrenzingswijze.Melden ? grens.Beslist?.Voor(vraag.Feiten) ?? Rol.Ongenoemd : null, [.. grens.Bron.Concat(maximum.Quotum.Bron).Distinct()]);
    }

    private static IEnumerable<Quotumsignaal> Stand(Quotumvraag vraag, Quotumstand stand, Teljaar tijdvak)
    {
        var quotum = stand.Quotum;
        if (stand.Totaal is not { } aantal || stand.TeltMeeMinstens < aantal)
        {
            yield break;
        }

        if (quotum.Soort == Quotumsoort.Maximum)
        {
            var boven = stand.TeltMeeMinstens - aantal;
            var mits = quotum.HogerMits;
            var mag = mits is not null && vraag.Proef(mits.Wanneer, tijdvak).IsWaar;
            yield return new Quotumsignaal(
                boven > 0 ? "boven_maximum" : "maximum_bereikt",
                (boven > 0 ? $"{boven} boven het maximum van {aantal}" : $"het maximum van {aantal} is bereikt") + (mag ? "; aan de voorwaarde voor meer is voldaan" : ""),
                mag ? null : mits?.Beslist?.Voor(vraag.Feiten), mits?.Bron ?? quotum.Bron);
        }
        else if (stand.TeltMeeMinstens > aantal && quotum.BijMeer is { } stap)
        {
            yield return new Quotumsignaal("meer_vraag_dan_aanbod", stap.Doet, stap.Door.Voor(vraag.Feiten), stap.Bron);
        }
        else if (quotum.Soort == Quotumsoort.Levering)
        {
            yield return new Quotumsignaal("aantal_bereikt", $"het aantal van {aantal} is bereikt; wat daarna geldt staat niet in de tekst", null, quotum.Bron);
        }
    }

    private static string Wie(Taakstellingstand rij) => string.Join(' ', new[] { rij.Groep, rij.Ontvanger }.OfType<string>());
}
