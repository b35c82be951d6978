using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Regions.Tests.Wijzigingen;
using Uitstroom.Regions.Tests.Yaml;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Catalogus;

/// <summary>The examples in the pages of what comes after YAML: the wrong one gives its own id, the right one gives nothing.</summary>
public partial class PaginaTests
{
    /// <summary>What an example leaves out, section by section, so that a page shows only what it is about.</summary>
    private static readonly (string Sleutel, string Tekst)[] _aanvulling =
    [
        ("regeling", "regeling: voorbeeldstreek\n"),
        ("titel", "titel: Convenant Voorbeeldstreek\n"),
        ("formaat", "formaat: 1\n"),
        ("geldig", "geldig: { van: 2030-01-01, bron: vs-9.1 }\n"),
        ("partijen", "partijen: { gemeenten: { leden: { Aardam: {}, Beekdam: {} }, bron: vs-1.1 } }\n"),
        ("toetsen", """
            toetsen:
              toelating:
                uitkomsten: { nee: { soort: voldoet_niet }, ja: { soort: voldoet } }
                volgorde: [nee, ja]
                criteria: { schulden: { eis: { heeft_schulden: nee }, bron: vs-3.1 } }
                bron: vs-3

            """),
    ];

    // These are about size, or about what only a program can give: their pages are in words, and tests make it.
    private static readonly string[] _inWoorden =
        [
            "UIT2019", "UIT2029", "UIT2031", "UIT3019", "UIT3020", "UIT3210", "UIT3317", "UIT3405", "UIT3409", "UIT3416", "UIT3418", "UIT3421", "UIT3423", "UIT3426", "UIT3483", "UIT4020", "UIT4203", "UIT4207", "UIT4413", "UIT4422", "UIT4423",
            "UIT4456", "UIT4457", "UIT4608", "UIT4610", "UIT4612", "UIT4615", "UIT4622", "UIT6710",
        ];

    // What the real regions know besides the example region.
    private static readonly AanvraagOpties _andereRegios = new()
    {
        OokBekend = Regio.Alle.Values.SelectMany(regio => regio.Regeling.Feiten).Select(feit => feit.Naam).ToHashSet(),
        OokBekendeKeuzes = new Dictionary<string, IReadOnlySet<string>> { ["soort_plek"] = new HashSet<string> { "crisisopvang" } },
    };

    public static TheoryData<string> Ids =>
        [.. VormDiagnostics.Ids, .. VoorwaardeDiagnostics.Ids, .. LezingDiagnostics.Ids, .. RegelingDiagnostics.Ids, .. AanvraagDiagnostics.Ids, .. GevalDiagnostics.Ids, .. VerwachtingDiagnostics.Ids,
            .. SleutelDiagnostics.Ids, .. VerdeelDiagnostics.Ids, .. QuotumDiagnostics.Ids, .. QuotumopgaveDiagnostics.Ids, .. KostenDiagnostics.Ids,
            .. OvergangDiagnostics.Ids, .. ContractDiagnostics.Ids, .. AfspraakDiagnostics.Ids, .. KalenderDiagnostics.Ids, .. GebeurtenisDiagnostics.Ids,
            .. GegevensdelingDiagnostics.Ids, .. GegevensDiagnostics.Ids, .. DekkingDiagnostics.Ids,
            .. OverlegDiagnostics.Ids, .. MonitoringDiagnostics.Ids, .. HardheidDiagnostics.Ids, .. WijzigingDiagnostics.Ids, .. OpmaakDiagnostics.Ids, .. OnderzoekDiagnostics.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_shows_what_is_wrong_and_what_is_right(string id)
    {
        var pagina = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", id + ".md"));
        pagina.Should().MatchRegex($"^# {id}: .+\n\n.+\n\n## Fout\n\n(.|\n)+\n\n## Goed\n\n(.|\n)+\n\n## Waarom\n\n.+\n$");
        var voorbeelden = Voorbeeld().Matches(pagina).Select(match => match.Groups[1].Value).ToList();
        voorbeelden.Should().HaveCount(_inWoorden.Contains(id) ? 0 : 2);
        if (voorbeelden is [var fout, var goed])
        {
            Meldingen(id, fout).Select(melding => melding.Id).Distinct().Should().Equal(id);
            Meldingen(id, goed).Should().BeEmpty();
        }
    }

    private static ImmutableArray<Diagnostic> Meldingen(string id, string tekst) => id[..5] switch
    {
        "UIT66" when OpmaakDiagnostics.Ids.Contains(id) => Opmaak.Lees("f", Encoding.UTF8.GetBytes(tekst)).Diagnostics,
        "UIT42" when VerdeelDiagnostics.Ids.Contains(id) => Verdeel(VerdeelopgaveLoader.Load("f", Encoding.UTF8.GetBytes(tekst), Streek.Regeling)),
        "UIT42" when tekst.StartsWith("bedrag:", StringComparison.Ordinal) => Kosten(tekst["bedrag:".Length..].Trim()),
        "UIT42" => Tellers(tekst),
        "UIT40" => AanvraagLoader.Load("f", Encoding.UTF8.GetBytes(tekst), Streek.Regeling, _andereRegios).Diagnostics,
        "UIT41" => Gevallencontrole.Controleer(YamlReader.Read("f", Encoding.UTF8.GetBytes(tekst)), tekst.Contains(Streek.Regeling.Naam, StringComparison.Ordinal) ? Streek.Regeling : null),
        "UIT67" => Streek.Laad(Volledig(tekst)) is { Regeling: { } regeling } load ? [.. load.Diagnostics, .. Regelonderzoek.Van(regeling, new NodaTime.LocalDate(2030, 6, 1)).Select(een => een.Diagnostic)] : Streek.Laad(Volledig(tekst)).Diagnostics,
        "UIT65" => GevallenLoader.Load("f", Encoding.UTF8.GetBytes(tekst), Streek.Regeling).Diagnostics,
        "UIT44" when GegevensDiagnostics.Ids.Contains(id) => Verstrekking(tekst),
        "UIT44" when !tekst.Contains("verloop:", StringComparison.Ordinal) => Gebeurtenissen(tekst),
        "UIT44" => Verloop(VerloopLoader.Load("f", Encoding.UTF8.GetBytes(tekst), Streek.Regeling)),
        "UIT34" when Aktelezer.Herkent(tekst.Read().Root) => Akte.Pas(Streek.Regeling, Akte.Bestand("f", tekst)),
        "UIT43" => Gebeurtenissen(tekst),
        "UIT34" when tekst.StartsWith("bepalingen:", StringComparison.Ordinal) => Register(tekst),
        "UIT46" => Registraties(tekst),
        "UIT32" when id.StartsWith("UIT325", StringComparison.Ordinal) => Kalender(tekst),
        _ => Streek.Laad(Volledig(tekst)).Diagnostics,
    };

    private static ImmutableArray<Diagnostic> Verdeel(Verdeelopgave opgave) =>
        opgave is { Sleutel: { } sleutel, Opties: { } opties } ? opgave.Diagnostics.AddRange(sleutel.Verdeel(opties).Meldingen) : opgave.Diagnostics;
    private static ImmutableArray<Diagnostic> Tellers(string tekst)
    {
        var gelezen = QuotumopgaveLoader.Load("f", Encoding.UTF8.GetBytes(tekst), Streek.Regeling);
        return gelezen.HeeftFouten ? gelezen.Diagnostics : Streek.Regeling.Quotumstand(gelezen.Opgave!).Meldingen;
    }

    private static ImmutableArray<Diagnostic> Kosten(string tekst)
    {
        var bedrag = KostenOpties.LeesBedrag(tekst, out var melding);
        return melding is not null ? [melding] : Streek.Regeling.Kostenverdeling("loket", new KostenOpties { Bedrag = bedrag }).Meldingen;
    }

    private static ImmutableArray<Diagnostic> Verloop(VerloopResult gelezen) =>
        [.. gelezen.Diagnostics, .. Streek.Regeling.Contracten.Verloop(gelezen.Gebeurtenissen).Diagnostics];

    /// <summary>What is wrong with the file, and what is odd once it is looked at on its day.</summary>
    private static ImmutableArray<Diagnostic> Gebeurtenissen(string tekst)
    {
        var gelezen = GebeurtenissenLoader.Load("f", Encoding.UTF8.GetBytes(tekst), Streek.Regeling);
        return gelezen.Gebeurtenissen is { Op: not null } gebeurtenissen
            ? [.. gelezen.Diagnostics, .. Streek.Regeling.AfsprakenOp(gebeurtenissen, new AfsprakenOpties()).Diagnostics]
            : gelezen.Diagnostics;
    }

    /// <summary>A question about sharing, as a group of its parts.</summary>
    private static ImmutableArray<Diagnostic> Verstrekking(string tekst)
    {
        var root = tekst.Read().Root;
        var feiten = root.Onder("feiten").Namen().Aggregate(Aanvraag.Voor(Streek.Regeling), (bouw, feit) => bouw.Met(feit.Sleutel.Tekst, feit.Waarde.Tekst()));
        return Streek.Regeling.GegevensVoor(feiten.Bouw().Aanvraag, new VerstrekkingOpties
        {
            Partij = root.Onder("partij").Tekst()!,
            Moment = root.Onder("moment").Tekst()!,
            Op = root.Onder("op").Tekst() == "onbekend" ? null : Feitlezer.Datum(root.Onder("op").Tekst() ?? "2031-03-01"),
            Onderdelen = [.. root.Onder("onderdelen").Namen().Select(deel => new Gegevensonderdeel(deel.Sleutel.Tekst, deel.Waarde.Tekst(), root.Onder("door").Tekst()))],
        }).Meldingen;
    }

    private static ImmutableArray<Diagnostic> Register(string tekst)
    {
        var meldingen = new DiagnosticList();
        Registerlezer.Lees(YamlReader.Read("f", Encoding.UTF8.GetBytes(tekst)).Root, meldingen);
        return meldingen.InOrder();
    }

    private static ImmutableArray<Diagnostic> Registraties(string tekst)
    {
        var teller = Streek.Regeling.Monitor();
        return [.. RegistratieLoader.Load("f", Encoding.UTF8.GetBytes(tekst), teller), .. teller.Meldingen];
    }

    private static ImmutableArray<Diagnostic> Kalender(string tekst)
    {
        var meldingen = new DiagnosticList();
        Kalenderbinder.Bind(YamlReader.Read("f", Encoding.UTF8.GetBytes(tekst)), meldingen);
        return meldingen.InOrder();
    }

    private static string Volledig(string deel)
    {
        var sleutels = deel.Read().Root is YamlMapping mapping ? mapping.Entries.Select(entry => entry.Sleutel.Tekst).ToHashSet() : null;
        return sleutels is null ? deel : deel + "\n" + string.Concat(_aanvulling.Where(sectie => !sleutels.Contains(sectie.Sleutel)).Select(sectie => sectie.Tekst));
    }

    [GeneratedRegex("```(?:yaml|json)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Voorbeeld();
}
