using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Looks over all applications for what is probably not meant: rules that never decide, groups within groups, readings that make no difference.</summary>
public static class Regelonderzoek
{
    private const int HoogstensKnopen = 2_000_000;

    /// <summary>Everything found, in the order of tests, choice, transitions and readings.</summary>
    /// <param name="regeling">The agreement, under its chosen and standard readings.</param>
    /// <param name="peildatum">The day of testing, from 1800 up to and including 2299.</param>
    /// <returns>The findings; none where a test outgrew the bound on diagrams.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside that range.</exception>
    public static ImmutableArray<Bevinding> Van(Regeling regeling, LocalDate peildatum)
    {
        ArgumentNullException.ThrowIfNull(regeling);
        if (peildatum < Dag.Eerste || peildatum > Dag.Laatste)
        {
            throw new ArgumentOutOfRangeException(nameof(peildatum), peildatum, "een peildatum ligt van 1800 tot en met 2299");
        }

        return
        [
            .. regeling.Toetsen.SelectMany(toets => Zonder(() => new Toetsonderzoek(regeling, toets, peildatum, HoogstensKnopen).Voer())).DistinctBy(een => (een.Soort, een.Pad, een.Tekst)),
            .. regeling.Contractregels.Keuze is { Rijen.IsEmpty: false } keuze
                ? Zonder(() => new Toetsonderzoek(regeling, keuze.Toets.Toets, peildatum, HoogstensKnopen).Rijen())
                : [],
            .. Botsingonderzoek.Van(regeling, peildatum, HoogstensKnopen),
            .. Lezingonderzoek.Van(regeling, peildatum, HoogstensKnopen),
        ];
    }

    private static ImmutableArray<Bevinding> Zonder(Func<IEnumerable<Bevinding>> zoek)
    {
        try
        {
            return [.. zoek()];
        }
        catch (Diagramgrens)
        {
            return [];
        }
    }
}
