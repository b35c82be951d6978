namespace Uitstroom.Rules;

/// <summary>Replays parts of a decision in the engine, with the same compiled conditions that decide.</summary>
internal static class Naspelen
{
    /// <summary>A part that a version does not have: it asks nothing of anybody, or nobody belongs to it.</summary>
    public static Naspel Afwezig(int klasse) => new(klasse, "staat er niet in", []);

    /// <summary>A criterion, also where something that must be met first was not.</summary>
    public static Naspel Criterium(Toetsing toetsing, int nummer)
    {
        var plan = toetsing.Plan;
        var criterium = plan.Criteria[nummer];
        var status = toetsing.Statussen[nummer] is var getoetst && getoetst != Statusbyte.NietGetoetst
            ? getoetst
            : criterium.Toets(plan.Stand(toetsing.Aanvraag, toetsing.Peildatum, Doelgroepen(toetsing)));
        var klasse = Statusklasse.Van(status);
        var tekst = klasse == Statusklasse.Niet ? "niet voldaan" : klasse != Statusklasse.Gehaald ? Open(klasse) : status == Statusbyte.Nvt ? "niet van toepassing" : "voldaan";
        return new Naspel(klasse, tekst, [.. new[] { criterium.Wanneer, criterium.Eis }.OfType<Knoop>()]);
    }

    /// <summary>A row of the choice of a contract: it applies where its criterion is not met.</summary>
    public static Naspel Rij(Toetsing toetsing, int nummer)
    {
        var naspel = Criterium(toetsing, nummer);
        return naspel.Eind switch
        {
            Statusklasse.Niet => naspel with { Tekst = "geldt" },
            Statusklasse.Gehaald => naspel with { Tekst = "geldt niet" },
            _ => naspel,
        };
    }

    /// <summary>A doelgroep, also where the test did not come to it.</summary>
    public static Naspel Doelgroep(Toetsing toetsing, int nummer)
    {
        var knoop = toetsing.Plan.Doelgroepen[nummer].Knoop;
        var klasse = Statusklasse.Van(knoop.Evaluatie(toetsing.Stand));
        return new Naspel(klasse, klasse == Statusklasse.Niet ? "geldt niet" : klasse == Statusklasse.Gehaald ? "geldt" : Open(klasse), [knoop]);
    }

    /// <summary>The outcome.</summary>
    public static Naspel Uitkomst(Toetsing toetsing, Func<Uitkomstlabel, bool, int> eind, Func<Uitkomstlabel, string> tekst)
    {
        var telt = toetsing.Plan.Criteria.Where(criterium => criterium.Telt).SelectMany(criterium => new[] { criterium.Wanneer, criterium.Eis }).OfType<Knoop>();
        return new Naspel(eind(toetsing.Label, toetsing.Vast), tekst(toetsing.Label) + (toetsing.Vast ? "" : ", nog niet vast"), [.. telt]);
    }

    private static byte[] Doelgroepen(Toetsing toetsing)
    {
        var plan = toetsing.Plan;
        var uitslagen = new byte[plan.Doelgroepen.Length + plan.Criteria.Length];
        for (var i = 0; i < plan.Doelgroepen.Length; i++)
        {
            uitslagen[i] = plan.Doelgroepen[i].Knoop.Evaluatie(plan.Stand(toetsing.Aanvraag, toetsing.Peildatum, uitslagen));
        }

        return uitslagen;
    }

    private static string Open(int klasse) => klasse switch
    {
        Statusklasse.OpenFeit => "open: er ontbreekt een feit",
        Statusklasse.OpenOordeel => "open: iemand moet oordelen",
        _ => "open: de tekst regelt het niet",
    };
}
