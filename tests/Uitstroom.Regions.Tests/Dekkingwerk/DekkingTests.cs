using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Regions.Tests.Yaml;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Dekkingwerk;

/// <summary>What executes a provision, what merely names it, and when it is accounted for.</summary>
public class DekkingTests
{
    private const string Kop = """
        regeling: kleinstreek
        titel: Klein
        formaat: 1
        register: bepalingen/kleinstreek.yaml
        geldig: { van: 2030-01-01, bron: ks-1 }
        partijen: { gemeenten: { leden: { Aardam: {} }, bron: ks-1 } }
        """;

    private const string Toets = """
        toetsen:
          toelating:
            uitkomsten: { nee: { soort: voldoet_niet }, ja: { soort: voldoet } }
            volgorde: [nee, ja]
            criteria: { eis: { eis: { los: ja }, bron: ks-1 } }
            bron: ks-1
        """;

    [Theory]
    [InlineData("toetsen.toelating.criteria.woonduur", Dekkingswijze.VoertUit)]
    [InlineData("parameters.minimale_woonduur", Dekkingswijze.VoertUit)]
    [InlineData("afspraken.reactie", Dekkingswijze.VoertUit)]
    [InlineData("oordelen.woonplaats", Dekkingswijze.VoertUit)]
    [InlineData("lezingen.bovengrens", Dekkingswijze.DraagtBij)]
    [InlineData("definities.streek", Dekkingswijze.Noemt)]
    [InlineData("zonder_regel.intentie", Dekkingswijze.Noemt)]
    public void A_part_of_a_regeling_executes_helps_or_names(string pad, Dekkingswijze wijze) =>
        Streek.Regeling.Dekking.Bepalingen.SelectMany(een => een.Onderdelen).First(deel => deel.Onderdeel.Pad == pad).Wijze.Should().Be(wijze);

    [Fact]
    public void The_example_region_leaves_open_what_only_a_definition_or_a_reading_names()
    {
        var dekking = Streek.Regeling.Dekking;
        dekking.Zoek("vs-0.1")!.Stand.Should().Be(Dekkingstand.Open);
        dekking.Zoek("vs-0.1")!.Reden.Should().Be("staat alleen bij een begrip: dat voert niets uit");
        dekking.Zoek("vs-18.2")!.Reden.Should().Be("wordt gebruikt door een regel, maar geen regel voert deze bepaling zelf uit");
        dekking.Zoek("vs-18.4")!.Reden.Should().Be("komt nergens voor");
        dekking.Open.Select(een => een.Bepaling.Id).Should().Contain(["vs-0.1", "vs-18.2", "vs-18.4"]);
        dekking.Volledig.Should().BeFalse();
    }

    [Fact]
    public void Without_a_rule_a_reason_will_do_and_where_nothing_can_be_computed_its_kind_or_a_definition()
    {
        var dekking = Streek.Regeling.Dekking;
        (dekking.Zoek("vs-8.1")!.Stand, dekking.Zoek("vs-8.1")!.Reden).Should().Be((Dekkingstand.MetReden, "Wat redelijk is wegen mensen."));
        (dekking.Zoek("vs-18.1")!.Stand, dekking.Zoek("vs-18.1")!.Reden).Should().Be((Dekkingstand.MetReden, "een bedoeling, waaruit niets volgt dat te toetsen is"));
        (dekking.Zoek("vs-18.3")!.Stand, dekking.Zoek("vs-18.3")!.Reden).Should().Be((Dekkingstand.MetReden, "een begrip, waaruit niets volgt dat te toetsen is"));
    }

    [Theory]
    [InlineData("ja", "parameters: { grens: { waarde: 5, bron: ks-2 } }", Dekkingstand.Open, "wordt genoemd door iets dat geen regel gebruikt")]
    [InlineData("ja", "feiten: { los: { type: ja_nee, vraag: \"Is dit zo?\", bron: ks-2 } }", Dekkingstand.Open, "wordt gebruikt door een regel, maar geen regel voert deze bepaling zelf uit")]
    [InlineData("deels", "feiten: { los: { type: ja_nee, oordeel_door: tafel, vraag: \"Is dit zo?\", bron: ks-2 } }", Dekkingstand.Uitgevoerd, null)]
    [InlineData("ja", "feiten: { los: { afgeleid: { heeft_schulden: ja }, vraag: \"Is dit zo?\", bron: ks-2 } }", Dekkingstand.Uitgevoerd, null)]
    [InlineData("ja", "feiten: { ander: { afgeleid: { heeft_schulden: ja }, vraag: \"Is dit zo?\", bron: ks-2 } }", Dekkingstand.Open, "wordt genoemd door iets dat geen regel gebruikt")]
    [InlineData("nee", "feiten: { los: { type: ja_nee, vraag: \"Is dit zo?\", bron: ks-2 } }", Dekkingstand.Uitgevoerd, null)]
    [InlineData("nee", "zonder_regel: { niet_in_bron: ks-2 }", Dekkingstand.MetReden, "verwijst naar iets dat niet in de bron staat")]
    [InlineData("ja", "zonder_regel: { intentie: ks-2 }", Dekkingstand.Open, "staat in `zonder_regel`, maar het register zegt rekenbaar: ja; daar hoort een zin bij")]
    [InlineData("deels", "zonder_regel: { intentie: ks-2, waarom: { ks-2: \"Daarom.\" } }", Dekkingstand.MetReden, "Daarom.")]
    [InlineData("", "definities: { iets: { betekenis: \"Iets.\", bron: ks-2 } }", Dekkingstand.Open, "staat alleen bij een begrip: dat voert niets uit")]
    public void What_counts_hangs_on_how_much_can_be_computed(string rekenbaar, string sectie, Dekkingstand stand, string? reden)
    {
        var dekking = Laad(rekenbaar, sectie).Dekking.Zoek("ks-2")!;
        (dekking.Stand, dekking.Reden).Should().Be((stand, reden));
    }

    [Fact]
    public void The_totals_count_every_provision_once()
    {
        var dekking = Streek.Regeling.Dekking;
        dekking.PerSoort.Sum(totaal => totaal.Aantal).Should().Be(dekking.Bepalingen.Length);
        dekking.PerRekenbaar.Sum(totaal => totaal.Open).Should().Be(dekking.Open.Count());
        dekking.PerRekenbaar.Select(totaal => totaal.Naam).Should().Equal("ja", "deels", "nee");
    }

    [Fact]
    public void Without_a_register_there_is_nothing_to_cover_and_that_is_not_complete()
    {
        var dekking = Streek.Laad(Streek.Tekst).Regeling!.Dekking;
        dekking.Bepalingen.Should().BeEmpty();
        dekking.Volledig.Should().BeFalse();
        dekking.Zoek("vs-1.1").Should().BeNull();
    }

    [Theory]
    [InlineData("rekenbaar: soms", "rekenbaar: soms", "UIT3454")]
    [InlineData("id: ks-2", "id: ks-1", "UIT3453")]
    public void A_wrong_register_is_reported_and_the_regeling_is_not_used(string oud, string nieuw, string id)
    {
        var load = Load(oud == nieuw ? "soms" : "ja", "", register => register.Replace(oud, nieuw, StringComparison.Ordinal));
        load.Regeling.Should().BeNull();
        load.Diagnostics.Should().ContainSingle(melding => melding.Id == id && melding.Plaats.Bestand.EndsWith("bepalingen/kleinstreek.yaml", StringComparison.Ordinal));
    }

    private static Regeling Laad(string rekenbaar, string sectie) => Load(rekenbaar, sectie, register => register).Regeling!;

    private static LoadResult Load(string rekenbaar, string sectie, Func<string, string> anders)
    {
        using var map = new TemporaryFolder();
        Directory.CreateDirectory(map.File("bepalingen"));
        var woord = rekenbaar.Length == 0 ? "" : $", rekenbaar: {rekenbaar}";
        map.Write("bepalingen/kleinstreek.yaml", anders($$"""
            bepalingen:
              - { id: ks-1, plaats: "art. 1", soort: partijen, samenvatting: "Een.", rekenbaar: ja }
              - { id: ks-2, plaats: "art. 2", soort: definitie, samenvatting: "Twee."{{woord}} }
            """));
        var feiten = sectie.Contains(" los:", StringComparison.Ordinal) ? "" : "los: { type: ja_nee, vraag: \"Is dit zo?\" }";
        var eerst = sectie.StartsWith("feiten: { ", StringComparison.Ordinal)
            ? feiten.Length == 0 ? sectie : sectie.Replace("feiten: { ", $"feiten: {{ {feiten}, ", StringComparison.Ordinal)
            : $"feiten: {{ {feiten} }}\n{sectie}";
        return RegelingLoader.Load(map.Write("kleinstreek.yaml", $"{Kop}\n{eerst}\n{Toets}\n"));
    }
}
