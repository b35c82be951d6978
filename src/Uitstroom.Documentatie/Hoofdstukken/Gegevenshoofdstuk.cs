using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: who gets which data, when, and with whose consent.</summary>
internal static class Gegevenshoofdstuk
{
    public static Deel Maak(Opbouw op)
    {
        var deling = op.Regeling.Gegevensdeling;
        return new Deel("gegevensdeling", "Gegevens delen", deling.Ontvangers.IsEmpty ? [] : new[]
        {
            new Deel("gegevensdeling.regels", "Wie krijgt wat", [.. Doel(op, deling), .. deling.Ontvangers.Select(ontvanger => Tabel(op, deling, ontvanger)).OfType<Blok>()]),
            new Deel("gegevensdeling.categorieen", "Welke gegevens er zijn", [Categorieen(op, deling)]),
        }.Concat(Toestemmingen(op, deling)).Concat(Beginselen(op, deling)));
    }

    private static IEnumerable<Blok> Doel(Opbouw op, Gegevensdeling deling)
    {
        if (deling.Doel is { } doel)
        {
            var kop = (Tekst)$"Gegevens zijn alleen te gebruiken voor {doel.Omschrijving}." + op.Bron(doel.Bron);
            yield return doel.Tenzij is null ? new Blok.Alinea(kop) : new Blok.Lijst([new Punt(kop, [op.Zin.Als("Een ander doel mag", doel.Tenzij)])]);
        }
    }

    private static Blok.Tabel? Tabel(Opbouw op, Gegevensdeling deling, Ontvanger ontvanger)
    {
        ImmutableArray<Deelregel> regels = [.. deling.Regels.Where(regel => regel.Aan.Contains(ontvanger))];
        return regels.IsEmpty ? null : new Blok.Tabel($"Gegevens voor: {ontvanger.Titel}", ["Wat", "Wanneer", "Voorwaarden", "Bepaling"],
            [.. regels.Select(regel => new Rij(regel.Aan[0] == ontvanger ? $"gegevensdeling.regels.{regel.Naam}" : null,
            [
                new Cel(Tekst.Vet(Krijgt(regel)) + " ", []) is var cel && Opbouw.PerLezing(regel.Wat, categorieen => Wat(deling, categorieen)) is var wat
                    ? new Cel(cel.Tekst + wat.Tekst, wat.Delen) : new Cel(Tekst.Leeg),
                regel.Bij.IsEmpty ? "Altijd" : Schrijfwijze.Hoofdletter(Weergave.Opsomming(regel.Bij.Select(moment => moment.Titel))),
                new Cel(Tekst.Leeg, [.. Voorwaarden(op, regel)]),
                op.Bron(regel.Bron),
            ]))]);
    }

    private static string Krijgt(Deelregel regel) => regel.Soort switch
    {
        Deelsoort.KrijgtAlleen => "Krijgt alleen:",
        Deelsoort.KrijgtNiet => "Krijgt niet:",
        _ => regel.Plicht ? "Moet krijgen:" : "Krijgt:",
    };

    private static Tekst Wat(Gegevensdeling deling, ImmutableArray<Gegevenscategorie> categorieen) => categorieen.Length == deling.Categorieen.Length
        ? "alles"
        : Tekst.Samen(", ", categorieen.Select(categorie => Tekst.Naar($"gegevensdeling.categorieen.{categorie.Naam}", categorie.Titel)));

    private static IEnumerable<Punt> Voorwaarden(Opbouw op, Deelregel regel)
    {
        if (regel.Toestemming.Alle().Any(eis => eis is not null))
        {
            var punt = Opbouw.PerLezing(regel.Toestemming, eis => eis is null ? "geen toestemming nodig" : "met " + Tekst.Naar($"gegevensdeling.toestemmingen.{eis.Naam}", eis.Titel));
            yield return new Punt(Schrijfwijze.Hoofdletter(punt.Tekst), punt.Delen);
        }

        if (regel.Wanneer is { } wanneer)
        {
            yield return op.Zin.Als("", wanneer);
        }

        if (regel.Tenzij is { } tenzij)
        {
            yield return op.Zin.Als("Niet", tenzij);
        }

        var kort = new[] { regel.Van is { } van ? $"van: {van}" : "", regel.Welke is { } welke ? $"alleen voor {welke}" : "", regel.Omvang ?? "", regel.Wijze is { } wijze ? $"in {wijze}" : "" };
        if (kort.Any(deel => deel.Length > 0))
        {
            yield return (Tekst)Schrijfwijze.Zin(string.Join("; ", kort.Where(deel => deel.Length > 0)));
        }

        if (regel.Oordeel is { } oordeel)
        {
            yield return (Tekst)$"Aan mensen: {oordeel} ({(regel.OordeelDoor is { } rol ? Rolzin.Van(rol) : Rol.Ongenoemd)}).";
        }

        if (regel.Afspraak is { } afspraak)
        {
            yield return "Termijn: " + op.Naar($"afspraken.{afspraak}") + ".";
        }
    }

    private static Blok.Termen Categorieen(Opbouw op, Gegevensdeling deling) => new([.. deling.Categorieen.Select(categorie =>
        new Term($"gegevensdeling.categorieen.{categorie.Naam}", Schrijfwijze.Hoofdletter(categorie.Titel), Inhoud(categorie) + op.Bron(categorie.Bron)))]);

    private static Tekst Inhoud(Gegevenscategorie categorie) => categorie.Feiten.IsEmpty
        ? (categorie.IngedeeldDoor is { } rol ? $"Wat hierbij hoort zegt {Rolzin.Van(rol)}." : "Staat niet in een aanvraag, wel in stukken.")
        : Tekst.Samen(", ", categorie.Feiten.Select(feit => Tekst.Naar($"feiten.{feit.Naam}", Weergave.Leesbaar(feit.Naam))));

    private static IEnumerable<Deel> Toestemmingen(Opbouw op, Gegevensdeling deling)
    {
        if (!deling.Toestemmingen.IsEmpty)
        {
            yield return new Deel("gegevensdeling.toestemmingen", "Toestemming", [new Blok.Termen([.. deling.Toestemmingen.Select(eis =>
                new Term($"gegevensdeling.toestemmingen.{eis.Naam}", Schrijfwijze.Hoofdletter(eis.Titel), op.Bron(eis.Bron)) { Punten = [.. Eisen(op, eis)] })])]);
        }
    }

    private static IEnumerable<Punt> Eisen(Opbouw op, Toestemmingseis eis)
    {
        yield return op.Zin.Moet(eis.Eis);
        if (!eis.MagGeven.IsEmpty)
        {
            yield return (Tekst)$"Wie haar mag geven: {Weergave.Opsomming(eis.MagGeven.Select(Weergave.Leesbaar))}.";
        }

        if (!eis.NietGeregeld.IsEmpty)
        {
            yield return (Tekst)$"Niet geregeld: {Weergave.Opsomming(eis.NietGeregeld, "en")}.";
        }
    }

    private static IEnumerable<Deel> Beginselen(Opbouw op, Gegevensdeling deling)
    {
        var punten = deling.Beginselen.Select(beginsel =>
            (Punt)((Tekst)(Schrijfwijze.Zin(beginsel.Tekst) + (beginsel.OordeelDoor is { } rol ? $" (oordeel: {Rolzin.Van(rol)})" : "")) + op.Bron(beginsel.Bron))).ToList();
        if (deling.Overig is { } overig)
        {
            punten.Add((Tekst)$"Waar geen regel iets geeft: {overig.Tekst} (oordeel: {Rolzin.Van(overig.OordeelDoor)})." + op.Bron(overig.Bron));
        }

        if (punten.Count > 0)
        {
            yield return new Deel("gegevensdeling.beginselen", "Wat verder geldt", [new Blok.Lijst([.. punten])]);
        }
    }
}
