using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds values that may differ per reading: <c>lezing.NAAM: { optie: waarde, … }</c>.</summary>
internal static class Keusbinder
{
    public const string Voorvoegsel = "lezing.";

    /// <summary>Binds a value, or one per option; null when something was wrong, which has been reported.</summary>
    public static Keus<T>? Bind<T>(Bindcontext context, YamlNode? knoop, Func<YamlNode, Keus<T>.Vast?> waarde)
    {
        if (knoop is null or YamlScalar { Ontbreekt: true })
        {
            return null;
        }

        if (knoop is not YamlMapping { Entries: [var entry] } || !entry.Sleutel.Tekst.StartsWith(Voorvoegsel, StringComparison.Ordinal))
        {
            return waarde(knoop);
        }

        if (Opties(context, entry) is not var (lezing, opties))
        {
            return null;
        }

        var gebonden = opties.Select(optie => Bind(context, optie, waarde)).ToList();
        return gebonden.Contains(null) ? null : new Keus<T>.PerLezing(lezing, [.. gebonden!]);
    }

    /// <summary>As the other, for a value that is one text; a list or a group is a diagnostic.</summary>
    public static Keus<T>? BindTekst<T>(Bindcontext context, YamlNode? knoop, string wat, Func<YamlScalar, Keus<T>.Vast?> waarde) => Bind(context, knoop, deel =>
    {
        if (deel is YamlScalar tekst)
        {
            return waarde(tekst);
        }

        context.Meld(VormDiagnostics.VerkeerdeVorm(deel.Plaats, wat, "één waarde, of `lezing.NAAM` met een waarde per optie,"));
        return null;
    });

    /// <summary>As the other, for one of some words; another word is a diagnostic.</summary>
    public static Keus<T>? BindWoord<T>(Bindcontext context, YamlNode? knoop, string wat, string sleutel, IReadOnlyDictionary<string, T> woorden) =>
        BindTekst(context, knoop, wat, waarde =>
        {
            if (woorden.TryGetValue(waarde.Tekst, out var betekenis))
            {
                return new Keus<T>.Vast(betekenis);
            }

            context.Meld(VormDiagnostics.OnbekendWoord(waarde.Plaats, waarde.Tekst, sleutel, [.. woorden.Keys]));
            return null;
        });

    /// <summary>The reading and a node per option, in the order of the options; null when something was wrong.</summary>
    public static (Lezing Lezing, ImmutableArray<YamlNode> Opties)? Opties(Bindcontext context, YamlEntry entry)
    {
        var naam = entry.Sleutel.Tekst[Voorvoegsel.Length..];
        if (!context.Lezingen.TryGetValue(naam, out var lezing))
        {
            context.MeldTenzijGebroken(naam, () => LezingDiagnostics.OnbekendeLezing(entry.Sleutel.Plaats, naam, Suggestion.For(naam, context.Lezingen.Keys)));
            return null;
        }

        context.Gebruikt(lezing);
        if (entry.Waarde is not YamlMapping mapping)
        {
            context.Meld(LezingDiagnostics.GeenOpties(entry.Waarde.Plaats, lezing));
            return null;
        }

        foreach (var optie in mapping.Entries.Where(optie => lezing.IndexVan(optie.Sleutel.Tekst) < 0))
        {
            context.Meld(LezingDiagnostics.OnbekendeOptie(optie.Sleutel.Plaats, lezing, optie.Sleutel.Tekst));
        }

        var ontbreekt = lezing.Opties.Where(optie => mapping.Find(optie.Naam) is null).ToList();
        foreach (var optie in ontbreekt)
        {
            context.Meld(LezingDiagnostics.OntbrekendeOptie(entry.Sleutel.Plaats, lezing, optie.Naam));
        }

        return ontbreekt.Count > 0 ? null : (lezing, [.. lezing.Opties.Select(optie => mapping[optie.Naam]!)]);
    }
}
