namespace Uitstroom.Regions;

/// <summary>The file of an amendment or a local agreement. What is wrong with it shows when it is applied; nothing is thrown for a bad file.</summary>
public sealed class Wijzigingsbestand
{
    private Wijzigingsbestand(YamlDocument document) => Document = document;

    internal YamlDocument Document { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="pad">The path.</param>
    public static Wijzigingsbestand Open(string pad)
    {
        ArgumentNullException.ThrowIfNull(pad);
        return new(YamlReader.ReadFile(pad));
    }

    internal static Wijzigingsbestand Van(YamlDocument document) => new(document);

    /// <summary>Takes it from memory.</summary>
    /// <param name="naam">The name of the file in diagnostics and in what decisions rest on.</param>
    /// <param name="inhoud">The bytes, UTF-8.</param>
    public static Wijzigingsbestand Van(string naam, ReadOnlyMemory<byte> inhoud)
    {
        ArgumentNullException.ThrowIfNull(naam);
        return new(YamlReader.Read(naam, inhoud));
    }
}
