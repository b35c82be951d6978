using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Facts that more than one regeling asks for: the bridge between rules that were written apart.</summary>
internal static class Gedeeldefeiten
{
    /// <summary>The facts, by name, that conditions of at least two regelingen look at, in the order of the first regeling that does.</summary>
    public static IEnumerable<Feit> In(Naastelkaar naast, Func<Opbouw, IEnumerable<Voorwaarde>> voorwaarden, Func<Feit, bool> welke) => naast.Regios
        .SelectMany(op => voorwaarden(op).SelectMany(Bladen).Select(blad => blad.Feit).Where(welke).DistinctBy(feit => feit.Naam))
        .GroupBy(feit => feit.Naam).Where(groep => groep.Count() > 1).Select(groep => groep.First());

    /// <summary>The facts that a condition compares, those of named conditions included.</summary>
    public static IEnumerable<Voorwaarde.Blad> Bladen(Voorwaarde voorwaarde) => voorwaarde.Boom().OfType<Voorwaarde.Blad>()
        .SelectMany(blad => blad.Feit.Afgeleid is { } afgeleid ? Bladen(afgeleid).Prepend(blad) : [blad]);
}
