using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A value that may differ per reading of the text: one value, or one per option of a reading.</summary>
internal abstract record Keus<T>
{
    private Keus()
    {
    }

    /// <summary>The value, whatever the reading.</summary>
    public sealed record Vast(T Waarde) : Keus<T>
    {
        public override Lezing? OpenLezing(Wereld wereld) => null;

        public override T In(Wereld wereld) => Waarde;
    }

    /// <summary>A value per option, in the order of the options.</summary>
    public sealed record PerLezing(Lezing Lezing, ImmutableArray<Keus<T>> Opties) : Keus<T>
    {
        public override Lezing? OpenLezing(Wereld wereld) => wereld.Optie(Lezing) is { } optie ? Opties[optie].OpenLezing(wereld) : Lezing;

        public override T In(Wereld wereld) => Opties[wereld.Optie(Lezing) ?? 0].In(wereld);
    }

    /// <summary>The first reading that this world leaves open, or null when the value is settled.</summary>
    public abstract Lezing? OpenLezing(Wereld wereld);

    /// <summary>The value in a world; where the world leaves a reading open, the value of its first option.</summary>
    public abstract T In(Wereld wereld);

    /// <summary>The same choice, of values worked out from these.</summary>
    public Keus<TUit> Als<TUit>(Func<T, TUit> maak) => this switch
    {
        Vast vast => new Keus<TUit>.Vast(maak(vast.Waarde)),
        PerLezing keuze => new Keus<TUit>.PerLezing(keuze.Lezing, [.. keuze.Opties.Select(optie => optie.Als(maak))]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Every value that some reading gives.</summary>
    public IEnumerable<T> Alle() => this switch
    {
        Vast vast => [vast.Waarde],
        PerLezing keuze => keuze.Opties.SelectMany(optie => optie.Alle()),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Every reading that occurs.</summary>
    public IEnumerable<Lezing> Lezingen() =>
        this is PerLezing keuze ? keuze.Opties.SelectMany(optie => optie.Lezingen()).Prepend(keuze.Lezing) : [];

    /// <summary>How many values there are, one for each way through the options.</summary>
    public int Aantal => this is PerLezing keuze ? keuze.Opties.Sum(optie => optie.Aantal) : 1;
}
