using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Uitstroom.Rules.Tests.Verdelen;

/// <summary>What largest remainders promise, on random numbers.</summary>
public class GrootsteRestenWetten
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(2000);

    [Fact]
    public void The_parts_and_the_open_places_add_up_to_the_total() => Voor(opgave =>
    {
        var toedeling = Verdeel(opgave);
        return Som(toedeling) + toedeling.OpenPlaatsen == opgave.Totaal;
    });

    [Fact]
    public void Everybody_gets_its_quota_rounded_down_or_up() => Voor(opgave =>
    {
        var toedeling = Verdeel(opgave);
        return Ontvangers(opgave).All(i =>
            toedeling.Minstens(i) >= toedeling.Quotum(i).Floor && toedeling.Minstens(i) + (toedeling.Kandidaten.Contains(i) ? 1 : 0) <= Plafond(toedeling.Quotum(i)));
    });

    [Fact]
    public void The_quotas_are_exact_and_add_up_to_the_total() => Voor(opgave =>
    {
        var toedeling = Verdeel(opgave);
        var gewicht = opgave.Gewichten.Aggregate(BigInteger.Zero, (som, deel) => som + deel);
        return Ontvangers(opgave).All(i => toedeling.Quotum(i) == Breuk.Van((BigInteger)opgave.Totaal * opgave.Gewichten[i], gewicht))
            && Ontvangers(opgave).Aggregate(Breuk.Van(0), (som, i) => som + toedeling.Quotum(i)) == Breuk.Van(opgave.Totaal);
    });

    [Fact]
    public void The_order_of_the_receivers_does_not_matter() => Voor(opgave =>
    {
        var omgekeerd = Verdeel(opgave with { Gewichten = [.. opgave.Gewichten.Reverse()] });
        var laatste = opgave.Gewichten.Length - 1;
        var toedeling = Verdeel(opgave);
        return Ontvangers(opgave).All(i => toedeling.Minstens(i) == omgekeerd.Minstens(laatste - i)
            && toedeling.Kandidaten.Contains(i) == omgekeerd.Kandidaten.Contains(laatste - i) && toedeling.Rang[i] == omgekeerd.Rang[laatste - i]);
    });

    [Fact]
    public void Weights_that_all_grow_alike_change_nothing() => Voor(opgave =>
    {
        if (opgave.Gewichten.Max() > Opgaven.Grootst / 7)
        {
            return true;
        }

        return Zelfde(opgave, Verdeel(opgave), Verdeel(opgave with { Gewichten = [.. opgave.Gewichten.Select(gewicht => gewicht * 7)] }));
    });

    [Fact]
    public void Whoever_weighs_more_does_not_get_less() => Voor(opgave =>
    {
        var toedeling = Verdeel(opgave);
        return Ontvangers(opgave).All(i => Ontvangers(opgave).All(j =>
            opgave.Gewichten[i] < opgave.Gewichten[j] || toedeling.Minstens(i) >= toedeling.Minstens(j)));
    });

    [Fact]
    public void A_total_that_divides_exactly_leaves_no_remainders() => Voor(opgave =>
    {
        var som = opgave.Gewichten.Aggregate(BigInteger.Zero, (deel, gewicht) => deel + gewicht);
        if (som > Opgaven.Grootst)
        {
            return true;
        }

        var toedeling = Verdeel(opgave with { Totaal = (long)som });
        return toedeling.OpenPlaatsen == 0 && Ontvangers(opgave).All(i => toedeling.Minstens(i) == opgave.Gewichten[i]);
    });

    [Fact]
    public void It_agrees_with_the_definition_worked_out_naively() => Voor(opgave =>
    {
        var (delen, kandidaten) = NaieveVerdeling.Verdeel(opgave.Totaal, opgave.Gewichten);
        var toedeling = Verdeel(opgave);
        return Ontvangers(opgave).All(i => toedeling.Minstens(i) == delen[i]) && toedeling.Kandidaten.SequenceEqual(kandidaten);
    });

    [Fact]
    public void Rounding_per_line_is_the_nearest_whole_number_of_each_quota() => Voor(opgave =>
    {
        var toedeling = AfrondenPerRegel.Verdeel(opgave.Totaal, opgave.Gewichten);
        return Ontvangers(opgave).All(i => toedeling.Minstens(i) == toedeling.Quotum(i).Afgerond);
    });

    private static void Voor(Func<Opgave, bool> wet) => Check.One(_config, Prop.ForAll(Opgaven.Opgave, wet));

    private static Toedeling Verdeel(Opgave opgave) => GrootsteResten.Verdeel(opgave.Totaal, opgave.Gewichten);

    private static BigInteger Som(Toedeling toedeling) => toedeling.Onder.Select((_, i) => (BigInteger)toedeling.Minstens(i)).Aggregate((som, deel) => som + deel);

    private static BigInteger Plafond(Breuk breuk) => breuk.Rest == Breuk.Van(0) ? breuk.Floor : breuk.Floor + 1;

    private static IEnumerable<int> Ontvangers(Opgave opgave) => Enumerable.Range(0, opgave.Gewichten.Length);

    private static bool Zelfde(Opgave opgave, Toedeling een, Toedeling ander) =>
        Ontvangers(opgave).All(i => een.Minstens(i) == ander.Minstens(i)) && een.Kandidaten.SequenceEqual(ander.Kandidaten);
}
