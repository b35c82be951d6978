using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Loads the life of a contract from a file. Nothing is thrown for a bad file.</summary>
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
        if (document.Root is not { } root)
        {
            return new VerloopResult([], document.Diagnostics);
        }

        var meldingen = new DiagnosticList();
        foreach (var melding in document.Diagnostics)
        {
            meldingen.Add(melding);
        }

        new Vormcontrole(meldingen).Controleer(root, Verloopvormen.Bestand, "");
        if (root.Onder("regeling") is YamlScalar { Ontbreekt: false } naam && naam.Tekst != regeling.Naam)
        {
            meldingen.Add(ContractDiagnostics.AndereRegeling(naam.Plaats, naam.Tekst, regeling.Naam));
        }

        var gebeurtenissen = root is YamlMapping mapping
            ? new Verlooplezer(regeling, Basis(regeling, mapping, meldingen), document.Bestand, meldingen).Lees(mapping["verloop"])
            : [];
        return new VerloopResult(gebeurtenissen, meldingen.InOrder());
    }

    private static Aanvraag Basis(Regeling regeling, YamlMapping root, DiagnosticList meldingen)
    {
        var opbouw = new Aanvraagopbouw(regeling, AanvraagOpties.Standaard with { Bestand = root.Plaats.Bestand }) { Kenmerk = root["kenmerk"].Tekst() };
        foreach (var feit in root["feiten"].Namen())
        {
            Aanvraagbinder.Feit(opbouw, feit);
        }

        foreach (var lezing in root["lezingen"].Namen())
        {
            opbouw.Lezing(lezing.Sleutel.Tekst, lezing.Waarde.Tekst() ?? "", lezing.Sleutel.Plaats, lezing.Waarde.Plaats);
        }

        var resultaat = opbouw.Bouw();
        foreach (var melding in resultaat.Diagnostics)
        {
            meldingen.Add(melding);
        }

        return resultaat.Aanvraag!;
    }

    internal static Diagnostic GeenRegeling(YamlDocument document)
    {
        var knoop = document.Root.Onder("regeling");
        var naam = knoop.Tekst() ?? "";
        return GevalDiagnostics.GeenRegeling(knoop?.Plaats ?? SourceSpan.Whole(document.Bestand), naam, Suggestion.For(naam, Regelingen.Namen));
    }
}

/// <summary>The events in the life of a contract, and everything that was wrong with the file.</summary>
/// <param name="Gebeurtenissen">The events that could be read, in file order.</param>
/// <param name="Diagnostics">Everything that was wrong, in order of place; empty when all is well.</param>
public sealed record VerloopResult(ImmutableArray<Verloopgebeurtenis> Gebeurtenissen, ImmutableArray<Diagnostic> Diagnostics);
