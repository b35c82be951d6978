using System.Security.Cryptography;
using System.Text;
using Uitstroom.Regions.Tests.Gevallen;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Laden;

/// <summary>The agreements in the package are the files of the repository, and a decision says which.</summary>
public class IngebedTests
{
    public static TheoryData<string> Regios => Regio.Namen;

    [Fact]
    public void Every_yaml_file_of_regions_is_embedded_byte_for_byte_and_nothing_else()
    {
        var bestanden = Directory.GetFiles(Regio.Map, "*.yaml").Concat(new[] { "bepalingen", "gevallen" }.SelectMany(map => Directory.GetFiles(Path.Combine(Regio.Map, map), "*.yaml")))
            .ToDictionary(pad => "regions/" + Path.GetRelativePath(Regio.Map, pad).Replace('\\', '/'), File.ReadAllBytes);
        var assembly = typeof(RegelingLoader).Assembly;
        assembly.GetManifestResourceNames().Should().BeEquivalentTo(bestanden.Keys);
        foreach (var (naam, inhoud) in bestanden)
        {
            Ingebed(naam).Should().Equal(inhoud);
        }
    }

    [Fact]
    public void The_names_of_the_agreements_are_the_embedded_region_files()
    {
        var regios = typeof(RegelingLoader).Assembly.GetManifestResourceNames()
            .Where(naam => naam.Count(teken => teken == '/') == 1 && naam is not ("regions/begrippen.yaml" or "regions/kalender-nl.yaml")).Select(naam => naam["regions/".Length..^".yaml".Length]);
        Regelingen.Namen.Should().BeEquivalentTo(regios);
        Regelingen.Namen.Should().OnlyContain(naam => Regelingen.Zoek(naam)!.Naam == naam);
        Regelingen.Zoek("nergens").Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Regios))]
    public void Herkomst_gives_the_hashes_of_the_embedded_files(string regio)
    {
        var regeling = Regelingen.Zoek(regio)!;
        var herkomst = regeling.Toets(Regio.Alle[regio].Gevallen[0].Aanvraag.In(regeling), new ToetsOpties()).Herkomst;
        herkomst.Bestanden.Should().Equal(new[]
        {
            new Bronbestand(regio + ".yaml", "regeling", Hash($"regions/{regio}.yaml")),
            new Bronbestand("begrippen.yaml", "begrippen", Hash("regions/begrippen.yaml")),
        }.Concat(
            new[]
            {
                new Bronbestand(regio + ".yaml", "register", Hash($"regions/bepalingen/{regio}.yaml")),
                new Bronbestand("kalender-nl.yaml", "kalender", Hash("regions/kalender-nl.yaml")),
            }.Take(regeling.Werkdagen is null ? 1 : 2)));
    }

    [Theory]
    [MemberData(nameof(Regios))]
    public void Loading_twice_from_disk_or_from_the_package_gives_the_same_decisions_byte_for_byte(string regio)
    {
        var nogEens = RegelingLoader.Load(Regio.Alle[regio].Pad).Regeling!;
        var ingebed = Regelingen.Zoek(regio)!;
        foreach (var geval in Regio.Alle[regio].Gevallen.Where(geval => geval.Aanvraag.Peildatum is not null).Where((_, i) => i % 20 == 0))
        {
            var json = Json(Regio.Alle[regio].Regeling, geval.Aanvraag);
            Json(nogEens, geval.Aanvraag).Should().Be(json);
            Json(ingebed, geval.Aanvraag).Should().Be(json);
        }
    }

    private static string Json(Regeling regeling, Aanvraag aanvraag) => regeling.Toets(aanvraag.In(regeling), new ToetsOpties()).ToJson(uitleg: true);

    private static string Hash(string naam) => Convert.ToHexStringLower(SHA256.HashData(Ingebed(naam)));

    private static byte[] Ingebed(string naam)
    {
        using var stroom = typeof(RegelingLoader).Assembly.GetManifestResourceStream(naam)!;
        using var inhoud = new MemoryStream();
        stroom.CopyTo(inhoud);
        return inhoud.ToArray();
    }
}

/// <summary>The same application for another instance of the same regeling: an application belongs to the one it was made for.</summary>
internal static class Overzetting
{
    public static Aanvraag In(this Aanvraag aanvraag, Regeling regeling) =>
        AanvraagLoader.Load("aanvraag", Encoding.UTF8.GetBytes(Yaml(aanvraag)), regeling).Aanvraag!;

    /// <summary>The application as a file.</summary>
    public static string Yaml(Aanvraag aanvraag)
    {
        var tekst = new StringBuilder();
        tekst.Append(aanvraag.Toets is null ? "" : $"toets: {aanvraag.Toets}\n");
        tekst.Append(aanvraag.Peildatum is { } peildatum ? $"peildatum: {Weergave.Iso(peildatum)}\n" : "");
        tekst.Append("feiten:\n  aanvraagdatum: onbekend\n");
        var tellers = new StringBuilder();
        foreach (var (naam, waarde) in aanvraag.BekendeFeiten)
        {
            var feit = aanvraag.Feiten.Zoek(naam)!;
            var geschreven = aanvraag.Oordelen.TryGetValue(naam, out var oordeel) ? $"{{ waarde: {waarde}, door: \"{oordeel.Door}\" }}" : waarde;
            if (feit.IsTeller)
            {
                tellers.Append($"  {naam}: {waarde}\n");
            }
            else if (feit.Berekend is null && naam != "aanvraagdatum")
            {
                tekst.Append($"  {naam}: {geschreven}\n");
            }
            else if (naam == "aanvraagdatum")
            {
                tekst.Replace("aanvraagdatum: onbekend", "aanvraagdatum: " + geschreven);
            }
        }

        tekst.Append(tellers.Length > 0 ? "tellers:\n" + tellers : "");
        tekst.Append(aanvraag.Lezingen.IsEmpty ? "" : "lezingen:\n" + string.Concat(aanvraag.Lezingen.Select(lezing => $"  {lezing.Key}: {lezing.Value}\n")));
        return tekst.ToString();
    }
}
