using System.Globalization;

namespace Uitstroom.Rules;

/// <summary>A count. What is not known is never 0.</summary>
/// <param name="Aantal">The count; null while it is not known exactly.</param>
/// <param name="Minstens">The least that it is: what was registered; from 0.</param>
/// <param name="Hoogstens">The most that it can be; null when more may have happened than was registered.</param>
public readonly record struct Monitoringcel(long? Aantal, long Minstens, long? Hoogstens)
{
    /// <summary>Whether nothing is known of it at all.</summary>
    public bool IsOnbekend => Aantal is null && Minstens == 0 && Hoogstens is null;

    /// <summary>In Dutch: <c>12</c>, <c>ten minste 12</c>, <c>12 tot en met 15</c> or <c>niet bekend</c>.</summary>
    public string Tekst => Aantal is { } aantal ? Getal(aantal)
        : Hoogstens is { } meest ? $"{Getal(Minstens)} tot en met {Getal(meest)}"
        : Minstens > 0 ? $"ten minste {Getal(Minstens)}" : "niet bekend";

    /// <summary>What was counted.</summary>
    /// <param name="zeker">What surely counts.</param>
    /// <param name="misschien">What may count.</param>
    /// <param name="volledig">Whether everything was registered.</param>
    internal static Monitoringcel Van(long zeker, long misschien, bool volledig) =>
        new(volledig && misschien == 0 ? zeker : null, zeker, volledig ? zeker + misschien : null);

    /// <summary>Both together.</summary>
    internal Monitoringcel Plus(Monitoringcel ander) => new(Aantal + ander.Aantal, Minstens + ander.Minstens, Hoogstens + ander.Hoogstens);

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
