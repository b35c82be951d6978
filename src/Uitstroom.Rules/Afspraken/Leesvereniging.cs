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
        var aard = uitkomsten.All(uitkomst => uitkomst.Aard == eerste.Aard) ? eerste.Aard : null;
        var volledig = uitkomsten.Count <= hoogstens;
        if (volledig && uitkomsten.All(eerste.IsGelijkAan))
        {
            return eerste with { Aard = aard };
        }

        var redenen = (byte)uitkomsten.Aggregate(0, (samen, uitkomst) => samen | uitkomst.Redenen);
        return volledig && eerste.Stand != AfspraakStand.Open && uitkomsten.All(uitkomst => uitkomst.Stand == eerste.Stand)
            ? new Afspraakuitkomst(eerste.Stand, aard, Termijnen(uitkomsten), redenen, Mist(uitkomsten))
            : new Afspraakuitkomst(AfspraakStand.Open, aard, [], (byte)(redenen | Uitslag.OnbekendLezing), Mist(uitkomsten));
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
        Einde = een.Einde == twee.Einde ? een.Einde : default,
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

    private static Feitenset? Mist(IEnumerable<Afspraakuitkomst> uitkomsten) => uitkomsten.Select(uitkomst => uitkomst.Mist)
        .Aggregate((een, twee) => een is null ? twee : twee is null ? een : een.Met(twee));
}
