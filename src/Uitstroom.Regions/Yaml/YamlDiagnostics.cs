using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT1020–UIT1039: YAML that is well formed but not allowed here. <see cref="Ids"/> lists the whole range UIT1xxx of this folder.</summary>
internal static class YamlDiagnostics
{
    /// <summary>Every id of <see cref="FileDiagnostics"/>, this class and <see cref="SyntaxDiagnostics"/>. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT1001", "UIT1002", "UIT1003", "UIT1004", "UIT1005", "UIT1006", "UIT1007", "UIT1008", "UIT1009", "UIT1010", "UIT1011", "UIT1012", "UIT1013", "UIT1014",
        "UIT1020", "UIT1021", "UIT1022", "UIT1023", "UIT1024", "UIT1025", "UIT1026", "UIT1027", "UIT1028", "UIT1029", "UIT1030", "UIT1031",
        "UIT1040", "UIT1041", "UIT1042", "UIT1043", "UIT1044", "UIT1045", "UIT1046", "UIT1047", "UIT1048", "UIT1049", "UIT1050", "UIT1051", "UIT1052", "UIT1053", "UIT1054",
    ];

    public static Diagnostic Anchor(SourceSpan plaats, string anker) => Error(
        "UIT1020", plaats, $"een waarde mag niet met `&` beginnen ({Citaat.Van(anker)}): dat is een anker", "zet de tekst tussen aanhalingstekens, of haal het anker weg en schrijf de waarde op elke plaats uit");

    public static Diagnostic Alias(SourceSpan plaats, string verwijzing) => Error(
        "UIT1021", plaats, $"een waarde mag niet met `*` beginnen ({Citaat.Van(verwijzing)}): dat is een verwijzing naar een anker", "zet de tekst tussen aanhalingstekens, of schrijf de waarde zelf");

    public static Diagnostic Tag(SourceSpan plaats, string tag) => Error(
        "UIT1022", plaats, $"een waarde mag niet met `!` beginnen ({Citaat.Van(tag)}): dat is een tag", "zet de tekst tussen aanhalingstekens, of haal de tag weg");

    public static Diagnostic MergeKey(SourceSpan plaats) => Error(
        "UIT1023", plaats, "de sleutel `<<`, die een ander stuk overneemt, mag niet in dit bestand", "schrijf de sleutels zelf op");

    public static Diagnostic Directive(SourceSpan plaats, string regel) => Error(
        "UIT1024", plaats, $"een regel die met een procentteken begint ({Citaat.Van(regel)}) mag niet in dit bestand", "haal de regel weg");

    public static Diagnostic SecondDocument(SourceSpan plaats) => Error(
        "UIT1025", plaats, "hier begint een tweede document, en een bestand mag er maar één bevatten", "haal de regel met `---` of `...` weg, of maak twee bestanden");

    public static Diagnostic ComplexKey(SourceSpan plaats) => Error(
        "UIT1026", plaats, "een sleutel (wat voor de dubbele punt staat) moet een naam op één regel zijn", "schrijf `naam: waarde`");

    public static Diagnostic DuplicateKey(SourceSpan plaats, string sleutel, SourceSpan eerste) => Error(
        "UIT1027", plaats, $"de sleutel {Citaat.Van(sleutel)} staat hier voor de tweede keer; de eerste staat op regel {eerste.Regel}, kolom {eerste.Kolom}", "haal er één weg of geef er één een andere naam");

    public static Diagnostic EmptyValue(SourceSpan plaats, string sleutel) => Error(
        "UIT1028", plaats, $"de sleutel {Citaat.Van(sleutel)} heeft geen waarde", "schrijf een waarde achter de dubbele punt of haal de sleutel weg");

    public static Diagnostic EmptyItem(SourceSpan plaats) => Error(
        "UIT1029", plaats, "dit onderdeel van de lijst is leeg", "schrijf een waarde of haal het lege onderdeel weg");

    public static Diagnostic EmptyKey(SourceSpan plaats) => Error(
        "UIT1030", plaats, "voor deze dubbele punt ontbreekt de sleutel", "schrijf `naam: waarde`");

    public static Diagnostic OddSpace(SourceSpan plaats, char spatie) => Error(
        "UIT1031", plaats, $"hier staat een bijzondere spatie ({Citaat.Code(spatie)}) die niet als spatie telt", "vervang haar door een gewone spatie, of zet de tekst tussen aanhalingstekens");

    private static Diagnostic Error(string id, SourceSpan plaats, string melding, string suggestie) =>
        new(id, Severity.Error, plaats, melding, suggestie);
}
