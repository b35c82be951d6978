using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Why an outcome is what it is: a line per criterion with the leaves that decide it, as data and as Dutch text.</summary>
public sealed class Uitleg
{
    private Uitleg(Toetsing toetsing, ImmutableArray<UitlegRegel> criteria)
    {
        Toetsing = toetsing;
        Criteria = criteria;
    }

    /// <summary>The decision that is explained.</summary>
    public Toetsing Toetsing { get; }

    /// <summary>A line per criterion, in file order.</summary>
    public ImmutableArray<UitlegRegel> Criteria { get; }

    /// <summary>The explanation as Dutch text, lines ending in <c>\n</c>.</summary>
    public string ToText() => Uitlegtekst.Schrijf(this);

    /// <inheritdoc />
    public override string ToString() => ToText();

    internal static Uitleg Maak(Toetsing toetsing)
    {
        var boom = new Uitlegboom(toetsing);
        var criteria = ImmutableArray.CreateBuilder<UitlegRegel>(toetsing.Toets.Criteria.Length);
        for (var i = 0; i < toetsing.Toets.Criteria.Length; i++)
        {
            criteria.Add(boom.Criterium(i));
        }

        return new Uitleg(toetsing, criteria.MoveToImmutable());
    }
}
