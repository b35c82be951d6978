using System.Globalization;
using System.Text;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Yaml;

/// <summary>Reading and asserting in the words of the reader: <c>"a: 1".Read()</c>, <c>"3:1 UIT1027"</c>.</summary>
internal static class YamlText
{
    public static YamlDocument Read(this string tekst) => YamlReader.Read("f", Encoding.UTF8.GetBytes(tekst));

    public static YamlNode ReadRoot(this string tekst)
    {
        var document = tekst.Read();
        document.Diagnostics.Should().BeEmpty();
        return document.Root!;
    }

    /// <summary>Every diagnostic as <c>line:column id</c>, in the order given.</summary>
    public static IEnumerable<string> Found(this YamlDocument document) => document.Diagnostics.Select(Short);

    public static string Short(Diagnostic found) => string.Create(CultureInfo.InvariantCulture, $"{found.Plaats.Regel}:{found.Plaats.Kolom} {found.Id}");

    /// <summary>A place as <c>line:column+length</c>.</summary>
    public static string Place(this YamlNode node) => string.Create(CultureInfo.InvariantCulture, $"{node.Plaats.Regel}:{node.Plaats.Kolom}+{node.Plaats.Lengte}");

    /// <summary>The piece at a path such as <c>a.1.b</c>: keys and indexes from 0.</summary>
    public static YamlNode At(this YamlNode node, string path) => path.Split('.').Aggregate(node, (at, step) => at switch
    {
        YamlMapping mapping => mapping[step]!,
        YamlSequence sequence => sequence.Items[int.Parse(step, CultureInfo.InvariantCulture)],
        _ => throw new ArgumentException($"no {step} in {at}"),
    });

    public static string Text(this YamlNode node) => ((YamlScalar)node).Tekst;
}
