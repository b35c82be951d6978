using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Finds the cases that end where the source is silent: on a criterion, in the answer of a doelgroep, or in what follows an outcome.</summary>
internal sealed class Stiltegevallen
{
    private readonly List<(Geval Geval, Toetsing Toetsing)> _toetsingen;

    public Stiltegevallen(Regeling regeling, ImmutableArray<Geval> gevallen) =>
        _toetsingen = [.. gevallen.Where(geval => geval.Verwacht.VraagtToets && geval.Aanvraag.Peildatum is not null).Select(geval => (geval, regeling.Toets(geval.Aanvraag, new ToetsOpties())))];

    /// <param name="pad">Where the source is silent.</param>
    public ImmutableArray<Geraaktgeval> Geraakt(string pad)
    {
        var delen = pad.Split('.');
        return
        [
            .. _toetsingen.Where(een => Raakt(een.Toetsing, delen)).Select(een => new Geraaktgeval(
                een.Geval.Naam, een.Geval.Titel, [new Gevalgevolg("", $"uitkomst: {Weergave.Leesbaar(een.Toetsing.Uitkomst)}")])),
        ];
    }

    private static bool Raakt(Toetsing toetsing, string[] delen) => delen switch
    {
        ["toetsen", var toets, "criteria", var naam, "gevolg"] => toetsing.Toets.Naam == toets && Criterium(toetsing, naam) is { Status: CriteriumStatus.NietVoldaan },
        ["toetsen", var toets, "criteria", var naam, ..] => toetsing.Toets.Naam == toets && Criterium(toetsing, naam) is { } open && (open.Redenen & Reden.Bron) != 0,
        ["toetsen", var toets, "uitkomsten", var label, ..] => toetsing.Toets.Naam == toets && toetsing.Uitkomst == label,
        ["doelgroepen", var groep, "antwoorden", var antwoord, ..] => toetsing.Doelgroepen.Any(een =>
            een.Naam == groep && een.Antwoorden.Any(gegeven => gegeven.Naam == antwoord && gegeven.Tekst is "niet_geregeld" or "niet_in_bron")),
        ["doelgroepen", var groep, ..] => toetsing.Doelgroepen.Any(een => een.Naam == groep && (een.Redenen & Reden.Bron) != 0),
        _ => false,
    };

    private static CriteriumUitslag? Criterium(Toetsing toetsing, string naam) => toetsing.Criteria.FirstOrDefault(criterium => criterium.Naam == naam);
}
