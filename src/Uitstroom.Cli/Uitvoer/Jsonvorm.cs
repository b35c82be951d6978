using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Uitstroom.Cli;

/// <summary>How JSON looks: Dutch text stays readable, as in the results of the library.</summary>
internal static class Jsonvorm
{
    private static readonly JavaScriptEncoder _nederlands = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>For one result.</summary>
    public static JsonWriterOptions Leesbaar { get; } = new() { Indented = true, Encoder = _nederlands };

    /// <summary>For a result on each line.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = _nederlands, SkipValidation = true };
}
