namespace Uitstroom.Rules;

/// <summary>Writes out everything of a key on which numbers hang.</summary>
internal static class Sleutelafdruk
{
    /// <summary>The rule, whatever number is divided.</summary>
    public static void Regel(Afdruk afdruk, Verdeelsleutel sleutel)
    {
        afdruk.Keus(sleutel.Methode, methode => afdruk.Voeg(methode.ToString())).Voeg(sleutel.Over).Voeg(sleutel.Per);
        Cijfers(afdruk, sleutel.Gewichten);
        afdruk.Keus(sleutel.GedruktGeldt, waar => afdruk.Voeg(waar)).Elk(sleutel.GelijkeRest, regel => afdruk.Voeg(regel.ToString()));
        afdruk.Voeg(sleutel.Gedrukt?.BijTotaal);
        Cijfers(afdruk, sleutel.Gedrukt?.Aantallen);
        Grenzen(afdruk, sleutel.Grenzen);
        afdruk.Voeg(sleutel.Jaardelen).Namen(sleutel.OntbreektInBron);
        if (sleutel.Herkomst is { } herkomst)
        {
            Herkomst(afdruk, herkomst);
        }

        if (sleutel.Ouder is { } ouder)
        {
            Regel(afdruk.Voeg(ouder.Naam), ouder);
        }
    }

    /// <summary>The rule with what the source prints beside it: the shares, guide numbers and sums of its table, that no division turns on.</summary>
    public static void Alles(Afdruk afdruk, Verdeelsleutel sleutel)
    {
        Regel(afdruk, sleutel);
        if (sleutel.Gedrukt is { } tabel)
        {
            Cijfers(afdruk, tabel.Percentages);
            Cijfers(afdruk, tabel.Richtgetallen);
            Cijfers(afdruk, tabel.Deelgewichten);
            Rijen(afdruk, tabel.Deelsommen);
            afdruk.Voeg(tabel.Som.Aantallen).Voeg(tabel.Som.Percentages).Voeg(tabel.Som.Gewichten);
        }
    }

    /// <summary>The number that the agreement names.</summary>
    public static void Totaal(Afdruk afdruk, Verdeelsleutel sleutel) => afdruk.Voeg(sleutel.Totaal);

    private static void Cijfers(Afdruk afdruk, Cijfers? cijfers) =>
        Rijen(afdruk, cijfers?.Rijen ?? []).Voeg(cijfers is null);

    private static Afdruk Rijen(Afdruk afdruk, IEnumerable<Cijfer> rijen) => afdruk.Elk(rijen, rij => afdruk.Voeg(rij.Groep).Voeg(rij.Ontvanger).Voeg(rij.Waarde));

    private static void Grenzen(Afdruk afdruk, Verdeelgrenzen grenzen) =>
        afdruk.Elk(grenzen.Minimum, paar => afdruk.Voeg(paar.Key).Voeg(paar.Value)).Elk(grenzen.Maximum, paar => afdruk.Voeg(paar.Key).Voeg(paar.Value)).Namen(grenzen.Uitgezonderd);

    private static void Herkomst(Afdruk afdruk, Herkomstregel regel)
    {
        afdruk.Voeg(regel.Feit).Keus(regel.Restverdeling, rest => afdruk.Voeg(rest.ToString())).Voeg(regel.BovenAandeel?.Wie).Voeg(regel.MeerVraagDanAanbod?.Wie);
        Voorwaardeafdruk.Voeg(afdruk, regel.Uitgezonderd?.Wanneer);
        afdruk.Keus(regel.Uitgezonderd?.TeltAlsOnbekend, waar => afdruk.Voeg(waar));
    }
}
