using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT3251–UIT3259: what can be wrong with a calendar.</summary>
internal static class KalenderDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } = ["UIT3251", "UIT3252", "UIT3253"];

    public static Diagnostic GeenJaren(SourceSpan plaats) => Fout(
        "UIT3251", plaats, "de jaren van de kalender kloppen niet", "schrijf twee jaartallen van 1900 tot en met 2199, het eerste niet na het laatste");

    public static Diagnostic EenRegel(SourceSpan plaats, string naam) => Fout(
        "UIT3252", plaats, $"dag `{naam}` hoort precies één van `op` en `pasen` te hebben", "`als_zondag` hoort alleen bij `op`");

    public static Diagnostic GeenDag(SourceSpan plaats, string tekst) => Fout(
        "UIT3253", plaats, $"{Citaat.Van(tekst)} is geen dag van het jaar of aantal dagen na Pasen",
        "schrijf bij `op` maand-dag, zoals `04-27`, en bij `pasen` een getal van -80 tot en met 250");

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) =>
        new(id, Severity.Error, plaats, melding, suggestie);
}
