using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Why something came out as it did: the deciding lines with their values and provisions, in Dutch.</summary>
internal static class Gevaluitleg
{
    /// <summary>The criteria of some names; without names those that are not met or open.</summary>
    public static IEnumerable<string> Criteria(Regeling regeling, ImmutableArray<UitlegRegel> regels, Func<string, bool> welke)
    {
        foreach (var regel in regels.Where(regel => welke(regel.Pad[(regel.Pad.LastIndexOf('.') + 1)..])))
        {
            yield return $"{Uitkomsttekst.Teken(regel.Stand)} {regel.Tekst}: {Woord(regel.Stand)}{Bron(regeling, regel.Bron)}";
            foreach (var deel in Beslissend(regel.Delen, 4))
            {
                yield return deel;
            }
        }
    }

    /// <summary>The provisions, the first with its place.</summary>
    public static string Bron(Regeling regeling, ImmutableArray<string> bron)
    {
        if (bron.IsDefaultOrEmpty)
        {
            return "";
        }

        var plaats = regeling.Bepalingen.TryGetValue(bron[0], out var bepaling) ? $": {bepaling.Plaats}" : "";
        return $"  [{string.Join(", ", bron)}{plaats}]";
    }

    private static IEnumerable<string> Beslissend(ImmutableArray<UitlegRegel> delen, int diepte)
    {
        foreach (var deel in delen.Where(deel => deel.Beslissend))
        {
            var bron = deel.Bron.IsEmpty ? "" : $"  [{string.Join(", ", deel.Bron)}]";
            yield return $"{new string(' ', diepte)}{Uitkomsttekst.Teken(deel.Stand)} {deel.Tekst}{bron}";
            foreach (var dieper in Beslissend(deel.Delen, diepte + 2))
            {
                yield return dieper;
            }
        }
    }

    private static string Woord(UitlegStand stand) => stand switch
    {
        UitlegStand.Ja => "voldaan",
        UitlegStand.Nee => "niet voldaan",
        UitlegStand.Onbekend => "open",
        UitlegStand.Nvt => "niet van toepassing",
        _ => "niet getoetst",
    };
}
