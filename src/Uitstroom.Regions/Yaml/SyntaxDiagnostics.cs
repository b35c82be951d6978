using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT1040–UIT1059: where the file is not YAML. At most one of these per file, but for tabs; nothing behind it could be read.</summary>
internal static class SyntaxDiagnostics
{
    public static Diagnostic Tab(SourceSpan plaats) => Error(
        "UIT1040", plaats, "deze regel springt in met een tab", "gebruik spaties om in te springen");

    public static Diagnostic UnclosedQuote(SourceSpan plaats, char teken) => Error(
        "UIT1041", plaats, $"de tekst die hier met {Shown(teken)} begint wordt niet goed gesloten", $"sluit de tekst op dezelfde regel met {Shown(teken)}");

    public static Diagnostic UnclosedBracket(SourceSpan plaats, char haak, int regel) => Error(
        "UIT1042", plaats, $"de haak `{haak}` die hier opengaat is op regel {regel} nog niet gesloten", $"sluit met `{Closer(haak)}`");

    public static Diagnostic WrongBracket(SourceSpan plaats, char haak, SourceSpan sluiting) => Error(
        "UIT1043", plaats, $"de haak `{haak}` die hier opengaat wordt op regel {sluiting.Regel}, kolom {sluiting.Kolom} met de verkeerde haak gesloten", $"sluit eerst met `{Closer(haak)}`");

    public static Diagnostic UnopenedBracket(SourceSpan plaats, char haak) => Error(
        "UIT1044", plaats, $"de haak `{haak}` sluit iets dat niet openstaat", "haal de haak weg, of zet de tekst tussen aanhalingstekens");

    public static Diagnostic ColonInText(SourceSpan plaats) => Error(
        "UIT1045", plaats, "midden in een tekst mag geen dubbele punt met een spatie staan", "zet de hele tekst tussen rechte aanhalingstekens: `\"…\"`");

    public static Diagnostic NoSpaceAfterColon(SourceSpan plaats) => Error(
        "UIT1046", plaats, "achter deze dubbele punt ontbreekt een spatie", "schrijf `naam: waarde`");

    public static Diagnostic NoColon(SourceSpan plaats, string tekst) => Error(
        "UIT1047", plaats, $"achter {Citaat.Van(tekst)} ontbreekt een dubbele punt", "schrijf `naam: waarde`");

    public static Diagnostic Indentation(SourceSpan plaats) => Error(
        "UIT1048", plaats, "de inspringing van deze regel past niet bij de regels erboven", "laat sleutels die bij elkaar horen even ver inspringen");

    public static Diagnostic TextAfterQuote(SourceSpan plaats, char teken) => Error(
        "UIT1049", plaats, "achter een tekst tussen aanhalingstekens mag op dezelfde regel niets meer staan",
        teken == '\'' ? "schrijf een apostrof binnen enkele aanhalingstekens als `''`" : "schrijf een aanhalingsteken binnen de tekst als `\\\"`");

    public static Diagnostic UnknownEscape(SourceSpan plaats, string code) => Error(
        "UIT1050", plaats, $"in een tekst tussen dubbele aanhalingstekens heeft {Citaat.Van(code)} geen betekenis", "schrijf `\\\\` voor een schuine streep, of gebruik enkele aanhalingstekens");

    public static Diagnostic CannotStart(SourceSpan plaats, char teken) => Error(
        "UIT1051", plaats, $"een waarde mag niet met {(teken == '`' ? "een schuin accent" : Citaat.Van(teken.ToString()))} beginnen", "zet de tekst tussen aanhalingstekens");

    public static Diagnostic MisplacedDash(SourceSpan plaats) => Error(
        "UIT1052", plaats, "een lijst met een streepje kan hier niet beginnen", "zet het streepje op een eigen regel onder de sleutel");

    public static Diagnostic NoComma(SourceSpan plaats, char haak) => Error(
        "UIT1053", plaats, $"tussen `{haak}` en `{Closer(haak)}` ontbreekt hier een komma", "zet een komma tussen twee onderdelen");

    public static Diagnostic Unexpected(SourceSpan plaats) => Error(
        "UIT1054", plaats, "dit past hier niet, en het programma weet niet wat er bedoeld is", "kijk ook op de regel erboven; schrijf `naam: waarde`, en zet een tekst met leestekens tussen aanhalingstekens");

    /// <summary>The bracket that closes a bracket.</summary>
    public static char Closer(char haak) => haak == '[' ? ']' : '}';

    private static string Shown(char teken) => teken == '"' ? "`\"`" : "`'`";

    private static Diagnostic Error(string id, SourceSpan plaats, string melding, string suggestie) =>
        new(id, Severity.Error, plaats, melding, suggestie);
}
