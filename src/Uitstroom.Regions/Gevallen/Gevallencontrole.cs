using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Checks a file with example cases: its form, and whether every case comes out as it says.</summary>
internal static class Gevallencontrole
{
    public static ImmutableArray<Diagnostic> Controleer(YamlDocument document, Regeling? regeling)
    {
        regeling ??= Zoek(document);
        if (regeling is null)
        {
            return document.Diagnostics.Add(GeenRegeling(document));
        }

        var (gevallen, fouten) = Gevallezer.Lees(document, regeling);
        var verschillen = gevallen.Where(geval => geval.Todo is null).SelectMany(geval =>
            Gevalcontrole.Controleer(geval).Gevonden.Select(verschil => GevalDiagnostics.Anders(geval.Plaats, geval.Naam, verschil.ToString())));
        return [.. fouten, .. verschillen];
    }

    /// <summary>Cases stand in a folder under their region files; a region of the user's own may stand beside them.</summary>
    public static Regeling? Zoek(YamlDocument document)
    {
        if (document.Root.Onder("regeling").Tekst() is not { } naam)
        {
            return null;
        }

        var map = Path.GetDirectoryName(Path.GetFullPath(document.Bestand)) ?? ".";
        var bestand = naam.IndexOfAny(['/', '\\', '\0']) >= 0
            ? null
            : new[] { Path.Combine(map, naam + ".yaml"), Path.Combine(map, "..", naam + ".yaml") }.FirstOrDefault(Is);
        return bestand is null ? Regelingen.Zoek(naam) : RegelingLoader.Load(bestand).Regeling;

        bool Is(string pad) => File.Exists(pad) && Path.GetFullPath(pad) != Path.GetFullPath(document.Bestand)
            && YamlReader.ReadFile(pad).Root.Onder("toetsen") is not null;
    }

    public static Diagnostic GeenRegeling(YamlDocument document)
    {
        var knoop = document.Root.Onder("regeling");
        var naam = knoop.Tekst() ?? "";
        return GevalDiagnostics.GeenRegeling(
            knoop?.Plaats ?? SourceSpan.Whole(document.Bestand), naam, Suggestion.For(naam, Regelingen.Namen));
    }
}
