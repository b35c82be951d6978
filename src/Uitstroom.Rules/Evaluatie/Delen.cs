using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The parts of a combining node, cheapest first: questions of ja, other leaves, and whatever needs a call.</summary>
internal sealed class Delen(ImmutableArray<Knoop> knopen)
{
    /// <summary>The slots of the facts that must be ja.</summary>
    public int[] Ja { get; } = [.. knopen.OfType<Knoop.Blad>().Where(blad => blad.Test.VraagtJa).Select(blad => blad.Test.Slot)];

    public Bladtest[] Bladen { get; } = [.. knopen.OfType<Knoop.Blad>().Where(blad => !blad.Test.VraagtJa).Select(blad => blad.Test)];

    public Evaluatie[] Andere { get; } = [.. knopen.Where(deel => deel is not Knoop.Blad).Select(deel => deel.Evaluatie)];
}
