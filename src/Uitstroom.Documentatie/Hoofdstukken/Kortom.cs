using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>The page in a few lines: what somebody wants to know who reads no further.</summary>
internal static class Kortom
{
    public static Blok.Termen Maak(Opbouw op)
    {
        var regeling = op.Regeling;
        var open = regeling.Lezingen.Count(lezing => lezing.Standaard is null && !regeling.GekozenLezingen.ContainsKey(lezing.Naam));
        return new Blok.Termen([.. new[]
        {
            new Term(null, "Geldt", Schrijfwijze.Hoofdletter(Deelnemers.Van(regeling.Looptijd))),
            new Term(null, "Wie meedoet", Tekst.Samen(", ", regeling.Partijen.Select(groep => Tekst.Naar($"partijen.{groep.Naam}", groep.Leden.IsEmpty ? Weergave.Leesbaar(groep.Naam) : $"{groep.Leden.Length} {Weergave.Leesbaar(groep.Naam)}")))),
            new Term(null, "Voor wie", regeling.Doelgroepen.IsEmpty ? Tekst.Leeg : Tekst.Naar("doelgroepen", Aantal(regeling.Doelgroepen.Length, "doelgroep", "doelgroepen"))),
            new Term(null, "Eerste vraag", regeling.Toetsen is [var toets, ..] ? Tekst.Naar($"toetsen.{toets.Naam}", toets.Titel) + $" ({Aantal(toets.Criteria.Length, "criterium", "criteria")})" : Tekst.Leeg),
            new Term(null, "Afspraken", regeling.Afspraken.IsEmpty ? Tekst.Leeg : Tekst.Naar("afspraken", Aantal(regeling.Afspraken.Length, "afspraak", "afspraken"))),
            new Term(null, "Op meer manieren te lezen", regeling.Lezingen.IsEmpty ? Tekst.Leeg : Tekst.Naar("lezingen", Aantal(regeling.Lezingen.Length, "plaats", "plaatsen")) + $", waarvan {open} open"),
            new Term(null, "Bepalingen", regeling.Bepalingen.Count == 0 ? Tekst.Leeg : Tekst.Naar("bepalingen", Aantal(regeling.Bepalingen.Count, "bepaling", "bepalingen"))),
        }.Where(term => !term.Uitleg.IsLeeg)]);
    }

    private static string Aantal(int aantal, string een, string meer) => aantal == 1 ? $"1 {een}" : $"{aantal} {meer}";
}
