using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Loads what was counted from a file in YAML; <c>docs/quota-en-kosten.md</c> describes it. Nothing is thrown for a bad file.</summary>
public static class QuotumopgaveLoader
{
    private static readonly string[] _sleutels = [.. Aanvraagvormen.Tellingen.Sleutels.Select(sleutel => sleutel.Naam)];

    /// <summary>Loads counts from a file.</summary>
    /// <param name="pad">The path.</param>
    /// <param name="regeling">The regeling whose quota are counted.</param>
    /// <returns>The counts, or null when nothing could be read; and everything that was wrong.</returns>
    public static QuotumopgaveResult Load(string pad, Regeling regeling)
    {
        ArgumentNullException.ThrowIfNull(pad);
        return YamlFile.Read(pad) switch
        {
            YamlFile.Content inhoud => Load(pad, inhoud.Inhoud, regeling),
            YamlFile.Refused geweigerd => new QuotumopgaveResult(null, [geweigerd.Melding]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Loads counts from memory.</summary>
    /// <param name="naam">The name of the source in diagnostics.</param>
    /// <param name="inhoud">The bytes, UTF-8.</param>
    /// <param name="regeling">The regeling whose quota are counted.</param>
    /// <returns>The counts, or null when nothing could be read; and everything that was wrong.</returns>
    public static QuotumopgaveResult Load(string naam, ReadOnlyMemory<byte> inhoud, Regeling regeling)
    {
        ArgumentNullException.ThrowIfNull(naam);
        ArgumentNullException.ThrowIfNull(regeling);
        var document = YamlReader.Read(naam, inhoud);
        if (document.Root is not YamlMapping root)
        {
            return new QuotumopgaveResult(null, document.Diagnostics.IsEmpty
                ? [VormDiagnostics.VerkeerdeVorm(SourceSpan.Whole(naam), "het bestand", "een groep van `jaar`, `feiten` en `quota`")]
                : document.Diagnostics);
        }

        var meldingen = new DiagnosticList();
        foreach (var melding in document.Diagnostics)
        {
            meldingen.Add(melding);
        }

        foreach (var entry in root.Entries.Where(entry => !_sleutels.Contains(entry.Sleutel.Tekst)))
        {
            meldingen.Add(QuotumopgaveDiagnostics.OnbekendeSleutel(entry.Sleutel.Plaats, entry.Sleutel.Tekst, "bij de tellers", _sleutels));
        }

        var feiten = Feiten(naam, root, regeling, meldingen);
        var lezer = new Quotumopgavelezer(meldingen);
        var jaar = lezer.Jaar(root["jaar"]);
        var opgave = new Quotumopgave
        {
            Jaar = jaar,
            Peildatum = feiten.Peildatum,
            Feiten = feiten,
            Quota = lezer.Quota(root["quota"], jaar ?? feiten.Peildatum?.Year),
            Plaats = SourceSpan.Whole(naam),
        };
        return new QuotumopgaveResult(opgave, meldingen.InOrder());
    }

    /// <summary>The facts and readings: an application of these parts alone.</summary>
    private static Aanvraag Feiten(string naam, YamlMapping root, Regeling regeling, DiagnosticList meldingen)
    {
        var opbouw = new Aanvraagopbouw(regeling, AanvraagOpties.Standaard with { Bestand = naam });
        Aanvraagbinder.Bind(opbouw, root with { Entries = [.. root.Entries.Where(entry => entry.Sleutel.Tekst is "peildatum" or "feiten" or "lezingen")] });
        var gelezen = opbouw.Bouw();
        foreach (var melding in gelezen.Diagnostics)
        {
            meldingen.Add(melding);
        }

        return gelezen.Aanvraag!;
    }
}

/// <summary>What could be read of a file with counts, and everything that was wrong with it.</summary>
/// <param name="Opgave">The counts; what could not be read is left out. Null when nothing could be read.</param>
/// <param name="Diagnostics">Everything that was wrong, in order of place; empty when all is well.</param>
public sealed record QuotumopgaveResult(Quotumopgave? Opgave, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether something was wrong that stops an answer from being trusted.</summary>
    public bool HeeftFouten => Opgave is null || Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
