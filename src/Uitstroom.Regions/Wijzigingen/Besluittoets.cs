using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Tests the decision on an amendment against what the regeling says of its own amendment, as far as that can be worked out.</summary>
internal static class Besluittoets
{
    /// <summary>The result; null when the regeling has no such rule.</summary>
    /// <param name="akte">The change; an amendment that cannot hold is an error in it, one that may not hold a warning.</param>
    /// <param name="ervoor">The regeling as it reads just before: its rule counts, not the one that the amendment makes of it.</param>
    public static Toetsing? Voer(Wijzigingsakte akte, Regeling ervoor)
    {
        var besluit = akte.Root["besluit"];
        var feiten = (besluit as YamlMapping)?.Find("feiten");
        if (ervoor.Wijzigen is not { } regel || akte.Soort == Wijzigingsoort.LokaleAfspraak)
        {
            if (feiten is not null)
            {
                akte.Meld(WijzigingDiagnostics.FeitenZonderToets(feiten.Sleutel.Plaats));
            }

            return null;
        }

        var opbouw = new Aanvraagopbouw(ervoor, new AanvraagOpties { Bestand = akte.Document.Bestand });
        if (feiten is not null)
        {
            Aanvraagbinder.Groep(opbouw, feiten, feit => Aanvraagbinder.Feit(opbouw, feit));
        }

        var (aanvraag, meldingen) = opbouw.Bouw();
        foreach (var melding in meldingen)
        {
            akte.Meld(melding);
        }

        // A decision may have been taken before the regeling itself began.
        var op = Feitlezer.Datum(besluit.Onder("op").Tekst() ?? "");
        var dag = op < (ervoor.Looptijd.Van ?? Dag.Eerste) || op > Dag.Laatste ? akte.Van : op ?? akte.Van;
        var toetsing = ervoor.Toets(aanvraag!, new ToetsOpties { Toets = regel.Toets.Naam, Peildatum = dag });
        Beoordeel(akte, toetsing, besluit?.Plaats ?? akte.Plaats);
        return toetsing;
    }

    private static void Beoordeel(Wijzigingsakte akte, Toetsing toetsing, SourceSpan plaats)
    {
        // That a day lies outside the term is reported of the change itself.
        if (toetsing is { Soort: UitkomstSoort.Voldoet, Vast: true } or { Soort: UitkomstSoort.BuitenLooptijd })
        {
            return;
        }

        var afgewezen = toetsing is { Soort: UitkomstSoort.VoldoetNiet or UitkomstSoort.NietInBehandeling, Vast: true };
        var status = afgewezen ? CriteriumStatus.NietVoldaan : CriteriumStatus.Open;
        var criteria = toetsing.Criteria.Where(criterium => criterium.Status == status).ToList();
        var namen = criteria.Select(criterium => criterium.Naam).DefaultIfEmpty(toetsing.Uitkomst).ToList();
        var bron = criteria.Count == 0 ? toetsing.Regeling.Wijzigen!.Bron : criteria.SelectMany(criterium => criterium.Bron);
        List<string> bepalingen = [.. bron.Distinct()];
        akte.Meld(afgewezen
            ? WijzigingDiagnostics.GeldtNiet(plaats, toetsing.Toets.Naam, namen, bepalingen)
            : WijzigingDiagnostics.GeldtMisschien(plaats, toetsing.Toets.Naam, namen, bepalingen, [.. toetsing.KanUitmaken.Select(feit => feit.Naam)]));
    }
}
