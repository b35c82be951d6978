namespace Uitstroom.Rules;

/// <summary>What an outcome amounts to; every region maps its own labels on these kinds.</summary>
public enum UitkomstSoort
{
    /// <summary>Everything that can be tested is met. Who decides may still decide otherwise.</summary>
    Voldoet,

    /// <summary>A criterion is not met.</summary>
    VoldoetNiet,

    /// <summary>Something is missing: the application goes back or waits.</summary>
    Onvolledig,

    /// <summary>The application is not taken up.</summary>
    NietInBehandeling,

    /// <summary>A person or body must judge first, or must say how the text is to be read.</summary>
    OordeelNodig,

    /// <summary>The agreement does not say what follows.</summary>
    NietGeregeld,

    /// <summary>The agreement is not in force on this date.</summary>
    BuitenLooptijd,
}
