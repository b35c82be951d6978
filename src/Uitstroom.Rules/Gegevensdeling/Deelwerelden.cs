using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// The worlds that a question about sharing is answered in: every way to settle the readings that no person chose. A standard reading is
/// not followed here: what is shared cannot be taken back, so only what every reading gives is shared (<c>docs/decisions/0015</c>).
/// </summary>
internal sealed class Deelwerelden
{
    private readonly ImmutableArray<(Wereld Wereld, Deelgang Gang)> _werelden;

    public Deelwerelden(Deelvraag vraag)
    {
        var begin = Lezingkeuze.Gekozen(vraag.Regeling, vraag.Gekozen);
        List<Lezing> open = [.. vraag.Lezingen().Where(lezing => begin.Optie(lezing) is null)];
        IEnumerable<Wereld> werelden = [begin];
        var aantal = 1;

        // What does not fit stays open: that is unknown wherever it matters, so still nothing more is shared.
        foreach (var lezing in open.TakeWhile(lezing => (aantal *= lezing.Opties.Length) <= Leeswerelden.Hoogstens))
        {
            werelden = werelden.SelectMany(wereld => Enumerable.Range(0, lezing.Opties.Length).Select(optie => wereld.Met(lezing, optie)));
        }

        Open = [.. open];
        _werelden = [.. werelden.Select(wereld => (wereld, new Deelgang(vraag, wereld)))];
    }

    /// <summary>The readings that nobody settled and that may matter.</summary>
    public ImmutableArray<Lezing> Open { get; }

    public Losproef Over(Func<Deelgang, Losproef> vraag) => Deelproef.OverLezingen([.. _werelden.Select(deel => vraag(deel.Gang))]);

    public ImmutableArray<Categorieproef> Toets(Gegevenscategorie categorie) => [.. _werelden.Select(deel => deel.Gang.Toets(categorie))];

    /// <summary>How some part of a category's answer comes out under an option of a reading, the others as they are.</summary>
    public Deelstand Onder(Lezing lezing, int optie, ImmutableArray<Categorieproef> proeven, Func<Categorieproef, Losproef> wat)
    {
        var passend = proeven.Where((_, i) => _werelden[i].Wereld.Optie(lezing) is not { } gekozen || gekozen == optie);
        return Deelproef.Soort(Deelproef.OverLezingen([.. passend.Select(wat)]));
    }
}
