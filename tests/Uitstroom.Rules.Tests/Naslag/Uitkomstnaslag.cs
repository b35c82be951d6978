using System.Collections.Immutable;

namespace Uitstroom.Rules.Tests.Naslag;

/// <summary>The label, what is still possible, whether it is fixed, and the open criteria that can still matter.</summary>
internal sealed record Uitkomstnaslag(string Label, ImmutableHashSet<string> Mogelijk, bool Vast, ImmutableHashSet<Criteriumstand> TelNog)
{
    /// <summary>The outcome; where readings of labels or of their order are open, that of every way to read them, taken together.</summary>
    public static Uitkomstnaslag Bepaal(Toets toets, ImmutableArray<Criteriumstand> standen, Leeskeuze keuze)
    {
        var lezingen = toets.Criteria
            .SelectMany(criterium => criterium.BijNietVoldaan.Lezingen().Concat(criterium.BijOnbekend?.Lezingen() ?? []))
            .Concat(toets.Volgorde.Lezingen()).Distinct();
        var uitkomsten = keuze.Alle(lezingen).Select(verder => In(toets, standen, verder)).ToList();
        var labels = uitkomsten.Select(uitkomst => uitkomst.Label).Distinct().ToList();
        return new Uitkomstnaslag(
            labels.Count == 1 ? labels[0] : Vastelabels.OordeelNodig,
            [.. uitkomsten.SelectMany(uitkomst => uitkomst.Mogelijk)],
            labels.Count == 1 && uitkomsten.All(uitkomst => uitkomst.Vast),
            [.. uitkomsten.SelectMany(uitkomst => uitkomst.TelNog)]);
    }

    private static Uitkomstnaslag In(Toets toets, ImmutableArray<Criteriumstand> standen, Leeskeuze keuze)
    {
        var volgorde = keuze.Kies(toets.Volgorde);
        string LabelVan(Criteriumstand stand) => keuze.Kies(stand.Criterium.BijNietVoldaan);
        var waar = standen.Where(stand => stand.Telt && stand.Status == CriteriumStatus.NietVoldaan).Select(LabelVan).ToHashSet();
        var open = standen.Where(stand => stand.IsOpen).ToList();

        var gelopen = volgorde.TakeWhile(label => !waar.Contains(label)).ToList();
        var eerste = volgorde.FirstOrDefault(waar.Contains);
        var mogelijk = gelopen.Where(label => open.Any(stand => LabelVan(stand) == label)).ToImmutableHashSet();
        var telNog = open.Where(stand => mogelijk.Contains(LabelVan(stand))).ToImmutableHashSet();
        telNog = telNog.IsEmpty ? [.. open] : telNog;
        if (eerste is not null)
        {
            mogelijk = mogelijk.Add(eerste);
        }
        else
        {
            var vooraf = standen.Any(stand => stand.Criterium.Vooraf && !stand.IsGehaald);
            mogelijk = vooraf ? [.. volgorde] : mogelijk.Add(volgorde[^1]);
        }

        var onvolledigEerst = gelopen.Any(naam => toets.Uitkomsten.Single(label => label.Naam == naam).Soort == UitkomstSoort.Onvolledig);
        var vast = mogelijk.Count == 1 && (open.Count == 0 || (eerste is not null && !onvolledigEerst));
        return vast
            ? new Uitkomstnaslag(mogelijk.Single(), mogelijk, true, [])
            : new Uitkomstnaslag(Voorlopig(toets, volgorde, telNog, keuze), mogelijk, false, telNog);
    }

    /// <summary>The label follows the reasons of what is open.</summary>
    private static string Voorlopig(Toets toets, ImmutableArray<string> volgorde, ImmutableHashSet<Criteriumstand> open, Leeskeuze keuze)
    {
        var opFeiten = open.Where(stand => (stand.Redenen & (Reden.Feit | Reden.Teller)) != 0)
            .Select(stand => stand.Criterium.BijOnbekend is { } label ? keuze.Kies(label) : toets.Onvolledig).ToHashSet();
        if (opFeiten.Count > 0)
        {
            return volgorde.Concat(toets.Uitkomsten.Select(label => label.Naam)).First(opFeiten.Contains);
        }

        return open.Any(stand => (stand.Redenen & (Reden.Oordeel | Reden.Lezing)) != 0) ? Vastelabels.OordeelNodig : Vastelabels.NietGeregeld;
    }
}
