using System.Reflection;
using System.Text.RegularExpressions;
using Uitstroom.Regions;

namespace Uitstroom.Rules.Tests.Conventies;

/// <summary>What the source of the packages may not hold, and how long its pieces may be.</summary>
public partial class BrontekstTests
{
    private const int HoogsteBestand = 300;
    private const int HoogsteMethode = 60;

    private static readonly string _src = Path.Combine(Repository.Root, "src");

    [Fact]
    public void The_engine_has_no_binary_floating_point_and_no_clock()
    {
        foreach (var (pad, code) in Code("Uitstroom.Rules"))
        {
            Drijvend().Matches(code).Should().BeEmpty(pad);
        }

        foreach (var type in typeof(Regeling).Assembly.GetTypes())
        {
            var soorten = type.GetFields(Alles).Select(veld => veld.FieldType)
                .Concat(type.GetMethods(Alles).SelectMany(methode => methode.GetParameters().Select(parameter => parameter.ParameterType).Append(methode.ReturnType)));
            soorten.Should().NotContain([typeof(double), typeof(float), typeof(Half)], type.FullName);
        }
    }

    [Fact]
    public void The_engine_and_the_reader_know_no_region_party_or_place()
    {
        var namen = Regelingen.Namen.Select(naam => Regelingen.Zoek(naam)!)
            .SelectMany(regeling => regeling.Partijen.SelectMany(groep => groep.Leden).SelectMany(lid => lid.OokGenoemd.Append(lid.Naam)).Append(regeling.Naam))
            .Where(naam => naam.Length > 3).Distinct().ToList();
        namen.Should().HaveCountGreaterThan(30);
        foreach (var (pad, tekst) in Teksten("Uitstroom.Rules").Concat(Teksten("Uitstroom.Regions")).Where(bestand => !bestand.Pad.EndsWith("Regelingen.cs", StringComparison.Ordinal)))
        {
            namen.Where(naam => Regex.IsMatch(ZonderCommentaar(tekst), $@"\b{Regex.Escape(naam)}\b", RegexOptions.IgnoreCase)).Should().BeEmpty(pad);
        }
    }

    [Fact]
    public void No_file_is_longer_than_300_lines_no_method_than_60_and_nothing_hides_in_a_region()
    {
        foreach (var (pad, tekst) in Directory.GetDirectories(_src).SelectMany(map => Teksten(Path.GetFileName(map))))
        {
            var regels = tekst.Split('\n');
            regels.Length.Should().BeLessThanOrEqualTo(HoogsteBestand + 1, pad);
            regels.Should().NotContain(regel => regel.TrimStart().StartsWith("#region"), pad);
            Langste(regels).Should().BeLessThanOrEqualTo(HoogsteMethode, pad);
        }
    }

    private const BindingFlags Alles = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The longest block of a member: from a brace at four spaces to the one that closes it.</summary>
    private static int Langste(string[] regels)
    {
        var (langste, begin) = (0, 0);
        for (var i = 0; i < regels.Length; i++)
        {
            begin = regels[i].TrimEnd() == "    {" ? i : begin;
            langste = regels[i].TrimEnd() == "    }" && !IsType(regels[begin - 1]) ? Math.Max(langste, i - begin - 1) : langste;
        }

        return langste;
    }

    private static bool IsType(string regel) => Type().IsMatch(regel);

    private static IEnumerable<(string Pad, string Code)> Code(string pakket) =>
        Teksten(pakket).Select(bestand => (bestand.Pad, ZonderCommentaar(bestand.Tekst)));

    private static string ZonderCommentaar(string tekst) => Commentaar().Replace(tekst, "");

    private static IEnumerable<(string Pad, string Tekst)> Teksten(string pakket) =>
        Directory.GetFiles(Path.Combine(_src, pakket), "*.cs", SearchOption.AllDirectories)
            .Where(pad => !pad.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") && !pad.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"))
            .Select(pad => (Path.GetRelativePath(_src, pad), File.ReadAllText(pad).ReplaceLineEndings("\n")));

    [GeneratedRegex(@"\b(double|float|Double|Single|Half|DateTime\.Now|DateTime\.UtcNow|DateTime\.Today|SystemClock|Stopwatch|Environment\.TickCount)\b|\d[dfDF]\b(?<!0x[0-9A-Fa-f]*)")]
    private static partial Regex Drijvend();

    [GeneratedRegex("^\\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Commentaar();

    [GeneratedRegex(@"\b(class|record|struct|enum|interface)\b")]
    private static partial Regex Type();
}
