using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Uitstroom.Regions.Tests.Binding;
using Uitstroom.Regions.Tests.Yaml;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Catalogus;

/// <summary>All catalogues of diagnostics together: an id has one message, one place in a list and one page.</summary>
public partial class CatalogusTests
{
    private static readonly Type[] _catalogi =
    [
        .. new[] { typeof(RegelingLoader).Assembly, typeof(Regeling).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Diagnostics", StringComparison.Ordinal) && type.IsAbstract && type.IsSealed),
    ];

    [Fact]
    public void Every_id_of_a_message_stands_in_a_list_and_every_id_in_a_list_has_one_message()
    {
        var ids = _catalogi.SelectMany(Ids).ToList();
        ids.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(100);
        Meldingen().Select(melding => melding.Id).Should().BeEquivalentTo(ids).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_id_has_a_page_and_every_page_an_id() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "docs", "diagnostics"), "*.md").Select(pad => Path.GetFileNameWithoutExtension(pad))
            .Should().BeEquivalentTo(_catalogi.SelectMany(Ids));

    [Fact]
    public void Messages_are_one_sentence_without_capital_or_full_stop_and_name_no_type_of_ours()
    {
        foreach (var tekst in Meldingen().SelectMany(melding => new[] { melding.Melding, melding.Suggestie }).OfType<string>())
        {
            tekst.Should().NotMatchRegex("^[A-Z]").And.NotEndWith(".").And.NotContain("\n").And.NotMatchRegex("[a-z]{2}[A-Z]");
            (tekst.Count(teken => teken == '`') % 2).Should().Be(0, tekst);
        }
    }

    /// <summary>A case that comes out otherwise says no more; UIT3413 passes on what its cause says; UIT4004 names the bounds of a fact, and the sample has none.</summary>
    [Fact]
    public void Every_message_says_what_to_do() =>
        Meldingen().Where(melding => melding.Suggestie is null).Select(melding => melding.Id).Should().BeEquivalentTo(["UIT4102", "UIT3413", "UIT4004"]);

    [Fact]
    public void The_ids_of_a_catalogue_lie_in_the_range_that_its_summary_names()
    {
        var bron = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*Diagnostics.cs", SearchOption.AllDirectories).Where(pad => !pad.Contains("/obj/", StringComparison.Ordinal));
        foreach (var tekst in bron.Select(File.ReadAllText))
        {
            var bereik = Bereik().Match(tekst);
            bereik.Success.Should().BeTrue(tekst[..200]);
            foreach (Match id in Nieuw().Matches(tekst))
            {
                string.CompareOrdinal(id.Groups[1].Value, bereik.Groups[1].Value).Should().BeGreaterThanOrEqualTo(0, id.Value);
                string.CompareOrdinal(id.Groups[1].Value, bereik.Groups[2].Value).Should().BeLessThanOrEqualTo(0, id.Value);
            }
        }
    }

    private static IEnumerable<string> Ids(Type catalogus) => (ImmutableArray<string>?)catalogus.GetProperty("Ids")?.GetValue(null) ?? [];

    /// <summary>Each message once, made with sample arguments.</summary>
    private static IEnumerable<Diagnostic> Meldingen() =>
        from catalogus in _catalogi
        from methode in catalogus.GetMethods(BindingFlags.Public | BindingFlags.Static)
        where methode.ReturnType == typeof(Diagnostic) && !methode.GetParameters().Any(parameter => parameter.ParameterType == typeof(Feitfout))
        select (Diagnostic)methode.Invoke(null, [.. methode.GetParameters().Select(Voorbeeld)])!;

    private static object? Voorbeeld(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return type == typeof(SourceSpan) ? new SourceSpan("f", 1, 2, 3)
            : type == typeof(string) ? parameter.Name == "bedoeld" ? null : "voorbeeld"
            : type == typeof(char) ? '['
            : type == typeof(byte) ? (byte)0xEB
            : type == typeof(bool) ? false
            : type == typeof(long) ? 2048L
            : type == typeof(Diagnostic) ? new Diagnostic("UIT1101", Severity.Error, new SourceSpan("f", 1, 2, 3), "onbekende sleutel `x`")
            : type == typeof(Feit) ? Streek.Regeling.Feiten.First(feit => feit.OordeelDoor is not null)
            : type == typeof(FeitType) ? FeitType.Datum
            : type == typeof(Regeling) ? Streek.Regeling
            : type == typeof(Verdeelsleutel) ? Streek.Regeling.Verdeelsleutels["tabel"]
            : type == typeof(Gelijkstand) ? new Gelijkstand(["Aardam", "Beekdam"], 1, null)
            : type == typeof(Lezing) ? Streek.Regeling.Lezingen[0]
            : type.IsAssignableFrom(typeof(string[])) ? new[] { "een", "twee" }
            : 2048;
    }

    [GeneratedRegex("<summary>(UIT\\d{4})–(UIT\\d{4})")]
    private static partial Regex Bereik();

    [GeneratedRegex("\\(\\s*\"(UIT\\d{4})\"")]
    private static partial Regex Nieuw();
}
