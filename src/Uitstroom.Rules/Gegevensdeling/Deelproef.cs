using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Kleene's logic on conditions outside a test: what is undecided keeps why, and which facts it lacks.</summary>
internal static class Deelproef
{
    public static Losproef Nooit { get; } = new(Uitslag.Onwaar, []);

    public static Losproef Van(bool waar) => waar ? Losproef.Altijd : Nooit;

    public static Losproef Onbekend(Reden reden, params ImmutableArray<Feit> ontbreekt) => new((byte)reden, ontbreekt);

    public static Losproef Niet(Losproef proef) => proef with { Stand = Uitslag.Niet(proef.Stand) };

    public static Losproef Alle(params IEnumerable<Losproef> delen) => Samen(delen, beslist: Uitslag.Onwaar, anders: Losproef.Altijd);

    public static Losproef Een(IEnumerable<Losproef> delen) => Samen(delen, beslist: Uitslag.Waar, anders: Nooit);

    /// <summary>The same question in several worlds: a known answer only when it is the same in each.</summary>
    public static Losproef OverLezingen(IReadOnlyCollection<Losproef> werelden)
    {
        var eerste = werelden.First();
        if (werelden.All(proef => proef.Stand == eerste.Stand && !Uitslag.IsOnbekend(proef.Stand)))
        {
            return eerste;
        }

        var onbekend = werelden.Where(proef => Uitslag.IsOnbekend(proef.Stand)).ToList();
        var redenen = onbekend.Aggregate(Reden.Geen, (samen, proef) => samen | proef.Redenen);
        var verschillen = werelden.Any(proef => Soort(proef) != Soort(eerste));
        return new Losproef((byte)(redenen | (verschillen ? Reden.Lezing : Reden.Geen)), Feiten(onbekend));
    }

    /// <summary>Known or not, and if so which: what a person sees of it.</summary>
    public static Deelstand Soort(Losproef proef) => proef.IsWaar ? Deelstand.Mag : proef.IsOnwaar ? Deelstand.Niet : Deelstand.Open;

    private static Losproef Samen(IEnumerable<Losproef> delen, byte beslist, Losproef anders)
    {
        var open = new List<Losproef>();
        foreach (var deel in delen)
        {
            if (deel.Stand == beslist)
            {
                return new Losproef(beslist, []);
            }

            if (Uitslag.IsOnbekend(deel.Stand))
            {
                open.Add(deel);
            }
        }

        return open.Count == 0 ? anders : new Losproef((byte)open.Aggregate(Reden.Geen, (samen, deel) => samen | deel.Redenen), Feiten(open));
    }

    private static ImmutableArray<Feit> Feiten(IEnumerable<Losproef> delen) => [.. delen.SelectMany(deel => deel.Ontbreekt).Distinct().OrderBy(feit => feit.Slot)];
}
