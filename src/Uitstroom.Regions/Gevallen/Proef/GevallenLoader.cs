using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Loads files with example cases. Nothing is thrown for a bad file.</summary>
public static class GevallenLoader
{
    /// <summary>Loads the cases that come with one of <see cref="Regelingen"/>.</summary>
    /// <param name="regio">Its name.</param>
    /// <param name="onder">That agreement with changes, to run its cases under; null for the agreement itself.</param>
    /// <returns>The cases; null with a diagnostic when there is no such agreement in this package.</returns>
    public static GevallenResult Ingebed(string regio, Regeling? onder = null)
    {
        ArgumentNullException.ThrowIfNull(regio);
        return (onder ?? Regelingen.Zoek(regio)) is { } regeling && new Bestandskast.Ingebed().Lees($"gevallen/{regio}.yaml") is { } document
            ? Lees(document, regeling, null)
            : new GevallenResult(null, [GevalDiagnostics.GeenRegeling(SourceSpan.Whole(regio), regio, Suggestion.For(regio, Regelingen.Namen))]);
    }

    /// <summary>Loads the cases of a file.</summary>
    /// <param name="pad">The path.</param>
    /// <param name="regeling">
    /// The agreement; null for the one that the file names: a region file in the same folder or the folder above it, else one of
    /// <see cref="Regelingen"/>. Cases of another agreement are an error.
    /// </param>
    /// <returns>The cases, or null when there are errors; and everything that was wrong.</returns>
    public static GevallenResult Load(string pad, Regeling? regeling = null)
    {
        ArgumentNullException.ThrowIfNull(pad);
        return Lees(YamlReader.ReadFile(pad), regeling, zelf => zelf);
    }

    /// <summary>Loads the cases of a file, to run them under changes of the agreement that the file names.</summary>
    /// <param name="pad">The path.</param>
    /// <param name="wijzig">Gives the agreement with its changes; null when they cannot be applied.</param>
    /// <returns>The cases, or null when there are errors; and everything that was wrong with the file.</returns>
    public static GevallenResult Load(string pad, Func<Regeling, Regeling?> wijzig)
    {
        ArgumentNullException.ThrowIfNull(pad);
        ArgumentNullException.ThrowIfNull(wijzig);
        return Lees(YamlReader.ReadFile(pad), null, wijzig);
    }

    /// <summary>Loads cases from memory.</summary>
    /// <param name="naam">The name of the source in diagnostics.</param>
    /// <param name="inhoud">The bytes, YAML in UTF-8.</param>
    /// <param name="regeling">The agreement; null for the one of <see cref="Regelingen"/> that the text names.</param>
    /// <returns>The cases, or null when there are errors; and everything that was wrong.</returns>
    public static GevallenResult Load(string naam, ReadOnlyMemory<byte> inhoud, Regeling? regeling = null)
    {
        ArgumentNullException.ThrowIfNull(naam);
        var document = YamlReader.Read(naam, inhoud);
        return Lees(document, regeling ?? Regelingen.Zoek(document.Root.Onder("regeling").Tekst() ?? ""), null);
    }

    /// <summary>The files with cases of a folder, and not of the folders in it, in order of their names: those that end in <c>.yaml</c> or <c>.yml</c> and have a key <c>gevallen</c>.</summary>
    /// <param name="map">The path of the folder.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ImmutableArray<string> Bestanden(string map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return
        [
            .. Directory.EnumerateFiles(map).Where(pad => Path.GetExtension(pad) is ".yaml" or ".yml")
                .Where(pad => YamlReader.ReadFile(pad) is var document && (document.Root is null || document.Root.Onder("gevallen") is not null)).Order(StringComparer.Ordinal),
        ];
    }

    /// <param name="document">The file.</param>
    /// <param name="regeling">The agreement; null when that must be looked for.</param>
    /// <param name="zoek">Changes what was found; null when nothing is looked for.</param>
    private static GevallenResult Lees(YamlDocument document, Regeling? regeling, Func<Regeling, Regeling?>? zoek)
    {
        if (document.Root is null)
        {
            return new GevallenResult(null, document.Diagnostics);
        }

        if (document.Root.Onder("gevallen") is null)
        {
            return new GevallenResult(null, [.. document.Diagnostics, VerwachtingDiagnostics.GeenGevallen(document.Root.Plaats)]);
        }

        var gevonden = regeling ?? (zoek is null ? null : Gevallencontrole.Zoek(document));
        if (gevonden is null)
        {
            return new GevallenResult(null, [.. document.Diagnostics, Gevallencontrole.GeenRegeling(document)]);
        }

        if ((regeling is null ? zoek!(gevonden) : regeling) is not { } geldend)
        {
            return new GevallenResult(null, document.Diagnostics);
        }

        var (gevallen, meldingen) = Gevallezer.Lees(document, geldend);
        return meldingen.Any(melding => melding.Severity == Severity.Error) ? new GevallenResult(null, meldingen)
            : gevallen.IsEmpty ? new GevallenResult(null, meldingen.Add(VerwachtingDiagnostics.GeenGevallen(document.Root.Onder("gevallen")!.Plaats)))
            : new GevallenResult(new Gevallenbestand(document, geldend, gevallen), meldingen);
    }
}
