namespace Uitstroom.Rules;

/// <summary>Doelgroepen to which nobody belongs, and doelgroepen within others, in every test that looks at them.</summary>
/// <param name="regeling">The agreement.</param>
/// <param name="toetsen">Those tests; at least one.</param>
/// <param name="beelden">The worlds of a small test.</param>
internal sealed class Doelgroeponderzoek(Regeling regeling, IReadOnlyList<Toets> toetsen, Func<Toets, Toetsbeelden> beelden)
{
    private readonly Dictionary<int, List<Toetsbeelden>> _alleen = [];

    /// <summary>The finding when nobody can belong to it.</summary>
    public IEnumerable<Bevinding> Leeg(Doelgroep groep)
    {
        if (groep.Wanneer is not Voorwaarde.Vast && !IsErIemand(groep))
        {
            var toets = Alleen(groep)[0];
            var beeld = toets.Bij(Lezingen(toets)).First();
            yield return Maker(toets).Maak(
                Bevindingsoort.LegeDoelgroep, OnderzoekDiagnostics.LegeDoelgroep(groep.Plaats, groep.Naam), new Botsendedelen(beeld).Zoek((beeld.Plan.Criteria[0].Eis, true)));
        }
    }

    /// <summary>The finding when everybody who belongs to one also belongs to the other; of two that are equal it is about the first.</summary>
    public IEnumerable<Bevinding> Omvat(Doelgroep groep, Doelgroep ander)
    {
        if (!IsErIemand(groep) || !IsErIemand(ander))
        {
            yield break;
        }

        var samen = toetsen.Select(toets => beelden(Deeltoets.Met(toets, groep, ander))).ToList();
        var (omvat, terug) = (samen.TrueForAll(toets => Bevat(toets, 0, 1)), samen.TrueForAll(toets => Bevat(toets, 1, 0)));
        if (!omvat && !terug)
        {
            yield break;
        }

        var (klein, groot) = omvat ? (0, 1) : (1, 0);
        Doelgroep[] paar = [groep, ander];
        var beeld = samen[0].Bij(Lezingen(samen[0])).First();
        var (kleinste, grootste) = (beeld.Plan.Criteria[klein].Eis, beeld.Plan.Criteria[groot].Eis);
        var gelijk = omvat && terug;
        var toont = gelijk ? "hoort bij allebei" : $"hoort bij `{paar[groot].Naam}` en niet bij `{paar[klein].Naam}`";
        yield return (Maker(samen[0]) with { Pad = $"doelgroepen.{paar[klein].Naam}", Bron = paar[klein].Bron }).Maak(
            Bevindingsoort.Omvat, OnderzoekDiagnostics.Omvat(paar[klein].Plaats, paar[klein].Naam, paar[groot].Naam, gelijk),
            getuige: beeld.Getuige((grootste, true), (kleinste, gelijk)), watToont: toont);
    }

    private static Bevindingmaker Maker(Toetsbeelden toets) => new(toets.Toets.Criteria[0].Pad!, toets.Toets.Criteria[0].Bron, toets.Vrij(Lezingen(toets)));

    private static IEnumerable<Lezing> Lezingen(Toetsbeelden toets) => toets.Toets.Criteria.SelectMany(groep => Toetslezingen.Van(toets.Regeling, toets.Toets, groep));

    // What is not known yet can come to be known: what counts is that nobody belongs to the one and not to the other.
    private static bool Bevat(Toetsbeelden toets, int klein, int groot) => toets.Bij(Lezingen(toets)).All(beeld =>
        !beeld.Mogelijk(beeld.Kan(beeld.Plan.Criteria[klein].Eis, waar: true), beeld.Kan(beeld.Plan.Criteria[groot].Eis, waar: false)));

    private bool IsErIemand(Doelgroep groep) => Alleen(groep).Exists(toets => toets.Bij(Lezingen(toets)).Any(beeld => beeld.Mogelijk(beeld.Kan(beeld.Plan.Criteria[0].Eis, waar: true))));

    private List<Toetsbeelden> Alleen(Doelgroep groep)
    {
        var nummer = regeling.Doelgroepen.IndexOf(groep);
        if (!_alleen.TryGetValue(nummer, out var gevonden))
        {
            gevonden = [.. toetsen.Select(toets => beelden(Deeltoets.Met(toets, groep)))];
            _alleen.Add(nummer, gevonden);
        }

        return gevonden;
    }
}
