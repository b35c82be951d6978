using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Finds the number to divide: the caller's, else what the agreement names, as it stands on a day and in a world.</summary>
internal static class Verdeeltotaal
{
    public static long? Van(Verdeelsleutel sleutel, VerdeelOpties opties, Wereld wereld) =>
        opties.Totaal ?? (sleutel.Totaal is { } bron ? Op(bron, opties.Datum, wereld) : null);

    /// <summary>The whole number, or null when the source is silent, or when it is dated and no day was given or the day lies before its first.</summary>
    public static long? Op(Grensbron bron, LocalDate? datum, Wereld wereld) => bron switch
    {
        Grensbron.Geschreven { Waarde: var waarde } => Geheel(waarde),
        Grensbron.VanParameter { Parameter: { IsGedateerd: false } parameter } => Geheel(parameter.Waarden[0].Waarde.In(wereld)),
        Grensbron.VanParameter { Parameter: var parameter } when datum is { } dag => parameter.Op(dag) is { } waarde ? Geheel(waarde.In(wereld)) : null,
        _ => null,
    };

    private static long? Geheel(Grootheid waarde) =>
        waarde is Grootheid.Getal { Waarde: >= 0 and <= GrootsteResten.Hoogstens and var getal } && decimal.Truncate(getal) == getal ? (long)getal : null;
}
