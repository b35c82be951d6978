using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>The outcome in a world that may leave readings of labels or of their order open: rules per way to read them.</summary>
internal static class Labeluitkomst
{
    /// <param name="labels">The rules per way to read the labels; one when no reading of them is open.</param>
    /// <param name="statussen">The status of each criterion.</param>
    /// <param name="vooraf">Whether everything that must be met first is met.</param>
    public static Voorlopig Bepaal(ImmutableArray<Labelregels> labels, ReadOnlySpan<byte> statussen, bool vooraf)
    {
        var eerste = Onder(labels[0], statussen, vooraf);
        for (var i = 1; i < labels.Length; i++)
        {
            // Equal outcomes stand, else somebody must say how to read the text.
            var andere = Onder(labels[i], statussen, vooraf);
            eerste = andere == eerste ? eerste : new Voorlopig(
                eerste.Mogelijk | andere.Mogelijk,
                0,
                andere.Label == eerste.Label ? eerste.Label : labels[i].OordeelNodig,
                eerste.Vast && andere.Vast && andere.Label == eerste.Label);
        }

        return eerste;
    }

    /// <summary>Where the outcome stands under each way to read the labels: what can still matter differs between them.</summary>
    public static ImmutableArray<Voorlopig> PerLabels(ImmutableArray<Labelregels> labels, ReadOnlySpan<byte> statussen, bool vooraf)
    {
        var uitkomsten = ImmutableArray.CreateBuilder<Voorlopig>(labels.Length);
        foreach (var regels in labels)
        {
            uitkomsten.Add(Onder(regels, statussen, vooraf));
        }

        return uitkomsten.MoveToImmutable();
    }

    private static Voorlopig Onder(Labelregels labels, ReadOnlySpan<byte> statussen, bool vooraf)
    {
        var bepaling = new Uitkomstbepaling(labels, statussen);
        return vooraf ? bepaling.Bepaal() : bepaling.BepaalVooraf();
    }
}
