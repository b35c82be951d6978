using System.Collections.Immutable;
using YamlDotNet.Core.Events;

namespace Uitstroom.Regions;

/// <summary>What a layout may never change: the structure, the texts in order, and the comments.</summary>
/// <param name="Delen">The structure and the texts, in the order of the file.</param>
/// <param name="Opmerkingen">The comments, in the order of the file.</param>
internal sealed record Betekenis(ImmutableArray<string> Delen, ImmutableArray<string> Opmerkingen)
{
    public static Betekenis Van(SourceText bron)
    {
        var gebeurtenissen = Opmaaklezer.Gebeurtenissen(bron.Tekst);
        return new([.. gebeurtenissen.Select(Deel)], Opmerkingenlezer.Lees(bron.Tekst));
    }

    public bool IsGelijk(Betekenis ander) => Delen.SequenceEqual(ander.Delen) && Opmerkingen.SequenceEqual(ander.Opmerkingen);

    private static string Deel(ParsingEvent gebeurtenis) => gebeurtenis switch
    {
        Scalar scalar => "=" + scalar.Value,
        SequenceStart => "[",
        SequenceEnd => "]",
        MappingStart => "{",
        _ => "}",
    };
}
