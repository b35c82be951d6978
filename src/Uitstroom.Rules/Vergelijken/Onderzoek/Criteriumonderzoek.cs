namespace Uitstroom.Rules;

/// <summary>Criteria of a test that decide nothing: nobody meets them, nobody fails on them, or they apply to nobody.</summary>
/// <param name="beelden">The test with only the criterion.</param>
internal sealed class Criteriumonderzoek(Toetsbeelden beelden)
{
    private readonly Criterium _criterium = beelden.Toets.Criteria[0];

    public IEnumerable<Bevinding> Voer()
    {
        if (IsUitgesproken(_criterium))
        {
            return [];
        }

        var lezingen = beelden.Vrij(Toetslezingen.Van(beelden.Regeling, beelden.Toets, _criterium));
        var (geldt, haalt, zakt) = (false, false, false);
        foreach (var beeld in beelden.Bij(lezingen))
        {
            var (wanneer, eis) = (beeld.Plan.Criteria[0].Wanneer, beeld.Plan.Criteria[0].Eis);
            var mits = wanneer is null ? Diagrammen.Waar : beeld.Kan(wanneer, waar: true);
            geldt |= beeld.Mogelijk(mits);
            haalt |= beeld.Mogelijk(mits, beeld.Kan(eis, waar: true)) || (wanneer is not null && beeld.Mogelijk(beeld.Kan(wanneer, waar: false)));
            zakt |= beeld.Mogelijk(mits, beeld.Kan(eis, waar: false));
            if (haalt && zakt)
            {
                return [];
            }
        }

        return [Bevinding(new Bevindingmaker(Pad(beelden.Toets, _criterium), _criterium.Bron, lezingen), geldt, haalt)];
    }

    /// <summary>Where it stands in the region file.</summary>
    public static string Pad(Toets toets, Criterium criterium) => criterium.Pad ?? $"toetsen.{toets.Naam}.criteria.{criterium.Naam}";

    // Who writes `altijd` or `nooit` has said that it is meant.
    private static bool IsUitgesproken(Criterium criterium) => criterium.Voorwaarde is Voorwaarde.Vast || criterium.Wanneer is Voorwaarde.Vast;

    private Bevinding Bevinding(Bevindingmaker maker, bool geldt, bool haalt)
    {
        var beeld = beelden.Bij(Toetslezingen.Van(beelden.Regeling, beelden.Toets, _criterium)).First();
        var (plan, botsing) = (beeld.Plan.Criteria[0], new Botsendedelen(beeld));
        var naam = _criterium.Pad ?? _criterium.Naam;
        (Knoop, bool)[] wanneer = plan.Wanneer is { } mits ? [(mits, true)] : [];
        if (!geldt)
        {
            return maker.Maak(Bevindingsoort.NooitVanToepassing, OnderzoekDiagnostics.NooitVanToepassing(_criterium.Plaats, naam), botsing.Zoek(wanneer));
        }

        return haalt
            ? maker.Maak(Bevindingsoort.NooitGemist, OnderzoekDiagnostics.NooitGemist(_criterium.Plaats, naam), botsing.Zoek([.. wanneer, (plan.Eis, false)]),
                beeld.Getuige([.. wanneer, (plan.Eis, true)]), "voldoet, zoals iedereen")
            : maker.Maak(Bevindingsoort.Onhaalbaar, OnderzoekDiagnostics.Onhaalbaar(_criterium.Plaats, naam), botsing.Zoek((plan.Eis, true)),
                beeld.Getuige([.. wanneer, (plan.Eis, false)]), "voldoet niet, zoals iedereen");
    }
}
