namespace Uitstroom.Regions;

/// <summary>Loads region files. Nothing is thrown for a bad file: everything that is wrong comes back as diagnostics, all at once.</summary>
public static class RegelingLoader
{
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
        var (stukken, fouten) = Laadstukken.Lees(document, kast);
        if (stukken is null)
        {
            return new LoadResult(null, fouten);
        }

        var load = stukken.Bind(stukken.Root, stukken.Register, stukken.Bestanden);
        load.Regeling?.Oorsprong = Laadbron.Van(document, kast);
        return load;
    }

    internal static string Folder(string pad)
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
