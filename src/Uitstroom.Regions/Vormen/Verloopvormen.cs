namespace Uitstroom.Regions;

/// <summary>The form of a file with the life of a contract.</summary>
internal static class Verloopvormen
{
    public static readonly Vorm.Groep Gebeurtenis = new(
    [
        new("op", new Vorm.Waarde("dag") { Blad = new Blad { Schrijfwijzen = [Schrijfwijze.Datum, Schrijfwijze.Tijdstip] } }, "De dag, of het tijdstip als het uur telt.", Verplicht: true),
        new("gebeurtenis", new Vorm.Waarde("naam") { Blad = new Blad { Namen = [Naamsoort.Contractgebeurtenis, Naamsoort.Dagfeit] } }, "De gebeurtenis, zoals het regiobestand die noemt."),
        new("gedaan", Bouwstenen.Lijst(Naamsoort.Afspraak), "De afspraak of afspraken die hiermee zijn gedaan."),
        new("vorm", Bouwstenen.Naar(Naamsoort.Contractvorm), "De contractvorm, bij de gebeurtenis waarmee het contract begint."),
        new("ingang", Bouwstenen.Datum, "De eerste dag van de huur; standaard de dag van de gebeurtenis."),
        new("duur", Bouwstenen.Geschreven("periode", Schrijfwijze.Periode), "De afgesproken duur, zoals `24 maanden`."),
        new("tot_en_met", Bouwstenen.Datum, "De afgesproken laatste dag, in plaats van `duur`."),
        new("feiten", new Vorm.Feitwaarden(), "Wat vanaf deze dag bekend is."),
        new("besluit", new Vorm.Groep(
        [
            new("overgang", Bouwstenen.Naam, "Waarover is besloten.", Verplicht: true),
            new("door", Bouwstenen.Tekst, "Wie het besluit nam."),
        ]), "Het besluit dat bij deze gebeurtenis is genomen."),
        Bouwstenen.Toelichting,
    ]);

    public static readonly Vorm.Lijst Gebeurtenissen = new(Gebeurtenis);
}
