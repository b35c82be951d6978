using System.Reflection;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie.Tests;

/// <summary>The regelingen that the tests make pages of.</summary>
internal static class Streken
{
    public static string Root { get; } = Path.GetFullPath(
        typeof(Streken).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepositoryRoot").Value!);

    /// <summary>A small region, with a key of division, a reading and a deadline.</summary>
    public static Regeling Klein { get; } = Laad("tests/Uitstroom.Cli.Tests/streek/kleinstreek.yaml");

    /// <summary>The region in which every key of the format occurs.</summary>
    public static Regeling Volledig { get; } = Laad("tests/Uitstroom.Regions.Tests/regios/voorbeeldstreek.yaml");

    public static IEnumerable<Regeling> Ingebed => Regelingen.Namen.Select(naam => Regelingen.Zoek(naam)!);

    public static Pagina Pagina(string naam) => naam == "vergelijking"
        ? Vergelijkingpagina.Van(Ingebed)
        : Regelingpagina.Van(naam switch { "kleinstreek" => Klein, "voorbeeldstreek" => Volledig, _ => Regelingen.Zoek(naam)! });

    public static Regeling Laad(string pad) => RegelingLoader.Load(Path.Combine(Root, pad)).Regeling ?? throw new InvalidOperationException($"{pad} does not load");
}
