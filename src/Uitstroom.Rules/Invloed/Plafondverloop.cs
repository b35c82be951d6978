using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// How a ceiling of one year filled while applications were counted one after the other, under the old and under the new. Who is admitted counts at once:
/// what really became of them, and what was counted before the first, is not known here. Nobody is refused because it is full.
/// </summary>
/// <param name="Naam">The quotum, or the doelgroep with the maximum.</param>
/// <param name="Titel">The same as people read it.</param>
/// <param name="Jaar">The calendar year in which the year of the ceiling begins.</param>
/// <param name="Oud">Under the old; null when it has no such ceiling.</param>
/// <param name="Nieuw">Under the new; null when it has no such ceiling.</param>
public sealed record Plafondverloop(string Naam, string Titel, int Jaar, Vulling? Oud, Vulling? Nieuw)
{
    /// <summary>The provisions that set it, of the new where it has it.</summary>
    public ImmutableArray<string> Bron { get; internal init; } = [];

    /// <summary>Which of the two fills sooner.</summary>
    public Plafondverschil Verschil => (Oud, Nieuw) switch
    {
        (null, _) => Plafondverschil.AlleenNieuw,
        (_, null) => Plafondverschil.AlleenOud,
        ({ IsOnbepaald: true }, _) or (_, { IsOnbepaald: true }) => Plafondverschil.NietVastTeStellen,
        ({ VolBij: null }, { VolBij: not null }) => Plafondverschil.NuVol,
        ({ VolBij: not null }, { VolBij: null }) => Plafondverschil.NietMeerVol,
        ({ VolBij: not null }, { VolBij: not null }) when Raakt(Oud, Nieuw) => Plafondverschil.NietVastTeStellen,
        ({ VolBij: { } eerst }, { VolBij: { } daarna }) => Richting(daarna.CompareTo(eerst), Plafondverschil.EerderVol, Plafondverschil.LaterVol),
        _ when Oud.Geteld == Nieuw.Geteld && Oud.Onzeker != Nieuw.Onzeker => Plafondverschil.NietVastTeStellen,
        _ => Richting(Oud.Geteld.CompareTo(Nieuw.Geteld), Plafondverschil.MeerGeteld, Plafondverschil.MinderGeteld),
    };

    /// <summary>Whether either may be the sooner, because it is not known of all whether they count.</summary>
    private static bool Raakt(Vulling oud, Vulling nieuw) =>
        (oud.MogelijkVol ?? nieuw.MogelijkVol) is not null && Vroegst(nieuw) <= oud.VolBij && Vroegst(oud) <= nieuw.VolBij;

    private static long? Vroegst(Vulling vulling) => vulling.MogelijkVol?.Volgnummer ?? vulling.VolBij;

    private static Plafondverschil Richting(int teken, Plafondverschil eerder, Plafondverschil later) => teken < 0 ? eerder : teken > 0 ? later : Plafondverschil.Gelijk;
}

/// <summary>How far applications filled a ceiling.</summary>
/// <param name="Aantal">The ceiling, from 0, in the version under which the first was counted; null when the source gives no number.</param>
/// <param name="Geteld">How many that were admitted count under it, from 0.</param>
/// <param name="Onzeker">How many more were admitted of which it is not known whether they count, from 0.</param>
/// <param name="Vol">The application with which it is full; null when it never is, or when there is no number.</param>
public sealed record Vulling(long? Aantal, long Geteld, long Onzeker, Vulmoment? Vol)
{
    /// <summary>The application with which it is full when all count of which that is not known; null when they make no difference to that.</summary>
    public Vulmoment? MogelijkVol { get; init; }

    /// <summary>Whether it depends on those of which it is not known whether they count, if it is full.</summary>
    public bool IsOnbepaald => Aantal > 0 && Vol is null && Geteld + Onzeker >= Aantal;

    /// <summary>The place of that application among all that were tested; 0 for a ceiling of nothing, which is full from the start; null when it is never full.</summary>
    public long? VolBij => Vol?.Volgnummer ?? (Aantal == 0 ? 0 : null);
}

/// <summary>The application with which a ceiling is full.</summary>
/// <param name="Volgnummer">Its place among all applications that were tested, from 1.</param>
/// <param name="Regel">The line of the file, from 1; 0 when it is not known.</param>
/// <param name="Peildatum">The day on which it was tested.</param>
public sealed record Vulmoment(long Volgnummer, long Regel, LocalDate Peildatum);

/// <summary>Which of two versions fills a ceiling sooner.</summary>
public enum Plafondverschil
{
    /// <summary>No difference: as soon, or as far.</summary>
    Gelijk,

    /// <summary>Full under both, under the new sooner.</summary>
    EerderVol,

    /// <summary>Full under both, under the new later.</summary>
    LaterVol,

    /// <summary>Full under the new only.</summary>
    NuVol,

    /// <summary>Full under the old only.</summary>
    NietMeerVol,

    /// <summary>Full under neither, and more are counted under the new.</summary>
    MeerGeteld,

    /// <summary>Full under neither, and fewer are counted under the new.</summary>
    MinderGeteld,

    /// <summary>Only the old has it.</summary>
    AlleenOud,

    /// <summary>Only the new has it.</summary>
    AlleenNieuw,

    /// <summary>It depends on those of which it is not known whether they count.</summary>
    NietVastTeStellen,
}
