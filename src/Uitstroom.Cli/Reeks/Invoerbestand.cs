namespace Uitstroom.Cli;

/// <summary>Opens a file with applications. It may be of any size, a pipe or standard input.</summary>
internal static class Invoerbestand
{
    public static Stream Open(string bestand, Omgeving omgeving)
    {
        if (bestand == "-")
        {
            return omgeving.Invoer();
        }

        try
        {
            return Directory.Exists(bestand)
                ? throw new Gebruiksfout($"`{bestand}` is een map en geen bestand", "noem een bestand in deze map")
                : new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception fout) when (fout is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new Gebruiksfout($"het bestand `{bestand}` bestaat niet", "controleer de naam en de map");
        }
        catch (UnauthorizedAccessException)
        {
            throw new Gebruiksfout($"het bestand `{bestand}` kan niet worden gelezen: u hebt er geen rechten voor", "probeer het met een kopie die van u is");
        }
        catch (IOException fout) when (!GeslotenPijp.Is(fout))
        {
            throw new Gebruiksfout($"het bestand `{bestand}` kan niet worden gelezen", "probeer het met een kopie op uw eigen schijf");
        }
    }
}
