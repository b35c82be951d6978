using System.Globalization;
using System.Text;
using Uitstroom.Regions.Tests.Yaml;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Binding;

/// <summary>The example region <c>regios/voorbeeldstreek.yaml</c>, as it is or with pieces replaced.</summary>
internal static class Streek
{
    /// <summary>In a replacement: the place where a diagnostic is expected. It is taken out before loading.</summary>
    public const char Hier = '‸';

    private const string Register = "register: bepalingen/voorbeeldstreek.yaml";

    public static string Pad { get; } = Path.Combine(Repository.Root, "tests", "Uitstroom.Regions.Tests", "regios", "voorbeeldstreek.yaml");

    /// <summary>The text without its register, so that it can be loaded from memory; lines stay where they are.</summary>
    public static string Tekst { get; } = File.ReadAllText(Pad).Replace(Register, "# geen register", StringComparison.Ordinal);

    public static Regeling Regeling { get; } = RegelingLoader.Load(Pad).Regeling!;

    /// <summary>The text with pieces replaced, each of which must be there exactly once.</summary>
    public static string Met(params (string Oud, string Nieuw)[] wijzigingen) => wijzigingen.Aggregate(Tekst, (tekst, wijziging) =>
    {
        (tekst.Split(wijziging.Oud).Length - 1).Should().Be(1, "`{0}` must point at one place", wijziging.Oud);
        return tekst.Replace(wijziging.Oud, wijziging.Nieuw, StringComparison.Ordinal);
    });

    public static LoadResult Laad(string tekst) => RegelingLoader.Load("f", Encoding.UTF8.GetBytes(tekst));

    /// <summary>Loads the text and expects exactly these messages, at the marked places; a warning is written so, anything else is an error.</summary>
    public static void ShouldGive(this string gemarkeerd, params string[] meldingen)
    {
        var plaatsen = Plaatsen(gemarkeerd);
        plaatsen.Should().HaveSameCount(meldingen);
        var verwacht = meldingen.Zip(plaatsen, (melding, plaats) => $"f{plaats}: {(melding.StartsWith("warning ", StringComparison.Ordinal) ? "" : "error ")}{melding}");
        var load = Laad(gemarkeerd.Replace(Hier.ToString(), "", StringComparison.Ordinal));
        load.Diagnostics.Select(melding => melding.ToString()).Should().Equal(verwacht);
        (load.Regeling is null).Should().Be(load.Diagnostics.Any(melding => melding.Severity == Severity.Error));
    }

    private static List<string> Plaatsen(string gemarkeerd)
    {
        var plaatsen = new List<string>();
        var regels = gemarkeerd.Split('\n');
        for (var i = 0; i < regels.Length; i++)
        {
            for (var kolom = regels[i].IndexOf(Hier); kolom >= 0; kolom = regels[i].IndexOf(Hier))
            {
                plaatsen.Add(string.Create(CultureInfo.InvariantCulture, $"({i + 1},{kolom + 1})"));
                regels[i] = regels[i].Remove(kolom, 1);
            }
        }

        return plaatsen;
    }
}
