using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>A reading that a person would choose in a case; none for the case as it is.</summary>
/// <param name="Lezing">The reading; null when none is chosen.</param>
/// <param name="Optie">The option; null when none is chosen.</param>
internal readonly record struct Leeskeuze(Lezing? Lezing, string? Optie)
{
    /// <summary>First nothing, then each option of each reading that compiled conditions leave open.</summary>
    public static IEnumerable<Leeskeuze> Van(IEnumerable<Knoop> knopen) =>
        knopen.SelectMany(Lezingen).Distinct().SelectMany(lezing => lezing.Opties.Select(optie => new Leeskeuze(lezing, optie.Naam))).Prepend(default);

    public Gevalschets Zet(Gevalschets schets) => Lezing is { } lezing ? schets.Met("lezingen", lezing.Naam, Gevalschets.Tekst(Optie!)) : schets;

    private static IEnumerable<Lezing> Lezingen(Knoop knoop) =>
        knoop.Kinderen.SelectMany(Lezingen).Concat(knoop is Knoop.Open open ? [open.Lezing] : []);
}
