using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the sections after the toetsen: oordelen, voorrang, definities, hardheidsclausule, zonder_regel.</summary>
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

    public static ImmutableArray<Voorrangsregel> Voorrang(Bindcontext context, YamlNode? sectie) =>
    [
        .. sectie.Namen().Where(entry => entry.Waarde is YamlMapping).Select(entry => new Voorrangsregel(
            entry.Sleutel.Tekst,
            entry.Waarde.Onder("onderwerp").Tekst() ?? "",
            entry.Waarde.Onder("eerst").Tekst() ?? "",
            entry.Waarde.Onder("daarna").Teksten(),
            context.Bron(entry.Waarde.Onder("bron")))),
    ];

    public static ImmutableArray<Definitie> Definities(Bindcontext context, YamlNode? sectie) =>
    [
        .. sectie.Namen().Where(entry => entry.Waarde is YamlMapping).Select(entry => new Definitie(
            entry.Sleutel.Tekst, entry.Waarde.Onder("betekenis").Tekst() ?? "", context.Bron(entry.Waarde.Onder("bron")))),
    ];

    /// <param name="context">What has been bound.</param>
    /// <param name="sectie">The section.</param>
    /// <param name="toetsen">The tests, for their labels.</param>
    /// <param name="alleToetsen">Whether every test could be bound: without one a label may be unknown through its fault.</param>
    public static Hardheidsclausule? Hardheidsclausule(Bindcontext context, YamlNode? sectie, ImmutableArray<Toets> toetsen, bool alleToetsen)
    {
        if (sectie is not YamlMapping)
        {
            return null;
        }

        var labels = toetsen.SelectMany(toets => toets.Uitkomsten).Select(label => label.Naam).Distinct().ToList();
        foreach (var label in sectie.Onder("na").Scalars().Where(label => alleToetsen && !labels.Contains(label.Tekst)))
        {
            context.Meld(RegelingDiagnostics.OnbekendLabel(label.Plaats, label.Tekst, labels));
        }

        var voorwaarden = new Voorwaardebinder(context);
        var voorbeelden = sectie.Onder("voorbeelden").Namen().Select(entry => (
            Naam: entry.Sleutel.Tekst,
            Wanneer: voorwaarden.Bind(entry.Waarde.Onder("wanneer"), $"hardheidsclausule.voorbeelden.{entry.Sleutel.Tekst}.wanneer"),
            Bron: context.Bron(entry.Waarde.Onder("bron")))).ToList();
        return new Hardheidsclausule(sectie.Onder("na").Teksten(), context.Rol(sectie.Onder("beslist")) ?? new Rol("niet_genoemd", null))
        {
            MeldtAan = context.Rol(sectie.Onder("meldt_aan")),
            LegtVast = sectie.Onder("legt_vast").Teksten(),
            Bron = context.Bron(sectie.Onder("bron")),
            Voorbeelden = [.. voorbeelden.Where(voorbeeld => voorbeeld.Wanneer is not null)
                .Select(voorbeeld => new Hardheidsvoorbeeld(voorbeeld.Naam, voorbeeld.Wanneer!, voorbeeld.Bron))],
        };
    }

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
