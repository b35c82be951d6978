using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: where the source contradicts itself, is silent, or does not add up; the readings have a chapter of their own.</summary>
internal static class Knelpuntenhoofdstuk
{
    private static readonly ImmutableArray<(Knelpuntsoort Soort, string Titel, string Uitleg)> _soorten =
    [
        (Knelpuntsoort.Tegenspraak, "Tegenspraak", "Twee bepalingen, of twee delen van een, kunnen niet allebei gelden."),
        (Knelpuntsoort.Dubbelzinnig, "Dubbelzinnig", "De tekst is op meer manieren te lezen."),
        (Knelpuntsoort.Leemte, "Leemte", "Iets dat nodig is, staat er niet."),
        (Knelpuntsoort.Tabel, "Tabellen", "Gedrukte cijfers volgen niet uit de tekst of tellen niet op."),
    ];

    public static Deel Maak(Opbouw op)
    {
        // A reading has its own place, with its state; here is what the text leaves open besides.
        var alle = op.Regeling.Knelpunten.Alle.Where(punt => punt.Lezing is null).ToImmutableArray();
        return new Deel("knelpunten", "Wat de tekst openlaat", _soorten.Select(soort => Soort(op, soort.Soort, soort.Titel, soort.Uitleg, [.. alle.Where(punt => punt.Soort == soort.Soort)])).OfType<Deel>())
        {
            Blokken = alle.IsEmpty ? [] : [new Blok.Alinea("Een lijst om mee te nemen naar het volgende overleg, naast " + Tekst.Naar("lezingen", "de plaatsen die op meer manieren te lezen zijn") + ": elk punt noemt wat er openligt en waar het staat.")],
        };
    }

    private static Deel? Soort(Opbouw op, Knelpuntsoort soort, string titel, string uitleg, ImmutableArray<Knelpunt> punten) => punten.IsEmpty ? null : new Deel(
        $"knelpunten.{soort.ToString().ToLowerInvariant()}", titel,
        [
            new Blok.Alinea(uitleg),
            new Blok.Tabel(titel, ["Punt", new Kolom("Wat er opvalt", IsBreed: true), "Bepaling"], [.. punten.Select(punt => Rij(op, punt))]) { KopZegtHet = true },
        ])
    {
        Kenmerken = punten.Length == 1 ? "1 punt" : $"{punten.Length} punten",
    };

    private static Rij Rij(Opbouw op, Knelpunt punt) => new(null,
    [
        new Cel(op.Bronnen.InTekst(Schrijfwijze.Hoofdletter(punt.Tekst))),
        new Cel(Tekst.Leeg, [.. punt.Bevindingen.Select(bevinding => (Punt)(Tekst)Schrijfwijze.Zin(bevinding)), .. punt.Opmerkingen.Select(opmerking => (Punt)op.Bronnen.InTekst(opmerking.Tekst)), .. Raakt(op, punt)]),
        op.Bron(punt.Bron),
    ]);

    private static IEnumerable<Punt> Raakt(Opbouw op, Knelpunt punt) => punt.Herkomst == Knelpuntherkomst.Tabel || punt.Raakt.IsEmpty
        ? []
        : ["Raakt: " + Tekst.Samen(", ", punt.Raakt.Take(4).Select(op.Naar)) + (punt.Raakt.Length > 4 ? $" en nog {punt.Raakt.Length - 4}" : "") + "."];
}
