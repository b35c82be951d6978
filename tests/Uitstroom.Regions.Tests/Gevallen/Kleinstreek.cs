using System.Text;
using Uitstroom.Regions.Tests.Yaml;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Gevallen;

/// <summary>A small agreement with one toets, to try cases on.</summary>
internal static class Kleinstreek
{
    public const string Basis = """
        regeling: kleinstreek
        basis:
          jongere:
            peildatum: 2031-06-01
            feiten: { geboortedatum: 2010-01-01, binding: { waarde: ja, door: tafel } }
        gevallen:

        """;

    public static Regeling Regeling { get; } =
        RegelingLoader.Load(Path.Combine(Repository.Root, "tests", "Uitstroom.Cli.Tests", "streek", "kleinstreek.yaml")).Regeling!;

    public static GevallenResult Laad(string tekst) => GevallenLoader.Load("gevallen.yaml", Encoding.UTF8.GetBytes(tekst), Regeling);

    /// <summary>Cases under the base of this agreement, given as lines that stand under <c>gevallen:</c>.</summary>
    public static Gevallenbestand Bestand(string gevallen)
    {
        var geladen = Laad(Basis + gevallen);
        geladen.Diagnostics.Should().BeEmpty();
        return geladen.Bestand!;
    }

    public static Gevallenproef Draai(string gevallen, string? filter = null) => Gevallenproef.Draai([Bestand(gevallen)], filter);
}
