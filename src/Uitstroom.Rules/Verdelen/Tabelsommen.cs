using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Checks every sum that a printed table gives or implies.</summary>
internal static class Tabelsommen
{
    public static ImmutableArray<Somafwijking> Controleer(Verdeelsleutel sleutel, GedrukteTabel tabel)
    {
        var gevonden = ImmutableArray.CreateBuilder<Somafwijking>();
        void Vergelijk(string wat, string naam, long som, long? hoort)
        {
            if (hoort is { } getal && som != getal)
            {
                gevonden.Add(new Somafwijking(wat, naam, som, getal));
            }
        }

        Vergelijk("aantallen", "totaal", Som(tabel.Aantallen.Rijen), tabel.Som.Aantallen ?? tabel.BijTotaal);
        Vergelijk("percentages", "totaal", Som(tabel.Percentages?.Rijen ?? []), tabel.Som.Percentages);
        Vergelijk("gewichten", "totaal", Som(sleutel.Gewichten?.Rijen ?? []), tabel.Som.Gewichten);
        if (tabel.Aantallen.HeeftGroepen)
        {
            foreach (var groep in tabel.Aantallen.Groepen.OfType<string>())
            {
                Vergelijk("aantallen", groep, Som(tabel.Aantallen.In(groep)), sleutel.Ouder?.Gedrukt?.Aantallen.Rij(null, groep)?.Waarde);
                Vergelijk("percentages", groep, Som(tabel.Percentages?.In(groep) ?? []), tabel.Percentages is null ? null : 100);
                Vergelijk("gewichten", groep, Som(sleutel.Gewichten?.In(groep) ?? []), tabel.Deelgewichten?.Rij(null, groep)?.Waarde);
            }
        }

        foreach (var deelsom in tabel.Deelsommen)
        {
            var naam = deelsom.Ontvanger ?? "";
            var gebied = sleutel.Regeling?.Gebieden.FirstOrDefault(gebied => gebied.Naam == naam);
            var rijen = gebied is null ? tabel.Aantallen.In(naam) : tabel.Aantallen.Rijen.Where(rij => gebied.Leden.Contains(rij.Groep ?? rij.Ontvanger ?? ""));
            Vergelijk("aantallen", naam, Som(rijen), deelsom.Waarde);
        }

        return gevonden.ToImmutable();
    }

    private static long Som(IEnumerable<Cijfer> rijen) => rijen.Sum(rij => rij.Waarde ?? 0);
}
