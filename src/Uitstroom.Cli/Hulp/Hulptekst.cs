using System.CommandLine;

namespace Uitstroom.Cli;

/// <summary>The help of a command. The parser has no Dutch, so the text is made here from its symbols.</summary>
internal static class Hulptekst
{
    private const int Kolom = 28;
    private const int Breedst = 100;

    public static void Toon(Scherm scherm, Command opdracht, Command wortel)
    {
        foreach (var regel in Regelafbreking.Breek(opdracht.Description ?? "", Math.Min(scherm.Breedte, Breedst)))
        {
            scherm.Regel(regel);
        }

        Kop(scherm, "Gebruik");
        foreach (var vorm in (opdracht as Opdracht)?.Gebruik ?? ["OPDRACHT [opties]", "hulp OPDRACHT"])
        {
            scherm.Regel($"  uitstroom {vorm}");
        }

        Rijen(scherm, "Opdrachten", opdracht.Subcommands.Select(deel => (deel.Name, deel.Description)));
        Rijen(scherm, "Argumenten", opdracht.Arguments.Select(deel => (deel.Name, deel.Description)));
        var opties = ReferenceEquals(opdracht, wortel) ? wortel.Options : opdracht.Options.Concat(wortel.Options.Where(optie => optie.Recursive));
        Rijen(scherm, "Opties", opties.Select(optie => (Namen(optie), optie.Description)));
        Kop(scherm, "Voorbeeld");
        foreach (var voorbeeld in (opdracht as Opdracht)?.Voorbeelden ?? ["uitstroom toets westfriesland aanvraag.yaml"])
        {
            scherm.Regel($"  {voorbeeld}");
        }

        scherm.Regel();
        scherm.Regel("Afsluitcode: 0 goed, 1 fouten in een bestand of aanvraag, 2 verkeerd gebruik.");
    }

    private static string Namen(Option optie)
    {
        var namen = string.Join(", ", optie.Aliases.Prepend(optie.Name).OrderByDescending(naam => naam.StartsWith("--", StringComparison.Ordinal)));
        return optie.HelpName is { } waarde ? $"{namen} {waarde}" : namen;
    }

    private static void Kop(Scherm scherm, string kop)
    {
        scherm.Regel();
        scherm.Regel($"{kop}:");
    }

    private static void Rijen(Scherm scherm, string kop, IEnumerable<(string Naam, string? Omschrijving)> rijen)
    {
        var lijst = rijen.ToList();
        if (lijst.Count == 0)
        {
            return;
        }

        Kop(scherm, kop);
        foreach (var (naam, omschrijving) in lijst)
        {
            var regels = Regelafbreking.Breek(omschrijving ?? "", Math.Max(Kolom, Math.Min(scherm.Breedte, Breedst) - Kolom - 3)).ToList();
            scherm.Regel($"  {naam.PadRight(Kolom)} {regels[0]}");
            foreach (var regel in regels.Skip(1))
            {
                scherm.Regel(new string(' ', Kolom + 3) + regel);
            }
        }
    }
}
