using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Everything that a region file needs to be bound, read once: the file itself, the shared facts, its register and the calendar.</summary>
internal sealed class Laadstukken
{
    public const string Begrippenbestand = "begrippen.yaml";
    private const string Kalenderbestand = "kalender-nl.yaml";

    private readonly ImmutableArray<Diagnostic> _eigen;
    private readonly ImmutableArray<Diagnostic> _omliggend;

    private Laadstukken(YamlDocument document, YamlMapping root, Bestandskast kast, bool metKalender)
    {
        var bestanden = ImmutableArray.CreateBuilder<Bronbestand>();
        var meldingen = new DiagnosticList();
        bestanden.Add(Bronbestand(document, "regeling"));
        var begrippen = kast.Lees(Begrippenbestand) ?? new Bestandskast.Ingebed().Lees(Begrippenbestand)!;
        bestanden.Add(Bronbestand(begrippen, "begrippen"));
        Begrippen = begrippen.Root;
        (Register, var registerfouten) = LeesRegister(kast, root, bestanden, meldingen);
        (Kalender, var kalenderfouten) = metKalender || root["werkdagen"] is not null ? LeesKalender(kast, bestanden) : (null, []);
        _omliggend = [.. Begrippencontrole.Controleer(begrippen), .. kalenderfouten, .. registerfouten];
        _eigen = [.. meldingen.InOrder(), .. document.Diagnostics];
        Root = root;
        Bestanden = bestanden.ToImmutable();
    }

    public YamlMapping Root { get; }

    /// <summary>The provisions by id; null when the file names no register, or it could not be read.</summary>
    public FrozenDictionary<string, Bepaling>? Register { get; }

    public ImmutableArray<Bronbestand> Bestanden { get; }

    /// <summary>The shared facts.</summary>
    public YamlNode? Begrippen { get; }

    /// <summary>The days with a name; null when there is no use for them, or they could not be read.</summary>
    public Kalender? Kalender { get; }

    /// <summary>The pieces; null when there is no region file to speak of, with what was wrong.</summary>
    /// <param name="document">The region file.</param>
    /// <param name="kast">Where the files beside it are.</param>
    /// <param name="metKalender">Whether the calendar is read although the file itself has no use for it: a change may.</param>
    public static (Laadstukken? Stukken, ImmutableArray<Diagnostic> Fouten) Lees(YamlDocument document, Bestandskast kast, bool metKalender = false) =>
        document.Root is YamlMapping root ? (new Laadstukken(document, root, kast, metKalender), [])
        : (null, document.Diagnostics.IsEmpty ? [VormDiagnostics.GeenRegeling(SourceSpan.Whole(document.Bestand))] : document.Diagnostics);

    public static Bronbestand Bronbestand(YamlDocument document, string soort) =>
        new(Path.GetFileName(document.Bestand), soort, Convert.ToHexStringLower(SHA256.HashData(document.Inhoud.Span)));

    /// <summary>Binds a tree: that of the region file, or what changes made of it.</summary>
    public LoadResult Bind(YamlMapping root, FrozenDictionary<string, Bepaling>? register, ImmutableArray<Bronbestand> bestanden)
    {
        var meldingen = new DiagnosticList();
        foreach (var melding in _eigen)
        {
            meldingen.Add(melding);
        }

        var regeling = Regelingbinder.Bind(root, Begrippen, register, meldingen, bestanden, Kalender);
        return new LoadResult(_omliggend.IsEmpty ? regeling : null, [.. _omliggend, .. meldingen.InOrder()]);
    }

    /// <summary>The calendar, for a regeling that says which of its days are off; any other has no use for it.</summary>
    private static (Kalender? Kalender, ImmutableArray<Diagnostic> Fouten) LeesKalender(Bestandskast kast, ImmutableArray<Bronbestand>.Builder bestanden)
    {
        var document = kast.Lees(Kalenderbestand) ?? new Bestandskast.Ingebed().Lees(Kalenderbestand)!;
        bestanden.Add(Bronbestand(document, "kalender"));
        var meldingen = new DiagnosticList();
        return (Kalenderbinder.Bind(document, meldingen), meldingen.InOrder());
    }

    private static (FrozenDictionary<string, Bepaling>? Register, ImmutableArray<Diagnostic> Fouten) LeesRegister(
        Bestandskast kast, YamlMapping root, ImmutableArray<Bronbestand>.Builder bestanden, DiagnosticList meldingen)
    {
        if (root["register"] is not YamlScalar { Ontbreekt: false } pad)
        {
            return (null, []);
        }

        var document = kast.Lees(pad.Tekst);
        if (document is null || document.Diagnostics is [{ Plaats.Regel: 0 }, ..])
        {
            var reden = document is null ? "het bestand is er niet" : document.Diagnostics[0].Melding;
            meldingen.Add(VormDiagnostics.RegisterNietGelezen(pad.Plaats, pad.Tekst, reden));
            return (null, []);
        }

        if (!document.Diagnostics.IsEmpty)
        {
            // What is wrong stands in the register: there it is to be mended.
            return (null, document.Diagnostics);
        }

        bestanden.Add(Bronbestand(document, "register"));
        var fouten = new DiagnosticList();
        return (Registerlezer.Lees(document.Root, fouten), fouten.InOrder());
    }
}
