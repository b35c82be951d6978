using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A test of which only a part is asked, so that looking at the part costs no more than it must.</summary>
internal static class Deeltoets
{
    /// <summary>The test with one of its criteria.</summary>
    public static Toets Met(Toets toets, Criterium criterium) => Met(
        toets, [criterium], new[] { criterium.Wanneer, criterium.Voorwaarde }.OfType<Voorwaarde>().SelectMany(voorwaarde => voorwaarde.Boom()).Any(deel => deel is Voorwaarde.VanDoelgroep));

    /// <summary>The test that asks whether somebody belongs to some doelgroepen, each as a criterion.</summary>
    public static Toets Met(Toets toets, params Doelgroep[] groepen) => Met(toets, [.. groepen.Select(groep => Criterium(toets, groep))], gebruiktDoelgroepen: false);

    private static Toets Met(Toets toets, ImmutableArray<Criterium> criteria, bool gebruiktDoelgroepen) => new(toets.Naam, toets.Uitkomsten, criteria)
    {
        // With one criterion there is nothing to order.
        Volgorde = new Keus<ImmutableArray<string>>.Vast(toets.Volgorde.Alle().First()),
        Peildatum = toets.Peildatum,
        Onvolledig = toets.Onvolledig,
        GebruiktDoelgroepen = gebruiktDoelgroepen,
        Plaats = toets.Plaats,
    };

    private static Criterium Criterium(Toets toets, Doelgroep groep)
    {
        var ruimte = groep.Maximum is { } maximum ? new[] { maximum.Ruimte } : [];
        return new Criterium(groep.Naam, Criteriumsoort.Eis, new Voorwaarde.AlleVan(groep.Wanneer.Pad, groep.Wanneer.Plaats, [groep.Wanneer, .. ruimte]))
        {
            Peildatum = groep.Peildatum,
            Bron = groep.Bron,
            BijNietVoldaan = new Keus<string>.Vast(toets.Volgorde.Alle().First()[0]),
            Pad = $"doelgroepen.{groep.Naam}",
            Plaats = groep.Plaats,
        };
    }
}
