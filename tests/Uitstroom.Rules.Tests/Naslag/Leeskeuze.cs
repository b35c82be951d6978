using System.Collections.Immutable;

namespace Uitstroom.Rules.Tests.Naslag;

/// <summary>Which readings are settled, and how; the others are open.</summary>
internal sealed record Leeskeuze(ImmutableDictionary<Lezing, int> Opties)
{
    public static Leeskeuze Leeg { get; } = new(ImmutableDictionary<Lezing, int>.Empty);

    public Leeskeuze Met(Lezing lezing, int optie) => new(Opties.SetItem(lezing, optie));

    public bool IsOpen(Lezing lezing) => !Opties.ContainsKey(lezing);

    public T Kies<T>(Keus<T> keus) => keus switch
    {
        Keus<T>.Vast vast => vast.Waarde,
        Keus<T>.PerLezing per => Kies(per.Opties[Opties[per.Lezing]]),
        _ => throw new ArgumentException("no such choice"),
    };

    /// <summary>Every way to settle these readings, beside what is settled already.</summary>
    public IEnumerable<Leeskeuze> Alle(IEnumerable<Lezing> lezingen)
    {
        IEnumerable<Leeskeuze> werelden = [this];
        foreach (var lezing in lezingen.Where(IsOpen))
        {
            werelden = [.. werelden.SelectMany(wereld => lezing.Opties.Select((_, i) => wereld.Met(lezing, i)))];
        }

        return werelden;
    }
}
