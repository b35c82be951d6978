using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the sections <c>partijen</c> and <c>gebieden</c>.</summary>
internal static class Partijbinder
{
    public static ImmutableArray<Partijgroep> BindPartijen(Bindcontext context, YamlNode? sectie)
    {
        foreach (var entry in sectie.Namen())
        {
            var leden = entry.Waarde.Onder("leden");
            if (leden is not YamlMapping)
            {
                context.Breek(entry.Sleutel.Tekst);
            }

            // Whoever stands in a list that cannot be read may well be a party.
            var volledig = leden is YamlMapping && entry.Waarde.Onder("volledig").Tekst() != "nee";
            context.Partijen.Add(entry.Sleutel.Tekst, new Partijgroep(
                entry.Sleutel.Tekst, [.. leden.Namen().Select(lid => Lid(context, lid))], volledig, context.Bron(entry.Waarde.Onder("bron"))));
        }

        return [.. context.Partijen.Values];
    }

    public static ImmutableArray<Gebied> BindGebieden(Bindcontext context, YamlNode? sectie)
    {
        // An area is made of gemeenten; without a group of that name any party will do.
        Partijgroep[] groepen = context.Partijen.TryGetValue("gemeenten", out var gemeenten) ? [gemeenten] : [.. context.Partijen.Values];
        var partijen = groepen.SelectMany(groep => groep.Leden).Select(lid => lid.Naam).ToHashSet(StringComparer.Ordinal);
        var volledig = groepen.All(groep => groep.Volledig);
        foreach (var entry in sectie.Namen())
        {
            if (entry.Waarde.Onder("leden") is not YamlSequence)
            {
                context.Breek(entry.Sleutel.Tekst);
            }

            var leden = entry.Waarde.Onder("leden").Scalars().ToList();
            foreach (var lid in leden.Where(lid => volledig && !partijen.Contains(lid.Tekst)))
            {
                context.Breek(entry.Sleutel.Tekst);
                context.Meld(RegelingDiagnostics.OnbekendePartij(lid.Plaats, lid.Tekst, Suggestion.For(lid.Tekst, partijen)));
            }

            var gebied = new Gebied(entry.Sleutel.Tekst, [.. leden.Select(lid => lid.Tekst)], context.Bron(entry.Waarde.Onder("bron")));
            context.Gebieden.Add(entry.Sleutel.Tekst, entry.Waarde.Onder("titel").Tekst() is { } titel ? gebied with { Titel = titel } : gebied);
        }

        return [.. context.Gebieden.Values];
    }

    private static Partij Lid(Bindcontext context, YamlEntry lid) =>
        new(lid.Sleutel.Tekst, lid.Waarde.Onder("ook_genoemd").Teksten(), context.Bron(lid.Waarde.Onder("bron")))
        {
            AlleenBij = lid.Waarde.Onder("alleen_bij") is YamlMapping bij ? AlleenBij(context, bij) : null,
        };

    private static (Lezing Lezing, string Optie)? AlleenBij(Bindcontext context, YamlMapping knoop)
    {
        if (knoop.Entries is [var bij])
        {
            return AlleenBij(context, bij);
        }

        context.Meld(VormDiagnostics.VerkeerdeVorm(knoop.Plaats, "`alleen_bij`", "één lezing met één optie"));
        return null;
    }

    private static (Lezing Lezing, string Optie)? AlleenBij(Bindcontext context, YamlEntry bij)
    {
        var naam = bij.Sleutel.Tekst;
        var optie = bij.Waarde.Tekst() ?? "";
        if (!context.Lezingen.TryGetValue(naam, out var lezing))
        {
            context.MeldTenzijGebroken(naam, () => LezingDiagnostics.OnbekendeLezing(bij.Sleutel.Plaats, naam, Suggestion.For(naam, context.Lezingen.Keys)));
            return null;
        }

        if (lezing.IndexVan(optie) < 0)
        {
            context.Meld(LezingDiagnostics.OnbekendeOptie(bij.Waarde.Plaats, lezing, optie));
            return null;
        }

        context.Gebruikt(lezing);
        return (lezing, optie);
    }
}
