using System.Collections.Immutable;

namespace Uitstroom.Regions;

/// <summary>
/// Finds what uses a parameter. Where a change gives it another value, everything that rests on that value rests on the change as well, and cites it.
/// </summary>
internal sealed class Parametergebruik(string parameter, YamlNode bron)
{
    /// <summary>The name of the parameter whose value a path leads to; null when it leads elsewhere.</summary>
    public static string? Waarvan(ImmutableArray<string> sleutels) =>
        sleutels is ["parameters", _] or ["parameters", _, "waarde" or "waarden", ..] ? sleutels[1] : null;

    /// <summary>The tree in which every piece that uses the parameter cites the change.</summary>
    public YamlMapping Haalaan(YamlMapping root) => (YamlMapping)Loop(root, Regelvormen.Regeling).Knoop;

    /// <summary>The node, and whether it uses the parameter and cannot cite anything itself: then the piece around it does.</summary>
    private (YamlNode Knoop, bool Gebruikt) Loop(YamlNode knoop, Vorm? vorm)
    {
        switch (knoop, vorm)
        {
            case (YamlMapping groep, Vorm.Groep or Vorm.Namen):
                var delen = groep.Entries.Select(entry => (Entry: entry, Deel: Loop(entry.Waarde, Onder(vorm, entry.Sleutel.Tekst)))).ToList();
                var gebruikt = delen.Any(paar => paar.Deel.Gebruikt);
                if (delen.Any(paar => !ReferenceEquals(paar.Deel.Knoop, paar.Entry.Waarde)))
                {
                    groep = new YamlMapping([.. delen.Select(paar => paar.Entry with { Waarde = paar.Deel.Knoop })], groep.Plaats);
                }

                return gebruikt && vorm is Vorm.Groep metBron && metBron.Sleutels.Any(sleutel => sleutel.Naam == "bron")
                    ? (Boombewerking.Haalaan(groep, bron), false)
                    : (groep, gebruikt);
            default:
                return (knoop, Noemt(knoop));
        }
    }

    private static Vorm? Onder(Vorm vorm, string sleutel) =>
        vorm is Vorm.Namen namen ? namen.Inhoud : ((Vorm.Groep)vorm).Sleutels.FirstOrDefault(een => een.Naam == sleutel)?.Vorm;

    private bool Noemt(YamlNode knoop) => knoop switch
    {
        YamlScalar tekst => NoemtWoord(tekst.Tekst),
        YamlMapping groep => groep.Entries.Any(entry => Noemt(entry.Waarde)),
        YamlSequence reeks => reeks.Items.Any(Noemt),
        _ => false,
    };

    private bool NoemtWoord(string tekst)
    {
        for (var plaats = tekst.IndexOf(parameter, StringComparison.Ordinal); plaats >= 0; plaats = tekst.IndexOf(parameter, plaats + 1, StringComparison.Ordinal))
        {
            var einde = plaats + parameter.Length;
            if ((plaats == 0 || !IsNaamteken(tekst[plaats - 1])) && (einde == tekst.Length || !IsNaamteken(tekst[einde])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNaamteken(char teken) => teken == '_' || char.IsAsciiLetterOrDigit(teken);
}
