namespace Uitstroom.Rules;

/// <summary>A change in words.</summary>
internal static class Wijzigingstekst
{
    /// <summary>Which one it is, from when, and who decided on it: to be read after "met".</summary>
    public static string Noem(Wijziging wijziging)
    {
        var soort = wijziging.Soort == Wijzigingsoort.Wijziging ? "wijziging" : $"lokale afspraak van {Weergave.Opsomming(wijziging.Gemeenten, "en")}:";
        var einde = wijziging.TotEnMet is { } laatste ? $" tot en met {Weergave.Datum(laatste)}" : "";
        return $"{soort} {wijziging.Titel}, geldig vanaf {Weergave.Datum(wijziging.Van)}{einde}, besloten door {Weergave.Leesbaar(wijziging.Besluit.Door)}";
    }
}
