namespace Uitstroom.Rules;

/// <summary>The readings on which parts of a test hang.</summary>
internal static class Toetslezingen
{
    /// <summary>Those of a whole test, its doelgroepen and labels included.</summary>
    public static IEnumerable<Lezing> Van(Regeling regeling, Toets toets) => toets.Criteria.SelectMany(criterium => Van(regeling, toets, criterium))
        .Concat(toets.GebruiktDoelgroepen ? regeling.Doelgroepen.SelectMany(groep => Van(toets, groep)) : [])
        .Concat(Labelregels.Lezingen(toets)).Distinct();

    /// <summary>Those of a criterion.</summary>
    public static IEnumerable<Lezing> Van(Regeling regeling, Toets toets, Criterium criterium)
    {
        var voorwaarden = new[] { criterium.Wanneer, criterium.Voorwaarde }.OfType<Voorwaarde>().ToList();
        var groepen = voorwaarden.SelectMany(voorwaarde => voorwaarde.Boom()).Any(deel => deel is Voorwaarde.VanDoelgroep) ? regeling.Doelgroepen : [];
        return Voorwaardelezingen.Van(voorwaarden).Concat((criterium.Peildatum ?? toets.Peildatum).Lezingen()).Concat(groepen.SelectMany(groep => Van(toets, groep)));
    }

    /// <summary>Those of a doelgroep, as a test looks at it.</summary>
    public static IEnumerable<Lezing> Van(Toets toets, Doelgroep groep) =>
        Voorwaardelezingen.Van(new[] { groep.Wanneer, groep.Maximum?.Ruimte }.OfType<Voorwaarde>()).Concat((groep.Peildatum ?? toets.Peildatum).Lezingen());
}
