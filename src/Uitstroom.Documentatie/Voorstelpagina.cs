using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Makes a page about a proposed change for those who decide on it: what changes, who is touched, with examples, and what is proven and what is not.</summary>
public static class Voorstelpagina
{
    /// <summary>Makes the page.</summary>
    /// <param name="voorstel">What it rests on.</param>
    /// <returns>The page, the same for the same proposal. It knows no day of making.</returns>
    public static Pagina Van(Voorstel voorstel)
    {
        ArgumentNullException.ThrowIfNull(voorstel);
        var vergelijking = voorstel.Vergelijking;
        var bronnen = new Versiebronnen(vergelijking.Oud, vergelijking.Nieuw);
        ImmutableArray<Deel> hoofdstukken =
        [
            .. Hoofdstukken(voorstel, bronnen).Where(hoofdstuk => !hoofdstuk.IsLeeg),
        ];

        // The appendix comes last: it holds what the chapters before it cite.
        return new Pagina($"wijzigingsvoorstel-{vergelijking.Nieuw.Naam}", Titel(vergelijking), [.. hoofdstukken, .. bronnen.Hoofdstukken()])
        {
            Ondertitel = Ondertitel(vergelijking),
            Inleiding = [Voorstelkort.Maak(voorstel)],
        };
    }

    /// <summary>The chapters in order; one about another part of a comparison is one line more.</summary>
    private static IEnumerable<Deel> Hoofdstukken(Voorstel voorstel, Versiebronnen bronnen) =>
    [
        Tekstdeel.Maak(voorstel.Tekst, bronnen),
        Betekenisdeel.Maak(voorstel.Vergelijking, bronnen),
        Regelsdeel.Maak(voorstel.Vergelijking, bronnen),
        voorstel.Invloed is { } invloed ? new Deel("invloed", "Wie het raakt", Invloeddelen.Maak(invloed, bronnen)) { Blokken = [Bestand(voorstel)] } : new Deel("invloed", "Wie het raakt", [Bestand(voorstel)]),
        Controledeel.Maak(voorstel, bronnen),
        Bewijsdeel.Maak(voorstel.Vergelijking, voorstel.Tekst),
    ];

    private static Blok.Alinea Bestand(Voorstel voorstel) => new(voorstel.Invloed is null
        ? "Er zijn geen aanvragen doorgerekend. Hoeveel mensen dit voorstel raakt, is dus niet bekend; bij „Wat het betekent” staat wel wat voor mensen het raakt."
        : "Elke aanvraag" + (voorstel.Bestand is { } bestand ? $" in {bestand}" : "") + " is getoetst op haar eigen peildatum, met de tekst van oud en met de tekst van nieuw. Zo is te zien wat het voorstel voor deze mensen "
            + "zou hebben betekend, ook als het nog niet gold.");

    private static string Titel(Regelingvergelijking vergelijking) => vergelijking.Oud.Naam == vergelijking.Nieuw.Naam
        ? $"Wijzigingsvoorstel: {vergelijking.Nieuw.Titel}"
        : $"Van {vergelijking.Oud.Gebiednaam()} naar {vergelijking.Nieuw.Gebiednaam()}: wat er verandert";

    private static string Ondertitel(Regelingvergelijking vergelijking) => vergelijking.PeildatumOud == vergelijking.PeildatumNieuw
        ? $"De oude en de nieuwe tekst vergeleken, getoetst op {Weergave.Datum(vergelijking.PeildatumNieuw)}"
        : $"De oude tekst op {Weergave.Datum(vergelijking.PeildatumOud)} en de nieuwe op {Weergave.Datum(vergelijking.PeildatumNieuw)} vergeleken";
}
