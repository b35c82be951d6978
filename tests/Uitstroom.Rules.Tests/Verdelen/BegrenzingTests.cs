using FsCheck;
using FsCheck.Fluent;

namespace Uitstroom.Rules.Tests.Verdelen;

/// <summary>The least and the most that receivers get.</summary>
public class BegrenzingTests
{
    [Fact]
    public void Nobody_gets_less_than_its_least_or_more_than_its_most_and_the_parts_add_up() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Opgaven.Begrensd, paar =>
        {
            var toedeling = Verdeel(paar.Opgave, paar.Banden);
            var binnen = Enumerable.Range(0, paar.Banden.Length).All(i =>
                toedeling.Minstens(i) >= paar.Banden[i].Minstens && toedeling.Minstens(i) + (toedeling.Kandidaten.Contains(i) ? 1 : 0) <= paar.Banden[i].Hoogstens);
            return binnen && (toedeling.Noemer == 0 || toedeling.Onder.Select((_, i) => toedeling.Minstens(i)).Sum() + toedeling.OpenPlaatsen == paar.Opgave.Totaal);
        }));

    [Fact]
    public void The_quotas_are_those_of_one_price_for_a_weight_cut_off_at_the_bounds() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Opgaven.Begrensd, paar =>
        {
            var toedeling = Verdeel(paar.Opgave, paar.Banden);
            var delers = Enumerable.Range(0, paar.Banden.Length).Where(i => toedeling.Begrensd?[i] != true && paar.Opgave.Gewichten[i] > 0).ToList();
            if (delers.Count == 0)
            {
                return true;
            }

            var prijs = toedeling.Quotum(delers[0]) * Breuk.Van(1, paar.Opgave.Gewichten[delers[0]]);
            return Enumerable.Range(0, paar.Banden.Length).All(i =>
            {
                var vrij = prijs * Breuk.Van(paar.Opgave.Gewichten[i]);
                var geknipt = vrij < Breuk.Van(paar.Banden[i].Minstens) ? Breuk.Van(paar.Banden[i].Minstens)
                    : vrij > Breuk.Van(paar.Banden[i].Hoogstens) ? Breuk.Van(paar.Banden[i].Hoogstens)
                    : vrij;
                return toedeling.Quotum(i) == geknipt;
            });
        }));

    [Fact]
    public void Without_bounds_it_is_the_plain_division() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Opgaven.Opgave, opgave =>
        {
            var vrij = Verdeel(opgave, [.. opgave.Gewichten.Select(_ => Bandbreedte.Vrij)]);
            var gewoon = GrootsteResten.Verdeel(opgave.Totaal, opgave.Gewichten);
            return Enumerable.Range(0, opgave.Gewichten.Length).All(i => vrij.Minstens(i) == gewoon.Minstens(i)) && vrij.Kandidaten.SequenceEqual(gewoon.Kandidaten);
        }));

    private static Toedeling Verdeel(Opgave opgave, Bandbreedte[] banden) =>
        GrootsteResten.Verdeel(opgave.Totaal, opgave.Gewichten, Begrenzing.Vind(opgave.Totaal, opgave.Gewichten, banden));
}
