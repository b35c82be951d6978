namespace Uitstroom.Regions.Tests.Yaml;

public class SyntaxErrorsTests
{
    [Theory]
    // tabs
    [InlineData("a:\n\tb: 1", "2:1 UIT1040")]
    [InlineData("a:\n  b: 1\n\tc: 2", "3:1 UIT1040")]
    [InlineData("a: b\n \tc: d", "2:2 UIT1040")]
    [InlineData("a: x\n\ty", "2:1 UIT1040")]
    [InlineData("\ta: 1\nb: 2", "1:1 UIT1040")]
    [InlineData("a: |\n  x\n\ty\nb: 1", "3:1 UIT1040")]
    // quotes
    [InlineData("a: \"x", "1:4 UIT1041")]
    [InlineData("a: 'x\n", "1:4 UIT1041")]
    [InlineData("a: \"foo\nb: \"bar\"\nc: 1", "1:4 UIT1041")]
    [InlineData("a:\n  b: 'foo\n  c: 'bar'\n  d: 1", "2:6 UIT1041")]
    [InlineData("a: [1, \"x", "1:8 UIT1041")]
    [InlineData("a: \"x\n---\n", "1:4 UIT1041")]
    // brackets
    [InlineData("a: [", "1:4 UIT1042")]
    [InlineData("a: [1, 2", "1:4 UIT1042")]
    [InlineData("a: [1, 2\nb: 3", "1:4 UIT1042")]
    [InlineData("x: [2\nb: 3", "1:4 UIT1042")]
    [InlineData("a: {x: 1,\nb: 2\nc: 3", "1:4 UIT1042")]
    [InlineData("x:\n  - [2, 3\n  - b\ny: 1", "2:5 UIT1042")]
    [InlineData("{", "1:1 UIT1042")]
    [InlineData("a: [1, 2}", "1:4 UIT1043")]
    [InlineData("a: {\n  x: [1, 2,\n  y: 3\n}\nb: 1", "2:6 UIT1043")]
    [InlineData("a: [b, c]]", "1:10 UIT1044")]
    [InlineData("a: {b: c}}", "1:10 UIT1044")]
    [InlineData("a: ]", "1:4 UIT1044")]
    [InlineData("[]]", "1:3 UIT1044")]
    [InlineData("a: [\"x\" \"y\", z]", "1:9 UIT1053")]
    [InlineData("a: {b: \"x\" c: 1}", "1:12 UIT1053")]
    [InlineData("a: [1,, 2]", "1:7 UIT1029")]
    // colons
    [InlineData("vraag: Is dit zo: ja?", "1:17 UIT1045")]
    [InlineData("a: 1\nb:2\nc: 3", "2:2 UIT1046")]
    [InlineData("a:b\nc: d", "1:2 UIT1046")]
    [InlineData("a: 1\nfoo\nb: 2", "2:1 UIT1047")]
    [InlineData("- a\nb", "2:1 UIT1047")]
    [InlineData("a:\u00A01\nb: 2", "1:3 UIT1031")]
    // indentation and dashes
    [InlineData("a: 1\n  b: 2", "2:3 UIT1048")]
    [InlineData("  a: 1\nb: 2", "2:1 UIT1048")]
    [InlineData("a:\n  b: 1\n c: 2", "3:2 UIT1048")]
    [InlineData("- a\nb: c", "2:1 UIT1048")]
    [InlineData("a: c\n- b", "2:1 UIT1052")]
    [InlineData("a: - b", "1:4 UIT1052")]
    // texts
    [InlineData("a: \"x\" y", "1:8 UIT1049")]
    [InlineData("a: 'it's'", "1:8 UIT1049")]
    [InlineData("\"a\" b: c", "1:5 UIT1049")]
    [InlineData("a: \"c:\\data\"", "1:7 UIT1050")]
    [InlineData("a: \"\\uD800\"", "1:5 UIT1050")]
    [InlineData("a: \"\\uD800x\"", "1:5 UIT1050")]
    [InlineData("a: @x", "1:4 UIT1051")]
    [InlineData("a: `x`", "1:4 UIT1051")]
    [InlineData("eis: > 5 jaar\nb: c", "1:6 UIT1051")]
    [InlineData("a: , b", "1:4 UIT1051")]
    // what is refused anyway, also where YamlDotNet stumbles over it
    [InlineData("a: *", "1:4 UIT1021")]
    [InlineData("a: &x &y 1", "1:7 UIT1020")]
    [InlineData("a: !x!y 1", "1:4 UIT1022")]
    [InlineData("a: !<x", "1:4 UIT1022")]
    [InlineData("[b, !!c],\n\"d\"]", "1:5 UIT1022")]
    [InlineData("[[a],:\n  \"b\"]", "1:7 UIT1054")]
    [InlineData("a: 1\n%FOO\nb: 2", "2:1 UIT1024")]
    [InlineData("a: ? b", "1:4 UIT1026")]
    [InlineData("...\n...", "1:1 UIT1054")]
    public void A_syntax_error_gives_one_diagnostic_at_the_place_to_look(string yaml, string expected)
    {
        var document = yaml.Read();
        document.Found().Should().Equal(expected);
        document.Root.Should().BeNull();
    }

    [Fact]
    public void An_unclosed_bracket_says_which_and_up_to_where() =>
        "a:\n  b: [1,\n  c: 2\n".Read().Diagnostics.Single().ToString().Should().Be(
            "f(2,6): error UIT1042: de haak `[` die hier opengaat is op regel 3 nog niet gesloten; sluit met `]`");

    [Fact]
    public void An_unclosed_quote_says_which() =>
        "a: 'b\n".Read().Diagnostics.Single().ToString().Should().Be(
            "f(1,4): error UIT1041: de tekst die hier met `'` begint wordt niet goed gesloten; sluit de tekst op dezelfde regel met `'`");
}
