using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Side by side: the criteria, aligned by the facts that they ask for, and how it can end.</summary>
internal static class Criteriavergelijking
{
    public static Deel Maak(Naastelkaar naast)
    {
        var gedeeld = Gedeeldefeiten.In(naast, op => Criteria(op).SelectMany(Voorwaarden), _ => true).ToList();
        var namen = gedeeld.Select(feit => feit.Naam).ToHashSet(StringComparer.Ordinal);
        return new Deel("criteria", "Criteria",
        [
            .. naast.Tabel("Wie beslist, en hoe het kan aflopen", "Onderwerp",
            [
                ("Vraag", op => op.Regeling.Toetsen is [var toets, ..] ? (Tekst)toets.Titel + op.Bron(toets.Bron) : new Cel(Tekst.Leeg)),
                ("Beslist", op => op.Regeling.Toetsen is [{ Beslist: { } rol }, ..] ? Schrijfwijze.Hoofdletter(Rolzin.Van(rol)) : "Staat er niet"),
                ("Uitkomsten", op => Naastelkaar.Punten(Uitkomsten(op))),
                ("Hardheidsclausule", op => op.Regeling.Hardheidsclausule is { } clausule ? (Tekst)$"Ja; beslist: {Rolzin.Van(clausule.Beslist)}" + op.Bron(clausule.Bron) : "Nee"),
            ]),
            .. naast.Tabel("Criteria over hetzelfde gegeven", "Gegeven", gedeeld.Select(feit => (feit.Vraag, (Func<Opbouw, Cel>)(op => Naastelkaar.Punten(Criteria(op).Where(een => Kijkt(een, feit.Naam)).Select(een => Punt(op, een))))))),
            .. naast.Tabel("Criteria die alleen hier staan", "Onderwerp", [("Overige criteria", op => Naastelkaar.Punten(Criteria(op).Where(een => !namen.Any(naam => Kijkt(een, naam))).Select(een => Punt(op, een))))]),
        ]);
    }

    private static IEnumerable<Punt> Uitkomsten(Opbouw op) => op.Regeling.Toetsen is [var toets, ..]
        ? toets.Uitkomsten.Where(label => label.Bron.Length > 0).Select(label => (Punt)((Tekst)Schrijfwijze.Hoofdletter(label.Titel.Length > 0 ? label.Titel : Weergave.Leesbaar(label.Naam)) + op.Bron(label.Bron)))
        : [];

    private static ImmutableArray<Criterium> Criteria(Opbouw op) => op.Regeling.Toetsen is [var toets, ..] ? toets.Criteria : [];

    private static IEnumerable<Voorwaarde> Voorwaarden(Criterium criterium) => criterium.Wanneer is { } wanneer ? [wanneer, criterium.Voorwaarde] : [criterium.Voorwaarde];

    private static bool Kijkt(Criterium criterium, string naam) => Voorwaarden(criterium).SelectMany(Gedeeldefeiten.Bladen).Any(blad => blad.Feit.Naam == naam);

    private static Punt Punt(Opbouw op, Criterium criterium)
    {
        var eis = op.Zin.Van(criterium.Voorwaarde);
        return new Punt(Tekst.Vet(criterium.Titel) + ": " + (criterium.Soort == Criteriumsoort.UitgeslotenAls ? "niet als " : "") + eis.Tekst + op.Bron(criterium.Bron), eis.Delen);
    }
}
