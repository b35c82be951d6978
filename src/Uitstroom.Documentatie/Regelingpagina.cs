using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Makes a page about one regeling, in the order in which people ask: who takes part, for whom, what is tested, what follows, and what is open.</summary>
public static class Regelingpagina
{
    /// <summary>Makes the page.</summary>
    /// <param name="regeling">The regeling.</param>
    /// <param name="dag">The day whose text is shown, from 1800 up to and including 2299; null for the regeling as it is given. The page knows no day of making.</param>
    /// <returns>The page, the same for the same regeling and day.</returns>
    public static Pagina Van(Regeling regeling, LocalDate? dag = null)
    {
        ArgumentNullException.ThrowIfNull(regeling);
        regeling = dag is { } gevraagd ? regeling.Op(gevraagd) : regeling;
        var op = new Opbouw(regeling);
        ImmutableArray<Deel> hoofdstukken =
        [
            Deelnemers.Maak(op), Begrippen.Maak(op), Groepen.Maak(op), Toetshoofdstuk.Maak(op), Lezinghoofdstuk.Maak(op), Aantallen.Maak(op), Contracthoofdstuk.Maak(op),
            Afsprakenhoofdstuk.Maak(op), Gegevenshoofdstuk.Maak(op), Samenwerking.Maak(op), Besluiten.Maak(op), Feitenhoofdstuk.Maak(op), Knelpuntenhoofdstuk.Maak(op), Register.Maak(op),
        ];
        return new Pagina(regeling.Naam, regeling.Titel, [.. hoofdstukken.Where(hoofdstuk => !hoofdstuk.IsLeeg)])
        {
            Ondertitel = dag is { } geldt ? $"De tekst zoals die geldt op {Weergave.Datum(geldt)}" : "",
            Inleiding = [.. Inleiding(op)],
        };
    }

    private static IEnumerable<Blok> Inleiding(Opbouw op)
    {
        yield return new Blok.Alinea("Deze pagina zegt in gewone taal wat er in de regeling staat: elke regel, elk getal en elke termijn, met de bepaling erachter. Wie op een bepaling klikt, "
            + "komt bij de samenvatting ervan achteraan. Waar de tekst zwijgt of op meer manieren te lezen is, staat dat erbij. Wat de regeling aan mensen overlaat, beslist deze pagina niet.");
        yield return Kortom.Maak(op);
    }
}
