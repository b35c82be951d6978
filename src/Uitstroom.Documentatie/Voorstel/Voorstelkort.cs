using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>The proposal in a few sentences: what somebody wants to know who reads no further.</summary>
internal static class Voorstelkort
{
    public static Blok.Termen Maak(Voorstel voorstel)
    {
        var vergelijking = voorstel.Vergelijking;
        var (nieuw, weg, _) = Controledeel.Verschil(voorstel);
        return new Blok.Termen(
        [
            new Term(null, Tekst.Naar("tekst", "De tekst"), voorstel.Tekst.Length switch
            {
                0 => "De tekst is gelijk.",
                1 => "Er verandert 1 plaats in de tekst.",
                var aantal => $"Er veranderen {aantal} plaatsen in de tekst.",
            }),
            new Term(null, Tekst.Naar("betekenis", "De betekenis"), Betekenis(vergelijking)) { Punten = [.. vergelijking.Alles.Where(toets => !toets.IsGelijk).Select(toets => Toets(toets, vergelijking.Toetsen.Contains(toets) ? Onderwerp.Toets : Onderwerp.Contract))] },
            .. Regelsdeel.Kort(vergelijking) is { Length: > 0 } regels ? new[] { new Term(null, Tekst.Naar("regels", "Aantallen, dagen en contracten"), regels) } : [],
            new Term(null, Tekst.Naar("invloed", "De mensen"), voorstel.Invloed is null ? "Er zijn geen aanvragen doorgerekend: hoeveel mensen dit raakt, is niet bekend." : Tekst.Leeg)
            {
                Punten = voorstel.Invloed is { } invloed ? [.. Invloeddelen.Kort(invloed).Select(zin => (Punt)(Tekst)zin)] : [],
            },
            new Term(null, Tekst.Naar("controle", "De controle"), (nieuw.Length, weg.Length) switch
            {
                (0, 0) => "Er komen geen regels bij die nooit iets beslissen, en er verdwijnen er geen.",
                (var erbij, 0) => $"Er {(erbij == 1 ? "komt 1 punt" : $"komen {erbij} punten")} bij waarnaar gekeken moet worden.",
                (0, var eraf) => $"Er {(eraf == 1 ? "verdwijnt 1 punt" : $"verdwijnen {eraf} punten")} waarnaar gekeken moest worden.",
                var (erbij, eraf) => $"Punten waarnaar gekeken moet worden: {erbij} erbij, {eraf} weg.",
            }),
            new Term(null, Tekst.Naar("bewijs", "Het bewijs"), Bewijsdeel.IsVolledig(vergelijking)
                ? "Wat hier over de betekenis staat, is bewezen voor alle aanvragen die de regels op deze dag kunnen onderscheiden."
                : "Niet alles kon worden bewezen; wat niet bewezen is, staat erbij."),
        ]);
    }

    private static string Betekenis(Regelingvergelijking vergelijking)
    {
        var anders = vergelijking.Alles.Count(toets => !toets.IsGelijk);
        var gelijk = vergelijking.Alles.Count() - anders;
        return anders == 0
            ? vergelijking.IsGelijk ? "Oud en nieuw betekenen voor elke aanvraag hetzelfde." : "Elke aanvraag wordt in oud en nieuw hetzelfde beslist, door alles wat beide hebben."
            : $"{(anders == 1 ? "1 onderwerp verandert" : $"{anders} onderwerpen veranderen")} van betekenis{(gelijk == 0 ? "" : gelijk == 1 ? ", 1 blijft gelijk" : $", {gelijk} blijven gelijk")}.";
    }

    private static Punt Toets(Toetsvergelijking toets, Onderwerp onderwerp) => new(
        Tekst.Naar($"betekenis.{toets.Nieuw.Naam}", toets.Nieuw.Titel) + " "
        + (toets.Uitkomst.Betekenis == Rules.Betekenis.Gelijk ? "De uitkomst blijft gelijk; er veranderen wel onderdelen." : Betekeniszin.Van(toets.Uitkomst, onderwerp)));
}
