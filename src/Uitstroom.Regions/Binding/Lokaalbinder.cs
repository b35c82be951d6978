using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the sections <c>wijzigen</c> and <c>lokaal</c>: how the agreement is amended, and what it opens to local agreements.</summary>
internal sealed class Lokaalbinder(Bindcontext context, IReadOnlyDictionary<string, Bepaling>? register)
{
    public (Wijzigregel? Wijzigen, ImmutableArray<Openstelling> Lokaal) Bind(YamlMapping root, ImmutableArray<Toets> toetsen) =>
        (Wijzigen(root["wijzigen"], toetsen), Lokaal(root["lokaal"]));

    private Wijzigregel? Wijzigen(YamlNode? sectie, ImmutableArray<Toets> toetsen)
    {
        var bron = context.Bron(sectie.Onder("bron"));
        if (sectie.Onder("toets") is not YamlScalar { Ontbreekt: false } naam)
        {
            return null;
        }

        if (toetsen.FirstOrDefault(toets => toets.Naam == naam.Tekst) is { } gevonden)
        {
            return new Wijzigregel(gevonden, bron);
        }

        // A test that could not be read is missing through its own fault, which has been reported.
        if (!context.Meldingen.HeeftFouten)
        {
            context.Meld(WijzigingDiagnostics.OnbekendeToets(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, toetsen.Select(toets => toets.Naam))));
        }

        return null;
    }

    private ImmutableArray<Openstelling> Lokaal(YamlNode? sectie) =>
    [
        .. sectie.Namen().Where(entry => entry.Waarde is YamlMapping).Select(entry => new Openstelling(
            entry.Sleutel.Tekst,
            Bepalingen(entry.Waarde.Onder("afwijken"), "afwijken"),
            Bepalingen(entry.Waarde.Onder("aanvullen"), "aanvullen"),
            entry.Waarde.Onder("bestaande").IsJa(),
            context.Bron(entry.Waarde.Onder("bron")))),
    ];

    private ImmutableArray<OpenBepaling> Bepalingen(YamlNode? knoop, string sleutel)
    {
        if (knoop is not YamlMapping mapping)
        {
            return [.. Patronen(knoop).Select(patroon => new OpenBepaling(patroon, null, []))];
        }

        if (mapping.Entries is not [var entry] || !entry.Sleutel.Tekst.StartsWith(Keusbinder.Voorvoegsel, StringComparison.Ordinal))
        {
            context.Meld(VormDiagnostics.VerkeerdeVorm(mapping.Plaats, $"`{sleutel}`", "een lijst van bepalingen, of `lezing.NAAM` met een lijst per optie,"));
            return [];
        }

        if (Keusbinder.Opties(context, entry) is not var (lezing, opties))
        {
            return [];
        }

        return
        [
            .. opties.SelectMany((optie, i) => Patronen(optie).Select(patroon => (Patroon: patroon, Optie: lezing.Opties[i].Naam)))
                .GroupBy(paar => paar.Patroon, paar => paar.Optie)
                .Select(groep => groep.Count() == lezing.Opties.Length
                    ? new OpenBepaling(groep.Key, null, [])
                    : new OpenBepaling(groep.Key, lezing, [.. groep])),
        ];
    }

    /// <summary>The patterns of a list; <c>geen</c> stands for none.</summary>
    private IEnumerable<string> Patronen(YamlNode? knoop)
    {
        foreach (var patroon in knoop.Scalars().Where(patroon => patroon.Tekst != "geen").DistinctBy(patroon => patroon.Tekst))
        {
            var open = new OpenBepaling(patroon.Tekst, null, []);
            if (register is not null && !register.Keys.Any(open.Omvat))
            {
                context.Meld(WijzigingDiagnostics.LeegPatroon(patroon.Plaats, patroon.Tekst, Suggestion.For(patroon.Tekst, register.Keys)));
            }

            yield return patroon.Tekst;
        }
    }
}
