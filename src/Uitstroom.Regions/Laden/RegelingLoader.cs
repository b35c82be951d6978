using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Loads region files. Nothing is thrown for a bad file: everything that is wrong comes back as diagnostics, all at once.</summary>
public static class RegelingLoader
{
    private const string Begrippenbestand = "begrippen.yaml";
    private const string Kalenderbestand = "kalender-nl.yaml";

    /// <summary>
    /// Loads a region file. Its register is looked for beside it; the shared facts are those of <c>begrippen.yaml</c>
    /// beside it, or else the embedded ones.
    /// </summary>
    /// <param name="pad">The path of the file.</param>
    /// <returns>The regeling when there are no errors, and all diagnostics.</returns>
    public static LoadResult Load(string pad)
    {
        ArgumentNullException.ThrowIfNull(pad);
        return Laad(YamlReader.ReadFile(pad), new Bestandskast.Map(Folder(pad)));
    }

    /// <summary>Loads a region file from memory, with the embedded shared facts; a register that it names must be embedded.</summary>
    /// <param name="naam">The name of the file in diagnostics.</param>
    /// <param name="inhoud">The bytes, UTF-8.</param>
    /// <inheritdoc cref="Load(string)" path="/returns" />
    public static LoadResult Load(string naam, ReadOnlyMemory<byte> inhoud)
    {
        ArgumentNullException.ThrowIfNull(naam);
        return Laad(YamlReader.Read(naam, inhoud), new Bestandskast.Ingebed());
    }

    /// <summary>Loads one of the embedded region files.</summary>
    /// <param name="naam">The name of the region, as in <see cref="Regelingen.Namen"/>.</param>
    internal static LoadResult Ingebed(string naam)
    {
        var kast = new Bestandskast.Ingebed();
        return Laad(kast.Lees(naam + ".yaml")!, kast);
    }

    internal static LoadResult Laad(YamlDocument document, Bestandskast kast)
    {
        if (document.Root is not YamlMapping root)
        {
            return new LoadResult(null, document.Diagnostics.IsEmpty
                ? [VormDiagnostics.GeenRegeling(SourceSpan.Whole(document.Bestand))]
                : document.Diagnostics);
        }

        var meldingen = new DiagnosticList();
        var bestanden = ImmutableArray.CreateBuilder<Bronbestand>();
        bestanden.Add(Bronbestand(document, "regeling"));
        var (begrippen, fouten) = Begrippen(kast, bestanden);
        var (register, registerfouten) = Register(kast, root, bestanden, meldingen);
        foreach (var melding in document.Diagnostics)
        {
            meldingen.Add(melding);
        }

        var (kalender, kalenderfouten) = Kalender(kast, root, bestanden);
        var regeling = Regelingbinder.Bind(root, begrippen, register, meldingen, bestanden.ToImmutable(), kalender);
        return new LoadResult(
            fouten.IsEmpty && kalenderfouten.IsEmpty && registerfouten.IsEmpty ? regeling : null, [.. fouten, .. kalenderfouten, .. registerfouten, .. meldingen.InOrder()]);
    }

    private static (YamlNode? Root, ImmutableArray<Diagnostic> Fouten) Begrippen(Bestandskast kast, ImmutableArray<Bronbestand>.Builder bestanden)
    {
        var document = kast.Lees(Begrippenbestand) ?? new Bestandskast.Ingebed().Lees(Begrippenbestand)!;
        bestanden.Add(Bronbestand(document, "begrippen"));
        return (document.Root, Begrippencontrole.Controleer(document));
    }

    /// <summary>The calendar, for a regeling that says which of its days are off; any other has no use for it.</summary>
    private static (Kalender? Kalender, ImmutableArray<Diagnostic> Fouten) Kalender(
        Bestandskast kast, YamlMapping root, ImmutableArray<Bronbestand>.Builder bestanden)
    {
        if (root["werkdagen"] is null)
        {
            return (null, []);
        }

        var document = kast.Lees(Kalenderbestand) ?? new Bestandskast.Ingebed().Lees(Kalenderbestand)!;
        bestanden.Add(Bronbestand(document, "kalender"));
        var meldingen = new DiagnosticList();
        return (Kalenderbinder.Bind(document, meldingen), meldingen.InOrder());
    }

    private static (FrozenDictionary<string, Bepaling>? Register, ImmutableArray<Diagnostic> Fouten) Register(
        Bestandskast kast, YamlMapping root, ImmutableArray<Bronbestand>.Builder bestanden, DiagnosticList meldingen)
    {
        if (root["register"] is not YamlScalar { Ontbreekt: false } pad)
        {
            return (null, []);
        }

        var document = kast.Lees(pad.Tekst);
        if (document?.Root is null || !document.Diagnostics.IsEmpty)
        {
            var reden = document is null ? "het bestand is er niet" : document.Diagnostics[0].Melding;
            meldingen.Add(VormDiagnostics.RegisterNietGelezen(pad.Plaats, pad.Tekst, reden));
            return (null, []);
        }

        bestanden.Add(Bronbestand(document, "register"));
        var fouten = new DiagnosticList();
        return (Registerlezer.Lees(document.Root, fouten), fouten.InOrder());
    }

    private static Bronbestand Bronbestand(YamlDocument document, string soort) =>
        new(Path.GetFileName(document.Bestand), soort, Convert.ToHexStringLower(SHA256.HashData(document.Inhoud.Span)));

    private static string Folder(string pad)
    {
        try
        {
            return Path.GetDirectoryName(Path.GetFullPath(pad)) ?? ".";
        }
        catch (ArgumentException)
        {
            // A path with a NUL byte: reading the file has said so.
            return ".";
        }
    }
}
