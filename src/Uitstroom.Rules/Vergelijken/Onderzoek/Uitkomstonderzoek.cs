namespace Uitstroom.Rules;

/// <summary>Labels of a test in which no application ends.</summary>
internal static class Uitkomstonderzoek
{
    /// <summary>The finding when no application ends in a label; none while the agreement does not hold, as then all end elsewhere.</summary>
    public static IEnumerable<Bevinding> Van(Toetsbeelden beelden, Uitkomstlabel label)
    {
        var toets = beelden.Toets;
        if (label.Bron.IsEmpty || !Loopt(beelden.Staand))
        {
            return [];
        }

        var lezingen = beelden.Vrij(Toetslezingen.Van(beelden.Regeling, toets));
        return Komt(beelden.Staand, label) || beelden.Bij(lezingen).Any(beeld => Komt(beeld, label)) ? [] :
        [
            new Bevindingmaker($"toetsen.{toets.Naam}.uitkomsten.{label.Naam}", label.Bron, lezingen)
                .Maak(Bevindingsoort.NooitUitkomst, OnderzoekDiagnostics.NooitUitkomst(label.Plaats, label.Naam)),
        ];
    }

    private static bool Loopt(Toetsbeeld beeld) => beeld.Mogelijk(beeld.Eindigt(label => label.Soort != UitkomstSoort.BuitenLooptijd));

    private static bool Komt(Toetsbeeld beeld, Uitkomstlabel label) => beeld.Mogelijk(beeld.Eindigt(ander => ander.Naam == label.Naam)) || MaaktStilteUit(beeld, label);

    /// <summary>Whether the text is silent in a criterion that leads to a label, or on which the last label waits.</summary>
    private static bool MaaktStilteUit(Toetsbeeld beeld, Uitkomstlabel label)
    {
        var plan = beeld.Plan;
        foreach (var regels in plan.Labels)
        {
            var plaats = plan.Toets.Label(label.Naam);
            for (var i = 0; i < plan.Criteria.Length; i++)
            {
                var criterium = plan.Criteria[i];
                if (criterium.Telt && (regels.BijNietVoldaan[i] == plaats || regels.Volgorde[^1] == plaats)
                    && new[] { criterium.Wanneer, criterium.Eis }.OfType<Knoop>().Any(knoop => beeld.Mogelijk(beeld.Zwijgt(knoop))))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
