using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the sections after the toetsen: oordelen, definities, zonder_regel.</summary>
internal static class Slotbinder
{
    public static ImmutableArray<Oordeelpunt> Oordelen(Bindcontext context, YamlNode? sectie) =>
    [
        .. sectie.Namen().Where(entry => entry.Waarde is YamlMapping).Select(entry => new Oordeelpunt(
            entry.Sleutel.Tekst,
            entry.Waarde.Onder("vraag").Tekst() ?? "",
            context.Rol(entry.Waarde.Onder("door")) ?? new Rol("niet_genoemd", null),
            entry.Waarde.Onder("weegt").Teksten(),
            entry.Waarde.Onder("uit").Teksten(),
            entry.Waarde.Onder("gevolg").Tekst(),
            context.Bron(entry.Waarde.Onder("bron")))),
    ];

    public static ImmutableArray<Definitie> Definities(Bindcontext context, YamlNode? sectie) =>
    [
        .. sectie.Namen().Where(entry => entry.Waarde is YamlMapping).Select(entry => new Definitie(
            entry.Sleutel.Tekst, entry.Waarde.Onder("betekenis").Tekst() ?? "", context.Bron(entry.Waarde.Onder("bron")))),
    ];

    /// <summary>A provision is executed by a rule or stands here, not both. This comes last, when everything has been cited.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> ZonderRegel(Bindcontext context, YamlNode? sectie)
    {
        var soorten = sectie.Namen().Where(soort => soort.Sleutel.Tekst != Verantwoordingbinder.Waarom).ToList();
        foreach (var id in soorten.SelectMany(soort => soort.Waarde.Scalars()))
        {
            if (context.Geciteerd.TryGetValue(id.Tekst, out var regel))
            {
                context.Meld(RegelingDiagnostics.RegelEnZonderRegel(id.Plaats, id.Tekst, regel));
            }
        }

        return soorten.ToImmutableSortedDictionary(
            soort => soort.Sleutel.Tekst, soort => context.Bron(soort.Waarde, isRegel: false), StringComparer.Ordinal);
    }
}
