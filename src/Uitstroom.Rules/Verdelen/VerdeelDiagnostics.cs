using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>UIT4201–UIT4249: what is wrong with what a caller gives to divide, or cannot be divided.</summary>
internal static class VerdeelDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT4201", "UIT4202", "UIT4203", "UIT4204", "UIT4205", "UIT4206", "UIT4207", "UIT4208", "UIT4209", "UIT4210", "UIT4211", "UIT4212",
    ];

    public static Diagnostic OnbekendeOntvanger(SourceSpan plaats, string naam, string groep, IEnumerable<string> namen) =>
        Fout("UIT4201", plaats, $"{Citaat.Van(naam)} hoort niet bij de {Weergave.Leesbaar(groep)}", Suggestion.For(naam, namen) ?? "schrijf de naam zoals bij `partijen`");

    public static Diagnostic GewichtOntbreekt(SourceSpan plaats, string naam, string? binnen) =>
        Fout("UIT4202", plaats, $"er is geen gewicht voor {Citaat.Van(naam)}{(binnen is null ? "" : $" in {Citaat.Van(binnen)}")}", "geef elke ontvanger een gewicht, zo nodig 0");

    public static Diagnostic OngeldigGewicht(SourceSpan plaats, string naam, long gewicht) =>
        Fout("UIT4203", plaats, $"het gewicht van {Citaat.Van(naam)} is {gewicht}", "een gewicht is een geheel getal van 0 tot en met 10^18");

    public static Diagnostic OngeldigTotaal(SourceSpan plaats, string totaal) =>
        Fout("UIT4204", plaats, $"{Citaat.Van(totaal)} is geen aantal om te verdelen", "geef een geheel getal van 0 tot en met 10^18");

    public static Diagnostic AllesNul(SourceSpan plaats, string sleutel, string? groep, long totaal) =>
        Fout("UIT4205", plaats, $"in `{sleutel}`{In(groep)} zijn alle gewichten 0, dus {totaal} is niet te verdelen", "geef minstens één ontvanger een gewicht boven 0");

    public static Diagnostic GeenGewichten(SourceSpan plaats, Verdeelsleutel sleutel) =>
        Fout("UIT4206", plaats, $"de gewichten van `{sleutel.Naam}` staan niet in de bron{Ontbreekt(sleutel)}", "geef de gewichten zelf mee");

    public static Diagnostic GeenTotaal(SourceSpan plaats, string sleutel) =>
        Fout("UIT4207", plaats, $"de bron noemt geen aantal om met `{sleutel}` te verdelen", "geef het aantal zelf mee");

    public static Diagnostic AnderTotaal(SourceSpan plaats, string sleutel, long totaal, long gedrukt) =>
        Fout("UIT4208", plaats, $"de tabel `{sleutel}` geldt alleen voor {gedrukt}; hoe {totaal} wordt verdeeld is niet geregeld", $"verdeel {gedrukt}, of gebruik een sleutel met gewichten");

    public static Diagnostic OngeldigeLoting(SourceSpan plaats, string? groep, Gelijkstand stand) =>
        Fout("UIT4209", plaats, $"deze loting past niet bij de gelijke resten{In(groep)}",
            $"noem {stand.Plaatsen} van deze {stand.Kandidaten.Length}: {Weergave.Opsomming(stand.Kandidaten.Select(naam => $"`{naam}`"), "en")}");

    public static Diagnostic OverbodigeLoting(SourceSpan plaats, string groep) =>
        new("UIT4210", Severity.Warning, plaats, groep.Length == 0 ? "er is geloot, maar er valt niets te loten" : $"er is geloot voor {Citaat.Van(groep)}, maar daar valt niets te loten",
            "haal de loting weg");

    public static Diagnostic Grenzen(SourceSpan plaats, string? groep, long totaal, bool teVeel) =>
        Fout("UIT4211", plaats, $"de {(teVeel ? "minima" : "maxima")}{In(groep)} zijn samen {(teVeel ? "meer" : "minder")} dan {totaal}", $"pas een {(teVeel ? "minimum" : "maximum")} of het aantal aan");

    public static Diagnostic AndereMethode(SourceSpan plaats, string sleutel, bool vraagtHerkomst) =>
        Fout("UIT4212", plaats, vraagtHerkomst ? $"`{sleutel}` verdeelt mensen naar herkomst" : $"`{sleutel}` verdeelt niet naar herkomst",
            vraagtHerkomst ? "geef op hoeveel mensen uit welke gemeente komen" : "geef een aantal in plaats van mensen naar herkomst");

    private static string In(string? groep) => groep is null ? "" : $" in {Citaat.Van(groep)}";

    private static string Ontbreekt(Verdeelsleutel sleutel) => sleutel.OntbreektInBron.IsEmpty
        ? ""
        : $" (wat ontbreekt: {Weergave.Opsomming(sleutel.OntbreektInBron.Select(Weergave.Leesbaar), "en")})";

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) => new(id, Severity.Error, plaats, melding, suggestie);
}
