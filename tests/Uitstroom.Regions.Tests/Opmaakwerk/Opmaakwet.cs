using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Uitstroom.Regions.Tests.Opmaakwerk;

/// <summary>What must hold of every layout. The meaning is read by YamlDotNet here, and by nothing of the layout itself.</summary>
internal static class Opmaakwet
{
    /// <summary>Lays out a text and checks the laws; gives the result.</summary>
    public static string Toets(string tekst)
    {
        var resultaat = Opmaak.Lees("f", Encoding.UTF8.GetBytes(tekst));
        Waar(resultaat.Inhoud is not null, $"a layout, not {string.Join("; ", resultaat.Diagnostics)}");
        var nieuw = Encoding.UTF8.GetString(resultaat.Inhoud!.Value.Span);
        Waar(Betekenis(nieuw).SequenceEqual(Betekenis(tekst)), "the same meaning");
        var nogmaals = Opmaak.Lees("f", resultaat.Inhoud.Value);
        Waar(nogmaals is { IsGoed: true, Diagnostics.IsEmpty: true } && nogmaals.Inhoud!.Value.Span.SequenceEqual(resultaat.Inhoud.Value.Span), "no change the second time");
        Waar(resultaat.IsGoed == (nieuw == tekst) && resultaat.Diagnostics.IsEmpty == resultaat.IsGoed, "UIT6601 where something changes");
        Waar(nieuw.EndsWith('\n') && !nieuw.StartsWith('\n') && (tekst.Contains('\t', StringComparison.Ordinal) || !nieuw.Contains('\t', StringComparison.Ordinal)), "whole lines from the first one on");
        return nieuw;
    }

    public static void Waar(bool feit, string wat) => Assert.True(feit, wat);

    /// <summary>The events without their layout: what stands in quotes counts as quoted unless it is one word.</summary>
    private static IEnumerable<string> Betekenis(string tekst)
    {
        var parser = new Parser(new StringReader(tekst.TrimStart('\uFEFF').ReplaceLineEndings("\n")));
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case Scalar scalar:
                    var woord = scalar.Value.All(teken => char.IsLetterOrDigit(teken) || teken is '-' or '_' or '.');
                    yield return $"{(scalar.Style == ScalarStyle.Plain || (woord && scalar.Value is not ("ja" or "nee")) ? "" : "\"")}{scalar.Value}";
                    break;
                case MappingStart or SequenceStart or MappingEnd or SequenceEnd:
                    yield return parser.Current.GetType().Name;
                    break;
            }
        }
    }
}
