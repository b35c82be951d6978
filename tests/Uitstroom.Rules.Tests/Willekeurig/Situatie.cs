using NodaTime;

namespace Uitstroom.Rules.Tests.Willekeurig;

/// <summary>A random application for an <see cref="Ontwerp"/>: what is known, as it is written, and on which day it is tested.</summary>
internal sealed record Situatie(IReadOnlyDictionary<string, string> Feiten, int? Stand, IReadOnlyDictionary<string, string> Lezingen, LocalDate Toetsdatum)
{
    private static readonly string[] _datums =
    [
        "2025-06-16", "2025-06-15", "2025-06-17", "2025-05-16", "2025-05-15", "2024-12-16", "2024-12-17", "2024-06-16", "2024-06-15", "2024-06-17",
        "2025-01-31", "2025-02-01", "2024-08-31", "2024-02-29", "2025-02-28", "2024-12-31", "2025-01-01", "2025-07-01", "2026-01-01", "2020-02-29",
    ];

    private static readonly Dictionary<string, string[]> _waarden = new(StringComparer.Ordinal)
    {
        ["a"] = ["ja", "nee"],
        ["b"] = ["ja", "nee"],
        ["c"] = ["ja", "nee"],
        ["ag"] = ["ja", "nee", "geen"],
        ["bewijs"] = ["ja", "nee"],
        ["o1"] = ["ja", "nee"],
        ["o2"] = ["ja", "nee"],
        ["kl"] = ["x", "y", "z", "anders", "geen"],
        ["gem"] = ["G1", "G2", "G3", "anders"],
        ["n"] = ["0", "3", "5", "6", "7", "11", "12", "13", "17", "18", "19"],
        ["m"] = ["100.5", "100.51", "752.33", "752.34"],
        ["d"] = _datums,
        ["e"] = [.. _datums, "geen"],
        ["t"] = ["2025-06-16T11:59:59", "2025-06-16T12:00", "2025-06-16T12:00:01"],
        ["p1"] = _datums,
        ["p2"] = _datums,
        ["verlengd"] = ["2025-06-30", "2025-12-31", "geen"],
        ["geboortedatum"] = ["2007-06-16", "2007-06-17", "2003-06-16", "2002-06-16", "2002-06-17", "2004-02-29", "2007-02-28", "1990-01-01"],
        ["leeftijd"] = ["17", "18", "22", "23"],
        ["dm"] = ["5", "6"],
        ["ot"] = ["ja", "nee"],
        ["jd"] = ["2024", "2025"],
        ["gb"] = ["noord", "zuid"],
        ["afg1"] = ["ja", "nee"],
        ["afg2"] = ["ja", "nee"],
    };

    // Facts that follow from others: when given they go before what follows.
    private static readonly string[] _volgend = ["leeftijd", "dm", "ot", "jd", "gb", "afg1", "afg2"];

    /// <summary>A random application.</summary>
    /// <param name="random">Where it comes from.</param>
    /// <param name="volgend">Whether facts that follow from others may be given as well, and so contradict them.</param>
    public static Situatie Maak(Random random, bool volgend)
    {
        var dichtheid = random.Next(1, 10);
        var feiten = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (naam, waarden) in _waarden)
        {
            var kans = _volgend.Contains(naam) ? (volgend ? 1 : 0) : dichtheid;
            if (random.Next(10) < kans)
            {
                feiten[naam] = waarden[random.Next(waarden.Length)];
            }
        }

        var lezingen = Conditiemaker.Lezingen.Where(_ => random.Next(4) == 0)
            .ToDictionary(lezing => lezing.Naam, lezing => lezing.Opties[random.Next(lezing.Opties.Length)]);
        var toetsdatum = new LocalDate(2025, 6, 16).PlusDays(random.Next(4) switch { 0 => 0, 1 => random.Next(-3, 4), 2 => 15, _ => random.Next(-200, 260) });
        return new Situatie(feiten, random.Next(2) == 0 ? random.Next(3, 8) : null, lezingen, toetsdatum);
    }

    public Aanvraag Voor(Regeling regeling)
    {
        var bouw = Aanvraag.Voor(regeling);
        foreach (var (naam, waarde) in Feiten)
        {
            _ = naam is "o1" or "o2" ? bouw.Oordeel(naam, new GegevenOordeel(waarde, "tafel")) : bouw.Met(naam, waarde);
        }

        foreach (var teller in regeling.Feiten.Where(feit => feit.IsTeller && Stand is not null))
        {
            bouw.Met(teller.Naam, Stand);
        }

        foreach (var (lezing, optie) in Lezingen)
        {
            bouw.Lees(lezing, optie);
        }

        var gebouwd = bouw.Bouw();
        gebouwd.HeeftFouten.Should().BeFalse(string.Join("; ", gebouwd.Diagnostics));
        return gebouwd.Aanvraag!;
    }

    public IEnumerable<Situatie> Kleiner() =>
        Feiten.Keys.Select(naam => Zonder(naam))
        .Concat(Lezingen.Keys.Select(naam => this with { Lezingen = Lezingen.Where(lezing => lezing.Key != naam).ToDictionary() }))
        .Concat(Stand is null ? [] : [this with { Stand = null }]);

    public Situatie Zonder(string naam) => this with { Feiten = Feiten.Where(feit => feit.Key != naam).ToDictionary() };

    public Situatie Met(string naam, string waarde) => this with { Feiten = Feiten.Append(KeyValuePair.Create(naam, waarde)).ToDictionary() };

    /// <summary>Facts that are not given here, with a value for each.</summary>
    public IEnumerable<(string Naam, string Waarde)> Aanvulling(Random random)
    {
        var namen = _waarden.Keys.Where(naam => !Feiten.ContainsKey(naam) && !_volgend.Contains(naam)).ToArray();
        random.Shuffle(namen);
        return namen.Select(naam => (naam, _waarden[naam][random.Next(_waarden[naam].Length)]));
    }

    public override string ToString() =>
        $"op {Toetsdatum:uuuu-MM-dd} feiten {{ {string.Join(", ", Feiten.Select(feit => $"{feit.Key}: {feit.Value}"))} }} tellers {Stand} lezingen {{ {string.Join(", ", Lezingen.Select(lezing => $"{lezing.Key}: {lezing.Value}"))} }}";
}
