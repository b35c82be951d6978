using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>UIT3480–UIT3499: what can be wrong in the sections overleggen, loketten, voorrang, hardheidsclausule and monitoring.</summary>
internal static class OverlegDiagnostics
{
    /// <summary>Every id of this class. An id is never reused; a retired one stays here as a comment.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        "UIT3480", "UIT3481", "UIT3482", "UIT3483", "UIT3484", "UIT3485", "UIT3486", "UIT3487", "UIT3488", "UIT3489", "UIT3490", "UIT3491", "UIT3492", "UIT3493",
    ];

    public static Diagnostic OnbekendeAfspraak(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3480", plaats, $"onbekende afspraak {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `afspraken`");

    public static Diagnostic ZonderLeden(SourceSpan plaats, string naam) => Fout(
        "UIT3481", plaats, $"bij overleg `{naam}` staat niet wie erin zit", "geef `leden`, of `komt_bijeen` met de afspraak die het noemt");

    public static Diagnostic AlleenZonderOver(SourceSpan plaats, string naam) => Fout(
        "UIT3482", plaats, $"loket `{naam}` heeft `alleen: ja`, maar er staat niet waarover het wel mag gaan", "noem de onderwerpen bij `over`");

    public static Diagnostic PastOpNiets(SourceSpan plaats, string patroon, string? bedoeld) => Fout(
        "UIT3483", plaats, $"{Citaat.Van(patroon)} past op geen bepaling van het register", bedoeld ?? "schrijf een id, of een id met `.*` voor alles eronder");

    public static Diagnostic OnbekendeToets(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3484", plaats, $"onbekende toets {Citaat.Van(naam)}", bedoeld ?? "noem een naam uit `toetsen`");

    public static Diagnostic OnbekendeIndeling(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3485", plaats, $"onbekende indeling {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `monitoring.indeling`");

    public static Diagnostic OnbekendeRegistratie(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3486", plaats, $"onbekende registratie {Citaat.Van(naam)}", bedoeld ?? "omschrijf haar eerst bij `monitoring.registraties`");

    public static Diagnostic ZonderVeld(SourceSpan plaats, string veld, string registratie) => Fout(
        "UIT3487", plaats, $"registratie `{registratie}` heeft geen {Citaat.Van(veld)}", "zet het bij `heeft` of `dagen` van die registratie, of haal het hier weg");

    public static Diagnostic GeenUitkomst(SourceSpan plaats, string uitkomst, string registratie, IReadOnlyCollection<string> bekend) => Fout(
        "UIT3488", plaats, $"{Citaat.Van(uitkomst)} is geen uitkomst van registratie `{registratie}`",
        Suggestion.For(uitkomst, bekend) ?? (bekend.Count == 0 ? "geef bij de registratie `uitkomst_van` of `uitkomsten`" : $"kies uit {Weergave.Opsomming(bekend.Select(een => $"`{een}`"))}"));

    public static Diagnostic OnbekendCijfer(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3489", plaats, $"onbekend cijfer {Citaat.Van(naam)}", bedoeld ?? "omschrijf het eerst bij `monitoring.cijfers`");

    public static Diagnostic OnbekendQuotum(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3490", plaats, $"onbekend quotum {Citaat.Van(naam)}", bedoeld ?? "noem een naam uit `quota`, of een doelgroep met een maximum");

    public static Diagnostic BinnenZonderSinds(SourceSpan plaats, string naam) => Fout(
        "UIT3491", plaats, $"cijfer `{naam}` heeft `binnen`, maar er staat niet vanaf welke dag", "noem bij `sinds` een dag van de registratie");

    public static Diagnostic OnbekendeGroep(SourceSpan plaats, string naam, string? bedoeld) => Fout(
        "UIT3492", plaats, $"{Citaat.Van(naam)} is geen groep partijen, `doelgroepen` of `contractvormen`", bedoeld ?? "noem een naam uit `partijen`, of schrijf een lijst van woorden");

    public static Diagnostic Veldnaam(SourceSpan plaats, string naam) => Fout(
        "UIT3493", plaats, $"{Citaat.Van(naam)} heeft in een registratie al een betekenis", "kies een andere naam");

    private static Diagnostic Fout(string id, SourceSpan plaats, string melding, string? suggestie) =>
        new(id, Severity.Error, plaats, melding, suggestie);
}
