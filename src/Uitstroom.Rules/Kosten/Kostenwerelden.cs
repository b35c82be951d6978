namespace Uitstroom.Rules;

/// <summary>Answers a question about costs under every reading that is open, and beside it under those that were not followed.</summary>
internal static class Kostenwerelden
{
    public static Kostenberekening Voer(Regeling regeling, Kostenpost post, KostenOpties opties)
    {
        if (opties.Feiten is { } feiten && !ReferenceEquals(feiten.Feiten, regeling.Feitenlijst))
        {
            throw new ArgumentException($"de feiten zijn niet gemaakt voor `{regeling.Naam}`", nameof(opties));
        }

        if (opties.Bedrag is < 0 or > KostenOpties.HoogsteBedrag || opties.Eerder is < 0 or > KostenOpties.HoogsteBedrag)
        {
            throw new ArgumentOutOfRangeException(nameof(opties), "een bedrag is 0 of meer, en hoogstens 10^14 cent");
        }

        var gekozen = regeling.GekozenLezingen.SetItems(opties.Feiten?.Lezingen ?? opties.Lezingen).SetItems(opties.Lezingen);
        var hoofd = Lezingkeuze.Wereld(regeling, gekozen);
        var lezingen = post.Waardelezingen().Concat(Voorwaardelezingen.Van(post.Voorwaarden())).Distinct().ToList();
        var uit = Open(regeling, post, opties, hoofd, lezingen);
        var andere = Leeswerelden.Andere(hoofd, lezingen, gekozen)
            .Select(ander => new Leeskosten(ander.Lezing, ander.Optie, Open(regeling, post, opties, ander.Wereld, lezingen)))
            .Where(ander => !Gelijk(uit, ander.Berekening));
        return uit with { AndereLezingen = [.. andere] };
    }

    private static Kostenberekening Open(Regeling regeling, Kostenpost post, KostenOpties opties, Wereld wereld, IEnumerable<Lezing> lezingen) =>
        Leeswerelden.Van(wereld, lezingen).Select(een => Kostengang.Voer(regeling, post, opties, een)).Aggregate(Samen);

    /// <summary>Two readings as one result: where they differ it is unknown until somebody says how to read the text.</summary>
    private static Kostenberekening Samen(Kostenberekening een, Kostenberekening ander)
    {
        if (Gelijk(een, ander))
        {
            return een;
        }

        var toestemming = een.Toestemming is { } regel && regel.Nodig != ander.Toestemming?.Nodig ? regel with { Nodig = null } : een.Toestemming;
        return Kern(een) == Kern(ander) && Delen(een.Toegerekend).SequenceEqual(Delen(ander.Toegerekend)) && Delen(een.Betaald).SequenceEqual(Delen(ander.Betaald))
            ? een with { Toestemming = toestemming }
            : een with
            {
                Uitkomst = Kostenuitkomst.Onbekend,
                Bedrag = een.Bedrag == ander.Bedrag ? een.Bedrag : null,
                Toegerekend = null,
                Betaald = null,
                Tekst = null,
                Beslist = null,
                Toestemming = toestemming,
                Redenen = een.Redenen | ander.Redenen | Reden.Lezing,
                Ontbreekt = [.. een.Ontbreekt.Union(ander.Ontbreekt).OrderBy(feit => feit.Slot)],
            };
    }

    private static bool Gelijk(Kostenberekening een, Kostenberekening ander) =>
        Kern(een) == Kern(ander) && een.Toestemming?.Nodig == ander.Toestemming?.Nodig
        && Delen(een.Toegerekend).SequenceEqual(Delen(ander.Toegerekend)) && Delen(een.Betaald).SequenceEqual(Delen(ander.Betaald));

    private static (Kostenuitkomst, long?, string?) Kern(Kostenberekening berekening) => (berekening.Uitkomst, berekening.Bedrag, berekening.Tekst);

    private static IEnumerable<(string, Breuk)> Delen(Centenverdeling? verdeling) =>
        verdeling is null ? [] : verdeling.Delen.Select(deel => (deel.Groep, deel.Aandeel));
}
