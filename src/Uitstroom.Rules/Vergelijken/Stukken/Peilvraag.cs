namespace Uitstroom.Rules;

/// <summary>
/// What is asked of a fact against one date, which has another day each time: per cut the value of the fact at which the answer may turn,
/// worked out beforehand for every day that the date can have.
/// </summary>
internal sealed class Peilvraag
{
    /// <summary>The cut that is not there.</summary>
    public const long Geen = long.MinValue;

    private static readonly long _eerste = Dag.Nummer(Dag.Eerste);

    private readonly Stukvraag _vraag;
    private readonly bool _omgekeerd;
    private readonly long[][] _sneden;
    private readonly Grensregel[] _regels;
    private readonly Bladtest _test;

    /// <param name="vraag">The question.</param>
    /// <param name="midden">The key of the date: what the fact is held against, or the fact that is itself held against the other.</param>
    public Peilvraag(Stukvraag vraag, string midden)
    {
        _omgekeerd = !vraag.IsPaar && vraag.Met != midden;
        _vraag = vraag.IsPaar && vraag.Met != midden ? vraag.Om : vraag;
        int[] nodig = [.. new[] { vraag.Test.Onder, vraag.Test.Boven }.Where(grens => grens != Bladtest.Geen).Distinct()];
        _regels = vraag.IsPaar ? [] : [.. nodig.Select(grens => vraag.Zijde.Plan.Regels[grens])];
        _test = vraag.Test with { Onder = Array.IndexOf(nodig, vraag.Test.Onder), Boven = Array.IndexOf(nodig, vraag.Test.Boven) };
        Vast = _omgekeerd ? [.. Omslagen().Distinct()] : [];
        _sneden = _vraag.IsPaar ? [.. _vraag.Snedetabellen()] : _omgekeerd ? [.. Omgekeerd()] : [.. Rechtuit()];
    }

    /// <summary>The key of the fact that is asked.</summary>
    public string Over => _omgekeerd ? _vraag.Met! : _vraag.Over;

    /// <summary>The question as it is known elsewhere.</summary>
    public Stukvraag Vraag => _vraag;

    /// <summary>The side that asks.</summary>
    public int Zijde => _vraag.Zijde.Nummer;

    /// <summary>Values at which the answer may turn whatever the day.</summary>
    public long[] Vast { get; }

    /// <summary>Per cut its values, by the number of the day from the first.</summary>
    public IReadOnlyList<long[]> Sneden => _sneden;

    /// <summary>The answer for a value of the fact while the date has a day.</summary>
    public byte Antwoord(Feitwaarde gelezen, long waarde, long dag)
    {
        if (!gelezen.IsBekend)
        {
            return Stukvraag.Onbekend;
        }

        return _vraag.IsPaar ? _vraag.Antwoord(waarde, dag)
            : _omgekeerd ? (_vraag with { Test = _test }).Antwoord(Feitwaarde.Van(dag), Grenzen.Bereken(_regels, waarde))
            : (_vraag with { Test = _test }).Antwoord(gelezen, Grenzen.Bereken(_regels, dag));
    }

    /// <summary>A fact against a bound on the date.</summary>
    private IEnumerable<long[]> Rechtuit()
    {
        foreach (var (grens, meer) in new[] { (_test.Onder, 0), (_test.Boven, 1) })
        {
            if (grens >= 0)
            {
                yield return [.. Dagtabel.Van(_regels[grens]).Select(waarde => waarde == Geen ? Geen : waarde + meer)];
            }
        }
    }

    /// <summary>The date against a bound on the fact: the first value from which it is passed, within the days between which a bound only moves on.</summary>
    private IEnumerable<long[]> Omgekeerd()
    {
        foreach (var (grens, meer) in new[] { (_test.Onder, 1), (_test.Boven, 0) })
        {
            if (grens < 0)
            {
                continue;
            }

            var bounds = Dagtabel.Van(_regels[grens]);
            long[] begin = [_eerste, .. Vast.Where(dag => dag > _eerste && dag < _eerste + Dagtabel.Dagen).Order(), _eerste + Dagtabel.Dagen];
            for (var i = 0; i + 1 < begin.Length; i++)
            {
                yield return Eersten(bounds, begin[i], begin[i + 1], meer);
            }
        }
    }

    /// <summary>Per day of the date the first day of a stretch whose bound is at least that day; more than that where <paramref name="meer"/> says so.</summary>
    private static long[] Eersten(long[] bounds, long van, long tot, int meer)
    {
        var hier = van;
        return Dagtabel.Van(dag =>
        {
            while (hier < tot && (bounds[hier - _eerste] == Geen || bounds[hier - _eerste] < dag + meer))
            {
                hier++;
            }

            return hier < tot ? hier : Geen;
        });
    }

    private IEnumerable<long> Omslagen() => _regels.Select(regel => regel.Grens.Bron).OfType<Grensbron.VanParameter>()
        .SelectMany(van => van.Parameter.Waarden).Select(waarde => waarde.Vanaf).OfType<NodaTime.LocalDate>().Select(Dag.Nummer);
}
