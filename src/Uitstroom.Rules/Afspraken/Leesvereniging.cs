using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Unites what readings that are open give: what they agree on is known, the rest is left out.</summary>
internal static class Leesvereniging
{
    /// <param name="uitkomsten">The outcome per world, at least one.</param>
    /// <param name="hoogstens">With more than this nobody looked at all worlds: then it cannot be told.</param>
    public static Afspraakuitkomst Van(IReadOnlyList<Afspraakuitkomst> uitkomsten, int hoogstens)
    {
        var eerste = uitkomsten[0];
        Aard? aard = uitkomsten.All(uitkomst => uitkomst.Aard == eerste.Aard) ? eerste.Aard : null;
        var volledig = uitkomsten.Count <= hoogstens;
        if (volledig && uitkomsten.All(eerste.IsGelijkAan))
        {
            return eerste with { Aard = aard };
        }

        var tekort = Tekort(uitkomsten);
        if (volledig && eerste.Stand != AfspraakStand.Open && uitkomsten.All(uitkomst => uitkomst.Stand == eerste.Stand))
        {
            return new Afspraakuitkomst(eerste.Stand, aard, Termijnen(uitkomsten), tekort);
        }

        tekort ??= new Tekort(0);
        tekort.Voeg(Uitslag.OnbekendLezing);
        return new Afspraakuitkomst(AfspraakStand.Open, aard, [], tekort);
    }

    /// <summary>The times where each reading gives as many, that stand the same; none else.</summary>
    private static ImmutableArray<Termijn> Termijnen(IReadOnlyList<Afspraakuitkomst> uitkomsten)
    {
        var eerste = uitkomsten[0].Termijnen;
        return uitkomsten.All(uitkomst => uitkomst.Termijnen.Select(termijn => termijn.Stand).SequenceEqual(eerste.Select(termijn => termijn.Stand)))
            ? [.. Enumerable.Range(0, eerste.Length).Select(i => uitkomsten.Select(uitkomst => uitkomst.Termijnen[i]).Aggregate(Samen))]
            : [];
    }

    private static Termijn Samen(Termijn een, Termijn twee) => een == twee ? een : een with
    {
        Vanaf = Gelijk(een.Vanaf, twee.Vanaf),
        Uiterlijk = Gelijk(een.Uiterlijk, twee.Uiterlijk),
        Tijd = Gelijk(een.Tijd, twee.Tijd),
        Woord = een.Woord == twee.Woord ? een.Woord : null,
        GedaanOp = Gelijk(een.GedaanOp, twee.GedaanOp),
        VroegsteDag = Gelijk(een.VroegsteDag, twee.VroegsteDag),
        Keer = Math.Min(een.Keer, twee.Keer),
        AantalGedaan = Math.Min(een.AantalGedaan, twee.AantalGedaan),
        IsVoorbij = een.IsVoorbij || twee.IsVoorbij,
        IsAfgekort = een.IsAfgekort || twee.IsAfgekort,
        IsBetwist = true,
    };

    private static T? Gelijk<T>(T? een, T? twee)
        where T : struct, IEquatable<T> => een.Equals(twee) ? een : null;

    private static Tekort? Tekort(IEnumerable<Afspraakuitkomst> uitkomsten)
    {
        Tekort? samen = null;
        foreach (var tekort in uitkomsten.Select(uitkomst => uitkomst.Tekort).OfType<Tekort>())
        {
            samen ??= tekort.Leeg();
            samen.Voeg(tekort);
        }

        return samen;
    }
}
