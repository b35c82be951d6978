using System.Collections.Immutable;
using System.Reflection;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>What a decision rests on. The same parts give the same decision, byte for byte.</summary>
/// <param name="Regeling">The name of the regeling.</param>
/// <param name="Toets">The test.</param>
/// <param name="Peildatum">The date of testing.</param>
/// <param name="Bestanden">The files that the rules were read from, with their SHA-256.</param>
/// <param name="Lezingen">How each disputed passage was read; <c>open</c> where no reading was chosen and none is standard.</param>
/// <param name="Feiten">The facts that the test looks at and that were known, as written.</param>
/// <param name="Tellers">The counts that came with the call, as written.</param>
/// <param name="Oordelen">The judgements used, with who gave them.</param>
/// <param name="Engine">The version of the engine.</param>
public sealed record Herkomst(
    string Regeling,
    string Toets,
    LocalDate Peildatum,
    ImmutableArray<Bronbestand> Bestanden,
    ImmutableSortedDictionary<string, string> Lezingen,
    ImmutableSortedDictionary<string, string> Feiten,
    ImmutableSortedDictionary<string, string> Tellers,
    ImmutableSortedDictionary<string, GegevenOordeel> Oordelen,
    string Engine)
{
    /// <summary>The names of the amendments and the local agreement that hold on the date of testing, in the order in which they were applied.</summary>
    public ImmutableArray<string> Wijzigingen { get; init; } = [];

    private static readonly string _engine =
        typeof(Herkomst).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "onbekend";

    internal static Herkomst Van(Toetsing toetsing)
    {
        var waarden = toetsing.Aanvraag.Waarden;
        var gebruikt = toetsing.Plan.GebruikteFeiten.Where(feit => !waarden[feit.Slot].IsOnbekend).ToList();
        return new Herkomst(
            toetsing.Regeling.Naam,
            toetsing.Toets.Naam,
            toetsing.Peildatum,
            toetsing.Regeling.Bestanden,
            toetsing.Regeling.Lezingen.ToImmutableSortedDictionary(lezing => lezing.Naam, lezing => Optie(toetsing, lezing), StringComparer.Ordinal),
            Geschreven(gebruikt.Where(feit => !feit.IsTeller), waarden),
            Geschreven(gebruikt.Where(feit => feit.IsTeller), waarden),
            toetsing.Aanvraag.Oordelen,
            _engine)
        {
            Wijzigingen = [.. toetsing.Regeling.Wijzigingen.Select(wijziging => wijziging.Naam)],
        };
    }

    private static string Optie(Toetsing toetsing, Lezing lezing) =>
        toetsing.Plan.Wereld.Optie(lezing) is { } optie ? lezing.Opties[optie].Naam : "open";

    private static ImmutableSortedDictionary<string, string> Geschreven(IEnumerable<Feit> feiten, Feitwaarde[] waarden) =>
        feiten.ToImmutableSortedDictionary(feit => feit.Naam, feit => Weergave.Geschreven(feit, waarden[feit.Slot]), StringComparer.Ordinal);
}
