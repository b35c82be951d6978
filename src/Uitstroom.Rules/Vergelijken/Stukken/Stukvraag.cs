namespace Uitstroom.Rules;

/// <summary>
/// What a comparison asks of the value of one fact, or of two dates that are held against each other: the fact itself, or the facts that it
/// is calculated from.
/// </summary>
/// <param name="Zijde">The version that asks.</param>
/// <param name="Test">The comparison.</param>
/// <param name="Berekend">The calculation that gives the value that is compared; null when the value itself is.</param>
/// <param name="Over">The key of the fact whose value is asked.</param>
/// <param name="Met">The key of the date that it is held against; null when there is none but the date of testing.</param>
internal sealed record Stukvraag(Zijde Zijde, Bladtest Test, Berekening? Berekend, string Over, string? Met)
{
    /// <summary>The answer where there is no value.</summary>
    public const byte Onbekend = 255;

    /// <summary>The key of a third date, on which the bounds depend; null when there is none.</summary>
    public string? Peil { get; init; }

    /// <summary>Whether the value that is compared follows from two dates.</summary>
    public bool IsPaar => Berekend is { Uit.Length: 2 };

    /// <summary>The same question, asked the other way round: only of a value that follows from two dates.</summary>
    public Stukvraag Om => this with { Over = Met!, Met = Over };

    // No calendar holds more months than this.
    private const long MeesteMaanden = 12_000;

    /// <summary>The answer for a value, with the bounds that hold.</summary>
    public byte Antwoord(Feitwaarde waarde, Grenzen grenzen) => !waarde.IsBekend ? Onbekend : Berekend switch
    {
        Berekening.Jaar => Test.BijWaarde(Dag.Van(waarde.Getal).Year, grenzen),
        Berekening.Gebied gebied => gebied.PerKeuze[(int)waarde.Getal] is >= 0 and var nummer ? Test.BijWaarde(nummer, grenzen) : Onbekend,
        _ => Test.BijWaarde(waarde.Getal, grenzen),
    };

    /// <summary>The answer for two dates from which the compared value follows.</summary>
    /// <param name="waarde">The value of the fact that is asked.</param>
    /// <param name="met">The date that it is held against.</param>
    public byte Antwoord(long waarde, long met)
    {
        var berekend = IsOver(Berekend!.Uit[0]) ? Berekend.Bereken(waarde, met) : Berekend.Bereken(met, waarde);
        return Test.BijWaarde(berekend.Getal, Zijde.Grenzen);
    }

    /// <summary>The values from which the answer may be another than just before, under bounds on a date.</summary>
    public IEnumerable<long> Sneden(Grenzen grenzen)
    {
        foreach (var (grens, meer) in new[] { (Test.Onder, 0), (Test.Boven, 1) })
        {
            if (grens != Bladtest.Geen && !Test.MetKeuzes && grenzen.Redenen[grens] == 0)
            {
                var waarde = grenzen.Waarden[grens] + meer;
                yield return Berekend is Berekening.Jaar ? Nieuwjaar(waarde) : waarde;
            }
        }
    }

    /// <summary>
    /// Per cut, the values at which the answer may turn for every day of the other date, where the value follows from two dates.
    /// </summary>
    public IEnumerable<long[]> Snedetabellen()
    {
        var overIsEen = IsOver(Berekend!.Uit[0]);
        if (Berekend is Berekening.Volgorde volgorde)
        {
            var gelijk = volgorde.GelijkMag ? 1 : 0;
            yield return Dagtabel.Van(met => overIsEen ? met + gelijk : met + 1 - gelijk);
            yield break;
        }

        foreach (var (grens, meer) in new[] { (Test.Onder, 0), (Test.Boven, 1) })
        {
            if (grens == Bladtest.Geen || Zijde.Grenzen.Redenen[grens] != 0 || Zijde.Grenzen.Waarden[grens] + meer is not (> 0 and < MeesteMaanden and var maanden))
            {
                continue;
            }

            // Both days count: the months have passed on the day before they would otherwise.
            var duur = new Duur((int)maanden, Tijdseenheid.Maanden);
            yield return overIsEen ? Voorbij(duur) : [.. Dagtabel.Na(duur).Select(dag => dag - 1)];
        }
    }

    private static long[] Voorbij(Duur duur)
    {
        var laatste = Dagtabel.LaatsteVoor(duur);
        var einde = Dag.Nummer(duur.LaatsteDagVoor(Dag.Laatste.PlusDays(1)));
        return [.. laatste.Skip(1).Append(einde).Select(dag => dag + 1)];
    }

    private bool IsOver(Feit feit) => Feitsleutels.IsVan(Over, feit);

    private static long Nieuwjaar(long jaar) => Dag.Nummer(new NodaTime.LocalDate((int)Math.Clamp(jaar, Dag.Eerste.Year, Dag.Laatste.Year + 1), 1, 1));
}
