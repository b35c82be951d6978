using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Counts the registrations of a file: YAML as a whole, or JSON with one on each line. Memory does not grow with a file of lines.</summary>
internal static class Registratiebestand
{
    /// <summary>What was wrong with the file itself; what is wrong with registrations is with the counter.</summary>
    public static IReadOnlyList<Diagnostic> Tel(string bestand, Monitoringteller teller, Omgeving omgeving)
    {
        if (bestand.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || bestand.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
        {
            return RegistratieLoader.Load(bestand, teller);
        }

        using var stroom = Invoerbestand.Open(bestand, omgeving);
        foreach (var blok in new Regellezer(stroom, Monitoringteller.GrootsteLengte).Blokken())
        {
            blok.ElkeRegel((regel, nummer) => teller.VoegJson(regel, bestand, nummer));
            blok.Vrij();
        }

        return [];
    }
}
