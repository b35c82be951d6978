using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>One application in every embedded region.</summary>
internal static class Regiovergelijking
{
    /// <summary>What the library says of a fact or choice of another region; here every region has those, so it is no news.</summary>
    private static readonly string[] _andereRegio = ["UIT4017", "UIT4024"];

    public static ImmutableArray<Regioresultaat> Voer(Aanvraagbron bron, Toetskeuzes keuzes, Func<LocalDate> vandaag)
    {
        var regelingen = Regelingen.Namen.AsParallel().AsOrdered().Select(naam => Regelingen.Zoek(naam)!).ToImmutableArray();
        var opties = new AanvraagOpties().MetAndere(regelingen);
        return [.. regelingen.Select(regeling => Een(regeling, bron.Lees(regeling, opties), keuzes, vandaag))];
    }

    private static Regioresultaat Een(Regeling regeling, AanvraagResult gelezen, Toetskeuzes keuzes, Func<LocalDate> vandaag) => new(
        regeling,
        gelezen.HeeftFouten ? null : keuzes.Voer(regeling, gelezen.Aanvraag!, vandaag),
        [.. gelezen.Diagnostics.Where(diagnostic => !_andereRegio.Contains(diagnostic.Id))]);
}

/// <summary>How an application turned out in one region.</summary>
/// <param name="Regeling">The region.</param>
/// <param name="Toetsing">The result; null when the application has errors there.</param>
/// <param name="Meldingen">What was wrong with it there.</param>
internal sealed record Regioresultaat(Regeling Regeling, Toetsing? Toetsing, ImmutableArray<Diagnostic> Meldingen);
