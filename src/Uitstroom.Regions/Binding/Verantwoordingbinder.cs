using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds why provisions are no rule, and on which the register remarks that something is wrong with the source.</summary>
internal static class Verantwoordingbinder
{
    /// <summary>The key under <c>zonder_regel</c> that holds sentences instead of a list of provisions.</summary>
    public const string Waarom = "waarom";

    /// <summary>What is no rule and why, and on which provisions the register remarks something.</summary>
    public static (ImmutableSortedDictionary<string, ImmutableArray<string>> ZonderRegel, ImmutableSortedDictionary<string, string> Waarom, ImmutableSortedDictionary<string, ImmutableArray<string>> Knelpunten)
        Bind(Bindcontext context, YamlMapping root)
    {
        var zonderRegel = Slotbinder.ZonderRegel(context, root["zonder_regel"]);
        return (zonderRegel, BindWaarom(context, root["zonder_regel"], zonderRegel), BindKnelpunten(context, root["knelpunten"]));
    }

    private static ImmutableSortedDictionary<string, string> BindWaarom(
        Bindcontext context, YamlNode? sectie, ImmutableSortedDictionary<string, ImmutableArray<string>> zonderRegel)
    {
        var zinnen = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var genoemd = zonderRegel.Values.SelectMany(ids => ids).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in sectie.Onder(Waarom).Namen())
        {
            if (!genoemd.Contains(entry.Sleutel.Tekst))
            {
                context.Meld(DekkingDiagnostics.WaaromZonderBepaling(entry.Sleutel.Plaats, entry.Sleutel.Tekst, Suggestion.For(entry.Sleutel.Tekst, genoemd)));
            }
            else if (entry.Waarde.Tekst() is { } zin)
            {
                zinnen[entry.Sleutel.Tekst] = zin;
            }
        }

        foreach (var id in sectie.Namen().Where(soort => soort.Sleutel.Tekst != Waarom).SelectMany(soort => soort.Waarde.Scalars()))
        {
            if (sectie.Onder(Waarom).Onder(id.Tekst) is null && Rekenbaar(context, id.Tekst) is "ja" or "deels")
            {
                context.Meld(DekkingDiagnostics.GeenWaarom(id.Plaats, id.Tekst, Rekenbaar(context, id.Tekst)!));
            }
        }

        return zinnen.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> BindKnelpunten(Bindcontext context, YamlNode? sectie)
    {
        foreach (var id in sectie.Namen().SelectMany(soort => soort.Waarde.Scalars()))
        {
            if (context.Register?.GetValueOrDefault(id.Tekst) is { Opmerking: "" })
            {
                context.Meld(DekkingDiagnostics.GeenOpmerking(id.Plaats, id.Tekst));
            }
        }

        return sectie.Namen().ToImmutableSortedDictionary(
            soort => soort.Sleutel.Tekst, soort => context.Bron(soort.Waarde, isRegel: false), StringComparer.Ordinal);
    }

    private static string? Rekenbaar(Bindcontext context, string id) => context.Register?.GetValueOrDefault(id)?.Rekenbaar;
}
