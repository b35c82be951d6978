namespace Uitstroom.Rules;

/// <summary>What kind of value a <see cref="Feit"/> has.</summary>
public enum FeitType
{
    /// <summary><c>ja</c> or <c>nee</c>.</summary>
    JaNee,

    /// <summary>A number with a fixed count of decimals (<see cref="Feit.Decimalen"/>), exact.</summary>
    Getal,

    /// <summary>An amount in euro with at most two decimals, kept in cents.</summary>
    Bedrag,

    /// <summary>A calendar day.</summary>
    Datum,

    /// <summary>A day and a time, as on the clock in the Netherlands, to the second.</summary>
    Tijdstip,

    /// <summary>One of <see cref="Feit.Waarden"/>.</summary>
    Keuze,
}
