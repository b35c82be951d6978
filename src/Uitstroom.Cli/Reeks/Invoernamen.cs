namespace Uitstroom.Cli;

/// <summary>The files that a command reads: none of them may be what it writes.</summary>
internal static class Invoernamen
{
    private static readonly StringComparison _vergelijking = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Refuses to write over what is read, before anything is read.</summary>
    /// <param name="optie">The option that names the output.</param>
    /// <param name="uit">The file that is written; null when there is none.</param>
    /// <param name="invoer">What is read: the option or argument, and its file; <c>-</c> is standard input.</param>
    public static void Verbied(string optie, string? uit, IEnumerable<(string Naam, string Pad)> invoer)
    {
        if (uit is null)
        {
            return;
        }

        var doel = Echt(uit);
        foreach (var (naam, pad) in invoer)
        {
            if (pad != "-" && string.Equals(Echt(pad), doel, _vergelijking))
            {
                throw new Gebruiksfout($"`{naam}` en `{optie}` noemen hetzelfde bestand", $"geef bij `{optie}` een andere naam");
            }
        }
    }

    /// <summary>The full path, without links in the name of the file or of a folder above it.</summary>
    private static string Echt(string pad)
    {
        try
        {
            var vol = Path.GetFullPath(pad);
            return Path.GetDirectoryName(vol) is { } map ? Doel(Path.Combine(Echt(map), Path.GetFileName(vol))) : vol;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Whoever opens it says what is wrong with it.
            return pad;
        }
    }

    private static string Doel(string pad) =>
        (Directory.Exists(pad) ? Directory.ResolveLinkTarget(pad, returnFinalTarget: true) : File.Exists(pad) ? File.ResolveLinkTarget(pad, returnFinalTarget: true) : null)?.FullName ?? pad;
}
