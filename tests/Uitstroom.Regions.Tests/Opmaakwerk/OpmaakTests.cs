using System.Text;

namespace Uitstroom.Regions.Tests.Opmaakwerk;

/// <summary>The house style, rule by rule: what goes in and what comes out.</summary>
public class OpmaakTests
{
    [Theory]
    [InlineData("a:\n    b: c\n", "a:\n  b: c\n")]
    [InlineData("a:\n- b\n-   c\n", "a:\n  - b\n  - c\n")]
    [InlineData("a:\n -\n   b: c\n   d: e\n", "a:\n  - b: c\n    d: e\n")]
    [InlineData("- - a\n  -   b\n", "- - a\n  - b\n")]
    [InlineData("a:\n  b\n", "a: b\n")]
    [InlineData("a : b\n", "a: b\n")]
    public void Two_spaces_per_level(string was, string wordt) => Druk(was).Should().Be(wordt);

    [Theory]
    [InlineData("a: {b: c,d:   [e,f ] }\n", "a: { b: c, d: [e, f] }\n")]
    [InlineData("a: { }\nb: [ ]\n", "a: {}\nb: []\n")]
    [InlineData("a: [\n  b,\n  c,\n  ]\n", "a: [b, c]\n")]
    [InlineData("a: {\n  b: c\n  }\n", "a: { b: c }\n")]
    [InlineData("a: [b: c]\n", "a: [b: c]\n")]
    [InlineData("a: [een\n  twee]\n", "a: [een twee]\n")]
    public void Spaces_between_brackets(string was, string wordt) => Druk(was).Should().Be(wordt);

    [Theory]
    [InlineData("a: \"woord\"\nb: 'nog_een-woord.x'\n", "a: woord\nb: nog_een-woord.x\n")]
    [InlineData("'a': [\"b\", \"c d\"]\n", "a: [b, \"c d\"]\n")]
    [InlineData("a: 'nee'\nb: \"geen\"\nc: \"Ja\"\n", "a: 'nee'\nb: \"geen\"\nc: \"Ja\"\n")]
    [InlineData("a: \"2025-01-01\"\nb: '12'\nc: \"\"\n", "a: \"2025-01-01\"\nb: '12'\nc: \"\"\n")]
    [InlineData("a: \"een zin\"\n", "a: \"een zin\"\n")]
    public void A_word_needs_no_quotes_unless_it_could_be_read_otherwise(string was, string wordt) => Druk(was).Should().Be(wordt);

    [Theory]
    [InlineData("\n\na: b   \n\n\n\nc: d\n\n\n", "a: b\n\nc: d\n")]
    [InlineData("a: b", "a: b\n")]
    [InlineData("a:\n  b: c\n  d: e\nf: g\n", "a:\n  b: c\n  d: e\n\nf: g\n")]
    [InlineData("a: b\nc: d\ne:\n  f: g\n", "a: b\nc: d\ne:\n  f: g\n")]
    [InlineData("a:\n  b: c\n# over f\nf: g\n", "a:\n  b: c\n\n# over f\nf: g\n")]
    [InlineData("--- \na: b\n...\n", "a: b\n")]
    public void Blank_lines(string was, string wordt) => Druk(was).Should().Be(wordt);

    [Theory]
    [InlineData("a:\n      # over b\n    b: c\n    # na b\nd: e\n", "a:\n  # over b\n  b: c\n  # na b\n\nd: e\n")]
    [InlineData("a:    # over a\n    b: c #over b\n    lang: waarde # over lang\n", "a:              # over a\n  b: c          #over b\n  lang: waarde  # over lang\n")]
    [InlineData("a: # x\n    # y\n    waarde # z\n", "a:  # x\n  # y\n  waarde  # z\n")]
    [InlineData("-    # x\n     a: b\n", "-  # x\n  a: b\n")]
    [InlineData("a: [b,   # over b\n    c]\n", "a: [b,  # over b\n    c]\n")]
    [InlineData("a:\n  [\n      # over b\n      b,   # x\n\n      c, # y\n  ]\n", "a: [\n    # over b\n    b,  # x\n\n    c,  # y\n  ]\n")]
    [InlineData("# alleen dit\na: b\n# en dit", "# alleen dit\na: b\n# en dit\n")]
    public void Comments_stand_as_deep_as_what_they_are_about(string was, string wordt) => Druk(was).Should().Be(wordt);

    [Theory]
    [InlineData("a: |\n      tekst # geen opmerking\n        dieper\n\nb: >-   # kort\n  x\n", "a: |\n  tekst # geen opmerking\n    dieper\n\nb: >-  # kort\n  x\n")]
    [InlineData("a:\n    b: |4\n            ver\n", "a:\n  b: |2\n        ver\n")]
    [InlineData("a: |+\n  x\n\n\nb: c\n", "a: |+\n  x\n\n\nb: c\n")]
    [InlineData("a: |\n  x", "a: |-\n  x\n")]
    [InlineData("a: een\n      twee\nb: \"drie\n      vier\"\n", "a: een\n  twee\n\nb: \"drie\n  vier\"\n")]
    public void Texts_of_more_lines_keep_their_lines(string was, string wordt) => Druk(was).Should().Be(wordt);

    [Fact]
    public void A_line_that_is_too_long_is_cut_between_keys_and_never_within_a_text()
    {
        var zin = "\"" + string.Concat(Enumerable.Repeat("een lange zin ", 11)) + "\"";
        Druk($"a: {{ b: {zin}, c: [d, {{ e: f }}] }} # x\n").Should().Be($"a:  # x\n  b: {zin}\n  c: [d, {{ e: f }}]\n");
        Druk($"- {{ b: {zin}, c: d }}\n").Should().Be($"- b: {zin}\n  c: d\n");
        Druk($"a: {{ b: {{ c: {zin}, d: [{{ e: {zin} }}, f: {zin}] }} }}\n").Should().Be($"a:\n  b:\n    c: {zin}\n    d:\n      - {{ e: {zin} }}\n      - f: {zin}\n");
        Druk($"{{ a: {zin}, b: c }}\n").Should().Be($"a: {zin}\nb: c\n");
        Druk($"a: {zin}\n").Should().Be($"a: {zin}\n");
    }

    [Fact]
    public void A_long_list_of_names_stays_between_brackets_in_full_lines()
    {
        var namen = Enumerable.Range(100, 60).Select(nummer => $"bepaling-{nummer}").ToList();
        var regels = Druk($"a: [{string.Join(',', namen)}]\n").Split('\n');
        regels[..2].Should().Equal("a:", "  [");
        regels[^2..].Should().Equal("  ]", "");
        regels[2..^2].Should().OnlyContain(regel => regel.StartsWith("    bepaling-", StringComparison.Ordinal) && regel.EndsWith(',') && regel.Length <= 160);
        regels[2..^3].Should().OnlyContain(regel => regel.Length > 160 - "bepaling-100, ".Length);
    }

    [Fact]
    public void Line_ends_stay_those_of_the_first_line_and_a_byte_order_mark_goes()
    {
        Bytes("\uFEFFa:   b\r\nc: d\n").Should().Be("a: b\r\nc: d\r\n");
        Bytes("a:   b\nc: d\r\n").Should().Be("a: b\nc: d\n");
        Opmaak.Lees("f", Encoding.UTF8.GetBytes("a: b\r\n")).IsGoed.Should().BeTrue();
        Opmaak.Lees("f", Encoding.UTF8.GetBytes("\uFEFFa: b\n")).EersteRegel.Should().Be(1);
    }

    [Theory]
    [InlineData("a: b\nc:   d\n", 2)]
    [InlineData("a: b\n\n\nc: d\n", 3)]
    [InlineData("a: b\nc: d", 2)]
    public void The_message_names_the_first_line_that_changes(string was, int regel)
    {
        var resultaat = Opmaak.Lees("f.yaml", Encoding.UTF8.GetBytes(was));
        resultaat.EersteRegel.Should().Be(regel);
        resultaat.Diagnostics.Should().ContainSingle().Which.ToString().Should().Be(
            $"f.yaml({regel},1): error UIT6601: vanaf deze regel is het bestand niet opgemaakt zoals afgesproken; typ `uitstroom opmaak f.yaml`");
    }

    [Theory]
    [InlineData("a: [b\n", "UIT1042")]
    [InlineData("", "UIT1009")]
    [InlineData("a: b\na: c\n", "UIT1027")]
    [InlineData("a: &x b\n", "UIT1020")]
    [InlineData("{ \"a\": 1 }", "UIT6602")]
    [InlineData("[{\"a\": [\"b\"]}]", "UIT6602")]
    [InlineData("a: {b: 1:}\n", "UIT6603")]
    public void What_is_no_file_of_ours_stays_as_it_is(string tekst, string id)
    {
        var resultaat = Opmaak.Lees("f", Encoding.UTF8.GetBytes(tekst));
        resultaat.Inhoud.Should().BeNull();
        resultaat.EersteRegel.Should().BeNull();
        resultaat.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(id);
    }

    private static string Druk(string tekst) => Opmaakwet.Toets(tekst);

    private static string Bytes(string tekst) => Encoding.UTF8.GetString(Opmaak.Lees("f", Encoding.UTF8.GetBytes(tekst)).Inhoud!.Value.Span);
}
