namespace Uitstroom.Rules;

/// <summary>
/// How a criterion or doelgroep stands, as far as an outcome can tell: of more reasons why it is open the first of these counts.
/// </summary>
internal static class Statusklasse
{
    /// <summary>Met, or not applicable; of a doelgroep that it applies.</summary>
    public const int Gehaald = 0;

    /// <summary>Open: the text is silent.</summary>
    public const int OpenBron = 1;

    /// <summary>Open: somebody must judge, or say how the text is read.</summary>
    public const int OpenOordeel = 2;

    /// <summary>Open: a fact or a counter is missing.</summary>
    public const int OpenFeit = 3;

    /// <summary>Not met; of a doelgroep that it does not apply.</summary>
    public const int Niet = 4;

    /// <summary>The class of a status.</summary>
    public static int Van(int status) => status switch
    {
        Uitslag.Waar or Statusbyte.Nvt => Gehaald,
        Uitslag.Onwaar => Niet,
        _ when ((Reden)status & (Reden.Feit | Reden.Teller)) != 0 => OpenFeit,
        _ when ((Reden)status & (Reden.Oordeel | Reden.Lezing)) != 0 => OpenOordeel,
        _ => OpenBron,
    };

    /// <summary>A status of a class.</summary>
    public static byte Status(int klasse) => klasse switch
    {
        Gehaald => Uitslag.Waar,
        OpenBron => Uitslag.OnbekendBron,
        OpenOordeel => Uitslag.OnbekendOordeel,
        OpenFeit => Uitslag.OnbekendFeit,
        _ => Uitslag.Onwaar,
    };
}
