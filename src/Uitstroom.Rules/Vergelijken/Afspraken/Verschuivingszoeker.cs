using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Finds for which start days times differ, and gathers those that move in the same way.</summary>
internal static class Verschuivingszoeker
{
    /// <summary>One per way to move, that of the earliest start day first.</summary>
    /// <param name="dagen">The start days, in order.</param>
    /// <param name="oud">The times in the old version.</param>
    /// <param name="nieuw">The times in the new version.</param>
    /// <param name="bekeken">Gathers the days on which the versions can tell.</param>
    public static ImmutableArray<Termijnverschuiving> Zoek(
        IEnumerable<LocalDate> dagen, Func<LocalDate, ImmutableArray<Termijnbeeld>> oud, Func<LocalDate, ImmutableArray<Termijnbeeld>> nieuw, HashSet<LocalDate> bekeken)
    {
        var perSoort = new OrderedDictionary<Soort, (List<LocalDate> Dagen, Termijnverschuiving Eerste)>();
        foreach (var dag in dagen)
        {
            var (was, wordt) = (oud(dag), nieuw(dag));
            if (!was.Any(beeld => beeld.IsOnbekend) || !wordt.Any(beeld => beeld.IsOnbekend))
            {
                bekeken.Add(dag);
            }

            if (Verschil(was, wordt) is not { } soort)
            {
                continue;
            }

            if (!perSoort.TryGetValue(soort, out var samen))
            {
                perSoort.Add(soort, samen = ([], Maak(soort, was, wordt)));
            }

            samen.Dagen.Add(dag);
        }

        return [.. perSoort.Values.Select(samen => samen.Eerste with { Startdagen = Startperiode.Bereiken(samen.Dagen) })];
    }

    /// <summary>The difference of times that no event starts; empty when there is none.</summary>
    public static ImmutableArray<Termijnverschuiving> Vast(ImmutableArray<Termijnbeeld> oud, ImmutableArray<Termijnbeeld> nieuw) =>
        Verschil(oud, nieuw) is { } soort ? [Maak(soort, oud, nieuw)] : [];

    private static Termijnverschuiving Maak(Soort soort, ImmutableArray<Termijnbeeld> oud, ImmutableArray<Termijnbeeld> nieuw) =>
        new(soort.Dagen, soort.Uren, [], Termijnbeeld.Opsomming(oud), Termijnbeeld.Opsomming(nieuw));

    private static Soort? Verschil(ImmutableArray<Termijnbeeld> oud, ImmutableArray<Termijnbeeld> nieuw)
    {
        if (oud.AsSpan().SequenceEqual(nieuw.AsSpan()))
        {
            return null;
        }

        if (oud.Length != nieuw.Length || oud.IsEmpty || !oud.Select(beeld => beeld.Vorm).SequenceEqual(nieuw.Select(beeld => beeld.Vorm)) || oud.Any(beeld => beeld.Dag is null))
        {
            return new Soort(null, null, $"{Vorm(oud)} / {Vorm(nieuw)}");
        }

        var uren = oud.Zip(nieuw, (een, twee) => een.Tijd is { } was && twee.Tijd is { } wordt ? (long)(wordt - was).TotalHours : (long?)null).Distinct().ToList();
        if (uren is [{ } uur] && uur % NodaConstants.HoursPerDay != 0)
        {
            return new Soort(null, uur, "");
        }

        var dagen = oud.Zip(nieuw, (een, twee) => Period.DaysBetween(een.Dag!.Value, twee.Dag!.Value)).Distinct().ToList();
        return dagen is [not 0 and var verschoven] ? new Soort(verschoven, null, "") : new Soort(null, null, "");
    }

    // Of something that returns only how it looks, as how often may differ from one start day to the next.
    private static string Vorm(ImmutableArray<Termijnbeeld> beelden) =>
        beelden.IsEmpty ? "geen" : string.Join(' ', beelden.Select(beeld => beeld.Vorm).Distinct()) + (beelden.Length == 1 ? "" : " telkens");

    private readonly record struct Soort(int? Dagen, long? Uren, string Vorm);
}
