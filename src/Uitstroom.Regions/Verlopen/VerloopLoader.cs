using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// Loads the life of a contract from a file with events: the same files as <see cref="GebeurtenissenLoader"/>, of which the key
/// <c>verloop</c> must be there. Nothing is thrown for a bad file.
/// </summary>
public static class VerloopLoader
{
    /// <summary>Loads the events in the life of one contract.</summary>
    /// <param name="pad">The path of a YAML file; <c>docs/contracten.md</c> describes its form.</param>
    /// <param name="regeling">The regeling whose events and facts it holds.</param>
    /// <returns>The events that could be read, and everything that was wrong.</returns>
    public static VerloopResult Load(string pad, Regeling regeling)
    {
        ArgumentNullException.ThrowIfNull(pad);
        ArgumentNullException.ThrowIfNull(regeling);
        return Lees(YamlReader.ReadFile(pad), regeling);
    }

    /// <summary>Loads the events from memory.</summary>
    /// <param name="naam">The name of the source in diagnostics.</param>
    /// <param name="inhoud">The bytes, UTF-8.</param>
    /// <param name="regeling">The regeling whose events and facts it holds.</param>
    /// <inheritdoc cref="Load(string, Regeling)" path="/returns" />
    public static VerloopResult Load(string naam, ReadOnlyMemory<byte> inhoud, Regeling regeling)
    {
        ArgumentNullException.ThrowIfNull(naam);
        ArgumentNullException.ThrowIfNull(regeling);
        return Lees(YamlReader.Read(naam, inhoud), regeling);
    }

    internal static VerloopResult Lees(YamlDocument document, Regeling regeling)
    {
        var (alles, meldingen) = GebeurtenissenLoader.Lees(document, regeling, new AanvraagOpties { Bestand = document.Bestand });
        if (document.Root is YamlMapping root && root["verloop"] is null)
        {
            var alle = new DiagnosticList();
            foreach (var melding in meldingen.Append(VormDiagnostics.OntbrekendeSleutel(root.Plaats, "verloop", "")))
            {
                alle.Add(melding);
            }

            meldingen = alle.InOrder();
        }

        return new VerloopResult(alles?.Verloop ?? [], meldingen) { Alles = alles };
    }

    internal static Diagnostic GeenRegeling(YamlDocument document)
    {
        var knoop = document.Root.Onder("regeling");
        var naam = knoop.Tekst() ?? "";
        return GevalDiagnostics.GeenRegeling(knoop?.Plaats ?? SourceSpan.Whole(document.Bestand), naam, Suggestion.For(naam, Regelingen.Namen));
    }
}

/// <summary>The events in the life of a contract, and everything that was wrong with the file.</summary>
/// <param name="Gebeurtenissen">The events of the life that could be read, in file order.</param>
/// <param name="Diagnostics">Everything that was wrong, in order of place; empty when all is well.</param>
public sealed record VerloopResult(ImmutableArray<Verloopgebeurtenis> Gebeurtenissen, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Everything in the file, those events among it; null when nothing could be read.</summary>
    public Gebeurtenissen? Alles { get; init; }
}
