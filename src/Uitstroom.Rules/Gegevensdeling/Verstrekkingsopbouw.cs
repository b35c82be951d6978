using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Answers a question about sharing: resolves names, asks each category, and makes the part for the recipient.</summary>
internal static class Verstrekkingsopbouw
{
    private static readonly SourceSpan _hier = SourceSpan.Whole("gegevensdeling");

    public static Verstrekking Voer(Regeling regeling, Aanvraag? aanvraag, VerstrekkingOpties opties)
    {
        if (aanvraag is not null && !ReferenceEquals(aanvraag.Feiten, regeling.Feitenlijst))
        {
            throw new ArgumentException($"de aanvraag is niet gemaakt voor `{regeling.Naam}`", nameof(aanvraag));
        }

        var op = opties.Op ?? aanvraag?.Peildatum;
        if (op < Dag.Eerste || op > Dag.Laatste)
        {
            throw new ArgumentOutOfRangeException(nameof(opties), op, "de dag ligt van 1800 tot en met 2299");
        }

        var deling = regeling.Gegevensdeling;
        var (ontvanger, lid) = Ontvangerkeuze.Zoek(deling, opties.Partij);
        var moment = Ontvangerkeuze.Moment(deling, opties.Moment);
        var gekozen = regeling.GekozenLezingen.SetItems(aanvraag?.Lezingen ?? opties.Lezingen).SetItems(opties.Lezingen);
        _ = Lezingkeuze.Gekozen(regeling, gekozen);
        var feiten = aanvraag ?? Rules.Aanvraag.Voor(regeling).Bouw().Aanvraag!;
        var leeg = new Verstrekking
        {
            Regeling = regeling,
            Partij = opties.Partij,
            Ontvanger = ontvanger,
            Moment = moment,
            Op = op,
            Doel = opties.Doel is { } doel && doel != deling.Doel?.Naam ? doel : null,
            Lezingen = gekozen,
            HeeftAanvraag = aanvraag is not null,
            Aanvraag = Aanvraagdeel.Van(feiten, []),
            Meldingen = [.. Onbekend(deling, opties, ontvanger, moment)],
        };
        return ontvanger is null || moment is null
            ? leeg
            : Vul(leeg, new Deelvraag(regeling, feiten, ontvanger, lid, moment, op, leeg.Doel, gekozen), opties.Onderdelen);
    }

    private static Verstrekking Vul(Verstrekking leeg, Deelvraag vraag, ImmutableArray<Gegevensonderdeel> onderdelen)
    {
        var deling = vraag.Deling;
        var feiten = vraag.Aanvraag;
        var keuze = new Onderdeelkeuze(deling, feiten.Waarden, onderdelen);
        var bepaling = new Categoriebepaling(vraag, new Deelwerelden(vraag));
        var uitslagen = deling.Categorieen.Select(bepaling.Bepaal).ToList();
        ImmutableArray<Categorieuitslag> categorieen = [.. uitslagen.Select(paar => paar.Uitslag with { Onderdelen = keuze.In(paar.Uitslag.Categorie) })];
        var deel = Aanvraagdeel.Van(feiten, categorieen.Where(uitslag => uitslag.Stand == Deelstand.Mag).SelectMany(uitslag => uitslag.Feiten));
        var rest = feiten.Feiten.Alle.Where(feit => !feiten.Waarden[feit.Slot].IsOnbekend && deling.CategorieVan(feit) is null).ToLookup(feit => Buiten(deling, feit));
        return leeg with
        {
            Aanvraag = deel,
            Categorieen = categorieen,
            NietIngedeeld = [.. rest[false]],
            BuitenCategorie = [.. rest[true]],
            OnderdelenNietIngedeeld = keuze.NietIngedeeld,
            Weggelaten = [.. Aanvraagdeel.Weggelaten(feiten, deel)],
            Botsingen = [.. uitslagen.Select(paar => paar.Botsing).OfType<Deelbotsing>()],
            Beginselen = [.. deling.Beginselen.Where(beginsel => beginsel.Geldt(vraag.Ontvanger, vraag.Moment))],
            Meldingen = [.. Toestemmingen(vraag), .. keuze.Meldingen],
        };
    }

    /// <summary>Facts that no category is meant to hold: outside on purpose, on the applicant, or counted by the caller.</summary>
    private static bool Buiten(Gegevensdeling deling, Feit feit) => deling.GeenCategorie.Contains(feit) || feit.IsTeller || feit.Over != "client";

    private static IEnumerable<Diagnostic> Onbekend(Gegevensdeling deling, VerstrekkingOpties opties, Ontvanger? ontvanger, Deelmoment? moment)
    {
        if (ontvanger is null)
        {
            yield return GegevensDiagnostics.OnbekendePartij(_hier, opties.Partij, [.. Ontvangerkeuze.Namen(deling)], [.. deling.Ontvangers.Select(een => een.Naam)]);
        }

        if (moment is null)
        {
            yield return GegevensDiagnostics.OnbekendMoment(_hier, opties.Moment, [.. deling.Momenten.Select(een => een.Naam)]);
        }
    }

    private static IEnumerable<Diagnostic> Toestemmingen(Deelvraag vraag)
    {
        if (vraag.Op is null)
        {
            yield return GegevensDiagnostics.GeenDag(_hier);
        }

        foreach (var eis in vraag.Regels.SelectMany(regel => regel.Toestemming.Alle()).OfType<Toestemmingseis>().Distinct())
        {
            if (eis.Gever is { } feit && vraag.Aanvraag.Waarden[feit.Slot] is { IsOnbekend: false } waarde && Weergave.Geschreven(feit, waarde) is var gever && !eis.MagGeven.Contains(gever))
            {
                yield return GegevensDiagnostics.AndereGever(_hier, eis.Naam, gever, eis.MagGeven);
            }
        }
    }
}
