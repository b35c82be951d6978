using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Says in Dutch what a change does to applications that were really made.</summary>
internal static class Invloedweergave
{
    private const int Breedte = 30;

    public static IEnumerable<string> Regels(Invloed invloed)
    {
        yield return $"{Getaltekst.Van(invloed.Aanvragen)} aanvragen getoetst onder oud en nieuw"
            + (invloed.Fout == 0 ? "." : $"; {Getaltekst.Van(invloed.Fout)} met fouten zijn overgeslagen.");
        yield return invloed.Gewijzigd == 0 ? "Geen uitkomst wordt anders." : $"Bij {Getaltekst.Van(invloed.Gewijzigd)} wordt de uitkomst anders ({Deel(invloed.Gewijzigd, invloed.Aanvragen)}).";
        if (invloed.AndersGelopen > 0)
        {
            yield return $"Bij {Getaltekst.Van(invloed.AndersGelopen)} valt een regel anders uit en blijft de uitkomst gelijk.";
        }

        var grootste = invloed.Overgangen.Select(overgang => overgang.Aantal).DefaultIfEmpty().Max();
        foreach (var overgang in invloed.Overgangen)
        {
            yield return "";
            yield return overgang.Van == overgang.Naar
                ? $"{Label(overgang.Van)} blijft {Label(overgang.Naar)}: {Getaltekst.Van(overgang.Aantal)}  {Staaf(overgang.Aantal, grootste)}"
                : $"{Label(overgang.Van)} wordt {Label(overgang.Naar)}: {Getaltekst.Van(overgang.Aantal)}  {Staaf(overgang.Aantal, grootste)}";
            foreach (var regel in Bijzonderheden(overgang, invloed.Groepsfeit))
            {
                yield return "  " + regel;
            }
        }

        foreach (var regel in Plafonds(invloed.Plafonds))
        {
            yield return regel;
        }
    }

    private static IEnumerable<string> Bijzonderheden(Uitkomstovergang overgang, string? groepsfeit)
    {
        foreach (var (kop, telling) in new[] { ("criteria", overgang.Criteria), ("doelgroepen anders", overgang.Doelgroepen), ($"per {groepsfeit}", overgang.PerGroep), ("per doelgroep", overgang.PerDoelgroep) })
        {
            if (!telling.IsEmpty)
            {
                yield return $"{Label(kop)}: {string.Join(", ", telling.OrderByDescending(een => een.Value).Select(een => $"{Naam(een.Key)} {Getaltekst.Van(een.Value)}"))}";
            }
        }

        if (!overgang.Voorbeelden.IsEmpty)
        {
            yield return $"bijvoorbeeld: {string.Join(", ", overgang.Voorbeelden)}";
        }
    }

    private static IEnumerable<string> Plafonds(ImmutableArray<Plafondverloop> plafonds)
    {
        foreach (var plafond in plafonds)
        {
            yield return plafond == plafonds[0] ? "\nMaxima" : "";
            yield return $"  {Label(plafond.Doelgroep)} {plafond.Jaar}: oud {Vulling(plafond.Oud)}; nieuw {Vulling(plafond.Nieuw)}";
        }
    }

    private static string Vulling(Vulling? vulling) => vulling switch
    {
        null => "geen maximum",
        { VolOp: { } dag } => $"{vulling.Toegelaten} van {vulling.Maximum}, vol op {Datumtekst.Iso(dag)}",
        _ => $"{vulling.Toegelaten} van {vulling.Maximum}",
    };

    // Whole tenths of a percent, rounded down: a share that is there never reads as nothing but as less than the smallest.
    private static string Deel(long deel, long geheel) => deel * 1000 / geheel is > 0 and var promille ? $"{promille / 10},{promille % 10} %" : "minder dan 0,1 %";

    private static string Staaf(long aantal, long grootste) => new('█', (int)(aantal * Breedte / Math.Max(1, grootste)));

    private static string Naam(string naam) => naam.Length == 0 ? "(niet gegeven)" : Label(naam);

    private static string Label(string naam) => naam.Replace('_', ' ');
}
