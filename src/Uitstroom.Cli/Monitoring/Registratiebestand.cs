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
            Tel(blok, teller, bestand);
            blok.Vrij();
        }

        return [];
    }

    private static void Tel(Regelblok blok, Monitoringteller teller, string bestand)
    {
        if (blok.TeLang)
        {
            // A line of this length is refused by its size alone.
            var teLang = new byte[Monitoringteller.GrootsteLengte + 1];
            Array.Fill(teLang, (byte)'x');
            teller.VoegJson(teLang, bestand, blok.EersteRegel);
            return;
        }

        var rest = blok.Inhoud;
        for (var nummer = blok.EersteRegel; !rest.IsEmpty; nummer++)
        {
            var einde = rest.IndexOf((byte)'\n');
            var regel = einde < 0 ? rest : rest[..einde];
            rest = einde < 0 ? [] : rest[(einde + 1)..];
            if (nummer == 1 && regel.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            {
                regel = regel[3..];
            }

            teller.VoegJson(regel, bestand, nummer);
        }
    }
}
