using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests.Voorwaarden;

/// <summary>One case of <c>conformiteit/*.yaml</c>: a condition, what is known, and what must come out.</summary>
internal sealed record Conformiteitsgeval(string Naam, YamlMapping Inhoud)
{
    private const string Plek = "VOORWAARDE";

    private static readonly string _kop = File.ReadAllText(Path.Combine(Map, "kop.yaml")).ReplaceLineEndings("\n");

    // The place of a finding is counted within the condition.
    private static readonly int _eersteRegel = _kop[.._kop.IndexOf(Plek, StringComparison.Ordinal)].Count(teken => teken == '\n') + 1;
    private static readonly int _inspringing = _kop.Split('\n')[_eersteRegel - 1].IndexOf(Plek, StringComparison.Ordinal);

    public static string Map => Path.Combine(Repository.Tests, "conformiteit");

    /// <summary>The data files, by name, without the one that they share.</summary>
    public static IEnumerable<string> Bestanden =>
        Directory.GetFiles(Map, "*.yaml").Select(pad => Path.GetFileNameWithoutExtension(pad)).Where(naam => naam != "kop").Order(StringComparer.Ordinal);

    public static YamlMapping Lees(string bestand)
    {
        var document = YamlReader.ReadFile(Path.Combine(Map, bestand + ".yaml"));
        document.Diagnostics.Should().BeEmpty();
        return (YamlMapping)document.Root!;
    }

    public static IEnumerable<Conformiteitsgeval> Uit(string bestand) =>
        ((YamlMapping)Lees(bestand)["gevallen"]!).Entries.Select(entry => new Conformiteitsgeval($"{bestand}/{entry.Sleutel.Tekst}", (YamlMapping)entry.Waarde));

    public string? Tekst(string sleutel) => (Inhoud[sleutel] as YamlScalar)?.Tekst;

    public IEnumerable<string>? Lijst(string sleutel) => (Inhoud[sleutel] as YamlSequence)?.Items.Select(item => ((YamlScalar)item).Tekst);

    public LoadResult Laad()
    {
        var voorwaarde = Tekst("voorwaarde")!.ReplaceLineEndings("\n" + new string(' ', _inspringing));
        return RegelingLoader.Load(Naam, Encoding.UTF8.GetBytes(_kop.Replace(Plek, voorwaarde, StringComparison.Ordinal)));
    }

    public LocalDate Peildatum => Feitlezer.Datum(Tekst("peildatum") ?? "2025-06-16")!.Value;

    public AanvraagResult Aanvraag(Regeling regeling)
    {
        var opbouw = new Aanvraagopbouw(regeling, new AanvraagOpties { Bestand = Naam });
        var delen = Inhoud.Entries.Where(entry => entry.Sleutel.Tekst is "feiten" or "tellers" or "lezingen").ToImmutableArray();
        Aanvraagbinder.Bind(opbouw, new YamlMapping(delen, Inhoud.Plaats));
        return opbouw.Bouw();
    }

    /// <summary>A diagnostic as <c>id line:column</c>, counted within the condition.</summary>
    public static string Kort(Diagnostic diagnostic) => string.Create(
        CultureInfo.InvariantCulture, $"{diagnostic.Id} {diagnostic.Plaats.Regel - _eersteRegel + 1}:{diagnostic.Plaats.Kolom - _inspringing}");

    public override string ToString() => Naam;
}
