using System.Globalization;
using System.Text;

namespace Uitstroom.Rules.Tests.Aanvragen;

/// <summary>An application in JSON: what is wrong gets an id and a place, and nothing is thrown.</summary>
public class JsonTests
{
    private static readonly Regeling _regeling = Voorbeeldregeling.Met(
        "x: { eis: [{ a: ja }, { doelgroep: groep }, { getal: { lezing.streng: { wel: minstens 18, niet: minstens 17 } } }], bron: v-4 }",
        "groep: { wanneer: { c: ja }, maximum: { aantal: 5, per: kalenderjaar, telt: plaatsingen, bron: v-3 }, bron: v-3 }");

    [Fact]
    public void Everything_in_it_arrives()
    {
        var gelezen = Aanvraag.Parse("""
            { "kenmerk": "zaak 1", "toets": "toets", "peildatum": "2025-06-16",
              "feiten": { "a": true, "b": "nee", "c": null, "getal": 18, "euro": 752.33, "dag": "geen", "oordeel": { "waarde": false, "door": "uitstroom_coordinator" } },
              "tellers": { "groep": 4 }, "lezingen": { "streng": "niet" } }
            """, _regeling);
        gelezen.Diagnostics.Should().BeEmpty();
        gelezen.Aanvraag!.Kenmerk.Should().Be("zaak 1");
        gelezen.Aanvraag.Lezingen.Should().Contain("streng", "niet");
        gelezen.Aanvraag.BekendeFeiten.Select(feit => $"{feit.Key}={feit.Value}").Should().BeEquivalentTo(
            "a=ja", "b=nee", "getal=18", "euro=752.33", "dag=geen", "oordeel=nee", "teller_groep_plaatsingen_kalenderjaar=4");
        _regeling.Toets(gelezen.Aanvraag, new ToetsOpties()).Peildatum.Should().Be(Voorbeeldregeling.Dag);
    }

    [Theory]
    [InlineData("{ \"feiten\": { \"a\": true,\n  \"aa\": true } }", "2:3 UIT4001")]
    [InlineData("{ \"feiten\": { \"a\": true,\n  \"a\": true } }", "2:3 UIT4010")]
    [InlineData("{ \"feiten\": {\n \"getal\": \"veel\" } }", "2:11 UIT4002")]
    [InlineData("{ \"feiten\": { \"a\": [true] } }", "1:20 UIT4002")]
    [InlineData("{ \"feiten\": { \"getal\": 1e1 } }", "1:24 UIT4002")]
    [InlineData("{ \"feiten\": { \"dag\": \"2025-02-31\" } }", "1:22 UIT4006")]
    [InlineData("{ \"feiten\": { \"soort_huis\": \"flt\" } }", "1:29 UIT4003")]
    [InlineData("{ \"feiten\": [] }", "1:13 UIT4016")]
    [InlineData("{ \"feit\": {} }", "1:3 UIT4015")]
    [InlineData("{ \"feiten\": {}, \"feiten\": {} }", "1:17 UIT4010")]
    [InlineData("{ \"toets\": \"tets\" }", "1:12 UIT4019")]
    [InlineData("{ \"peildatum\": \"16-06-2025\" }", "1:16 UIT4006")]
    [InlineData("{ \"kenmerk\": {} }", "1:14 UIT4021")]
    [InlineData("{ \"tellers\": { \"groeep\": 4 } }", "1:16 UIT4014")]
    [InlineData("{ \"lezingen\": { \"strng\": \"wel\" } }", "1:17 UIT4012")]
    [InlineData("{ \"lezingen\": { \"streng\": \"half\" } }", "1:27 UIT4013")]
    [InlineData("[1, 2]", "1:1 UIT4016")]
    [InlineData("", "1:1 UIT4011")]
    [InlineData("{ \"feiten\": { \"a\": true }", "1:26 UIT4011")]
    [InlineData("{ \"feiten\": { \"a\": true, } }", "1:26 UIT4011")]
    [InlineData("{} {}", "1:4 UIT4011")]
    [InlineData("{ \"kenmerk\": \"é\", \"feiten\": { \"aa\": 1 } }", "1:31 UIT4001")]
    [InlineData("{\n \"kenmerk\": \"é\", x }", "2:18 UIT4011")]
    public void What_is_wrong_has_a_place(string json, string verwacht) =>
        Aanvraag.Parse(json, _regeling).Diagnostics
            .Select(melding => string.Create(CultureInfo.InvariantCulture, $"{melding.Plaats.Regel}:{melding.Plaats.Kolom} {melding.Id}"))
            .Should().Equal(verwacht);

    [Theory]
    [InlineData("[]", "een aanvraag is een JSON-object, zoals `{ \"feiten\": { … } }`")]
    [InlineData("null", "een aanvraag is een JSON-object, zoals `{ \"feiten\": { … } }`")]
    [InlineData("{ \"feiten\": [] }", "schrijf een JSON-object, zoals `\"feiten\": { … }`")]
    public void Advice_about_json_is_about_json(string json, string advies) =>
        Aanvraag.Parse(json, _regeling).Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(melding => melding.Id == "UIT4016" && melding.Suggestie == advies);

    [Theory]
    [InlineData("{\"tellers\":{\"groep\":4,\"groep\":5}}")]
    [InlineData("{\"lezingen\":{\"streng\":\"wel\",\"streng\":\"niet\"}}")]
    [InlineData("{\"feiten\":{\"oordeel\":{\"waarde\":true,\"waarde\":false,\"door\":\"uitstroom_coordinator\"}}}")]
    public void Twice_the_same_is_a_finding_everywhere(string json) =>
        Aanvraag.Parse(json, _regeling).Diagnostics.Select(melding => melding.Id).Should().Equal("UIT4010");

    [Fact]
    public void Facts_of_other_regions_are_a_warning() =>
        Aanvraag.Parse("""{ "feiten": { "elders": 1 } }""", _regeling, new AanvraagOpties { OokBekend = new HashSet<string> { "elders" } })
            .Should().Match<AanvraagResult>(gelezen => !gelezen.HeeftFouten && gelezen.Diagnostics.Single().Id == "UIT4017");

    [Fact]
    public void Hostile_texts_are_refused_without_an_exception()
    {
        foreach (var tekst in new[]
        {
            new string('[', 100_000), string.Concat(Enumerable.Repeat("{\"feiten\":", 5_000)), "{\"feiten\":{\"a\":\"\\u0000\"}}", "\0", "{\"\\ud800\":1}",
            "{\"feiten\":{\"a\":\"\\ud800\"}}", "{\"kenmerk\":\"\\udc00\"}", "{\"feiten\":{\"getal\":" + new string('9', 10_000) + "}}",
            "{\"feiten\":{\"" + new string('x', 100_000) + "\":1}}", new string(' ', Aanvraag.GrootsteLengte + 1),
        })
        {
            Aanvraag.Parse(tekst, _regeling).HeeftFouten.Should().BeTrue(tekst[..Math.Min(40, tekst.Length)]);
        }

        foreach (var bytes in new[] { "{\"feiten\":{\"a\":\"\xff\"}}", "{\"\xff\":1}", "\xff\xfe{", "{\"kenmerk\":\"\xc3\"}", "{\"lezingen\":{\"\xe9\":\"wel\"}}" })
        {
            Aanvraag.Parse(Encoding.Latin1.GetBytes(bytes), _regeling).HeeftFouten.Should().BeTrue(bytes);
        }
    }
}
