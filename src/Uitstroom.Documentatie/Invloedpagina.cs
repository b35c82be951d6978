using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Makes a page that shows what a change does to applications that were really made: bars with a table under each.</summary>
public static class Invloedpagina
{
    /// <summary>Makes the page. No application is named in it.</summary>
    /// <param name="invloed">What was counted.</param>
    /// <param name="bestand">What the applications come from, such as the name of a file; null when that is not to be told.</param>
    /// <returns>The page, the same for the same counts.</returns>
    public static Pagina Van(Invloed invloed, string? bestand = null)
    {
        ArgumentNullException.ThrowIfNull(invloed);
        var bronnen = new Versiebronnen(invloed.Oud, invloed.Nieuw);
        ImmutableArray<Deel> hoofdstukken = [.. Invloeddelen.Maak(invloed, bronnen)];
        return new Pagina("gevolgen", $"Gevolgen voor aanvragen: {Titel(invloed)}", [.. hoofdstukken, .. bronnen.Hoofdstukken()])
        {
            Ondertitel = bestand is null ? "Oud en nieuw naast elkaar, aanvraag voor aanvraag" : $"Oud en nieuw naast elkaar, voor de aanvragen in {bestand}",
            Inleiding = [new Blok.Lijst([.. Invloeddelen.Kort(invloed).Select(zin => (Punt)(Tekst)zin)])],
        };
    }

    private static string Titel(Invloed invloed) =>
        invloed.Oud.Naam == invloed.Nieuw.Naam ? invloed.Nieuw.Titel : $"{invloed.Oud.Gebiednaam()} en {invloed.Nieuw.Gebiednaam()}";
}
