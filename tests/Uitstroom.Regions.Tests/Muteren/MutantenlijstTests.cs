using Uitstroom.Regions.Tests.Binding;

namespace Uitstroom.Regions.Tests.Muteren;

/// <summary>Which small changes are tried on a region file.</summary>
public class MutantenlijstTests
{
    private static readonly YamlMapping _root = (YamlMapping)YamlReader.ReadFile(Streek.Pad).Root!;

    private static readonly IReadOnlyList<Mutant> _mutanten = Mutantenlijst.Van(_root);

    [Theory]
    [InlineData("eis: { heeft_schulden: nee }", "heeft_schulden: nee -> ja")]
    [InlineData("eis: { a: ja, b: ja }", "a: ja -> nee", "b: ja -> nee", ": a: ja -> weggelaten", ": b: ja -> weggelaten", ": alle delen -> een_van")]
    [InlineData("eis: { een_van: [{ a: ja }, { b: nee }] }", ": een_van -> alle_van", "een_van[1].a: ja -> nee", "een_van[2].b: nee -> ja", "een_van: a: ja -> weggelaten", "een_van: b: nee -> weggelaten")]
    [InlineData("eis: { niet: { a: ja } }", ": niet -> alle_van", "niet.a: ja -> nee")]
    [InlineData("eis: { geen_van: [{ a: ja }] }", ": geen_van -> een_van", "geen_van[1].a: ja -> nee")]
    [InlineData("uitgesloten_als: { d: minder dan 5 jaar geleden }", "d: minder dan 5 jaar geleden -> minder dan 4 jaar geleden",
        "d: minder dan 5 jaar geleden -> minder dan 6 jaar geleden", "d: minder dan 5 jaar geleden -> hoogstens 5 jaar geleden",
        ": d: minder dan 5 jaar geleden -> niet d: minder dan 5 jaar geleden")]
    [InlineData("eis: { d: van 18 tot en met 20 }", "d: van 18 tot en met 20 -> van 17 tot en met 20", "d: van 18 tot en met 20 -> van 19 tot en met 20",
        "d: van 18 tot en met 20 -> van 18 tot en met 19", "d: van 18 tot en met 20 -> van 18 tot en met 21", "d: van 18 tot en met 20 -> van 18 tot 20",
        ": d: van 18 tot en met 20 -> niet d: van 18 tot en met 20")]
    [InlineData("eis: { kleur: [rood, blauw] }", "kleur: rood -> weggelaten", "kleur: blauw -> weggelaten")]
    [InlineData("eis: { kleur: rood }", ": kleur: rood -> niet kleur: rood")]
    [InlineData("eis: altijd", ": altijd -> nooit")]
    [InlineData("eis: { lezing.l: { een: { a: ja }, twee: nooit } }", "lezing.l.een.a: ja -> nee", "lezing.l.twee: nooit -> altijd")]
    [InlineData("eis: { a: niet_in_bron }")]
    public void A_condition_changes_in_one_thing(string criterium, params string[] mutanten)
    {
        var root = Lees($"toetsen: {{ t: {{ criteria: {{ c: {{ {criterium}, bron: vs-3 }} }} }} }}");
        var begin = $"toetsen.t.criteria.c.{criterium.Split(':')[0]}";
        Mutantenlijst.Van(root).Select(mutant => $"{mutant.Pad[begin.Length..].TrimStart('.')}: {mutant.Van} -> {mutant.Naar}")
            .Should().BeEquivalentTo(mutanten);
    }

    [Fact]
    public void A_standard_reading_becomes_each_other_option() =>
        Mutantenlijst.Van(Lees("lezingen: { l: { vraag: 'Nu 1?', opties: { a: A, b: B, c: C }, standaard: b, bron: vs-1 } }"))
            .Select(mutant => (mutant.Soort, mutant.Naar)).Should().Equal((Mutatiesoort.Lezing, "a"), (Mutatiesoort.Lezing, "c"));

    [Fact]
    public void A_weight_and_a_period_take_a_step() =>
        Mutantenlijst.Van(Lees("parameters: { a: { waarde: 100, bron: vs-1 }, p: { waarde: 5 jaar, bron: vs-1 } }"))
            .Select(mutant => (mutant.Soort, mutant.Naar)).Should().Equal(
                (Mutatiesoort.Gewicht, "99"), (Mutatiesoort.Gewicht, "101"), (Mutatiesoort.Termijn, "4 jaar"), (Mutatiesoort.Termijn, "6 jaar"));

    [Fact]
    public void There_are_mutants_of_every_kind_in_every_section_that_decides()
    {
        _mutanten.Select(mutant => mutant.Soort).Distinct().Should().BeEquivalentTo(Enum.GetValues<Mutatiesoort>());
        _mutanten.Select(mutant => mutant.Onderdeel).Distinct().Should().Contain(["parameters", "feiten", "lezingen", "doelgroepen", "toetsen", "verdeelsleutels", "quota", "contracten", "afspraken"]);
    }

    [Fact]
    public void A_mutant_differs_from_the_file_in_one_place_only()
    {
        var bladen = Bladen(_root, "").ToHashSet();
        foreach (var mutant in _mutanten)
        {
            var gewijzigd = Bladen(mutant.Boom(), "").ToHashSet();
            gewijzigd.SetEquals(bladen).Should().BeFalse("{0}: {1} -> {2} changes something", mutant.Pad, mutant.Van, mutant.Naar);
            if (mutant.Soort is not Mutatiesoort.Operator and not Mutatiesoort.Keuze)
            {
                bladen.Except(gewijzigd).Should().ContainSingle("{0}: {1} -> {2}", mutant.Pad, mutant.Van, mutant.Naar);
            }
        }
    }

    [Fact]
    public void Texts_names_and_provisions_stay_what_they_are()
    {
        string[] nooit = ["titel", "vraag", "bron", "toelichting", "doet", "betekenis"];
        _mutanten.Where(mutant => nooit.Contains(mutant.Pad.Split('.')[^1])).Should().BeEmpty();
    }

    [Fact]
    public void Every_mutant_binds_or_says_why_not()
    {
        var (stukken, _) = Laadstukken.Lees(YamlReader.ReadFile(Streek.Pad), new Bestandskast.Map(Path.GetDirectoryName(Streek.Pad)!));
        foreach (var mutant in _mutanten)
        {
            var load = stukken!.Bind(mutant.Boom(), stukken.Register, stukken.Bestanden);
            (load.Regeling is null).Should().Be(load.Diagnostics.Any(melding => melding.Severity == Rules.Severity.Error), mutant.Pad);
        }
    }

    private static YamlMapping Lees(string tekst) => (YamlMapping)YamlReader.Read("f", System.Text.Encoding.UTF8.GetBytes(tekst)).Root!;

    private static IEnumerable<string> Bladen(YamlNode knoop, string pad) => knoop switch
    {
        YamlScalar scalar => [$"{pad}={scalar.Tekst}"],
        YamlSequence reeks => reeks.Items.SelectMany((item, i) => Bladen(item, $"{pad}[{i}]")),
        YamlMapping groep => groep.Entries.SelectMany(entry => Bladen(entry.Waarde, $"{pad}.{entry.Sleutel.Tekst}")),
        _ => [],
    };
}
