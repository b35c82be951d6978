using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Makes a page about one regeling, in the order in which people ask: who takes part, for whom, what is tested, what follows, and what is open.</summary>
public static class Regelingpagina
{
    /// <summary>Makes the page.</summary>
    /// <param name="regeling">The regeling, or a version of it.</param>
    /// <param name="opschrift">A line above the title, such as the day of the version; null for none. The page itself knows no date of making.</param>
    /// <returns>The page, the same for the same regeling and line.</returns>
    public static Pagina Van(Regeling regeling, string? opschrift = null)
    {
        ArgumentNullException.ThrowIfNull(regeling);
        var op = new Opbouw(regeling);
        ImmutableArray<Deel> hoofdstukken =
        [
            Deelnemers.Maak(op), Begrippen.Maak(op), Groepen.Maak(op), Toetshoofdstuk.Maak(op), Lezinghoofdstuk.Maak(op), Aantallen.Maak(op), Contracthoofdstuk.Maak(op),
            Afsprakenhoofdstuk.Maak(op), Gegevenshoofdstuk.Maak(op), Samenwerking.Maak(op), Besluiten.Maak(op), Feitenhoofdstuk.Maak(op), Knelpuntenhoofdstuk.Maak(op), Register.Maak(op),
        ];
        return new Pagina(regeling.Naam, regeling.Titel, [.. hoofdstukken.Where(hoofdstuk => !hoofdstuk.IsLeeg)])
        {
            Ondertitel = opschrift ?? "",
            Inleiding = [.. Inleiding(regeling)],
        };
    }

    private static IEnumerable<Blok> Inleiding(Regeling regeling)
    {
        yield return new Blok.Alinea($"Dit convenant geldt {Deelnemers.Van(regeling.Looptijd)}. Deze pagina zegt in gewone taal wat erin staat: elke regel, elk getal en elke termijn, met de bepaling erachter. "
            + "Wie op een bepaling klikt, komt bij de samenvatting ervan achteraan deze pagina.");
        var open = regeling.Lezingen.Count(lezing => lezing.Standaard is null && !regeling.GekozenLezingen.ContainsKey(lezing.Naam));
        yield return new Blok.Alinea($"Waar de tekst zwijgt of op meer manieren te lezen is, staat dat erbij. Er zijn " + Tekst.Naar("lezingen", $"{regeling.Lezingen.Length} zulke plaatsen") + $" gevonden, waarvan er {open} nog open "
            + (open == 1 ? "is" : "zijn") + "; alles wat de tekst openlaat staat bij " + Tekst.Naar("knelpunten", "wat de tekst openlaat") + ". Niets op deze pagina beslist wat het convenant aan mensen laat.");
    }
}
