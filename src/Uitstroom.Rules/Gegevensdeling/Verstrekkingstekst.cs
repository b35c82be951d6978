using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A result on sharing, in Dutch, for who shares.</summary>
internal static class Verstrekkingstekst
{
    public static IEnumerable<string> Schrijf(Verstrekking verstrekking)
    {
        if (verstrekking is not { Ontvanger: { } ontvanger, Moment: { } moment })
        {
            return ["Niets gedeeld.", .. verstrekking.Meldingen.Select(melding => $"  - {melding.Melding}{(melding.Suggestie is { } hint ? $"; {hint}" : "")}")];
        }

        return
        [
            $"{verstrekking.Regeling.Naam}: gegevens voor {ontvanger.Titel} bij {moment.Titel}",
            .. Kader(verstrekking),
            .. Groep(verstrekking, verstrekking.HeeftAanvraag ? "Gedeeld" : "Mag gedeeld worden", Deelstand.Mag),
            .. Groep(verstrekking, verstrekking.HeeftAanvraag ? "Nog niet gedeeld" : "Mag gedeeld worden als aan de voorwaarden is voldaan", Deelstand.Open),
            .. Groep(verstrekking, verstrekking.HeeftAanvraag ? "Niet gedeeld" : "Wordt niet gedeeld", Deelstand.Niet),
            .. Rest(verstrekking),
            .. Botsingen(verstrekking),
            .. Beginselen(verstrekking),
            .. Lijst("Opmerkingen", verstrekking.Meldingen.Select(melding => $"{melding.Melding}{(melding.Suggestie is { } hint ? $"; {hint}" : "")}  [{melding.Id}]")),
        ];
    }

    /// <summary>Why a category is withheld, as a sentence.</summary>
    public static string Grond(Verstrekking verstrekking, Categorieuitslag uitslag) => uitslag.Grond switch
    {
        Deelgrond.Geen => "Deze partij krijgt dit.",
        Deelgrond.NietGeregeld => verstrekking.Regeling.Gegevensdeling.Overig is { } overig
            ? $"Geen bepaling geeft dit aan deze partij: {overig.Tekst} (oordeel: {overig.OordeelDoor.Voor(verstrekking.Aanvraag)})."
            : "Geen bepaling geeft dit aan deze partij.",
        Deelgrond.Uitgesloten => "Deze partij krijgt uitsluitend de gegevens die de bepaling noemt.",
        Deelgrond.Verboden when uitslag.Redenen != Reden.Geen => $"Geen bepaling geeft dit, en een bepaling kan het verbieden{Mist(uitslag)}.",
        Deelgrond.Verboden => "Deze partij krijgt dit niet.",
        Deelgrond.Toestemming when uitslag.Stand == Deelstand.Open => $"Zolang de toestemming niet vaststaat, wordt niets gedeeld{Mist(uitslag)}.",
        Deelgrond.Toestemming => "Er is geen geldige toestemming.",
        Deelgrond.Voorwaarde when uitslag.Stand == Deelstand.Open => $"Of de bepaling geldt, is niet bekend{Mist(uitslag)}.",
        Deelgrond.Voorwaarde => "De bepaling geldt hier niet.",
        Deelgrond.Lezing => $"De tekst is op meer manieren te lezen; de strengste lezing is gevolgd{Mist(uitslag)}.",
        Deelgrond.AnderDoel => uitslag.Stand == Deelstand.Open ? $"Voor een ander doel is toestemming nodig{Mist(uitslag)}." : "Voor een ander doel mogen de gegevens niet worden gebruikt.",
        Deelgrond.BuitenLooptijd when verstrekking.Op is null => "Zonder dag is niet te zeggen of de regeling geldt.",
        Deelgrond.BuitenLooptijd => uitslag.Stand == Deelstand.Open ? $"Of de regeling op die dag geldt, is niet bekend{Mist(uitslag)}." : "De regeling geldt op die dag niet.",
        _ => "Of deze organisatie partij is, hangt af van hoe de tekst gelezen wordt.",
    };

    private static IEnumerable<string> Kader(Verstrekking verstrekking)
    {
        var dag = verstrekking.Op is { } op ? $"op {Weergave.Datum(op)}" : "zonder dag";
        yield return $"  {dag}{(verstrekking.HeeftAanvraag ? "" : ", zonder aanvraag: wat deze partij kan krijgen")}";
        if (verstrekking.Regeling.Gegevensdeling.Doel is { } doel)
        {
            yield return verstrekking.Doel is { } ander
                ? $"  gevraagd voor een ander doel: {Citaat.Van(ander)}; het doel is {doel.Omschrijving}  {Ids(doel.Bron)}"
                : $"  alleen te gebruiken voor {doel.Omschrijving}  {Ids(doel.Bron)}";
        }

        foreach (var eis in verstrekking.Categorieen.SelectMany(uitslag => uitslag.Toestemmingen).Distinct())
        {
            yield return $"  nodig: {Toestemming(eis)}  {Ids(eis.Bron)}";
        }

        foreach (var regel in verstrekking.Categorieen.SelectMany(uitslag => uitslag.Regels).Distinct())
        {
            foreach (var deel in Bijzonder(verstrekking, regel))
            {
                yield return $"  {deel}  {Ids(regel.Bron)}";
            }
        }
    }

    private static string Toestemming(Toestemmingseis eis) => eis.Titel
        + (eis.MagGeven.IsEmpty ? "" : $", van {Weergave.Opsomming(eis.MagGeven.Select(Weergave.Leesbaar))}")
        + (eis.NietGeregeld.IsEmpty ? "" : $"; niet geregeld: {Weergave.Opsomming(eis.NietGeregeld, "en")}");

    /// <summary>What a rule says besides who and what.</summary>
    private static IEnumerable<string> Bijzonder(Verstrekking verstrekking, Deelregel regel)
    {
        var categorieen = regel.Wat.Alle().SelectMany(wat => wat).Distinct().Select(categorie => categorie.Titel).ToList();
        if (regel.Plicht || regel.Van is not null || regel.Omvang is not null || regel.Wijze is not null)
        {
            var wat = categorieen.Count > 3 ? $"wat {Weergave.Opsomming(regel.Bron, "en")} {(regel.Bron.Length == 1 ? "noemt" : "noemen")}" : Weergave.Opsomming(categorieen, "en");
            var moet = regel.Plicht ? "moet" : "mag";
            yield return (regel.Van is { } van ? $"{van} {moet} geven: {wat}" : $"{moet} gegeven worden (door wie staat er niet): {wat}")
                + $"{(regel.Omvang is { } omvang ? $", {omvang}" : "")}{(regel.Wijze is { } wijze ? $", in {wijze}" : "")}"
                + (regel.Afspraak is { } afspraak ? $"; termijn: zie afspraak `{afspraak}`" : "");
        }

        if (regel.Welke is { } welke)
        {
            yield return $"alleen voor {welke}";
        }

        if (regel.Oordeel is { } oordeel)
        {
            yield return $"aan mensen: {oordeel} ({regel.OordeelDoor?.Voor(verstrekking.Aanvraag) ?? Rol.Ongenoemd})";
        }
    }

    private static IEnumerable<string> Groep(Verstrekking verstrekking, string kop, Deelstand stand)
    {
        var uitslagen = verstrekking.Categorieen.Where(uitslag => uitslag.Stand == stand).ToList();
        if (uitslagen.Count == 0 && (stand != Deelstand.Mag || !verstrekking.HeeftAanvraag))
        {
            yield break;
        }

        yield return "";
        yield return uitslagen.Count == 0 ? "Niets gedeeld" : kop;
        foreach (var groep in uitslagen.GroupBy(uitslag => $"{Grond(verstrekking, uitslag)}  {Ids(uitslag.Bepalingen)}"))
        {
            yield return $"  {groep.Key}";
            var leeg = groep.Where(uitslag => stand == Deelstand.Niet && uitslag is { Feiten.IsEmpty: true, Onderdelen.IsEmpty: true }).ToList();
            foreach (var uitslag in groep.Except(leeg))
            {
                yield return $"  {Teken(stand)} {uitslag.Categorie.Titel}{Inhoud(verstrekking, uitslag)}";
            }

            if (leeg.Count > 0)
            {
                yield return $"  {Teken(stand)} {(leeg.Count < groep.Count() ? "en verder: " : "")}{string.Join(", ", leeg.Select(uitslag => uitslag.Categorie.Titel))}";
            }
        }
    }

    /// <summary>What is in a category: values where they are shared, only names where they are not.</summary>
    private static string Inhoud(Verstrekking verstrekking, Categorieuitslag uitslag)
    {
        var feiten = uitslag.Feiten.Select(feit => uitslag.Stand == Deelstand.Mag
            ? $"{feit.Naam} {Weergave.Waarde(feit, verstrekking.Aanvraag.Waarden[feit.Slot])}" : feit.Naam);
        ImmutableArray<string> delen = [.. feiten, .. uitslag.Onderdelen.Select(onderdeel => Citaat.Van(onderdeel.Naam))];
        return delen.IsEmpty ? verstrekking.HeeftAanvraag && uitslag.Stand == Deelstand.Mag ? ": niet in deze aanvraag" : "" : ": " + string.Join(", ", delen);
    }

    private static IEnumerable<string> Rest(Verstrekking verstrekking) =>
    [
        .. Lijst("Niet gedeeld, want niet bekend is tot welke categorie het hoort",
            verstrekking.NietIngedeeld.Select(feit => feit.Naam).Concat(verstrekking.OnderdelenNietIngedeeld.Select(onderdeel => Citaat.Van(onderdeel.Naam)))),
        .. Lijst("Ook weggelaten", [.. verstrekking.BuitenCategorie.IsEmpty ? Enumerable.Empty<string>() : [string.Join(", ", verstrekking.BuitenCategorie.Select(feit => feit.Naam))], .. verstrekking.Weggelaten]),
    ];

    private static IEnumerable<string> Botsingen(Verstrekking verstrekking)
    {
        if (verstrekking.Botsingen.IsEmpty)
        {
            yield break;
        }

        yield return "";
        yield return "Botsing: de strengste bepaling is gevolgd";
        foreach (var botsing in verstrekking.Botsingen)
        {
            yield return $"  - {botsing.Categorie.Titel}  {Ids(botsing.Bepalingen)}";
            foreach (var lezing in botsing.Lezingen.GroupBy(deel => deel.Lezing))
            {
                yield return $"    {lezing.Key.Vraag} (lezing `{lezing.Key.Naam}`{(lezing.Key.Beslist is { } wie ? $", beslist: {wie.Voor(verstrekking.Aanvraag)}" : "")})";
                foreach (var deel in lezing)
                {
                    yield return $"      {Teken(deel.Stand)} {deel.Optie.Naam}: {deel.Optie.Tekst}";
                }
            }
        }
    }

    private static IEnumerable<string> Beginselen(Verstrekking verstrekking) => Lijst("Verder geldt", verstrekking.Beginselen.Select(beginsel =>
        $"{beginsel.Tekst}{(beginsel.OordeelDoor is { } wie ? $" (oordeel: {wie.Voor(verstrekking.Aanvraag)})" : "")}  {Ids(beginsel.Bron)}"));

    private static IEnumerable<string> Lijst(string kop, IEnumerable<string> regels)
    {
        var lijst = regels.ToList();
        return lijst.Count == 0 ? [] : ["", kop, .. lijst.Select(regel => $"  - {regel}")];
    }

    private static string Mist(Categorieuitslag uitslag) => uitslag.Ontbreekt.IsEmpty ? "" : $"; ontbreekt: {string.Join(", ", uitslag.Ontbreekt.Select(feit => feit.Naam))}";

    private static string Teken(Deelstand stand) => stand switch { Deelstand.Mag => "✓", Deelstand.Open => "?", _ => "✗" };

    private static string Ids(ImmutableArray<string> bron) => bron.IsEmpty ? "" : $"[{string.Join(", ", bron)}]";
}
