using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// The values that a fact can be given in one of the versions, as one line of whole numbers that both read: each its own way where they differ.
/// </summary>
internal sealed class Feitdomein
{
    private readonly Feit?[] _feiten;
    private readonly ImmutableArray<string> _keuzen;
    private readonly int[][] _keuzePerZijde;

    /// <param name="sleutel">The name of the fact; with a side behind it where the versions know another fact by that name.</param>
    /// <param name="feiten">Per side the fact; null for a side that does not know it.</param>
    public Feitdomein(string sleutel, Feit?[] feiten)
    {
        Sleutel = sleutel;
        _feiten = feiten;
        Feit = feiten.OfType<Feit>().First();
        var bekend = feiten.OfType<Feit>().ToList();
        _keuzen = Feit.Type == FeitType.Keuze ? [.. bekend.SelectMany(feit => feit.Waarden).Distinct()] : [];
        _keuzePerZijde = [.. feiten.Select(feit => feit is null ? [] : _keuzen.Select(keuze => Keuze(feit, keuze)).ToArray())];
        (Laagste, Hoogste) = Feit.Type switch
        {
            FeitType.JaNee => (0, 1),
            FeitType.Keuze => (0, _keuzen.Length - 1),
            FeitType.Datum => (Dag.Nummer(Dag.Eerste), Dag.Nummer(Dag.Laatste)),
            FeitType.Tijdstip => (Moment.Nummer(Dag.Eerste.AtMidnight()), Moment.Nummer(Dag.Laatste.At(new LocalTime(23, 59, 59)))),
            _ => (bekend.Min(Minimum), bekend.Max(Maximum)),
        };
    }

    public string Sleutel { get; }

    /// <summary>The fact as the first side that knows it has it.</summary>
    public Feit Feit { get; }

    public long Laagste { get; }

    public long Hoogste { get; }

    /// <summary>Whether its values are a few that are each looked at, not a line of numbers.</summary>
    public bool IsKeuze => Feit.Type is FeitType.JaNee or FeitType.Keuze;

    public bool KanOntbreken => _feiten.Any(feit => feit is { KanOntbreken: true });

    /// <summary>Whether some version works its value out from other facts when it is not given.</summary>
    public bool Volgt => _feiten.Any(feit => feit is { VolgtUitAndere: true });

    public Feit? Bij(int zijde) => _feiten[zijde];

    /// <summary>What a version reads when this value is given; unknown when it cannot read it.</summary>
    public Feitwaarde Lees(int zijde, long waarde) => _feiten[zijde] switch
    {
        null => Feitwaarde.Onbekend,
        { Type: FeitType.Keuze } => _keuzePerZijde[zijde][(int)waarde] is >= 0 and var keuze ? Feitwaarde.Van(keuze) : Feitwaarde.Onbekend,
        { Type: FeitType.Getal or FeitType.Bedrag } feit when waarde < Minimum(feit) || waarde > Maximum(feit) => Feitwaarde.Onbekend,
        _ => Feitwaarde.Van(waarde),
    };

    /// <summary>What a version reads when it is said that there is none.</summary>
    public Feitwaarde LeesGeen(int zijde) => _feiten[zijde] is { KanOntbreken: true } ? Feitwaarde.Geen : Feitwaarde.Onbekend;

    /// <summary>The value as it is written in a file.</summary>
    public string Geschreven(long waarde) => Feit.Type == FeitType.Keuze ? _keuzen[(int)waarde] : Weergave.Geschreven(Feit, Feitwaarde.Van(waarde));

    /// <summary>The value as it reads in a sentence.</summary>
    public string Leesbaar(long waarde) => Feit.Type == FeitType.Keuze ? Weergave.Leesbaar(_keuzen[(int)waarde]) : Weergave.Waarde(Feit, Feitwaarde.Van(waarde));

    /// <summary>The values at which what a version can read begins or ends.</summary>
    public IEnumerable<long> Grenzen() => Feit.Type is FeitType.Getal or FeitType.Bedrag
        ? _feiten.OfType<Feit>().SelectMany(feit => new[] { Minimum(feit), Maximum(feit) + 1 })
        : [];

    /// <summary>Whether two versions mean the same kind of value by one name.</summary>
    public static bool Past(Feit een, Feit twee) => een.Type == twee.Type && een.Decimalen == twee.Decimalen && een.Eenheid == twee.Eenheid;

    // A choice that only the other version has counts as `anders` where there is that, as it does for an application that is tested in more regions.
    private static int Keuze(Feit feit, string keuze) =>
        feit.Waarden.IndexOf(keuze) is >= 0 and var plaats ? plaats : feit.OordeelDoor is null ? feit.Waarden.IndexOf("anders") : -1;

    private static long Minimum(Feit feit) => feit.Minimum is { } minimum ? (long)decimal.Ceiling(minimum * feit.Schaal) : (long)-Feitlezer.GrootsteGetal * feit.Schaal;

    private static long Maximum(Feit feit) => feit.Maximum is { } maximum ? (long)decimal.Floor(maximum * feit.Schaal) : (long)Feitlezer.GrootsteGetal * feit.Schaal;
}
