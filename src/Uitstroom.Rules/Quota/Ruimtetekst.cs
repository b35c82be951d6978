namespace Uitstroom.Rules;

/// <summary>The answer about room, in Dutch.</summary>
internal static class Ruimtetekst
{
    public static IEnumerable<string> Schrijf(Ruimte ruimte)
    {
        if (ruimte.BuitenLooptijd)
        {
            yield return $"Ruimte op {Weergave.Datum(ruimte.Peildatum)}: de regeling geldt dan niet.";
            yield break;
        }

        yield return $"Ruimte op {Weergave.Datum(ruimte.Peildatum)}: {Oordeel(ruimte.Oordeel)}{Open(ruimte)}";
        if (ruimte.Toelating != ruimte.Oordeel)
        {
            yield return $"  Voor de toelating zelf: {Oordeel(ruimte.Toelating)}";
        }

        if (ruimte.Oordeel == Ruimteoordeel.NietVanToepassing)
        {
            yield return "  Geen doelgroep geldt: een maximum speelt geen rol.";
        }

        foreach (var regel in ruimte.Plafonds.SelectMany(plafond => Plafond(plafond)))
        {
            yield return "  " + regel;
        }

        foreach (var ander in ruimte.AndereLezingen)
        {
            var wat = ander.Ruimte.Oordeel == ruimte.Oordeel && ander.Ruimte.Toelating != ruimte.Toelating
                ? $"voor de toelating zelf: {Oordeel(ander.Ruimte.Toelating)}"
                : Oordeel(ander.Ruimte.Oordeel) + Open(ander.Ruimte);
            yield return $"  Andere lezing, {ander.Lezing.Naam}: {ander.Optie.Tekst} → {wat}";
        }
    }

    public static string Oordeel(Ruimteoordeel oordeel) => oordeel switch
    {
        Ruimteoordeel.Ja => "ja, er is plaats",
        Ruimteoordeel.Nee => "nee, vol",
        Ruimteoordeel.Onbekend => "onbekend",
        _ => "niet van toepassing",
    };

    private static string Open(Ruimte ruimte) => ruimte.Oordeel == Ruimteoordeel.Onbekend ? Mist(ruimte.Redenen, [.. ruimte.Ontbreekt.Select(feit => feit.Naam), .. ruimte.OntbrekendeTellers.Select(teller => $"teller {teller}")]) : "";

    private static string Mist(Reden redenen, List<string> namen) =>
        namen.Count > 0 ? $" (ontbreekt: {string.Join(", ", namen)})"
        : redenen == Reden.Geen ? ""
        : $" ({Redentekst(redenen)})";

    private static string Redentekst(Reden redenen) => string.Join(", ", ToetsingJson.Redenen(redenen).Select(reden => reden switch
    {
        "bron" => "de tekst regelt het niet",
        "lezing" => "de tekst is op meer manieren te lezen",
        "teller" => "een telling ontbreekt",
        "oordeel" => "een oordeel ontbreekt",
        _ => "een feit ontbreekt",
    }));

    private static IEnumerable<string> Plafond(Plafond plafond)
    {
        var teken = plafond.Oordeel switch { Ruimteoordeel.Ja => "✓", Ruimteoordeel.Nee => "✗", Ruimteoordeel.Onbekend => "?", _ => "-" };
        yield return $"{teken} {plafond.Quotum.Titel}{Nummer(plafond)}  [{string.Join(", ", plafond.Bepalingen)}]";
        yield return $"    {Weergave.Datum(plafond.Van)} tot en met {Weergave.Datum(plafond.TotEnMet)}{Extra(plafond)}";
        foreach (var uitweg in plafond.Uitwegen)
        {
            yield return $"    - {uitweg.Tekst}; beslist: {uitweg.Beslist}  [{string.Join(", ", uitweg.Bron)}]";
        }
    }

    private static string Nummer(Plafond plafond) => plafond switch
    {
        { Oordeel: Ruimteoordeel.NietVanToepassing } => ": deze aanvraag telt niet mee",
        { Volgnummer: { } teVeel, Aantal: { } vol } when teVeel > vol => $": {plafond.Geteld} van {vol} geteld, dit zou nummer {teVeel} zijn",
        { Volgnummer: { } nummer, Aantal: { } aantal } => $": nummer {nummer} van {aantal}, daarna nog {plafond.Resterend} over",
        { Aantal: null, Geteld: { } geteld } => $": {geteld} geteld, het aantal staat niet in de bron",
        { Geteld: { } geteld, Aantal: { } aantal } => $": {geteld} van {aantal} geteld",
        { Aantal: { } aantal } => $": hoogstens {aantal}",
        _ => "",
    };

    private static string Extra(Plafond plafond)
    {
        var mist = plafond.Oordeel == Ruimteoordeel.Onbekend
            ? Mist(plafond.Redenen, [.. plafond.Ontbreekt.Select(feit => feit.Naam), .. plafond.OntbrekendeTellers.Select(teller => $"teller {teller}")])
            : "";
        return (plafond.RaaktToelating ? "" : "; begrenst niet de toelating zelf") + mist;
    }
}
