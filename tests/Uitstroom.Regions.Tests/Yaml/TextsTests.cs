using System.Text;

namespace Uitstroom.Regions.Tests.Yaml;

public class TextsTests
{
    [Theory]
    [InlineData("ja")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("007")]
    [InlineData("1e3")]
    [InlineData("2030-01-01")]
    [InlineData("752,33 euro")]
    [InlineData("true")]
    public void A_plain_scalar_stays_the_text_that_was_written(string text)
    {
        var value = (YamlScalar)$"a: {text}".ReadRoot().At("a");
        value.Tekst.Should().Be(text);
        value.Aangehaald.Should().BeFalse();
    }

    [Theory]
    [InlineData("a: \"x\\ty\"", "x\ty")]
    [InlineData("a: 'it''s'", "it's")]
    [InlineData("a: |\n  x\n  y\n", "x\ny\n")]
    [InlineData("a: >-\n  x\n  y\n", "x y")]
    [InlineData("a: \"\"", "")]
    public void A_text_in_quotes_or_a_block_is_marked_so(string yaml, string text)
    {
        var value = (YamlScalar)yaml.ReadRoot().At("a");
        value.Tekst.Should().Be(text);
        value.Aangehaald.Should().BeTrue();
        value.Ontbreekt.Should().BeFalse();
    }

    [Fact]
    public void A_mapping_finds_its_keys_and_keeps_their_order()
    {
        var root = (YamlMapping)"b: 1\na: 2\n\"<<\": 3\n".ReadRoot();
        root.Entries.Select(entry => entry.Sleutel.Tekst).Should().Equal("b", "a", "<<");
        root["a"]!.Text().Should().Be("2");
        root["c"].Should().BeNull();
    }

    [Fact]
    public void The_document_keeps_the_bytes_as_they_were()
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFFa: 1\r\n");
        YamlReader.Read("f", bytes).Inhoud.ToArray().Should().Equal(bytes);
    }

    [Fact]
    public void Every_yaml_file_of_the_repository_can_be_read()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "regions"), "*.yaml", SearchOption.AllDirectories);
        files.Should().NotBeEmpty();
        files.SelectMany(file => YamlReader.ReadFile(file).Diagnostics).Should().BeEmpty();
    }
}
