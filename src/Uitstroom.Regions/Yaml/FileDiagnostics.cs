using System.Globalization;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT1001–UIT1019: what can be wrong with a file before it is read as YAML, and what it may be at most.</summary>
internal static class FileDiagnostics
{
    public static Diagnostic NotFound(string bestand) => Error(
        "UIT1001", SourceSpan.Whole(bestand), $"het bestand {Citaat.Van(bestand)} bestaat niet", "controleer de naam en de map");

    public static Diagnostic IsDirectory(string bestand) => Error(
        "UIT1002", SourceSpan.Whole(bestand), $"{Citaat.Van(bestand)} is een map en geen bestand", "noem een bestand in deze map");

    public static Diagnostic Unreadable(string bestand, string oorzaak) => Error(
        "UIT1003", SourceSpan.Whole(bestand), $"het bestand {Citaat.Van(bestand)} kan niet worden gelezen: {oorzaak}", "probeer het met een kopie die van u is");

    public static Diagnostic NothingToRead(string bestand) => Error(
        "UIT1004", SourceSpan.Whole(bestand), $"{Citaat.Van(bestand)} is leeg, of het is geen gewoon bestand maar bijvoorbeeld een apparaat", "kijk of u het bestand hebt bewaard");

    public static Diagnostic TooLarge(string bestand, int bytes) => Error(
        "UIT1005", SourceSpan.Whole(bestand), $"het bestand is te groot: het mag hoogstens {Number(bytes / 1024)} KiB zijn", "kijk of u het goede bestand noemt");

    public static Diagnostic OtherEncoding(string bestand, string codering) => Error(
        "UIT1006", SourceSpan.Whole(bestand), $"het bestand is opgeslagen als {codering} en niet als UTF-8", "sla het bestand op als UTF-8");

    public static Diagnostic InvalidUtf8(SourceSpan plaats, byte waarde) => Error(
        "UIT1007", plaats, $"hier staat een teken dat niet als UTF-8 is opgeslagen (byte {waarde.ToString("X2", CultureInfo.InvariantCulture)})", "sla het bestand op als UTF-8");

    public static Diagnostic ForbiddenCharacter(SourceSpan plaats, char teken) => Error(
        "UIT1008", plaats, $"hier staat een onzichtbaar teken dat niet mag ({Citaat.Code(teken)})", "haal het teken weg of typ de regel opnieuw");

    public static Diagnostic EmptyDocument(string bestand) => Error(
        "UIT1009", SourceSpan.Whole(bestand), "het bestand bevat geen gegevens, alleen lege regels of opmerkingen", "schrijf regels zoals `naam: waarde`");

    public static Diagnostic TooDeep(SourceSpan plaats, int niveaus) => Error(
        "UIT1010", plaats, $"dit staat te diep: hoogstens {niveaus} niveaus in elkaar", "geef een deel een eigen naam en verwijs daarnaar");

    public static Diagnostic TooManyEvents(SourceSpan plaats, int onderdelen) => Error(
        "UIT1011", plaats, $"het bestand heeft te veel onderdelen: hoogstens {Number(onderdelen)}", "verdeel het over meer bestanden");

    public static Diagnostic KeyTooLong(SourceSpan plaats, string sleutel, int tekens) => Error(
        "UIT1012", plaats, $"de sleutel {Citaat.Van(sleutel)} is te lang: hoogstens {Number(tekens)} tekens", "kies een kortere naam");

    public static Diagnostic TextTooLong(SourceSpan plaats, int tekens) => Error(
        "UIT1013", plaats, $"deze tekst is te lang: hoogstens {Number(tekens)} tekens", "maak de tekst korter, of kijk of er een aanhalingsteken ontbreekt");

    public static Diagnostic TooManyDiagnostics(SourceSpan plaats, int aantal) => Error(
        "UIT1014", plaats, $"er zijn meer dan {aantal} fouten; niet alle staan in de lijst", "los eerst de andere fouten op en controleer opnieuw");

    private static Diagnostic Error(string id, SourceSpan plaats, string melding, string? suggestie = null) =>
        new(id, Severity.Error, plaats, melding, suggestie);

    private static string Number(int getal) => getal.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
