using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// The forms of applications, of events and of counts. Their readers take facts one by one and check them as they come; a test holds these keys
/// against theirs.
/// </summary>
internal static class Aanvraagvormen
{
    /// <summary>How many have been counted, per ceiling.</summary>
    public static readonly Vorm Tellers = new Vorm.Namen(Bouwstenen.Geschreven("getal", Schrijfwijze.Geheel, Feitwoorden.Onbekend), VrijeNamen: true) { Uit = Naamsoort.Teller };

    private static readonly Sleutel _peildatum = new(Aanvraagsleutels.Peildatum, Bouwstenen.Datum, "De datum waarop getoetst wordt.");
    private static readonly Sleutel _feiten = new(Aanvraagsleutels.Feiten, new Vorm.Feitwaarden(), "Wat bekend is, per feit.");
    private static readonly Sleutel _lezingen = new(Aanvraagsleutels.Lezingen, new Vorm.Leeskeuzes(), "Hoe de tekst gelezen wordt, per lezing.");

    private static readonly Vorm _dagen = new Vorm.EenOfMeer(new Vorm.Waarde("dag")
    {
        Blad = new Blad { Schrijfwijzen = [Schrijfwijze.Datum, Schrijfwijze.Tijdstip], Woorden = [Feitwoorden.Geen, Feitwoorden.Onbekend] },
    });

    private static readonly Sleutel[] _aanvraag =
    [
        new(Aanvraagsleutels.Kenmerk, Bouwstenen.Tekst, "Uw eigen nummer of naam voor deze aanvraag."),
        new(Aanvraagsleutels.Toets, Bouwstenen.Naar(Naamsoort.Toets), "De toets; weglaten is de hoofdtoets."),
        _peildatum,
        _feiten,
        new(Aanvraagsleutels.Tellers, Tellers, "Hoeveel er al geteld zijn, per doelgroep of quotum met een maximum."),
        _lezingen,
    ];

    /// <summary>The file of an application.</summary>
    public static readonly Vorm.Groep Aanvraag = new([.. _aanvraag]);

    /// <summary>The file of events, or of the life of a contract.</summary>
    public static readonly Vorm.Groep Gebeurtenissen = new(
    [
        new("regeling", Bouwstenen.Naam, "De regeling waar dit bij hoort."),
        new("op", Bouwstenen.Datum, "De dag waarop gevraagd wordt."),
        new("tijdzone", Bouwstenen.Tekst, "De tijdzone van tijdstippen, zoals `Europe/Amsterdam`."),
        new("gebeurtenissen", new Vorm.Namen(_dagen, VrijeNamen: true) { Uit = Naamsoort.Dagfeit }, "Wat er gebeurd is, met de dag of de dagen."),
        new("overige_gebeurtenissen", new Vorm.Woord([Feitwoorden.Geen, Feitwoorden.Onbekend]), "Of wat hier niet staat nog niet is gebeurd (`geen`), of niet bekend is (`onbekend`)."),
        new("gedaan", new Vorm.Namen(_dagen, VrijeNamen: true) { Uit = Naamsoort.Afspraak }, "Welke afspraken gedaan zijn, met de dag of de dagen."),
        new("verloop", Verloopvormen.Gebeurtenissen, "De gebeurtenissen in het leven van een contract, op volgorde."),
        .. _aanvraag,
    ]);

    /// <summary>The file of counts for quota.</summary>
    public static readonly Vorm.Groep Tellingen = new(
    [
        new("jaar", Bouwstenen.Geschreven("jaar", Schrijfwijze.Jaar), "Het jaar van de tellingen."),
        _peildatum,
        _feiten,
        _lezingen,
        new("quota", new Vorm.Namen(new Vorm.Vrij("telling"), VrijeNamen: true), "Wat er per quotum geteld is: een aantal, of per jaar, groep of partij een aantal."),
    ]);
}
