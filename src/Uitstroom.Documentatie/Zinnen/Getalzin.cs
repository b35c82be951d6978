using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>The value of a parameter in words: one, one per day from which it holds, or one per reading.</summary>
internal static class Getalzin
{
    /// <summary>In a sentence: <c>23 of 24</c>, or the name where the value changes in time.</summary>
    public static string Van(Parameter parameter) => parameter.IsGedateerd ? $"{Weergave.Leesbaar(parameter.Naam)} ({Weergave.Opsomming(parameter.Waarden.Select(Op))})" : Keus(parameter.Waarden[0].Waarde);

    /// <summary>A value from its day on.</summary>
    public static string Op(Parameterwaarde waarde) => waarde.Vanaf is { } dag ? $"{Waarden(waarde.Waarde)} vanaf {Weergave.Datum(dag)}" : Keus(waarde.Waarde);

    /// <summary>A value, or one per reading.</summary>
    public static string Keus(Keus<Grootheid> waarde) => waarde.Alle().ToList() is [Grootheid.Stil stil] ? Uitkomsttekst.Stilte(stil.Woord) : Waarden(waarde);

    /// <summary>Among other values silence is a value that is not there.</summary>
    private static string Waarden(Keus<Grootheid> waarde) => Weergave.Opsomming(waarde.Alle()
        .Select(een => een is Grootheid.Stil stil ? $"een waarde die niet {(stil.Woord == "niet_in_bron" ? "in de bron staat" : "is geregeld")}" : een.ToString()!).Distinct());

    /// <summary>A number that is written or comes from a parameter.</summary>
    public static string Bron(Keus<Grensbron> bron) => Weergave.Opsomming(bron.Alle().Select(Bron).Distinct());

    public static string Bron(Grensbron bron) => bron switch
    {
        Grensbron.Geschreven { Waarde: Grootheid.Stil stil } => Uitkomsttekst.Stilte(stil.Woord),
        Grensbron.Geschreven geschreven => geschreven.Waarde.ToString()!,
        Grensbron.VanParameter van => Van(van.Parameter),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
