using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>From the status of each criterion to the outcome, in a world that may leave readings of labels or their order open.</summary>
internal sealed class Uitkomstplan(Criteriumplan[] criteria, ImmutableArray<Labelregels> labels)
{
    /// <summary>The rules per way to read the labels; one when no reading of them is open.</summary>
    public ImmutableArray<Labelregels> Labels => labels;

    /// <param name="statussen">The status of each criterion.</param>
    /// <param name="vooraf">Whether everything that must be met first is met.</param>
    public Voorlopig Bepaal(ReadOnlySpan<byte> statussen, bool vooraf)
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

    /// <summary>Where the outcome stands under each of <see cref="Labels"/>: what can still matter differs between them.</summary>
    public ImmutableArray<Voorlopig> PerLabels(ReadOnlySpan<byte> statussen)
    {
        var vooraf = true;
        for (var i = 0; i < criteria.Length; i++)
        {
            vooraf &= !criteria[i].Criterium.Vooraf || Statusbyte.IsGehaald(statussen[i]);
        }

        var uitkomsten = ImmutableArray.CreateBuilder<Voorlopig>(labels.Length);
        foreach (var regels in labels)
        {
            uitkomsten.Add(Onder(regels, statussen, vooraf));
        }

        return uitkomsten.MoveToImmutable();
    }

    private static Voorlopig Onder(Labelregels regels, ReadOnlySpan<byte> statussen, bool vooraf)
    {
        var bepaling = new Uitkomstbepaling(regels, statussen);
        return vooraf ? bepaling.Bepaal() : bepaling.BepaalVooraf();
    }
}
