using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: the terms as the agreement describes them.</summary>
internal static class Begrippen
{
    public static Deel Maak(Opbouw op) => new("definities", "Begrippen",
        op.Regeling.Definities.IsEmpty ? [] : new Blok[]
        {
            new Blok.Termen([.. op.Regeling.Definities.Select(definitie =>
                new Term($"definities.{definitie.Naam}", Schrijfwijze.Hoofdletter(Weergave.Leesbaar(definitie.Naam)), op.Bronnen.InTekst(Schrijfwijze.Zin(definitie.Betekenis)) + op.Bron(definitie.Bron)))]),
        });
}
