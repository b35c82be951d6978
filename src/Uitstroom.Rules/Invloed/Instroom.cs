using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Counts who is admitted in a doelgroep with a ceiling, per day of testing: as many numbers as there are days.</summary>
internal sealed class Instroom
{
    private readonly Dictionary<(string Doelgroep, LocalDate Dag), long> _perDag = [];

    // The ceilings as they were when the first application was counted.
    private readonly Dictionary<string, (long Aantal, string Per)> _plafonds = [];

    /// <summary>Counts an application in each doelgroep with a ceiling that applies, when it is admitted.</summary>
    public void Tel(Toetsing toetsing)
    {
        var wereld = toetsing.Plan.Wereld;
        foreach (var groep in toetsing.Doelgroepen)
        {
            if (groep.Doelgroep.Maximum is not { } maximum || maximum.Aantal.In(wereld) is not Grootheid.Getal aantal)
            {
                continue;
            }

            _ = _plafonds.TryAdd(groep.Naam, ((long)aantal.Waarde, maximum.Per.In(wereld)));
            if (groep.Geldt == true && toetsing.Soort == UitkomstSoort.Voldoet)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_perDag, (groep.Naam, toetsing.Peildatum), out _)++;
            }
        }
    }

    public void Voeg(Instroom ander)
    {
        foreach (var (plek, aantal) in ander._perDag)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_perDag, plek, out _) += aantal;
        }

        foreach (var (naam, plafond) in ander._plafonds)
        {
            _ = _plafonds.TryAdd(naam, plafond);
        }
    }

    /// <summary>Every ceiling in every year in which somebody was admitted under one of the two.</summary>
    public static ImmutableArray<Plafondverloop> Vergelijk(Instroom oud, Instroom nieuw)
    {
        var (eerst, daarna) = (oud.Vullingen(), nieuw.Vullingen());
        return
        [
            .. eerst.Keys.Union(daarna.Keys).OrderBy(plek => plek.Doelgroep, StringComparer.Ordinal).ThenBy(plek => plek.Jaar)
                .Select(plek => new Plafondverloop(plek.Doelgroep, plek.Jaar, oud.Van(eerst, plek), nieuw.Van(daarna, plek))),
        ];
    }

    private Dictionary<(string Doelgroep, int Jaar), Vulling> Vullingen() => _perDag
        .GroupBy(telling => (telling.Key.Doelgroep, Jaar: Teljaar.Jaar(_plafonds[telling.Key.Doelgroep].Per, telling.Key.Dag)))
        .ToDictionary(groep => groep.Key, groep => Vul(_plafonds[groep.Key.Doelgroep].Aantal, groep.OrderBy(telling => telling.Key.Dag)));

    private static Vulling Vul(long maximum, IEnumerable<KeyValuePair<(string Doelgroep, LocalDate Dag), long>> dagen)
    {
        long toegelaten = 0;
        LocalDate? vol = null;
        foreach (var (plek, aantal) in dagen)
        {
            toegelaten += aantal;
            vol ??= toegelaten >= maximum ? plek.Dag : null;
        }

        return new Vulling(maximum, toegelaten, vol);
    }

    /// <summary>How it filled; nobody admitted when the ceiling is there and nobody came in.</summary>
    private Vulling? Van(Dictionary<(string Doelgroep, int Jaar), Vulling> vullingen, (string Doelgroep, int Jaar) plek) =>
        vullingen.GetValueOrDefault(plek) ?? (_plafonds.TryGetValue(plek.Doelgroep, out var plafond) ? new Vulling(plafond.Aantal, 0, null) : null);
}
