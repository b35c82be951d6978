using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Checks a file of any kind that this project knows. Nothing is thrown for a bad file.</summary>
public static class Bestandscontrole
{
    private static readonly string[] _alleenRegeling = ["regeling", "titel", "formaat", "toetsen", "doelgroepen", "partijen"];

    // `gebeurtenissen` stands in region files too.
    private static readonly string[] _gebeurtenissen = ["gebeurtenissen", "gedaan", "overige_gebeurtenissen"];

    /// <summary>
    /// Checks a file: a region file, the shared facts, a calendar, example cases (which are run), a register, an application, a division, counts,
    /// the life of a contract, registrations, events, an amendment or a local agreement.
    /// What it is follows from its keys; what looks like none of the others is checked as a region file.
    /// </summary>
    /// <param name="pad">The path.</param>
    /// <param name="regeling">
    /// The regeling for cases, applications, divisions, counts, events and changes. Null for cases and changes: the one that the file names, first as
    /// a file beside it or one folder up, then among the embedded ones. Null for an application, a division, counts or events: what they hold is not checked.
    /// </param>
    public static ControleResult Controleer(string pad, Regeling? regeling = null)
    {
        ArgumentNullException.ThrowIfNull(pad);
        if (YamlFile.Read(pad) is not YamlFile.Content bestand)
        {
            return new ControleResult(Bestandssoort.Onleesbaar, YamlReader.ReadFile(pad).Diagnostics);
        }

        if (AanvraagLoader.IsJson(bestand.Inhoud.Span))
        {
            return Aanvraag(pad, regeling, []);
        }

        var document = YamlReader.Read(pad, bestand.Inhoud);
        return Soort(document.Root) switch
        {
            Bestandssoort.Begrippen => new ControleResult(Bestandssoort.Begrippen, Begrippencontrole.Controleer(document)),
            Bestandssoort.Kalender => new ControleResult(Bestandssoort.Kalender, Kalender(document)),
            Bestandssoort.Gevallen => new ControleResult(Bestandssoort.Gevallen, Gevallencontrole.Controleer(document, regeling)),
            Bestandssoort.Aanvraag => Aanvraag(pad, regeling, document.Diagnostics),
            Bestandssoort.Tellers => Tellers(pad, regeling, document.Diagnostics),
            Bestandssoort.Verdeling => Verdeling(pad, regeling, document.Diagnostics),
            Bestandssoort.Verloop => Verloop(document, regeling),
            Bestandssoort.Gebeurtenissen => new ControleResult(
                Bestandssoort.Gebeurtenissen, regeling is null ? document.Diagnostics : GebeurtenissenLoader.Load(pad, regeling).Diagnostics),
            Bestandssoort.Wijziging or Bestandssoort.LokaleAfspraak => Wijziging(document, regeling),
            Bestandssoort.Registraties => new ControleResult(Bestandssoort.Registraties, Registraties(pad, bestand.Inhoud, regeling, document.Diagnostics)),
            Bestandssoort.Regeling => new ControleResult(Bestandssoort.Regeling, RegelingLoader.Load(pad).Diagnostics),
            Bestandssoort.Register => new ControleResult(Bestandssoort.Register, Register(document)),
            var anders => new ControleResult(anders, document.Diagnostics),
        };
    }

    /// <summary>What a file is taken for, without a look at whether it is right.</summary>
    /// <param name="pad">The path.</param>
    public static Bestandssoort Herken(string pad)
    {
        ArgumentNullException.ThrowIfNull(pad);
        return Soort(YamlReader.ReadFile(pad).Root);
    }

    private static ControleResult Aanvraag(string pad, Regeling? regeling, ImmutableArray<Diagnostic> zonderRegeling) => new(
        Bestandssoort.Aanvraag,
        regeling is null ? zonderRegeling : AanvraagLoader.Load(pad, regeling).Diagnostics);

    private static ControleResult Tellers(string pad, Regeling? regeling, ImmutableArray<Diagnostic> zonderRegeling)
    {
        if (regeling is null)
        {
            return new ControleResult(Bestandssoort.Tellers, zonderRegeling);
        }

        var gelezen = QuotumopgaveLoader.Load(pad, regeling);
        return new ControleResult(Bestandssoort.Tellers, gelezen.HeeftFouten ? gelezen.Diagnostics : [.. gelezen.Diagnostics, .. regeling.Quotumstand(gelezen.Opgave!).Meldingen]);
    }

    private static ControleResult Verdeling(string pad, Regeling? regeling, ImmutableArray<Diagnostic> zonderRegeling)
    {
        if (regeling is null)
        {
            return new ControleResult(Bestandssoort.Verdeling, zonderRegeling);
        }

        var opgave = VerdeelopgaveLoader.Load(pad, regeling);
        return new ControleResult(
            Bestandssoort.Verdeling,
            opgave is { Sleutel: { } sleutel, Opties: { } opties } ? [.. opgave.Diagnostics, .. sleutel.Verdeel(opties).Meldingen] : opgave.Diagnostics);
    }

    private static ImmutableArray<Diagnostic> Registraties(string pad, ReadOnlyMemory<byte> inhoud, Regeling? regeling, ImmutableArray<Diagnostic> zonderRegeling)
    {
        if (regeling?.Monitoring is null)
        {
            return zonderRegeling;
        }

        var teller = regeling.Monitor();
        return [.. RegistratieLoader.Load(pad, inhoud, teller), .. teller.Meldingen];
    }

    /// <summary>The life of a contract: its form, and whether every event can be.</summary>
    private static ControleResult Verloop(YamlDocument document, Regeling? regeling)
    {
        if ((regeling ?? Regelingen.Zoek(document.Root.Onder("regeling").Tekst() ?? "")) is not { } bekend)
        {
            return new ControleResult(Bestandssoort.Verloop, document.Diagnostics.Add(VerloopLoader.GeenRegeling(document)));
        }

        var gelezen = VerloopLoader.Lees(document, bekend);
        return new ControleResult(Bestandssoort.Verloop, [.. gelezen.Diagnostics, .. gelezen.Alles is { } alles ? bekend.Contracten.Levensloop(alles).Diagnostics : []]);
    }

    private static ImmutableArray<Diagnostic> Register(YamlDocument document)
    {
        var meldingen = new DiagnosticList();
        Registerlezer.Lees(document.Root, meldingen);
        return [.. document.Diagnostics, .. meldingen.InOrder()];
    }

    /// <summary>An amendment or a local agreement: its form, and whether the regeling still holds together under it.</summary>
    private static ControleResult Wijziging(YamlDocument document, Regeling? regeling)
    {
        var soort = Soort(document.Root);
        if ((regeling ?? Gevallencontrole.Zoek(document)) is not { } bekend)
        {
            var naam = document.Root.Onder("regeling");
            var melding = WijzigingDiagnostics.GeenRegeling(
                naam?.Plaats ?? document.Root!.Plaats, naam.Tekst() ?? "", Suggestion.For(naam.Tekst() ?? "", Regelingen.Namen));
            return new ControleResult(soort, [.. document.Diagnostics, melding, .. Gevallencontrole.Oorzaak(document)]);
        }

        var bestand = Wijzigingsbestand.Van(document);
        return new ControleResult(soort, (soort == Bestandssoort.Wijziging ? bekend.MetWijzigingen(bestand) : bekend.MetLokaal(bestand)).Diagnostics);
    }

    private static ImmutableArray<Diagnostic> Kalender(YamlDocument document)
    {
        var meldingen = new DiagnosticList();
        Kalenderbinder.Bind(document, meldingen);
        return meldingen.InOrder();
    }

    private static Bestandssoort Soort(YamlNode? root) => root switch
    {
        null => Bestandssoort.Onleesbaar,
        _ when Aktelezer.Herkent(root) => Aktelezer.IsLokaal(root) ? Bestandssoort.LokaleAfspraak : Bestandssoort.Wijziging,
        _ when root.Onder("gevallen") is not null => Bestandssoort.Gevallen,
        _ when root.Onder("verloop") is not null => Bestandssoort.Verloop,
        _ when root.Onder("verdeelsleutel") is not null => Bestandssoort.Verdeling,
        _ when root.Onder("registraties") is not null => Bestandssoort.Registraties,
        _ when root.Onder("begrippen") is not null => Bestandssoort.Begrippen,
        _ when root.Onder("kalender") is not null => Bestandssoort.Kalender,
        _ when root.Onder("bepalingen") is not null => Bestandssoort.Register,
        _ when root.Onder("quota") is not null && _alleenRegeling.All(sleutel => root.Onder(sleutel) is null) => Bestandssoort.Tellers,
        _ when _gebeurtenissen.Any(sleutel => root.Onder(sleutel) is not null) && _alleenRegeling.All(sleutel => root.Onder(sleutel) is null) => Bestandssoort.Gebeurtenissen,
        _ when root.Onder("feiten") is not null && _alleenRegeling.All(sleutel => root.Onder(sleutel) is null) => Bestandssoort.Aanvraag,
        _ => Bestandssoort.Regeling,
    };
}

/// <summary>What a file was taken for, and everything that was wrong with it.</summary>
/// <param name="Soort">What it was taken for.</param>
/// <param name="Diagnostics">Everything that was wrong, in order of place; empty when all is well.</param>
public sealed record ControleResult(Bestandssoort Soort, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>The kinds of files that can be checked.</summary>
public enum Bestandssoort
{
    /// <summary>It could not be read far enough to tell.</summary>
    Onleesbaar,

    /// <summary>An agreement.</summary>
    Regeling,

    /// <summary>The facts that regions share.</summary>
    Begrippen,

    /// <summary>Example cases with what must come out.</summary>
    Gevallen,

    /// <summary>A register of provisions.</summary>
    Register,

    /// <summary>One application.</summary>
    Aanvraag,

    /// <summary>What is to be divided.</summary>
    Verdeling,

    /// <summary>What was counted for quota.</summary>
    Tellers,

    /// <summary>The life of one contract.</summary>
    Verloop,

    /// <summary>The days that have a name.</summary>
    Kalender,

    /// <summary>What has happened, and when.</summary>
    Gebeurtenissen,

    /// <summary>What was registered, to be counted.</summary>
    Registraties,

    /// <summary>An amendment.</summary>
    Wijziging,

    /// <summary>A local agreement.</summary>
    LokaleAfspraak,
}
