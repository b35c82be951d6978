namespace Uitstroom.Cli;

/// <summary>Names with <c>*</c> in them. Most shells fill these in themselves, but those of Windows leave it to the program.</summary>
internal static class Bestandspatroon
{
    private static readonly char[] _scheiding = ['/', '\\'];

    /// <summary>Each name that has a <c>*</c> and is no file becomes the files that it stands for, in order; without any it stays, to be reported.</summary>
    public static string[] Vul(IEnumerable<string> namen) => [.. namen.SelectMany(naam => naam.Contains('*', StringComparison.Ordinal) && !File.Exists(naam) && Bestanden(naam) is { Count: > 0 } gevonden ? gevonden : [naam])];

    private static List<string> Bestanden(string patroon)
    {
        var delen = patroon.Split(_scheiding);
        List<string> mappen = [""];
        try
        {
            foreach (var deel in delen[..^1])
            {
                mappen = [.. mappen.SelectMany(map => deel.Contains('*', StringComparison.Ordinal)
                    ? Directory.GetDirectories(map.Length == 0 ? "." : map, deel).Select(gevonden => $"{map}{Path.GetFileName(gevonden)}/")
                    : [$"{map}{deel}/"])];
            }

            return [.. mappen.Where(map => Directory.Exists(map.Length == 0 ? "." : map))
                .SelectMany(map => Directory.GetFiles(map.Length == 0 ? "." : map, delen[^1]).Select(gevonden => $"{map}{Path.GetFileName(gevonden)}"))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
