// A case system that embeds the rules: it builds an application, asks what is missing, and logs what the outcome rests on.
using NodaTime;
using Uitstroom.Regions;
using Uitstroom.Rules;

var regeling = Regelingen.Westfriesland;
var peildatum = new LocalDate(2025, 6, 16);

// 1. From an object of your own: properties are named as the facts. What is null is unknown, never "no".
var dossier = new Dossier
{
    Aanvraagdatum = new LocalDate(2025, 6, 16),
    Geboortedatum = new LocalDate(1990, 3, 12),
    IntramuraleVoorziening = true,
    VerblijftIn = "wonen_met_ondersteuning",
    HeeftSchulden = false,
    WoontInRegioSinds = new LocalDate(2022, 5, 1),
    WoonvaardighedenVoldoende = new GegevenOordeel("ja", "zorgaanbieder", new LocalDate(2025, 6, 2)),
};
var gelezen = Aanvraag.Van(regeling, dossier);
foreach (var diagnostic in gelezen.Diagnostics)
{
    Console.Error.WriteLine(diagnostic);
}

var toetsing = regeling.Toets(gelezen.Aanvraag!, peildatum);
Console.WriteLine($"Uitkomst: {toetsing.Uitkomst} ({(toetsing.Vast ? "vast" : "voorlopig")})");

// 2. What is missing comes with the question to ask, and with who must judge.
foreach (var feit in toetsing.VraagNu.Take(3))
{
    Console.WriteLine($"  nog nodig: {feit.Vraag} [{feit.Naam}]");
}

// 3. From facts one by one. A wrong value is a diagnostic, not an exception.
var fout = Aanvraag.Voor(regeling).Met("hennepplantage_op", "31-02-2020").Bouw();
Console.WriteLine($"  fout in de invoer: {fout.Diagnostics[0].Id}: {fout.Diagnostics[0].Melding}");

var hennep = Aanvraag.Voor(regeling)
    .Kenmerk("dossier 2025-17")
    .Met("hennepplantage_op", new LocalDate(2021, 6, 16))
    .Bouw();
var nee = regeling.Toets(hennep.Aanvraag!, peildatum);
Console.WriteLine($"Uitkomst: {nee.Uitkomst}, want {string.Join(", ", nee.Criteria.Where(c => c.Status == CriteriumStatus.NietVoldaan).Select(c => $"{c.Naam} [{string.Join(", ", c.Bron)}]"))}");

// 4. Provenance: enough to reproduce this decision later, byte for byte.
var herkomst = nee.Herkomst;
Console.WriteLine($"  regels: {string.Join(", ", herkomst.Bestanden.Select(b => $"{b.Naam} {b.Sha256[..12]}"))}");
Console.WriteLine($"  feiten: {string.Join(", ", herkomst.Feiten.Select(f => $"{f.Key}={f.Value}"))}, engine {herkomst.Engine}");

return gelezen.HeeftFouten ? 1 : 0;

internal sealed class Dossier
{
    public LocalDate? Aanvraagdatum { get; init; }

    public LocalDate? Geboortedatum { get; init; }

    public bool? IntramuraleVoorziening { get; init; }

    public string? VerblijftIn { get; init; }

    public bool? HeeftSchulden { get; init; }

    public LocalDate? WoontInRegioSinds { get; init; }

    public GegevenOordeel? WoonvaardighedenVoldoende { get; init; }
}
