using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Rows of the choice of a contract that are never the first that holds, and applications for which none holds.</summary>
internal sealed class Rijonderzoek(Toetsbeelden beelden)
{
    private readonly ImmutableArray<Keuzerij> _rijen = beelden.Regeling.Contractregels.Keuze.Rijen;

    /// <summary>The finding when a row is never reached.</summary>
    public IEnumerable<Bevinding> Nooit(int nummer)
    {
        ImmutableArray<int> eerder = [.. Enumerable.Range(0, nummer)];
        if (_rijen[nummer].Wanneer is Voorwaarde.Vast || !IsDicht(nummer, eerder))
        {
            yield break;
        }

        var (rij, voor) = (_rijen[nummer], Kleinstestel.Zoek(eerder, stel => IsDicht(nummer, stel)));
        var beeld = beelden.Bij(Lezingen(nummer + 1)).First();
        var eis = beeld.Plan.Criteria[nummer].Eis;
        var delen = voor.IsEmpty ? new Botsendedelen(beeld).Zoek((eis, false)) : [.. voor.Select(ander => Deel(beeld, ander))];
        yield return new Bevindingmaker($"contracten.keuze.rijen.{rij.Naam}", rij.Bron, beelden.Vrij(Lezingen(nummer + 1))).Maak(
            Bevindingsoort.NooitGekozen, OnderzoekDiagnostics.NooitGekozen(rij.Plaats, rij.Naam, [.. voor.Select(ander => _rijen[ander].Naam)]), delen,
            beeld.Getuige((eis, false)), "past bij deze rij, maar een eerdere gaat voor");
    }

    /// <summary>The finding when no row holds for some application; under another reading than the standard one its application names that.</summary>
    public IEnumerable<Bevinding> Buiten()
    {
        var lezingen = beelden.Vrij(Lezingen(_rijen.Length));
        var keuze = beelden.Regeling.Contractregels.Keuze;
        var getuige = beelden.Bij(lezingen).Select(beeld => beeld.Getuige([.. beeld.Plan.Criteria.Select(rij => (rij.Eis, true))])).FirstOrDefault(aanvraag => aanvraag is not null);
        return getuige is null ? [] :
        [
            new Bevindingmaker("contracten.keuze", keuze.Bron, lezingen).Maak(
                Bevindingsoort.BuitenElkeUitkomst, OnderzoekDiagnostics.BuitenElkeUitkomst(keuze.Plaats), getuige: getuige, watToont: "past bij geen enkele rij"),
        ];
    }

    private static Bevindingdeel Deel(Toetsbeeld beeld, int rij)
    {
        var plan = beeld.Plan.Criteria[rij];
        return new Bevindingdeel(plan.Criterium.Pad!, Deeltekst.Van(plan.Eis is Knoop.Niet niet ? niet.Deel : plan.Eis, waar: true), plan.Criterium.Plaats);
    }

    private IEnumerable<Lezing> Lezingen(int rijen) =>
        beelden.Toets.Criteria.Take(rijen).SelectMany(rij => Toetslezingen.Van(beelden.Regeling, beelden.Toets, rij));

    /// <summary>Whether a row can never hold while none of some other rows does. A row that holds is a criterion that is not met.</summary>
    private bool IsDicht(int nummer, ImmutableArray<int> anderen) => beelden.Bij(Lezingen(nummer + 1)).All(beeld =>
        !beeld.Mogelijk(anderen.Select(ander => beeld.Kan(beeld.Plan.Criteria[ander].Eis, waar: true)).Prepend(beeld.Kan(beeld.Plan.Criteria[nummer].Eis, waar: false))));
}
