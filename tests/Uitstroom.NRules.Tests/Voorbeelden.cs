using System.Reflection;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.NRules.Tests;

/// <summary>The applications of <c>samples/aanvragen</c>, for their own regions.</summary>
internal static class Voorbeelden
{
    public static readonly (string Regio, string Bestand)[] Bestanden =
    [
        ("westfriesland", "westfriesland.yaml"), ("westfriesland", "westfriesland-onvolledig.yaml"), ("ijmond-zk", "ijmond-zk.yaml"), ("flevoland", "flevoland.yaml"),
    ];

    public static string Root { get; } =
        typeof(Voorbeelden).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    public static string Map { get; } = Path.Combine(Root, "samples", "aanvragen");

    /// <summary>Every application, tested so many days later than it says.</summary>
    public static IEnumerable<Aanvraagfeit> Alle(int dagen = 0)
    {
        foreach (var (regio, bestand) in Bestanden)
        {
            var regeling = Regelingen.Zoek(regio)!;
            var aanvraag = AanvraagLoader.Load(Path.Combine(Map, bestand), regeling).Aanvraag!;
            yield return new Aanvraagfeit(bestand, regeling, aanvraag, new ToetsOpties { Peildatum = aanvraag.Peildatum!.Value.PlusDays(dagen) });
        }
    }
}
