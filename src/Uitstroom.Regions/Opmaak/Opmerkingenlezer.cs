using System.Collections.Immutable;
using YamlDotNet.Core;

namespace Uitstroom.Regions;

/// <summary>
/// Finds the comments of a file by the scanner of YamlDotNet: another way than <see cref="Opmaaklezer"/> goes, so that the one checks the other.
/// </summary>
internal static class Opmerkingenlezer
{
    /// <summary>The comments in the order of the file, from <c>#</c>, without spaces at the end.</summary>
    /// <param name="tekst">The text, which is known to be good.</param>
    public static ImmutableArray<string> Lees(string tekst)
    {
        var scanner = new Scanner(new StringReader(tekst), skipComments: false);
        var gevonden = ImmutableArray.CreateBuilder<string>();
        while (scanner.MoveNext())
        {
            if (scanner.Current is YamlDotNet.Core.Tokens.Comment opmerking)
            {
                gevonden.Add(("#" + opmerking.Value).TrimEnd());
            }
        }

        return gevonden.ToImmutable();
    }
}
