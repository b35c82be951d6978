using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Under which label each criterion falls and in which order labels are looked at, in one world.</summary>
internal sealed class Labelregels
{
    private Labelregels(Toets toets, Wereld wereld)
    {
        BijNietVoldaan = [.. toets.Criteria.Select(criterium => toets.Label(criterium.BijNietVoldaan.In(wereld)))];
        BijOnbekend = [.. toets.Criteria.Select(criterium => toets.Label(criterium.BijOnbekend?.In(wereld) ?? toets.Onvolledig))];
        Volgorde = [.. toets.Volgorde.In(wereld).Select(toets.Label)];
        NietVoldaanBit = [.. toets.Criteria.Select((criterium, i) => criterium.Soort == Criteriumsoort.Voorkeur ? 0 : 1UL << BijNietVoldaan[i])];
        Onvolledig = toets.Uitkomsten.Select((label, i) => label.Soort == UitkomstSoort.Onvolledig ? 1UL << i : 0).Aggregate((een, twee) => een | twee);
        OordeelNodig = toets.Label(Vastelabels.OordeelNodig);
        NietGeregeld = toets.Label(Vastelabels.NietGeregeld);
    }

    private Labelregels(Labelregels van, int[] criteria)
    {
        BijNietVoldaan = [.. criteria.Select(criterium => van.BijNietVoldaan[criterium])];
        BijOnbekend = [.. criteria.Select(criterium => van.BijOnbekend[criterium])];
        NietVoldaanBit = [.. criteria.Select(criterium => van.NietVoldaanBit[criterium])];
        (Volgorde, Onvolledig, OordeelNodig, NietGeregeld) = (van.Volgorde, van.Onvolledig, van.OordeelNodig, van.NietGeregeld);
    }

    /// <summary>Per criterion the label when it is not met.</summary>
    public int[] BijNietVoldaan { get; }

    /// <summary>Per criterion that label as a bit; 0 for a preference, which never changes the outcome.</summary>
    public ulong[] NietVoldaanBit { get; }

    /// <summary>Per criterion the label while a fact is missing.</summary>
    public int[] BijOnbekend { get; }

    /// <summary>The labels in order; the one for success last.</summary>
    public int[] Volgorde { get; }

    /// <summary>The labels of the kind onvolledig, bit by bit.</summary>
    public ulong Onvolledig { get; }

    public int OordeelNodig { get; }

    public int NietGeregeld { get; }

    /// <summary>These rules for some of the criteria, by their places.</summary>
    public Labelregels Voor(int[] criteria) => new(this, criteria);

    /// <summary>Whether two criteria fall under the same labels.</summary>
    public bool ZelfdeSoort(int een, int twee) =>
        NietVoldaanBit[een] == NietVoldaanBit[twee] && BijNietVoldaan[een] == BijNietVoldaan[twee] && BijOnbekend[een] == BijOnbekend[twee];

    /// <summary>The rules of a world that may leave readings open: one set per combination of their options.</summary>
    public static ImmutableArray<Labelregels> Maak(Toets toets, Wereld wereld)
    {
        var open = Lezingen(toets).FirstOrDefault(lezing => wereld.Optie(lezing) is null);
        return open is null
            ? [new Labelregels(toets, wereld)]
            : [.. Enumerable.Range(0, open.Opties.Length).SelectMany(optie => Maak(toets, wereld.Met(open, optie)))];
    }

    /// <summary>The readings on which labels and their order depend.</summary>
    public static IEnumerable<Lezing> Lezingen(Toets toets) => toets.Criteria.SelectMany(Lezingen).Concat(toets.Volgorde.Lezingen()).Distinct();

    /// <summary>The readings on which the label of a criterion depends.</summary>
    public static IEnumerable<Lezing> Lezingen(Criterium criterium) =>
        criterium.BijNietVoldaan.Lezingen().Concat(criterium.BijOnbekend?.Lezingen() ?? []);
}
