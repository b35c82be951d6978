using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: meetings, complaints and disputes, and what is reported.</summary>
internal static class Samenwerking
{
    public static Deel Maak(Opbouw op) => new("samenwerking", "Overleg, klachten en verslag",
    [
        .. op.Regeling.Overleggen.IsEmpty ? Enumerable.Empty<Deel>() : [new Deel("overleggen", "Overleggen", op.Regeling.Overleggen.Select(overleg => Overleg(op, overleg)))],
        .. op.Regeling.Loketten.IsEmpty ? Enumerable.Empty<Deel>() : [new Deel("loketten", "Klachten, bezwaren en geschillen", op.Regeling.Loketten.Select(loket => Loket(op, loket)))],
        .. op.Regeling.Monitoring is { } monitoring ? [Monitoring(op, monitoring)] : Enumerable.Empty<Deel>(),
    ]);

    private static Deel Overleg(Opbouw op, Overleg overleg)
    {
        var rijen = new List<Term>();
        if (!overleg.Leden.IsEmpty)
        {
            rijen.Add(new Term(null, "Wie", Tekst.Samen("; ", overleg.Leden.Select(lid => (Tekst)lid.Tekst + op.Bron(lid.Bron)))));
        }

        if (!overleg.Bespreekt.IsEmpty)
        {
            rijen.Add(new Term(null, "Waarover", Schrijfwijze.Hoofdletter(string.Join("; ", overleg.Bespreekt))));
        }

        rijen.AddRange(overleg.KomtBijeen.Select(afspraak => new Term(null, "Wanneer", Tekst.Naar($"afspraken.{afspraak.Naam}", Wanneer(afspraak)) + op.Bron(afspraak.Bron))));
        rijen.AddRange(overleg.Taken.Select(taak => new Term(null, Schrijfwijze.Hoofdletter(Weergave.Leesbaar(taak.Soort)),
            Tekst.Naar($"afspraken.{taak.Afspraak.Naam}", $"{Schrijfwijze.Hoofdletter(Rolzin.Van(taak.Afspraak.Wie))} {taak.Afspraak.Doet}") + op.Bron(taak.Afspraak.Bron))));
        rijen.AddRange(overleg.Besluiten.Select(besluit => new Term($"overleggen.{overleg.Naam}.besluiten.{besluit.Naam}", "Besluit", Besluit(besluit) + op.Bron(besluit.Bron))));
        return new Deel($"overleggen.{overleg.Naam}", Schrijfwijze.Hoofdletter(overleg.Titel), [new Blok.Termen([.. rijen]), .. op.Toelichting(overleg.Toelichting)])
        {
            IsRegel = true,
            Kenmerken = (overleg.OokGenoemd.IsEmpty ? Tekst.Leeg : $"Ook genoemd: {Weergave.Opsomming(overleg.OokGenoemd, "en")}.") + op.Bron(overleg.Bron),
        };
    }

    private static string Wanneer(Afspraak afspraak) => afspraak.Termijntekst.Length > 0 ? Schrijfwijze.Hoofdletter(afspraak.Termijntekst) : Schrijfwijze.Hoofdletter(afspraak.Doet);

    private static Tekst Besluit(Overlegbesluit besluit) =>
        $"{Schrijfwijze.Hoofdletter(besluit.Wat)}: {Weergave.Opsomming(besluit.Meerderheden.Select(Uitkomsttekst.Stilte))}{(besluit.NaAdviesVan is { } advies ? $", na advies van {advies}" : "")}"
        + (besluit.Lezing is { } lezing ? " (" + Tekst.Naar($"lezingen.{lezing.Naam}", "lezing") + ")" : Tekst.Leeg);

    private static Deel Loket(Opbouw op, Loket loket)
    {
        var rijen = new List<Term>
        {
            new(null, "Wat", Schrijfwijze.Hoofdletter(Weergave.Opsomming(loket.Soorten.Select(soort => soort.ToString().ToLowerInvariant())))),
            new(null, "Van wie", Schrijfwijze.Hoofdletter(Weergave.Opsomming(loket.Van.Select(Weergave.Leesbaar), "en"))),
            new(null, "Waarheen", Schrijfwijze.Hoofdletter(Uitkomsttekst.Stilte(loket.Bij))),
        };
        rijen.AddRange(loket.Stappen.Select((stap, nummer) => new Term(null, $"Stap {nummer + 1}",
            Tekst.Naar($"afspraken.{stap.Naam}", $"{Schrijfwijze.Hoofdletter(Rolzin.Van(stap.Wie))} {stap.Doet}") + (stap.Termijntekst.Length > 0 ? $", {stap.Termijntekst}" : "") + op.Bron(stap.Bron))));
        if (loket.Beslist is { } beslist)
        {
            rijen.Add(new Term(null, "Beslist", Schrijfwijze.Hoofdletter(Uitkomsttekst.Stilte(beslist))));
        }

        rijen.Add(new Term(null, "Helpt dat niet", Schrijfwijze.Hoofdletter(Uitkomsttekst.Stilte(loket.Daarna))));
        return new Deel($"loketten.{loket.Naam}", Schrijfwijze.Hoofdletter(loket.Onderwerp), [new Blok.Termen([.. rijen]), .. op.Toelichting(loket.Toelichting)])
        {
            IsRegel = true,
            Kenmerken = op.Bron(loket.Bron),
        };
    }

    private static Deel Monitoring(Opbouw op, Monitoring monitoring) => new("monitoring", "Wat er geteld en gemeld wordt",
    [
        new Blok.Tabel("Cijfers", ["Cijfer", "Telt", "Per", "Gevraagd", "Bepaling"], [.. monitoring.Cijfers.Select(cijfer => new Rij($"monitoring.cijfers.{cijfer.Naam}",
        [
            cijfer.Titel,
            Schrijfwijze.Hoofdletter(Weergave.Opsomming(cijfer.Telt.Select(soort => soort.Titel))) + (cijfer.BinnenTekst is { } binnen ? $", binnen {binnen}" : ""),
            Schrijfwijze.Hoofdletter(Weergave.Opsomming(cijfer.Per.Select(per => string.Join(" en ", per.Select(indeling => Weergave.Leesbaar(indeling.Naam)))), "en")),
            cijfer.Genoemd ? "In de tekst" : "Volgt uit wat de tekst wil weten",
            op.Bron(cijfer.Bron),
        ]))]),
        .. monitoring.Rapportages.IsEmpty ? Enumerable.Empty<Blok>() : [new Blok.Tabel("Verslagen", ["Verslag", "Wie doet wat", "Cijfers", "Bepaling"], [.. monitoring.Rapportages.Select(rapport => new Rij($"monitoring.rapporten.{rapport.Naam}",
        [
            rapport.Titel,
            new Cel(Tekst.Leeg, [.. rapport.Afspraken.Select(afspraak => (Punt)Tekst.Naar($"afspraken.{afspraak.Naam}", $"{Schrijfwijze.Hoofdletter(Rolzin.Van(afspraak.Wie))} {afspraak.Doet}"))]),
            rapport.Stilte is { } stilte ? Schrijfwijze.Hoofdletter(Uitkomsttekst.Stilte(stilte)) : Tekst.Samen(", ", rapport.Cijfers.Select(cijfer => Tekst.Naar($"monitoring.cijfers.{cijfer.Naam}", cijfer.Titel))),
            op.Bron(rapport.Bron),
        ]))])],
        .. op.Toelichting(monitoring.Toelichting),
    ])
    {
        Kenmerken = op.Bron(monitoring.Bron),
    };
}
