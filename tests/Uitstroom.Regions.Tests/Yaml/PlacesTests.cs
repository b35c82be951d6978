using System.Text;

namespace Uitstroom.Regions.Tests.Yaml;

public class PlacesTests
{
    private const string Sample = """
        a: 1
        b:
          - x
          - [y, "z"]
          - k: v
            l: |  # note
              text
              more
        c: {d: e, f: [g]}
        'q r': 'it''s'
        m: >-
          folded
          text

        p: plain
          more # note
        s: "over
          lines"
        t: [
          u,
          v ]
        """;

    [Theory]
    [InlineData("a", "1:4+1")]
    [InlineData("b", "3:3+3")]
    [InlineData("b.0", "3:5+1")]
    [InlineData("b.1", "4:5+8")]
    [InlineData("b.1.0", "4:6+1")]
    [InlineData("b.1.1", "4:9+3")]
    [InlineData("b.2", "5:5+4")]
    [InlineData("b.2.k", "5:8+1")]
    [InlineData("b.2.l", "6:8+1")]
    [InlineData("c", "9:4+14")]
    [InlineData("c.d", "9:8+1")]
    [InlineData("c.f", "9:14+3")]
    [InlineData("c.f.0", "9:15+1")]
    [InlineData("q r", "10:8+7")]
    [InlineData("m", "11:4+2")]
    [InlineData("p", "15:4+5")]
    [InlineData("s", "17:4+5")]
    [InlineData("t", "19:4+1")]
    [InlineData("t.1", "21:3+1")]
    public void A_value_stands_where_it_begins_and_is_as_long_as_its_first_line_shows(string path, string place) =>
        Sample.ReadRoot().At(path).Place().Should().Be(place);

    [Theory]
    [InlineData("a", "1:1+1")]
    [InlineData("c", "9:1+1")]
    [InlineData("q r", "10:1+5")]
    public void A_key_has_its_own_place_with_its_quotes(string key, string place) =>
        ((YamlMapping)Sample.ReadRoot()).Find(key)!.Sleutel.Place().Should().Be(place);

    [Fact]
    public void The_root_begins_at_its_first_key() => "# note\n\n  a: 1\n  b: 2\n".ReadRoot().Place().Should().Be("3:3+4");

    [Fact]
    public void A_block_sequence_begins_at_its_first_dash_also_without_indentation() =>
        "a:\n- b\n- c\nd: e\n".ReadRoot().At("a").Place().Should().Be("2:1+3");

    [Fact]
    public void The_mapping_of_one_pair_within_square_brackets_begins_at_its_key()
    {
        var root = "a: [b, c: d]".ReadRoot();
        root.At("a.1").Place().Should().Be("1:8+4");
        root.At("a.1.c").Place().Should().Be("1:11+1");
    }

    [Fact]
    public void Columns_count_utf16_units() => "a: [é, 𝒳, z]".ReadRoot().At("a.2").Place().Should().Be("1:12+1");

    [Fact]
    public void Windows_line_ends_do_not_move_places()
    {
        var root = "a: 1\r\nb:\r\n  c: \"d\"\r\n".ReadRoot();
        root.At("b.c").Place().Should().Be("3:6+3");
        root.At("b").Place().Should().Be("3:3+6");
    }

    [Fact]
    public void A_byte_order_mark_does_not_move_places()
    {
        var document = YamlReader.Read("f", Encoding.UTF8.GetBytes("\uFEFFa: 1\n"));
        document.Diagnostics.Should().BeEmpty();
        ((YamlMapping)document.Root!).Find("a")!.Sleutel.Place().Should().Be("1:1+1");
    }

    [Fact]
    public void Behind_an_anchor_and_a_tag_the_value_has_its_own_place() =>
        "a: &x !!str value".Read().Root!.At("a").Place().Should().Be("1:13+5");
}
