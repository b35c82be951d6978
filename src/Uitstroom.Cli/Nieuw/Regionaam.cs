using Uitstroom.Regions;

namespace Uitstroom.Cli;

/// <summary>The name of a new region: also that of its files, on every system.</summary>
internal static class Regionaam
{
    private const int Langst = 40;

    // Files of ours beside a region file, and names that Windows keeps for devices.
    private static readonly string[] _bezet =
        ["begrippen", "kalender-nl", "con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(nummer => new[] { $"com{nummer}", $"lpt{nummer}" })];

    /// <summary>Refuses a name that cannot be one, with what to do.</summary>
    public static void Controleer(string naam)
    {
        if (Regelingen.Namen.Contains(naam))
        {
            throw new Gebruiksfout($"`{naam}` is al een regio van dit programma", "kies een andere naam");
        }

        if (_bezet.Contains(naam))
        {
            throw new Gebruiksfout($"`{naam}` kan geen naam van een regio zijn, want zo heet al iets anders", "kies een andere naam");
        }

        if (naam.Length is 0 or > Langst || !char.IsAsciiLetterLower(naam[0]) || naam[^1] == '-' || !naam.All(teken => char.IsAsciiLetterLower(teken) || char.IsAsciiDigit(teken) || teken == '-'))
        {
            throw new Gebruiksfout(
                $"`{naam}` kan geen naam van een regio zijn",
                Voorstel(naam) is { } voorstel ? $"bijvoorbeeld wel `{voorstel}`" : $"gebruik hoogstens {Langst} kleine letters, cijfers en streepjes, en begin met een letter");
        }
    }

    /// <summary>A name that looks like it and is allowed; null when there is none.</summary>
    private static string? Voorstel(string naam)
    {
        var woorden = naam.ToLowerInvariant().Split([' ', '_', '-', '&', '.'], StringSplitOptions.RemoveEmptyEntries);
        var voorstel = string.Join('-', woorden).TrimStart([.. "0123456789-"]);
        return voorstel.Length is > 0 and <= Langst && voorstel.All(teken => char.IsAsciiLetterLower(teken) || char.IsAsciiDigit(teken) || teken == '-')
            && !_bezet.Contains(voorstel) && !Regelingen.Namen.Contains(voorstel) ? voorstel : null;
    }
}
