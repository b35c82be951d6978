using System.Text;

namespace Uitstroom.Regions.Tests.Yaml;

public class EncodingTests
{
    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)':', 0xEB }, "1:3 UIT1007")]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', 0xC3, 0xA9, (byte)' ', 0xC3 }, "2:3 UIT1007")]
    [InlineData(new byte[] { (byte)'a', 0xED, 0xA0, 0x80 }, "1:2 UIT1007")]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, "1:1 UIT1007")]
    [InlineData(new byte[] { 0xC0, 0x80 }, "1:1 UIT1007")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'x', 0xFF }, "1:2 UIT1007")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 }, "0:0 UIT1006")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, (byte)'a' }, "0:0 UIT1006")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, (byte)'a', 0, 0, 0 }, "0:0 UIT1006")]
    [InlineData(new byte[] { 0, 0, 0xFE, 0xFF, 0, 0, 0, (byte)'a' }, "0:0 UIT1006")]
    [InlineData(new byte[] { (byte)'a', 0, (byte)':', 0, (byte)' ', 0, (byte)'1', 0 }, "0:0 UIT1006")]
    public void Bytes_that_are_no_utf8_are_refused_once_with_their_place(byte[] bytes, string expected)
    {
        var document = YamlReader.Read("f", bytes);
        document.Found().Should().Equal(expected);
        document.Root.Should().BeNull();
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\u0001')]
    [InlineData('\u001B')]
    [InlineData('\u007F')]
    [InlineData('\u0085')]
    [InlineData('\u009B')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u202E')]
    [InlineData('\u2066')]
    [InlineData('\u200B')]
    [InlineData('\uFEFF')]
    [InlineData('\uFFFE')]
    [InlineData('\r')]
    public void A_character_that_cannot_be_seen_is_refused_also_in_quotes_and_comments(char character)
    {
        var document = $"aa: bb\nbb: \"c{character}d\" # {character}{character}\ncc: 1\ncc: 2".Read();
        document.Found().Should().Equal("2:7 UIT1008", "2:13 UIT1008", "4:1 UIT1027");
        document.Root!.At("cc").Text().Should().Be("1");
    }

    [Fact]
    public void When_a_forbidden_character_breaks_the_yaml_it_is_the_only_error() =>
        "a: 1\rb: 2\r".Read().Found().Should().Equal("1:5 UIT1008", "1:10 UIT1008");

    [Fact]
    public void A_file_over_one_mebibyte_is_refused_and_one_of_exactly_that_size_is_read()
    {
        var bytes = Encoding.UTF8.GetBytes("a: 1\n#" + new string('x', YamlLimits.Bytes - 6));
        YamlReader.Read("f", bytes).Diagnostics.Should().BeEmpty();
        YamlReader.Read("f", bytes.Append((byte)'x').ToArray()).Found().Should().Equal("0:0 UIT1005");
    }
}
