using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Uitstroom.Documentatie.Tests.Paginas;

/// <summary>A page as a tree. The writer closes what it opens, so that with its few empty elements closed a page is XML.</summary>
internal static partial class Htmlboom
{
    public static XElement Lees(string html)
    {
        var xml = Stijl().Replace(html.Replace("<!doctype html>\n", "", StringComparison.Ordinal), "");
        return XElement.Parse(Leeg().Replace(xml, "<$1/>"), LoadOptions.PreserveWhitespace);
    }

    public static IEnumerable<XElement> Alle(this XElement boom, string naam) => boom.DescendantsAndSelf().Where(element => element.Name.LocalName == naam);

    public static string? Eigenschap(this XElement element, string naam) => element.Attribute(naam)?.Value;

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Stijl();

    [GeneratedRegex("<((?:meta|link)[^>]*)>")]
    private static partial Regex Leeg();
}
