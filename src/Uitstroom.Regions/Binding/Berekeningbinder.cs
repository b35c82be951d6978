using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds <c>berekend</c>: one of the closed list of calculations.</summary>
internal static class Berekeningbinder
{
    public static Berekening? Bind(Bindcontext context, YamlNode? knoop)
    {
        if (knoop.Namen() is not [var entry])
        {
            if (knoop is YamlMapping mapping)
            {
                context.Meld(VormDiagnostics.VerkeerdeVorm(mapping.Plaats, "`berekend`", "precies één berekening"));
            }

            return null;
        }

        return entry.Sleutel.Tekst switch
        {
            "leeftijd" => context.Feit(entry.Waarde, FeitType.Datum) is { } geboren ? new Berekening.Leeftijd(geboren) : null,
            "jaar" => context.Feit(entry.Waarde, FeitType.Datum) is { } datum ? new Berekening.Jaar(datum) : null,
            "maanden" => Maanden(context, entry.Waarde),
            "voor" => Volgorde(context, entry.Waarde, gelijkMag: false),
            "op_of_voor" => Volgorde(context, entry.Waarde, gelijkMag: true),
            "gebied" => context.Feit(entry.Waarde, FeitType.Keuze) is { } gemeente ? Gebied(context, entry, gemeente) : null,
            _ => null,
        };
    }

    private static Berekening.Maanden? Maanden(Bindcontext context, YamlNode knoop)
    {
        var van = context.Feit(knoop.Onder("van"), FeitType.Datum);
        var totEnMet = context.Feit(knoop.Onder("tot_en_met"), FeitType.Datum);
        return van is null || totEnMet is null ? null : new Berekening.Maanden(van, totEnMet);
    }

    private static Berekening.Volgorde? Volgorde(Bindcontext context, YamlNode knoop, bool gelijkMag)
    {
        var feiten = knoop.Scalars().Select(naam => context.Feit(naam, FeitType.Datum)).ToList();
        if (feiten.Count != 2)
        {
            context.Meld(VormDiagnostics.VerkeerdeVorm(knoop.Plaats, "een volgorde", "een lijst van twee datumfeiten"));
            return null;
        }

        return feiten[0] is { } eerst && feiten[1] is { } dan ? new Berekening.Volgorde(eerst, dan, gelijkMag) : null;
    }

    private static Berekening.Gebied? Gebied(Bindcontext context, YamlEntry entry, Feit gemeente)
    {
        var gebieden = context.Gebieden.Values.ToList();
        var perKeuze = gemeente.Waarden.Select(naam => gebieden.FindIndex(gebied => gebied.Leden.Contains(naam))).ToImmutableArray();
        if (perKeuze.Any(gebied => gebied >= 0))
        {
            return new Berekening.Gebied(gemeente, perKeuze);
        }

        context.Meld(VoorwaardeDiagnostics.OnbekendGebied(entry.Waarde.Plaats, gemeente.Naam, "geen keuze van dit feit ligt in een gebied"));
        return null;
    }
}
