using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>What a thorough check found, with the application that shows it.</summary>
internal static class Bevindingweergave
{
    public static void Toon(Scherm scherm, string bestand, IEnumerable<Bevinding> bevindingen)
    {
        foreach (var bevinding in bevindingen)
        {
            var bron = bevinding.Bron.IsEmpty ? "" : $" [{string.Join(", ", bevinding.Bron)}]";
            scherm.Alinea($"{bestand}: {bevinding.Pad}: {bevinding.Tekst}{bron}");
            foreach (var regel in bevinding.Yaml?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [])
            {
                scherm.Regel($"    {regel}");
            }
        }
    }
}
