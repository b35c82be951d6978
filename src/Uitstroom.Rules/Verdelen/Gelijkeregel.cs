namespace Uitstroom.Rules;

/// <summary>Who goes first when remainders are equal, where a regeling names it.</summary>
internal enum Gelijkeregel
{
    MeesteGewicht,
    MinsteGewicht,

    /// <summary>The order in which the file names the receivers.</summary>
    Volgorde,

    /// <summary>The order of the names by the value of their characters, the same on every machine.</summary>
    Alfabet,
}
