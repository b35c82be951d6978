namespace Uitstroom.Rules;

/// <summary>What kind of change it is.</summary>
public enum Wijzigingsoort
{
    /// <summary>An amendment: it changes the agreement for everybody.</summary>
    Wijziging,

    /// <summary>A local agreement: it goes first for some gemeenten, where the agreement leaves room for that.</summary>
    LokaleAfspraak,
}
