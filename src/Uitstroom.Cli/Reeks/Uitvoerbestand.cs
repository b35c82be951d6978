namespace Uitstroom.Cli;

/// <summary>A file that is there whole or not at all: it is written under another name in the same folder and then moved.</summary>
internal sealed class Uitvoerbestand : IDisposable
{
    private readonly string _doel;
    private readonly string _tijdelijk;
    private bool _klaar;

    public Uitvoerbestand(string pad)
    {
        if (Directory.Exists(pad))
        {
            throw new Gebruiksfout($"`{pad}` is een map en geen bestand", "noem een bestand in deze map");
        }

        // A link stays a link. What is under /dev is not for moving a file over.
        _doel = Path.GetFullPath(File.Exists(pad) ? File.ResolveLinkTarget(pad, returnFinalTarget: true)?.FullName ?? pad : pad);
        if (_doel.StartsWith("/dev/", StringComparison.Ordinal) || _doel.StartsWith("/proc/", StringComparison.Ordinal))
        {
            throw new Gebruiksfout($"`{pad}` is geen gewoon bestand", "laat de optie weg om naar de uitvoer te schrijven");
        }

        _tijdelijk = Path.Combine(Path.GetDirectoryName(_doel) ?? ".", $".{Path.GetFileName(_doel)}.{Environment.ProcessId}.tmp");
        try
        {
            Stroom = new FileStream(_tijdelijk, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 64 * 1024);
            if (!OperatingSystem.IsWindows() && File.Exists(_doel))
            {
                File.SetUnixFileMode(_tijdelijk, File.GetUnixFileMode(_doel));
            }
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new Gebruiksfout($"`{pad}` kan niet worden geschreven", "controleer of de map bestaat en of u er rechten voor hebt");
        }
    }

    /// <summary>Where to write.</summary>
    public FileStream Stroom { get; }

    /// <summary>All has been written: the file appears, in the place of an older one.</summary>
    public void Klaar()
    {
        Stroom.Dispose();
        File.Move(_tijdelijk, _doel, overwrite: true);
        _klaar = true;
    }

    public void Dispose()
    {
        Stroom.Dispose();
        if (!_klaar)
        {
            File.Delete(_tijdelijk);
        }
    }
}
