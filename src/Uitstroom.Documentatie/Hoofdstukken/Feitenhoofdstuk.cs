using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: what must be known of a client, and who judges what.</summary>
internal static class Feitenhoofdstuk
{
    public static Deel Maak(Opbouw op)
    {
        var gewoon = op.Regeling.Feiten.Where(feit => !feit.IsGebeurtenis && !feit.IsTeller && !feit.VolgtUitAndere && Hoort(feit)).ToList();
        return new Deel("feiten", "Wat er bekend moet zijn",
        [
            .. Rijen(op, "feiten.gegevens", "Gegevens", gewoon.Where(feit => feit.OordeelDoor is null)),
            .. Rijen(op, "feiten.oordelen", "Oordelen: wie zegt het", gewoon.Where(feit => feit.OordeelDoor is not null)),
            .. Afgeleid(op),
        ]);
    }

    /// <summary>Shared facts that this region does not cite are no part of its agreement.</summary>
    private static bool Hoort(Feit feit) => !feit.Bron.IsEmpty || feit.OordeelDoor is not null;

    private static IEnumerable<Deel> Rijen(Opbouw op, string id, string titel, IEnumerable<Feit> feiten)
    {
        var lijst = feiten.ToList();
        var oordelen = lijst.Any(feit => feit.OordeelDoor is not null);
        if (lijst.Count > 0)
        {
            yield return new Deel(id, titel, [new Blok.Tabel(titel, [new Kolom("Vraag", IsBreed: true), oordelen ? "Wie oordeelt" : "Antwoord", "Bepaling"], [.. lijst.Select(feit => new Rij($"feiten.{feit.Naam}",
            [
                feit.Vraag,
                oordelen ? Schrijfwijze.Hoofdletter(Rolzin.Van(feit.OordeelDoor!)) : Antwoord(feit),
                op.Bron(feit.Bron),
            ]))]) { KopZegtHet = true }]);
        }
    }

    private static string Antwoord(Feit feit) => feit.Type switch
    {
        FeitType.JaNee => "Ja of nee",
        FeitType.Datum => "Een dag",
        FeitType.Tijdstip => "Een dag en tijd",
        FeitType.Bedrag => "Een bedrag",
        FeitType.Keuze => feit.Waarden.Length > 8 ? $"Een van {feit.Waarden.Length} keuzes" : Schrijfwijze.Hoofdletter(Weergave.Opsomming(feit.Waarden.Select(Weergave.Leesbaar))),
        _ => $"Een getal{(feit.Eenheid is { } eenheid ? $" ({eenheid})" : "")}",
    } + (feit.KanOntbreken ? ", of geen" : "");

    private static IEnumerable<Deel> Afgeleid(Opbouw op)
    {
        var termen = op.Regeling.Feiten.Where(feit => feit.Afgeleid is not null).Select(feit =>
            new Term($"feiten.{feit.Naam}", feit.Vraag, op.Bron(feit.Bron)) { Punten = [op.Zin.Als("Ja", feit.Afgeleid!)] }).ToList();
        if (termen.Count > 0)
        {
            yield return new Deel("feiten.afgeleid", "Wat uit andere gegevens volgt", [new Blok.Termen([.. termen])]);
        }
    }
}
