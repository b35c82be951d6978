using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// A piece of a file: a text, a mapping or a sequence, with where it stands.
/// The length of <see cref="Plaats"/> covers the piece as far as it stands on its first line, quotes and brackets included.
/// Records that hold an array do not compare by content: never rely on <c>==</c>.
/// </summary>
internal abstract record YamlNode
{
    private protected YamlNode(SourceSpan plaats) => Plaats = plaats;

    /// <summary>Where it begins: a quote, a bracket, the first dash of a block sequence, the first key of a block mapping.</summary>
    public SourceSpan Plaats { get; }
}

/// <summary>A text. The reader gives it no type: <c>2030-01-01</c>, <c>ja</c>, <c>~</c> and <c>007</c> are texts.</summary>
/// <param name="Tekst">The text without quotes and with escapes resolved.</param>
/// <param name="Aangehaald">Whether it stood in quotes or in a block (<c>|</c>, <c>&gt;</c>).</param>
/// <param name="Plaats">Where it stands.</param>
internal sealed record YamlScalar(string Tekst, bool Aangehaald, SourceSpan Plaats) : YamlNode(Plaats)
{
    /// <summary>Nothing usable stood here, and a diagnostic says so already: whoever binds it stays silent.</summary>
    public bool Ontbreekt => Tekst.Length == 0 && !Aangehaald;

    /// <summary>A place where a value is missing or was refused.</summary>
    public static YamlScalar Hole(SourceSpan plaats) => new("", Aangehaald: false, plaats);
}

/// <summary>A mapping in the order of the file. Every key is there once; what was refused (a duplicate, a merge key) is left out.</summary>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceSpan Plaats) : YamlNode(Plaats)
{
    private readonly Dictionary<string, YamlEntry> _entries = Entries.ToDictionary(entry => entry.Sleutel.Tekst, StringComparer.Ordinal);

    /// <summary>The value of a key, or null when the key is not there.</summary>
    public YamlNode? this[string sleutel] => Find(sleutel)?.Waarde;

    /// <summary>The entry of a key, or null when the key is not there.</summary>
    public YamlEntry? Find(string sleutel) => _entries.GetValueOrDefault(sleutel);

    /// <summary>The mapping with another value under the key of an entry of it.</summary>
    public YamlMapping Met(YamlEntry entry, YamlNode waarde) => Vervang(entry, entry with { Waarde = waarde });

    /// <summary>The mapping with another entry in the place of one of its own.</summary>
    public YamlMapping Vervang(YamlEntry entry, YamlEntry nieuw) => new([.. Entries.Select(een => ReferenceEquals(een, entry) ? nieuw : een)], Plaats);
}

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(YamlScalar Sleutel, YamlNode Waarde);

/// <summary>A sequence in the order of the file.</summary>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan Plaats) : YamlNode(Plaats);
