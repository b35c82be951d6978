namespace Uitstroom.Regions.Tests.Yaml;

public class RefusalsTests
{
    [Theory]
    [InlineData("a: &x 1", "1:4 UIT1020")]
    [InlineData("a: &x\n  b: 1", "1:4 UIT1020")]
    [InlineData("&x a: 1", "1:1 UIT1020")]
    [InlineData("a: *x", "1:4 UIT1021")]
    [InlineData("*x : 1", "1:1 UIT1021")]
    [InlineData("[a, *x]", "1:5 UIT1021")]
    [InlineData("a: !!str 1", "1:4 UIT1022")]
    [InlineData("a: ! 1", "1:4 UIT1022")]
    [InlineData("a: [!x 1]", "1:5 UIT1022")]
    [InlineData("a: !x [1]", "1:4 UIT1022")]
    [InlineData("a: 1\n<<: {b: 2}", "2:1 UIT1023")]
    [InlineData("%YAML 1.2\n---\na: 1", "1:1 UIT1024")]
    [InlineData("# note\n%FOO bar\n---\na: 1", "2:1 UIT1024")]
    [InlineData("a: 1\n---\nb: 2", "2:1 UIT1025")]
    [InlineData("a: 1\n...\nb: 2", "3:1 UIT1025")]
    [InlineData("? [a, b]\n: 1", "1:3 UIT1026")]
    [InlineData("{[a]: b}", "1:2 UIT1026")]
    [InlineData("? |\n  x\n: 1", "1:3 UIT1026")]
    [InlineData("? [a]", "1:3 UIT1026")]
    [InlineData("a: 1\nb: 2\na: 3", "3:1 UIT1027")]
    [InlineData("{a: 1, \"a\": 2}", "1:8 UIT1027")]
    [InlineData("a:", "1:1 UIT1028")]
    [InlineData("a:\n  b: # note\n  c: 1", "2:3 UIT1028")]
    [InlineData("{a, b: 1}", "1:2 UIT1028")]
    [InlineData("- a\n-\n- b", "2:1 UIT1029")]
    [InlineData("a:\n  - # note\n  - b", "2:3 UIT1029")]
    [InlineData(": 1", "1:1 UIT1030")]
    [InlineData("\"\": 1", "1:1 UIT1030")]
    [InlineData("a: b\u00A0c", "1:5 UIT1031")]
    [InlineData("a: b\n  c\u202Fd", "2:4 UIT1031")]
    [InlineData("a: \"x\\0\"", "1:4 UIT1008")]
    [InlineData("a: \"x\\N\"", "1:4 UIT1008")]
    [InlineData("a: [\n\tb ]", "2:1 UIT1040")]
    [InlineData("a: 'x\nb: y'\nc: 1", "1:4 UIT1041")]
    [InlineData("a: b\n  - c\n", "2:3 UIT1052")]
    public void What_is_refused_has_one_diagnostic_at_its_place_and_leaves_the_rest_readable(string yaml, string expected)
    {
        var document = yaml.Read();
        document.Found().Should().Equal(expected);
        document.Root.Should().NotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# note")]
    [InlineData("---\n")]
    [InlineData("---\n...\n")]
    public void A_document_without_anything_is_refused(string yaml)
    {
        var document = yaml.Read();
        document.Found().Should().Equal("0:0 UIT1009");
        document.Root.Should().BeNull();
    }

    [Fact]
    public void A_duplicate_key_names_both_places_and_the_first_value_counts()
    {
        var document = "x: 0\na: 1\nb: 2\n  \na: 3".Read();
        document.Diagnostics.Single().ToString().Should().Be(
            "f(5,1): error UIT1027: de sleutel `a` staat hier voor de tweede keer; de eerste staat op regel 2, kolom 1; haal er één weg of geef er één een andere naam");
        document.Root!.At("a").Text().Should().Be("1");
    }

    [Fact]
    public void An_empty_value_leaves_a_hole_that_says_it_was_reported() =>
        ((YamlScalar)"a:\nb: 1".Read().Root!.At("a")).Ontbreekt.Should().BeTrue();

    [Fact]
    public void A_refused_key_is_left_out_with_its_value()
    {
        var root = (YamlMapping)"<<: {x: 1}\n? [a]\n: b\nc: d".Read().Root!;
        root.Entries.Select(entry => entry.Sleutel.Tekst).Should().Equal("c");
    }

    [Fact]
    public void All_refusals_come_at_once_in_the_order_of_the_file() =>
        "b: &x 1\na: *x\nlist:\n  -\n  - {c: , d: !t 1}\nb: 2\n<<: {e: 1}\n".Read().Found().Should().Equal(
            "1:4 UIT1020", "2:4 UIT1021", "4:3 UIT1029", "5:6 UIT1028", "5:14 UIT1022", "6:1 UIT1027", "7:1 UIT1023");

    [Fact]
    public void Refusals_before_a_syntax_error_are_reported_with_it() =>
        "a:\nb: 1\nb: 2\nc: [1\n".Read().Found().Should().Equal("1:1 UIT1028", "3:1 UIT1027", "4:4 UIT1042");

    [Fact]
    public void Of_very_many_errors_the_first_hundred_are_listed()
    {
        var found = string.Concat(Enumerable.Range(0, 500).Select(i => $"k{i}:\n")).Read().Diagnostics;
        found.Should().HaveCount(101);
        YamlText.Short(found[^1]).Should().Be("101:1 UIT1014");
    }

    [Fact]
    public void A_text_within_a_block_may_hold_tabs_percent_signs_and_anything_else() =>
        "a: |\n  \tx\n  %y\n  &z *z !t {[\nb: \"c\n \td\"\n".ReadRoot().At("a").Text().Should().Be("\tx\n%y\n&z *z !t {[\n");

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void Thirty_two_levels_are_allowed(int levels, bool allowed)
    {
        var flow = (new string('[', levels) + "a" + new string(']', levels)).Read();
        var block = (string.Concat(Enumerable.Repeat("- ", levels)) + "a").Read();
        flow.Found().Should().Equal(allowed ? [] : ["1:33 UIT1010"]);
        block.Found().Should().Equal(allowed ? [] : ["1:65 UIT1010"]);
        (flow.Root is not null).Should().Be(allowed);
    }

    [Fact]
    public void Keys_texts_and_the_number_of_parts_have_a_limit()
    {
        var key = new string('k', YamlLimits.KeyLength);
        $"{key}: 1".Read().Found().Should().BeEmpty();
        $"{key}k: 1".Read().Found().Should().Equal("1:1 UIT1012");
        $"a: {new string('t', YamlLimits.TextLength)}".Read().Found().Should().BeEmpty();
        $"a: {new string('t', YamlLimits.TextLength + 1)}".Read().Found().Should().Equal("1:4 UIT1013");
        string.Concat(Enumerable.Repeat("- a\n", YamlLimits.Events)).Read().Diagnostics.Single().Id.Should().Be("UIT1011");
    }
}
