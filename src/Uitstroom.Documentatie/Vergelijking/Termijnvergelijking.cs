using System.Globalization;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Side by side: deadlines from the same event, what is shared with whom, where to go, and how much is open.</summary>
internal static class Termijnvergelijking
{
    public static Deel Termijnen(Naastelkaar naast)
    {
        var momenten = naast.Regios.SelectMany(op => Begonnen(op).Select(paar => paar.Feit).Distinct()).GroupBy(naam => naam).Where(groep => groep.Count() > 1).Select(groep => groep.Key);
        var rollen = naast.Regios.SelectMany(op => op.Regeling.Afspraken.SelectMany(afspraak => afspraak.Wie).Where(rol => rol.Naam != "niet_genoemd").Select(rol => rol.Titel)).Distinct()
            .Where(titel => naast.Regios.Count(op => Aantal(op, titel) > 0) > 1);
        return new Deel("termijnen", "Termijnen en afspraken",
        [
            .. naast.Tabel("Wat er moet vanaf hetzelfde moment", "Vanaf", momenten.Select(naam =>
                (Schrijfwijze.Hoofdletter(Weergave.Leesbaar(naam)), (Func<Opbouw, Cel>)(op => Naastelkaar.Punten(Begonnen(op).Where(paar => paar.Feit == naam).Select(paar => Punt(op, paar.Afspraak))))))),
            .. naast.Tabel("Vaste momenten in het jaar", "Onderwerp",
                [("Elk jaar", op => Naastelkaar.Punten(op.Regeling.Afspraken.Where(IsJaarlijks).Select(afspraak => Punt(op, afspraak))))]),
            .. naast.Tabel("Hoeveel afspraken een partij heeft", "Partij",
                rollen.Select(titel => (Schrijfwijze.Hoofdletter(titel), (Func<Opbouw, Cel>)(op => Getal(Aantal(op, titel))))).Append(("Alle afspraken samen", op => Getal(op.Regeling.Afspraken.Length))), getallen: true),
        ]);
    }

    public static Deel Gegevens(Naastelkaar naast)
    {
        var ontvangers = naast.Regios.SelectMany(op => op.Regeling.Gegevensdeling.Ontvangers).DistinctBy(ontvanger => ontvanger.Naam);
        return new Deel("gegevens", "Gegevens", naast.Tabel("Wie welke gegevens krijgt", "Ontvanger",
        [
            ("Doel", op => op.Regeling.Gegevensdeling.Doel is { } doel ? (Tekst)Schrijfwijze.Hoofdletter(doel.Omschrijving) + op.Bron(doel.Bron) : new Cel(Tekst.Leeg)),
            ("Toestemming", op => Naastelkaar.Punten(op.Regeling.Gegevensdeling.Toestemmingen.Select(eis => (Punt)((Tekst)Schrijfwijze.Hoofdletter(eis.Titel) + op.Bron(eis.Bron))))),
            .. ontvangers.Select(ontvanger => (Schrijfwijze.Hoofdletter(ontvanger.Titel), (Func<Opbouw, Cel>)(op => Naastelkaar.Punten(
                op.Regeling.Gegevensdeling.Regels.Where(regel => regel.Aan.Any(wie => wie.Naam == ontvanger.Naam)).Select(regel => Regel(op, regel)))))),
        ]));
    }

    public static Deel Samenwerking(Naastelkaar naast) => new("samenwerking", "Overleg, klachten en wijzigen", naast.Tabel("Overleg, klachten en wijzigen", "Onderwerp",
    [
        ("Overleggen", op => Naastelkaar.Punten(op.Regeling.Overleggen.Select(overleg => (Punt)((Tekst)Schrijfwijze.Hoofdletter(overleg.Titel) + op.Bron(overleg.Bron))))),
        .. Enum.GetValues<Loketsoort>().Select(soort => (Schrijfwijze.Hoofdletter(soort.ToString().ToLowerInvariant()), (Func<Opbouw, Cel>)(op => Naastelkaar.Punten(op.Regeling.Loketten.Where(loket => loket.Soorten.Contains(soort))
            .Select(loket => (Punt)((Tekst)$"{Schrijfwijze.Hoofdletter(loket.Onderwerp)}: {Uitkomsttekst.Stilte(loket.Bij)}" + op.Bron(loket.Bron))))))),
        ("Wijzigen", op => op.Regeling.Wijzigen is { } wijzigen ? (Tekst)wijzigen.Toets.Titel + op.Bron(wijzigen.Bron) : new Cel(Tekst.Leeg)),
        ("Lokaal anders", op => Naastelkaar.Punten(op.Regeling.Lokaal.Select(open => (Punt)((Tekst)Schrijfwijze.Hoofdletter(Weergave.Leesbaar(open.Naam)) + op.Bron(open.Bron))))),
        ("Wat voorgaat", op => Naastelkaar.Punten(op.Regeling.Voorrang.Select(regel => (Punt)((Tekst)$"{Schrijfwijze.Hoofdletter(regel.Onderwerp)}: {Weergave.Opsomming(regel.Eersten.Select(Uitkomsttekst.Stilte))}" + op.Bron(regel.Bron))))),
    ]));

    public static Deel Open(Naastelkaar naast) => new("open", "Wat de tekst openlaat", naast.Tabel("Wat de tekst openlaat, in aantallen", "Soort",
    [
        ("Bepalingen in de regeling", op => Getal(op.Regeling.Bepalingen.Count)),
        ("Plaatsen die op meer manieren te lezen zijn", op => Getal(op.Regeling.Lezingen.Length)),
        ("Waarvan nog open", op => Getal(op.Regeling.Lezingen.Count(lezing => lezing.Standaard is null))),
        .. Enum.GetValues<Knelpuntsoort>().Select(soort => ($"Knelpunten: {soort.ToString().ToLowerInvariant()}", (Func<Opbouw, Cel>)(op => Getal(op.Regeling.Knelpunten.Alle.Count(punt => punt.Soort == soort))))),
    ], getallen: true));

    private static IEnumerable<(string Feit, Afspraak Afspraak)> Begonnen(Opbouw op) => op.Regeling.Afspraken.SelectMany(afspraak =>
        (afspraak.Start?.Alle().SelectMany(bronnen => bronnen) ?? []).OfType<Dagbron.VanFeit>().Select(van => (van.Feit.Naam, afspraak)).Distinct());

    private static bool IsJaarlijks(Afspraak afspraak) =>
        afspraak.Grens is Grensdag.UiterlijkJaardag || (afspraak.Herhaling?.Alle().Any(herhaling => herhaling is Herhaling.OpJaardagen or Herhaling.Jaarvenster) ?? false);

    private static Punt Punt(Opbouw op, Afspraak afspraak) =>
        (Tekst)$"{Schrijfwijze.Hoofdletter(Rolzin.Van(afspraak.Wie))} {afspraak.Doet}{(afspraak.Termijntekst.Length > 0 ? $": {afspraak.Termijntekst}" : "")}" + op.Bron(afspraak.Bron);

    private static Punt Regel(Opbouw op, Deelregel regel)
    {
        var wat = regel.Wat.Alle().SelectMany(categorieen => categorieen).Distinct().ToList();
        var alles = wat.Count == op.Regeling.Gegevensdeling.Categorieen.Length;
        var krijgt = regel.Soort switch { Deelsoort.KrijgtAlleen => "Alleen ", Deelsoort.KrijgtNiet => "Niet: ", _ => "" };
        var bij = regel.Bij.IsEmpty ? "" : $" ({Weergave.Opsomming(regel.Bij.Select(moment => moment.Titel))})";
        return (Tekst)$"{Schrijfwijze.Hoofdletter(krijgt + (alles ? "alles" : Weergave.Opsomming(wat.Select(categorie => categorie.Titel), "en")))}{bij}" + op.Bron(regel.Bron);
    }

    private static int Aantal(Opbouw op, string titel) => op.Regeling.Afspraken.Count(afspraak => afspraak.Wie.Any(rol => rol.Titel == titel));

    private static Cel Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
