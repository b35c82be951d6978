namespace Uitstroom.Regions;

/// <summary>The form of a file with the life of a contract.</summary>
internal static class Verloopvormen
{
    private static readonly Vorm.Namen _feiten = new(new Vorm.Vrij("waarde, of een oordeel met `waarde` en `door`"), VrijeNamen: true);

    public static readonly Vorm.Groep Gebeurtenis = new(
    [
        new("op", Bouwstenen.Tekst, "De dag, of het tijdstip als het uur telt.", Verplicht: true),
        new("gebeurtenis", Bouwstenen.Naam, "De gebeurtenis, zoals het regiobestand die noemt."),
        new("gedaan", Bouwstenen.Namen, "De afspraak of afspraken die hiermee zijn gedaan."),
        new("vorm", Bouwstenen.Naam, "De contractvorm, bij de gebeurtenis waarmee het contract begint."),
        new("ingang", Bouwstenen.Datum, "De eerste dag van de huur; standaard de dag van de gebeurtenis."),
        new("duur", Bouwstenen.Tekst, "De afgesproken duur, zoals `24 maanden`."),
        new("tot_en_met", Bouwstenen.Datum, "De afgesproken laatste dag, in plaats van `duur`."),
        new("feiten", _feiten, "Wat vanaf deze dag bekend is."),
        new("besluit", new Vorm.Groep(
        [
            new("overgang", Bouwstenen.Naam, "Waarover is besloten.", Verplicht: true),
            new("door", Bouwstenen.Tekst, "Wie het besluit nam."),
        ]), "Het besluit dat bij deze gebeurtenis is genomen."),
        Bouwstenen.Toelichting,
    ]);

    public static readonly Vorm.Lijst Gebeurtenissen = new(Gebeurtenis);
}
