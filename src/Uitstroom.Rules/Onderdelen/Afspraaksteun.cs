namespace Uitstroom.Rules;

/// <summary>What an afspraak rests on: its conditions, the days from which it counts, its period and the readings of all of these.</summary>
internal static class Afspraaksteun
{
    public static Steun Van(Afspraak afspraak)
    {
        var betrokken = new[] { afspraak.Doeners, afspraak.Ontvangers, afspraak.Deelnemers };
        var rijen = betrokken.SelectMany(wie => wie.Rijen).ToList();
        return Grens(afspraak.Grens, Dagen(afspraak.Dagbronnen()))
            .Met(afspraak.Wievoorwaarden()).Met(afspraak.Standvoorwaarden()).Met(betrokken.SelectMany(wie => wie.Rollen)).Met(rijen.SelectMany(rij => rij.Dan.Lezingen()))
            .Met(afspraak.Peildatum).Met(afspraak.Peildatum?.Alle() ?? []).Met(afspraak.KlaarBij).Met(afspraak.KlaarBij?.Alle() ?? [])
            .Met(afspraak.AardKeus).Met(afspraak.Start).Met(afspraak.Herhaling).Met(afspraak.Slot).Met(afspraak.PasNa).Met(afspraak.Gevolg);
    }

    private static Steun Dagen(IEnumerable<Dagbron> bronnen)
    {
        var lijst = bronnen.ToList();
        return Steun.Geen.Met(lijst.OfType<Dagbron.VanFeit>().Select(van => van.Feit)).Met(lijst.OfType<Dagbron.VanParameter>().Select(van => van.Parameter));
    }

    private static Steun Grens(Grensdag? grens, Steun steun) => grens switch
    {
        Grensdag.Binnen binnen => Duur(binnen.Duur, steun),
        Grensdag.Voor voor => Duur(voor.Minstens, steun).Met(voor.Gebeurtenis),
        Grensdag.Uiterlijk uiterlijk => steun.Met(uiterlijk.Gebeurtenis),
        Grensdag.UiterlijkJaardag jaardag => steun.Met(jaardag.Gebeurtenis),
        _ => steun,
    };

    private static Steun Duur(Keus<Termijnwaarde>? duur, Steun steun) =>
        steun.Met(duur).Met((duur?.Alle() ?? []).OfType<Termijnwaarde.VanParameter>().Select(van => van.Parameter));
}
