using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Finds the regeling that the user names: an embedded one, or a file.</summary>
internal static class Regiokeuze
{
    /// <summary>The regeling, or null after diagnostics.</summary>
    public static Regeling? Open(string regio, Meldingen meldingen)
    {
        if (Regelingen.Zoek(regio) is { } ingebed)
        {
            return ingebed;
        }

        MoetPadZijn(regio);
        var geladen = RegelingLoader.Load(regio);
        meldingen.MetBron(geladen.Diagnostics);
        return geladen.Regeling;
    }

    /// <summary>Refuses what is neither an embedded region nor the path of a file.</summary>
    public static void MoetPadZijn(string regio)
    {
        if (!LijktPad(regio))
        {
            throw new Gebruiksfout(
                $"onbekende regio `{regio}`", Suggestion.For(regio, Regelingen.Namen) ?? $"kies uit {string.Join(", ", Regelingen.Namen.Select(naam => $"`{naam}`"))}, of geef een regiobestand");
        }
    }

    /// <summary>The region file that is read, under the name of its argument; nothing for a region of the package.</summary>
    public static IEnumerable<(string Naam, string Pad)> Invoer(string naam, string? regio) => regio is null || Regelingen.Zoek(regio) is not null ? [] : [(naam, regio)];

    private static bool LijktPad(string regio) =>
        regio.AsSpan().IndexOfAny('/', '\\', '.') >= 0 || File.Exists(regio);
}
