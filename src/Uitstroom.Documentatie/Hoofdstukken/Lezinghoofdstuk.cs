using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: where the text can be read in more ways, and how each of these stands.</summary>
internal static class Lezinghoofdstuk
{
    public static Deel Maak(Opbouw op)
    {
        var raakt = op.Regeling.Knelpunten.Alle.Where(punt => punt.Lezing is not null).ToDictionary(punt => punt.Lezing!, punt => punt.Raakt);
        return new Deel("lezingen", "Waar de tekst op meer manieren te lezen is", op.Regeling.Lezingen.Select(lezing => Lezing(op, lezing, raakt.GetValueOrDefault(lezing, []))))
        {
            Blokken = op.Regeling.Lezingen.IsEmpty ? [] :
            [
                new Blok.Alinea("Bij „standaard” blijft één lezing het dichtst bij de tekst; daarmee wordt gewerkt tot iemand anders beslist. Bij „open” wijst de tekst geen lezing aan: dan moeten mensen zeggen wat geldt."),
            ],
        };
    }

    private static Deel Lezing(Opbouw op, Lezing lezing, IReadOnlyList<string> raakt)
    {
        op.Regeling.GekozenLezingen.TryGetValue(lezing.Naam, out var gekozen);
        var blokken = new List<Blok>
        {
            new Blok.Lijst([.. lezing.Opties.Select(optie => new Punt((Tekst)(Schrijfwijze.Hoofdletter(optie.Tekst) + " ") + Merk(lezing, optie, gekozen)))], IsKeuze: true),
        };
        if (raakt.Count > 0)
        {
            blokken.Add(new Blok.Noot("Hiervan hangt af: " + Tekst.Samen(", ", raakt.Select(op.Naar).DistinctBy(tekst => tekst.Plat)) + "."));
        }

        var stand = gekozen is not null ? Tekst.Merk("gekozen", Merksoort.Vast) : lezing.Standaard is null ? Tekst.Merk("open", Merksoort.Open) : Tekst.Merk("standaard", Merksoort.Vast);
        var wie = lezing.Beslist is { } rol ? $"Beslist: {Rolzin.Van(rol)}." : "Wie beslist staat er niet.";
        return new Deel($"lezingen.{lezing.Naam}", lezing.Vraag, blokken) { IsRegel = true, Kenmerken = stand + wie + op.Bron(lezing.Bron) };
    }

    private static Tekst Merk(Lezing lezing, Leesoptie optie, string? gekozen) =>
        gekozen == optie.Naam ? Tekst.Merk("gekozen", Merksoort.Vast)
        : lezing.Standaard == optie.Naam ? Tekst.Merk("standaard", Merksoort.Vast)
        : Tekst.Leeg;
}
