using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// Divides under every way of reading that the text leaves open. Parts on which all agree are decided; the others lie between the
/// least and the most of them. The options that were not followed are kept beside the result.
/// </summary>
internal static class Verdeelwerelden
{
    public static Verdeling Voer(Verdeelsleutel sleutel, VerdeelOpties opties)
    {
        var regeling = sleutel.Regeling ?? throw new InvalidOperationException("a key belongs to a regeling");
        var hoofd = Lezingkeuze.Wereld(regeling, regeling.GekozenLezingen.SetItems(opties.Lezingen));
        var lezingen = Lezingen(sleutel).Distinct().OrderBy(lezing => lezing.Index).ToImmutableArray();
        var open = lezingen.Where(lezing => hoofd.Optie(lezing) is null).ToImmutableArray();
        var verdelingen = Werelden(hoofd, open).Select(wereld => Verdeelgang.Voer(sleutel, opties, wereld)).ToList();
        var uit = verdelingen.Aggregate(Samen);
        return uit.HeeftFouten ? uit : uit with { AndereLezingen = [.. Andere(sleutel, opties, regeling, hoofd, lezingen, uit)] };
    }

    /// <summary>The readings on which the result of a key can turn, those of the key above it included.</summary>
    public static IEnumerable<Lezing> Lezingen(Verdeelsleutel sleutel)
    {
        var eigen = sleutel.Methode.Lezingen().Concat(sleutel.GedruktGeldt.Lezingen());
        if (sleutel.Totaal is Grensbron.VanParameter { Parameter: var parameter })
        {
            eigen = eigen.Concat(parameter.Waarden.SelectMany(waarde => waarde.Waarde.Lezingen()));
        }

        if (sleutel.Herkomst is { } regel)
        {
            eigen = eigen.Concat(regel.Restverdeling.Lezingen()).Concat(regel.Uitgezonderd?.TeltAlsOnbekend.Lezingen() ?? []);
        }

        return sleutel.Ouder is { } ouder ? Lezingen(ouder).Concat(eigen) : eigen;
    }

    private static IEnumerable<Wereld> Werelden(Wereld wereld, ImmutableArray<Lezing> open)
    {
        IEnumerable<Wereld> werelden = [wereld];
        foreach (var lezing in open)
        {
            werelden = werelden.SelectMany(een => Enumerable.Range(0, lezing.Opties.Length).Select(optie => een.Met(lezing, optie)));
        }

        return werelden;
    }

    /// <summary>Options with another result; of a reading that is settled only those that were not followed.</summary>
    private static IEnumerable<Leesverdeling> Andere(
        Verdeelsleutel sleutel, VerdeelOpties opties, Regeling regeling, Wereld hoofd, ImmutableArray<Lezing> lezingen, Verdeling uit)
    {
        var gekozen = regeling.GekozenLezingen.SetItems(opties.Lezingen);
        foreach (var lezing in lezingen.Where(lezing => !gekozen.ContainsKey(lezing.Naam)))
        {
            for (var optie = 0; optie < lezing.Opties.Length; optie++)
            {
                if (hoofd.Optie(lezing) == optie)
                {
                    continue;
                }

                var ander = Verdeelgang.Voer(sleutel, opties, hoofd.Met(lezing, optie));
                if (!Gelijk(uit, ander))
                {
                    yield return new Leesverdeling(lezing, lezing.Opties[optie], ander);
                }
            }
        }
    }

    private static bool Gelijk(Verdeling een, Verdeling ander) =>
        een.Totaal == ander.Totaal
        && een.Delen.Select(deel => (deel.Groep, deel.Ontvanger, deel.Aantal)).SequenceEqual(ander.Delen.Select(deel => (deel.Groep, deel.Ontvanger, deel.Aantal)))
        && (een.Herkomst is null ? ander.Herkomst is null : ander.Herkomst is not null && een.Herkomst.Gelijk(ander.Herkomst));

    /// <summary>Two readings as one result: what they agree on stays, the rest becomes a range.</summary>
    private static Verdeling Samen(Verdeling een, Verdeling ander)
    {
        if (een.HeeftFouten || ander.HeeftFouten || een.Groepen.Length != ander.Groepen.Length)
        {
            return een.HeeftFouten ? een : ander;
        }

        var groepen = een.Groepen.Zip(ander.Groepen, Samen).ToImmutableArray();
        return een with
        {
            Totaal = een.Totaal == ander.Totaal ? een.Totaal : null,
            Groepen = groepen,
            PerGebied = Verdeelsommen.PerGebied(een.Sleutel, groepen),
            PerOntvanger = Verdeelsommen.PerOntvanger(een.Sleutel, groepen),
            Herkomst = een.Herkomst is { } herkomst && ander.Herkomst is { } tweede ? herkomst.Samen(tweede) : een.Herkomst,
        };
    }

    private static Verdeelgroep Samen(Verdeelgroep een, Verdeelgroep ander) => een with
    {
        Totaal = een.Totaal == ander.Totaal ? een.Totaal : null,
        Delen = [.. een.Delen.Select(deel => Samen(deel, ander.Delen.FirstOrDefault(tweede => tweede.Ontvanger == deel.Ontvanger)))],
        Gelijkstand = een.Gelijkstand ?? ander.Gelijkstand,
    };

    private static Deel Samen(Deel een, Deel? ander) => een.Aantal is not null && een.Aantal == ander?.Aantal ? een : een with
    {
        Berekend = een.Berekend == ander?.Berekend ? een.Berekend : null,
        Aantal = null,
        Minstens = Math.Min(een.Minstens, ander?.Minstens ?? 0),
        Hoogstens = een.Hoogstens is { } links && ander?.Hoogstens is { } rechts ? Math.Max(links, rechts) : null,
        Richtgetal = null,
    };
}
