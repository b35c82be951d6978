using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Side by side: the term, the parties, and for whom it is.</summary>
internal static class Kern
{
    public static Deel Deelnemers(Naastelkaar naast) => new("deelnemers", "Looptijd en deelnemers", naast.Tabel("Looptijd en deelnemers", "Onderwerp",
    [
        ("Regeling", op => op.Regeling.Titel),
        ("Looptijd", op => (Tekst)Schrijfwijze.Hoofdletter(Documentatie.Deelnemers.Van(op.Regeling.Looptijd)) + op.Bron(op.Regeling.Looptijd.Bron)),
        ("Verlengen", op => op.Regeling.Looptijd.Verlengen is { } verlengen ? Schrijfwijze.Zin(verlengen) : ""),
        .. naast.Regios.SelectMany(op => op.Regeling.Partijen).Select(groep => groep.Naam).Distinct().Select(Groep),
        ("Hoe deelname eindigt", op => Naastelkaar.Punten((op.Regeling.Deelname?.Eindigt ?? []).Select(weg =>
            (Punt)((Tekst)(Schrijfwijze.Hoofdletter(Weergave.Leesbaar(weg.Naam)) + (weg.Afspraak.Termijntekst.Length > 0 ? $": {weg.Afspraak.Termijntekst}" : "")) + op.Bron(weg.Afspraak.Bron))))),
    ]));

    public static Deel Doelgroepen(Naastelkaar naast) => new("doelgroepen", "Voor wie", naast.Tabel("Alle doelgroepen", "Onderwerp",
    [
        ("Doelgroepen", op => Naastelkaar.Punten(op.Regeling.Doelgroepen.Select(groep => (Punt)((Tekst)groep.Titel + op.Bron(groep.Bron))))),
        ("Met een maximum", op => Naastelkaar.Punten(op.Regeling.Doelgroepen.Where(groep => groep.Maximum is not null).Select(groep =>
            (Punt)((Tekst)$"{groep.Titel}: hoogstens {Getalzin.Keus(groep.Maximum!.Aantal)} per {Weergave.Opsomming(groep.Maximum.Per.Alle().Select(Quotumzin.Tijdvak).Distinct())}" + op.Bron(groep.Maximum.Bron))))),
    ]).Concat(PerKeuze(naast)));

    private static (string Onderwerp, Func<Opbouw, Cel> Cel) Groep(string naam) => (Schrijfwijze.Hoofdletter(Weergave.Leesbaar(naam)), op =>
        op.Regeling.Partijen.FirstOrDefault(groep => groep.Naam == naam) is { } groep
            ? (Tekst)((groep.Leden.IsEmpty ? "Niet bij naam genoemd" : $"{groep.Leden.Length}: {Weergave.Opsomming(groep.Leden.Select(lid => lid.Naam), "en")}") + (groep.Volledig ? "" : " (lijst niet volledig)")) + op.Bron(groep.Bron)
            : new Cel(Tekst.Leeg));

    /// <summary>For every choice of a fact that more regelingen ask of their doelgroepen: which of them it belongs to.</summary>
    private static IEnumerable<Blok> PerKeuze(Naastelkaar naast)
    {
        foreach (var feit in Gedeeldefeiten.In(naast, op => op.Regeling.Doelgroepen.Select(groep => groep.Wanneer), feit => feit.Type == FeitType.Keuze))
        {
            var waarden = naast.Regios.SelectMany(op => op.Regeling.Feiten.First(eigen => eigen.Naam == feit.Naam).Waarden).Distinct().Where(waarde => waarde != "anders");
            foreach (var blok in naast.Tabel($"Doelgroepen bij het antwoord op: {feit.Vraag}", "Antwoord", waarden.Select(waarde => (Schrijfwijze.Hoofdletter(Weergave.Leesbaar(waarde)), (Func<Opbouw, Cel>)(op => Cel(op, feit.Naam, waarde))))))
            {
                yield return blok;
            }
        }
    }

    private static Cel Cel(Opbouw op, string naam, string waarde)
    {
        var feit = op.Regeling.Feiten.First(eigen => eigen.Naam == naam);
        var nummer = feit.Waarden.IndexOf(waarde);
        return nummer < 0 ? new Cel(Tekst.Leeg) : Naastelkaar.Punten(op.Regeling.Doelgroepen
            .Where(groep => Gedeeldefeiten.Bladen(groep.Wanneer).Any(blad => blad.Feit == feit && Noemt(blad.Vergelijking, nummer)))
            .Select(groep => (Punt)((Tekst)groep.Titel + op.Bron(groep.Bron))));
    }

    private static bool Noemt(Vergelijking vergelijking, int nummer) => vergelijking switch
    {
        Vergelijking.InKeuzes keuzes => (keuzes.Keuzes >> nummer & 1) == 1,
        Vergelijking.EenVan delen => delen.Delen.Any(deel => Noemt(deel, nummer)),
        Vergelijking.PerLezing lezing => lezing.Opties.Any(optie => Noemt(optie, nummer)),
        _ => false,
    };
}
