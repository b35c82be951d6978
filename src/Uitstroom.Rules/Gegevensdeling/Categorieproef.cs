using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How a category comes out in one world, part by part, so that the reason can be told.</summary>
internal sealed record Categorieproef
{
    /// <summary>Whether some rule gives it, consent apart.</summary>
    public required Losproef Genoemd { get; init; }

    /// <summary>Whether some rule gives it with its consent.</summary>
    public required Losproef Toegestemd { get; init; }

    /// <summary>Whether some rule keeps it from the recipient.</summary>
    public required Losproef Verboden { get; init; }

    /// <summary>Whether party, term and purpose allow sharing at all.</summary>
    public required Losproef Kader { get; init; }

    /// <summary>The rules that name it as given, whether or not they apply.</summary>
    public required ImmutableArray<Deelregel> InTekst { get; init; }

    /// <summary>The rules that give it, or may.</summary>
    public required ImmutableArray<Deelregel> Geeft { get; init; }

    /// <summary>The rules that keep it from the recipient, or may.</summary>
    public required ImmutableArray<Deelregel> Weigert { get; init; }

    /// <summary>Whether it may be shared.</summary>
    public Losproef Mag => Deelproef.Alle(Toegestemd, Deelproef.Niet(Verboden), Kader);

    /// <summary>Whether the rules give it, apart from consent and from whether the agreement is in force.</summary>
    public Losproef NaarTekst => Deelproef.Alle(Genoemd, Deelproef.Niet(Verboden));
}
