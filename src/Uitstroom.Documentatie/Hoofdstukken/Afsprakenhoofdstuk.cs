using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: who does what and when, on lines and per party.</summary>
internal static class Afsprakenhoofdstuk
{
    public static Deel Maak(Opbouw op)
    {
        var gezet = new HashSet<string>(StringComparer.Ordinal);
        var rollen = op.Regeling.Afspraken.SelectMany(afspraak => afspraak.Wie).Select(rol => rol.Naam).Distinct().ToList();
        return new Deel("afspraken", "Afspraken: wie doet wat, en wanneer",
        [
            .. Tijdlijnen.Maak(op),
            .. rollen.Select(rol => new Deel($"partij.{rol}", Naam(op, rol), [Tabel(op, Naam(op, rol), op.Regeling.Afspraken.Where(afspraak => afspraak.Wie.Any(wie => wie.Naam == rol)), gezet)])),
            .. op.Regeling.Afspraken.Where(afspraak => afspraak.Wie.IsEmpty) is var zonder && zonder.Any()
                ? [new Deel("partij", "Zonder genoemde partij", [Tabel(op, "Zonder genoemde partij", zonder, gezet)])]
                : Enumerable.Empty<Deel>(),
        ]);
    }

    private static string Naam(Opbouw op, string rol) =>
        Schrijfwijze.Hoofdletter(rol == "niet_genoemd" ? "Wie het doet staat er niet" : op.Regeling.Afspraken.SelectMany(afspraak => afspraak.Wie).First(wie => wie.Naam == rol).Titel);

    private static Blok.Tabel Tabel(Opbouw op, string naam, IEnumerable<Afspraak> afspraken, HashSet<string> gezet) => new($"Afspraken van: {naam}", [new Kolom("Wat", IsBreed: true), "Wanneer", "Aan of met", "Aard", "Bepaling"],
    [
        .. afspraken.Select(afspraak => new Rij(gezet.Add(afspraak.Naam) ? $"afspraken.{afspraak.Naam}" : null,
        [
            new Cel(Schrijfwijze.Hoofdletter(afspraak.Doet) + Vorm(afspraak), [.. Bijzonder(op, afspraak)]),
            Schrijfwijze.Hoofdletter(afspraak.Termijntekst),
            Schrijfwijze.Hoofdletter(Weergave.Opsomming(afspraak.Aan.Concat(afspraak.Met).Select(Rolzin.Van).Distinct(), "en")),
            string.Join(" of ", afspraak.Aarden.Select(Aardzin)),
            op.Bron(afspraak.Bron),
        ])),
    ])
    {
        KopZegtHet = true,
    };

    private static Tekst Vorm(Afspraak afspraak) => afspraak.Vorm is { } vorm ? $" ({vorm})" : Tekst.Leeg;

    private static IEnumerable<Punt> Bijzonder(Opbouw op, Afspraak afspraak)
    {
        if (afspraak.Wie.Length > 1)
        {
            yield return (Tekst)$"{(afspraak.WieHangtAf ? "Wie het doet hangt af van het geval" : "Samen")}: {Rolzin.Van(afspraak.Wie, afspraak.WieHangtAf ? "of" : "en")}.";
        }

        if (!afspraak.Inhoud.IsEmpty)
        {
            yield return (Tekst)$"Het gaat om: {string.Join("; ", afspraak.Inhoud.Select(Uitkomsttekst.Stilte))}.";
        }

        if (afspraak.Wanneer is { } wanneer)
        {
            yield return op.Zin.Als("", wanneer);
        }

        if (afspraak.Gevolg is { } gevolg)
        {
            var punt = Opbouw.PerLezing(gevolg, tekst => Uitkomsttekst.Stilte(tekst));
            yield return new Punt("Gebeurt dit niet op tijd: " + punt.Tekst + (punt.Delen.IsEmpty ? "." : ""), punt.Delen);
        }

        foreach (var lezing in afspraak.Termijnlezingen().Distinct())
        {
            yield return "De termijn hangt af van de lezing " + Tekst.Naar($"lezingen.{lezing.Naam}", $"„{lezing.Vraag}”") + ".";
        }

        if (afspraak.BlijftGelden is not false)
        {
            yield return (Tekst)(afspraak.BlijftGelden == true ? "Loopt door na het einde van de regeling." : "Kan doorlopen na het einde van de regeling.");
        }

        if (afspraak.Toelichting.Length > 0)
        {
            yield return op.Bronnen.InTekst(afspraak.Toelichting);
        }
    }

    private static string Aardzin(Aard aard) => aard switch
    {
        Aard.Hard => "moet",
        Aard.Streven => "streven",
        Aard.Inspanning => "inspanning",
        Aard.Voorkeur => "voorkeur",
        Aard.Richtsnoer => "richtsnoer",
        _ => "mag",
    };
}
