using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: what changes in the text, place by place.</summary>
internal static class Tekstdeel
{
    public static Deel Maak(ImmutableArray<Tekstverschil> verschillen, Versiebronnen bronnen) => new("tekst", "Wat er in de tekst verandert", verschillen.IsEmpty
        ? [new Blok.Alinea("De tekst is gelijk.")]
        :
        [
            new Blok.Alinea("Elke plaats in het regiobestand die anders wordt. Of dat ook iets anders betekent, staat in het volgende hoofdstuk."),
            new Blok.Tabel("Wat er in de tekst verandert", [new Kolom("Onderdeel", IsBreed: true), "Oud", "Nieuw", "Bepaling"], [.. verschillen.Select(verschil => Rij(verschil, bronnen))]) { KopZegtHet = true },
        ]);

    private static Rij Rij(Tekstverschil verschil, Versiebronnen bronnen)
    {
        var (titel, rest) = bronnen.Titel(verschil.Pad);
        var naam = Tekst.Vet(Schrijfwijze.Hoofdletter(titel)) + (rest.Length > 0 ? $" ({rest})" : "") + " " + new Tekst([new Stuk.Kenmerk(verschil.Pad)]);
        return new Rij(null, verschil.Soort switch
        {
            Tekstverschilsoort.Nieuw => [naam, Tekst.Merk("nieuw"), Inhoud(verschil.Nieuw), bronnen.Bij(verschil.Bron)],
            Tekstverschilsoort.Vervallen => [naam, Inhoud(verschil.Oud), Tekst.Merk("vervalt"), bronnen.Bij(verschil.Bron)],
            Tekstverschilsoort.Hernoemd => [naam, $"heet {verschil.Oud}", $"heet {verschil.Nieuw}", bronnen.Bij(verschil.Bron)],
            _ => [naam, Inhoud(verschil.Oud), Inhoud(verschil.Nieuw), bronnen.Bij(verschil.Bron)],
        });
    }

    /// <summary>What stands there; a whole group of a file is set small: the chapter that follows says what it means.</summary>
    private static Tekst Inhoud(string? tekst) => tekst is null ? Tekst.Leeg : tekst.StartsWith('{') || tekst.StartsWith('[') ? new Tekst([new Stuk.Kenmerk(tekst)]) : tekst;
}
