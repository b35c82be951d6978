using System.Reflection;
using System.Text.RegularExpressions;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Yaml;

public partial class CatalogueTests
{
    private static readonly Type[] _catalogues = [typeof(FileDiagnostics), typeof(YamlDiagnostics), typeof(SyntaxDiagnostics)];

    private static readonly string _pages = Path.Combine(Repository.Root, "docs", "diagnostics");

    public static TheoryData<string> Ids => [.. YamlDiagnostics.Ids];

    [Fact]
    public void Every_message_has_an_id_of_its_own_and_the_list_is_complete() =>
        All().Select(found => found.Id).Should().BeEquivalentTo(YamlDiagnostics.Ids).And.OnlyHaveUniqueItems();

    [Fact]
    public void Messages_are_one_sentence_without_capital_or_full_stop()
    {
        foreach (var text in All().SelectMany(found => new[] { found.Melding, found.Suggestie }).OfType<string>())
        {
            text.Should().NotMatchRegex("^[A-Z]").And.NotEndWith(".").And.NotContain("\n").And.NotMatchRegex("Yaml[A-Z]");
            (text.Count(character => character == '`') % 2).Should().Be(0, text);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_a_page_that_shows_it_wrong_and_right(string id)
    {
        var page = File.ReadAllText(Path.Combine(_pages, id + ".md"));
        page.Should().StartWith($"# {id}: ").And.Contain("## Fout").And.Contain("## Goed").And.Contain("## Waarom");
        var examples = Example().Matches(page).Select(match => match.Groups[1].Value.Replace('→', '\t').Replace('␣', '\u00A0')).ToList();
        if (examples is [var wrong, var right])
        {
            wrong.Read().Diagnostics.Select(found => found.Id).Distinct().Should().Contain(id);
            right.Read().Diagnostics.Should().BeEmpty();
        }
    }

    [Fact]
    public void User_text_is_shortened_to_sixty_characters_and_made_harmless()
    {
        Citaat.Van("x").Should().Be("`x`");
        Citaat.Van(new string('x', 61)).Should().Be($"`{new string('x', 60)}…`");
        Citaat.Van("a`b\u001B[31m\n\u202E").Should().Be("`a'b\\u001B[31m\\n\\u202E`");
        Citaat.Van("\uD800").Should().Be("`\uFFFD`");
    }

    /// <summary>Each message once, made with sample arguments.</summary>
    private static IEnumerable<Diagnostic> All() =>
        from catalogue in _catalogues
        from method in catalogue.GetMethods(BindingFlags.Public | BindingFlags.Static)
        where method.ReturnType == typeof(Diagnostic)
        select (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(Sample)])!;

    private static object Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(SourceSpan) => new SourceSpan("f", 1, 2, 3),
        var type when type == typeof(string) => "voorbeeld",
        var type when type == typeof(char) => '[',
        var type when type == typeof(byte) => (byte)0xEB,
        _ => 2048,
    };

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
