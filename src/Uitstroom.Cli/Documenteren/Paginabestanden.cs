namespace Uitstroom.Cli;

/// <summary>Writes pages to a folder: first all of them under other names, then each in its place, so that nobody ever sees half a page.</summary>
internal static class Paginabestanden
{
    /// <summary>The paths that were written.</summary>
    public static IReadOnlyList<string> Schrijf(string map, IEnumerable<(string Naam, byte[] Inhoud)> paginas)
    {
        MaakMap(map);
        var bestanden = new List<(string Pad, Uitvoerbestand Bestand)>();
        try
        {
            foreach (var (naam, inhoud) in paginas)
            {
                var pad = Path.Combine(map, Bestandsnaam(naam));
                var bestand = new Uitvoerbestand(pad);
                bestanden.Add((pad, bestand));
                bestand.Stroom.Write(inhoud);
            }

            foreach (var (_, bestand) in bestanden)
            {
                bestand.Klaar();
            }
        }
        finally
        {
            foreach (var (_, bestand) in bestanden)
            {
                bestand.Dispose();
            }
        }

        return [.. bestanden.Select(een => een.Pad)];
    }

    /// <summary>Makes a folder that is not there yet.</summary>
    public static void MaakMap(string map)
    {
        try
        {
            Directory.CreateDirectory(map);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new Gebruiksfout($"de map `{map}` kan niet worden gemaakt", "controleer de naam en uw rechten");
        }
    }

    /// <summary>A regeling may be called anything: what could leave the folder becomes a line.</summary>
    private static string Bestandsnaam(string naam) => string.Concat(naam.Select(teken => char.IsAsciiLetterOrDigit(teken) || teken is '-' or '_' or '.' ? teken : '-')).TrimStart('.');
}
