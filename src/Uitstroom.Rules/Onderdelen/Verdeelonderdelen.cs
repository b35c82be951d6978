namespace Uitstroom.Rules;

/// <summary>The parts of the keys of division.</summary>
internal static class Verdeelonderdelen
{
    public static IEnumerable<Onderdeel> Van(Regeling regeling) => regeling.Verdeelsleutels.Values.SelectMany(Sleutel);

    private static IEnumerable<Onderdeel> Sleutel(Verdeelsleutel sleutel)
    {
        var pad = $"verdeelsleutels.{sleutel.Naam}";
        var herkomst = sleutel.Herkomst;
        yield return new Onderdeel(pad, Onderdeelsoort.Verdeelsleutel, sleutel.Titel, sleutel.Bron)
        {
            Steun = Steun.Geen.Met(sleutel.Methode).Met(sleutel.GedruktGeldt).Met(sleutel.Totaal).Met(herkomst?.Feit)
                .Met(herkomst?.Restverdeling).Met(herkomst?.Uitgezonderd?.Wanneer).Met(herkomst?.Uitgezonderd?.TeltAlsOnbekend),
        };
        if (herkomst?.BovenAandeel is { } boven)
        {
            yield return new Onderdeel($"{pad}.herkomst.boven_aandeel", Onderdeelsoort.Verdeelsleutel, "meer eigen mensen dan het aandeel", boven.Bron);
        }

        if (herkomst?.MeerVraagDanAanbod is { } meer)
        {
            yield return new Onderdeel($"{pad}.herkomst.meer_vraag_dan_aanbod", Onderdeelsoort.Verdeelsleutel, "meer vraag dan aanbod", meer.Bron);
        }

        if (herkomst?.Uitgezonderd is { } uitzondering)
        {
            yield return new Onderdeel($"{pad}.herkomst.niet_voor", Onderdeelsoort.Verdeelsleutel, "voor wie herkomst niet telt", uitzondering.Bron);
        }
    }
}
