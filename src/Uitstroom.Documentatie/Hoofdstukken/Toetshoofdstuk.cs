using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: what is tested, by whom, and what follows.</summary>
internal static class Toetshoofdstuk
{
    public static Deel Maak(Opbouw op) => new("toetsen", "Criteria", op.Regeling.Toetsen.Select(toets => Toets(op, toets)));

    private static Deel Toets(Opbouw op, Toets toets) => new(
        $"toetsen.{toets.Naam}", toets.Titel, [.. Kop(toets), Uitkomsten(op, toets)], [.. toets.Criteria.Select(criterium => Criterium(op, toets, criterium))])
    {
        Kenmerken = (Tekst)Beslist(toets) + op.Bron(toets.Bron),
    };

    private static string Beslist(Toets toets)
    {
        var advies = toets.NaAdviesVan is { } adviseur ? $" na advies van {Rolzin.Van(adviseur)}" : "";
        return toets.Beslist is null || toets.Beslist.Naam == "niet_genoemd" ? $"Wie beslist{advies} staat er niet." : $"Beslist{advies}: {Rolzin.Van(toets.Beslist)}.";
    }

    private static IEnumerable<Blok> Kop(Toets toets)
    {
        if (toets.Peildatum is not Keus<Feit?>.Vast { Waarde: null })
        {
            yield return new Blok.Lijst([Peilmoment.Van("Getoetst wordt op", toets.Peildatum)]);
        }

        if (toets.Volgorde is Keus<ImmutableArray<string>>.PerLezing lezing)
        {
            yield return new Blok.Noot("Welke uitkomst voorgaat, hangt af van de lezing " + Tekst.Naar($"lezingen.{lezing.Lezing.Naam}", $"„{lezing.Lezing.Vraag}”") + ".");
        }
    }

    private static Blok.Tabel Uitkomsten(Opbouw op, Toets toets)
    {
        var gewoon = toets.Uitkomsten.Where(label => toets.Volgorde.Alle().Any(volgorde => volgorde.Contains(label.Naam)));
        return new Blok.Tabel("Hoe het kan aflopen, in de volgorde waarin gekeken wordt", ["Uitkomst", "Betekenis", "Vervolg", "Bepaling"],
            [.. gewoon.OrderBy(label => Plaats(toets, label)).Select(label => new Rij($"toetsen.{toets.Naam}.uitkomsten.{label.Naam}",
            [
                Schrijfwijze.Hoofdletter(label.Titel.Length > 0 ? label.Titel : Weergave.Leesbaar(label.Naam)),
                Schrijfwijze.Hoofdletter(Uitkomsttekst.Soort(label.Soort)),
                label.Vervolg is { } vervolg ? Schrijfwijze.Hoofdletter(Uitkomsttekst.Stilte(vervolg)) : "",
                op.Bron(label.Bron),
            ]))]);
    }

    private static int Plaats(Toets toets, Uitkomstlabel label) => toets.Volgorde.Alle().First().IndexOf(label.Naam) is >= 0 and var plaats ? plaats : int.MaxValue;

    private static Deel Criterium(Opbouw op, Toets toets, Criterium criterium)
    {
        var punten = new List<Punt>();
        if (criterium.Wanneer is { } wanneer)
        {
            punten.Add(op.Zin.Als("Dit criterium telt alleen", wanneer));
        }

        punten.Add(Eis(op, criterium));
        if (criterium.Peildatum is { } peil)
        {
            punten.Add(Peilmoment.Van("Getoetst op", peil));
        }

        if (criterium.Soort != Criteriumsoort.Voorkeur)
        {
            punten.Add(Gevolg("Wordt hieraan niet voldaan, dan is de uitkomst", toets, criterium.BijNietVoldaan));
        }

        if (criterium.BijOnbekend is { } onbekend)
        {
            punten.Add(Gevolg("Zolang iets niet bekend is, is de uitkomst", toets, onbekend));
        }

        return new Deel($"toetsen.{toets.Naam}.criteria.{criterium.Naam}", criterium.Titel, [new Blok.Lijst([.. punten]), .. op.Toelichting(criterium.Toelichting)])
        {
            IsRegel = true,
            Kenmerken = Merken(toets, criterium) + op.Bron(criterium.Bron),
        };
    }

    private static Punt Eis(Opbouw op, Criterium criterium) => criterium.Soort switch
    {
        Criteriumsoort.Eis => op.Zin.Moet(criterium.Voorwaarde),
        Criteriumsoort.UitgeslotenAls => op.Zin.MagNiet(criterium.Voorwaarde),
        _ => op.Zin.Achter("Dit heeft de voorkeur, maar verandert de uitkomst nooit", criterium.Voorwaarde),
    };

    private static Tekst Merken(Toets toets, Criterium criterium) =>
        (criterium.Vooraf ? Tekst.Merk("eerst") : Tekst.Leeg)
        + (criterium.Soort == Criteriumsoort.Voorkeur ? Tekst.Merk("voorkeur") : Tekst.Leeg)
        + (criterium.Over != "client" ? Tekst.Merk($"over de {Weergave.Leesbaar(criterium.Over)}") : Tekst.Leeg)
        + (criterium.Beslist is { } rol && rol != toets.Beslist ? (Tekst)$"Beslist: {Rolzin.Van(rol)}." : Tekst.Leeg);

    private static Punt Gevolg(string aanhef, Toets toets, Keus<string> label)
    {
        var punt = Opbouw.PerLezing(label, naam => naam.Length == 0 ? "niet geregeld in de tekst" : $"„{Titel(toets, naam)}”");
        return new Punt($"{aanhef}: " + punt.Tekst + (punt.Delen.IsEmpty ? "." : ""), punt.Delen);
    }

    private static string Titel(Toets toets, string naam) =>
        toets.Uitkomsten.FirstOrDefault(label => label.Naam == naam) is { Titel.Length: > 0 } label ? label.Titel : Weergave.Leesbaar(naam);
}
