using NodaTime;
using Uitstroom.Regions.Tests.Yaml;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Binding;

/// <summary>A region that is a YAML file and nothing else, with a register of its own, by path.</summary>
public class VoorbeeldstreekTests
{
    private static readonly string _register = Path.Combine(Path.GetDirectoryName(Streek.Pad)!, "bepalingen", "voorbeeldstreek.yaml");

    private static readonly LocalDate _peildatum = new(2031, 3, 1);

    [Fact]
    public void It_loads_without_a_word_with_its_register_and_the_shared_facts()
    {
        var load = RegelingLoader.Load(Streek.Pad);
        load.Diagnostics.Should().BeEmpty();
        load.Regeling!.Bestanden.Select(bestand => $"{bestand.Soort} {bestand.Naam}").Should().Equal(
            "regeling voorbeeldstreek.yaml", "begrippen begrippen.yaml", "register voorbeeldstreek.yaml", "kalender kalender-nl.yaml");
        load.Regeling.Bepalingen.Should().HaveCount(File.ReadLines(_register).Count(regel => regel.StartsWith("  - { id: vs-", StringComparison.Ordinal))).And.ContainKey("vs-3.2");
    }

    [Fact]
    public void It_uses_every_key_of_the_format()
    {
        var gebruikt = new HashSet<string>();
        Loop(YamlReader.ReadFile(Streek.Pad).Root!, Regelvormen.Regeling, "", gebruikt);
        Sleutels(Regelvormen.Regeling, "").Except(gebruikt).Should().BeEmpty();
    }

    [Fact]
    public void A_wrong_id_is_reported_with_the_nearest_id_of_its_own_register()
    {
        using var map = new TemporaryFolder();
        Directory.CreateDirectory(map.File("bepalingen"));
        File.Copy(_register, map.File("bepalingen/voorbeeldstreek.yaml"));
        var regel = File.ReadLines(Streek.Pad).TakeWhile(tekst => tekst != "    bron: vs-5.1").Count() + 1;
        var pad = map.Write("streek.yaml", File.ReadAllText(Streek.Pad).Replace("    bron: vs-5.1", "    bron: vs-5.l", StringComparison.Ordinal));
        RegelingLoader.Load(pad).Diagnostics.Single().ToString().Should().Be(
            $"{pad}({regel},11): error UIT3001: bepaling `vs-5.l` staat niet in het register; bedoelde u `vs-5.1`?");
    }

    [Fact]
    public void An_application_is_admitted()
    {
        var toetsing = Streek.Regeling.Toets(Aanvraag(), _peildatum);
        toetsing.Uitkomst.Should().Be("ja");
        toetsing.Vast.Should().BeTrue();
        toetsing.Beslist.Select(beslisser => beslisser.Wie).Should().Contain("beoordelingstafel Cruijdam");
    }

    [Theory]
    [InlineData("toestemming", "geweigerd", "niet_in_behandeling", "toestemming")]
    [InlineData("geboortedatum", "2016-01-01", "nee", "niet_te_jong")]
    [InlineData("schuldbedrag", "7500.51", "nee", "schulden")]
    [InlineData("contract_op", "2031-01-31", "nee", "te_laat")]
    [InlineData("formulier_ontvangen", "2030-01-01T08:59", "retour", "formulier")]
    [InlineData("certificaat", "nee", "niet_geregeld", "certificaat")]
    public void One_other_fact_gives_another_outcome(string feit, string waarde, string uitkomst, string criterium)
    {
        var toetsing = Streek.Regeling.Toets(Aanvraag((feit, waarde)), _peildatum);
        toetsing.Uitkomst.Should().Be(uitkomst);
        toetsing.Criteria.Where(c => c.Status == CriteriumStatus.NietVoldaan && c.Criterium.Soort != Criteriumsoort.Voorkeur).Select(c => c.Naam).Should().Equal(criterium);
    }

    [Fact]
    public void Without_a_fact_exactly_that_fact_is_asked_for()
    {
        var toetsing = Streek.Regeling.Toets(Aanvraag(("formulier_ontvangen", "onbekend")), _peildatum);
        toetsing.Uitkomst.Should().Be("retour");
        toetsing.VraagNu.Select(feit => feit.Naam).Should().Equal("formulier_ontvangen");
    }

    private static Aanvraag Aanvraag(params (string Feit, string Waarde)[] anders)
    {
        var feiten = new Dictionary<string, string>
        {
            ["toestemming"] = "gegeven",
            ["geboortedatum"] = "1999-05-05",
            ["aanvraagdatum"] = "2031-01-10",
            ["herkomstgemeente"] = "Cruijdam",
            ["verblijft_in"] = "anders",
            ["ex_gedetineerd"] = "nee",
            ["soort_plek"] = "begeleid_wonen",
            ["woont_in_streek_sinds"] = "2029-01-01",
            ["heeft_schulden"] = "ja",
            ["schuldbedrag"] = "7500.50",
            ["contract_op"] = "2031-06-01",
            ["toezegging_op"] = "2031-02-01",
            ["uren_per_week"] = "0.5",
            ["begeleiding_maanden"] = "23",
            ["formulier_ontvangen"] = "2030-01-01T09:00",
            ["certificaat"] = "ja",
            ["plan_ingediend"] = "ja",
            ["woonvorm"] = "huis",
        };
        foreach (var (feit, waarde) in anders)
        {
            feiten[feit] = waarde;
        }

        string[] oordelen = ["herkomstgemeente"];
        var regels = feiten.Select(paar => oordelen.Contains(paar.Key) ? $"  {paar.Key}: {{ waarde: {paar.Value}, door: niet_genoemd }}" : $"  {paar.Key}: {paar.Value}");
        var tekst = "feiten:\n" + string.Join('\n', regels) + "\n  zelfstandig_huren_mogelijk: { waarde: ja, door: beoordelingstafel Cruijdam }\n";
        var gelezen = AanvraagLoader.Load("aanvraag", System.Text.Encoding.UTF8.GetBytes(tekst), Streek.Regeling);
        gelezen.Diagnostics.Should().BeEmpty();
        return gelezen.Aanvraag!;
    }

    private static IEnumerable<string> Sleutels(Vorm vorm, string pad) => vorm switch
    {
        Vorm.Groep groep => groep.Sleutels.SelectMany(sleutel => Sleutels(sleutel.Vorm, $"{pad}.{sleutel.Naam}").Prepend($"{pad}.{sleutel.Naam}")),
        Vorm.Namen namen => Sleutels(namen.Inhoud, pad + ".*"),
        Vorm.Lijst lijst => Sleutels(lijst.Deel, pad),
        Vorm.EenOfMeer meer => Sleutels(meer.Deel, pad),
        _ => [],
    };

    private static void Loop(YamlNode knoop, Vorm vorm, string pad, HashSet<string> gebruikt)
    {
        foreach (var entry in knoop is YamlMapping mapping ? mapping.Entries : [])
        {
            switch (vorm)
            {
                case Vorm.Groep groep:
                    gebruikt.Add($"{pad}.{entry.Sleutel.Tekst}");
                    Loop(entry.Waarde, groep.Sleutels.Single(sleutel => sleutel.Naam == entry.Sleutel.Tekst).Vorm, $"{pad}.{entry.Sleutel.Tekst}", gebruikt);
                    break;
                case Vorm.Namen namen:
                    Loop(entry.Waarde, namen.Inhoud, pad + ".*", gebruikt);
                    break;
            }
        }
    }
}
