using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Brings what was made for one version of an agreement to another.</summary>
internal static class Versiegang
{
    private static readonly SourceSpan _hier = SourceSpan.Whole("aanvraag");

    /// <summary>
    /// The application as the version reads it. What it does not know, or reads otherwise (another type, another choice, another giver of
    /// a judgement), is unknown there: unknown is never no. An application of no version of this agreement stays as it is.
    /// </summary>
    public static Aanvraag Naar(Regeling versie, Aanvraag aanvraag)
    {
        if (ReferenceEquals(aanvraag.Feiten, versie.Feitenlijst) || versie.Versies?.Kent(aanvraag) != true)
        {
            return aanvraag;
        }

        var opbouw = new Aanvraagopbouw(versie, AanvraagOpties.Standaard) { Kenmerk = aanvraag.Kenmerk, Peildatum = aanvraag.Peildatum };
        foreach (var feit in aanvraag.Feiten.Alle)
        {
            var waarde = aanvraag.Waarden[feit.Slot];
            if (waarde.IsOnbekend || versie.Feitenlijst.Zoek(feit.Naam) is not { } daar || feit.Berekend?.Bereken(aanvraag.Waarden).Equals(waarde) == true)
            {
                continue;
            }

            var tekst = Weergave.Geschreven(feit, waarde);
            if (aanvraag.Oordelen.TryGetValue(feit.Naam, out var oordeel))
            {
                opbouw.Oordeel(daar, tekst, oordeel, _hier);
            }
            else
            {
                opbouw.Waarde(daar, tekst, _hier);
            }
        }

        if (aanvraag.Toets is { } toets)
        {
            opbouw.KiesToets(toets, _hier);
        }

        foreach (var (lezing, optie) in aanvraag.Lezingen)
        {
            opbouw.Lezing(lezing, optie, _hier, _hier);
        }

        return opbouw.Bouw().Aanvraag!;
    }

    /// <summary>The events as the version reads them.</summary>
    /// <inheritdoc cref="Naar(Regeling, Aanvraag)" />
    public static Gebeurtenissen Naar(Regeling versie, Gebeurtenissen gebeurtenissen) =>
        Naar(versie, gebeurtenissen.Aanvraag) is var daar && ReferenceEquals(daar, gebeurtenissen.Aanvraag) ? gebeurtenissen : gebeurtenissen.Met(daar);

    /// <summary>What turns because another version begins, or after that; null when nothing does.</summary>
    public static Verandering? Daarna(Toetsing toetsing, LocalDate begin)
    {
        var versie = toetsing.Regeling.Op(begin);
        if (versie.Toetsen.All(toets => toets.Naam != toetsing.Toets.Naam))
        {
            return null;
        }

        var dan = versie.Toets(toetsing.Aanvraag, new ToetsOpties { Peildatum = begin, Toets = toetsing.Toets.Naam, Lezingen = Bekend(versie, toetsing.Lezingen) });
        var nu = toetsing.Criteria.ToDictionary(criterium => criterium.Naam, criterium => criterium.Status);
        var anders = dan.Criteria.Where(criterium => !nu.Remove(criterium.Naam, out var status) || status != criterium.Status).ToList();
        return anders.Count > 0 || nu.Count > 0 || dan.Uitkomst != toetsing.Uitkomst ? new Verandering(begin, dan.Label, [.. anders]) : Verandering.Zoek(dan);
    }

    /// <summary>The readings chosen, as far as the version has them.</summary>
    public static ImmutableSortedDictionary<string, string> Bekend(Regeling versie, ImmutableSortedDictionary<string, string> gekozen) =>
        gekozen.RemoveRange(gekozen.Where(keuze => !(versie.Lezing(keuze.Key)?.IndexVan(keuze.Value) >= 0)).Select(keuze => keuze.Key));
}
