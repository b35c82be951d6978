namespace Uitstroom.Benchmarks;

/// <summary>The choices that the rules name: places in the list of the fact, and sets of them bit by bit.</summary>
internal static class WestfrieslandKeuzes
{
    // beschermd_wonen, beschut_wonen, wonen_met_ondersteuning, maatschappelijke_opvang, vrouwenopvang, jeugdvoorziening,
    // zorginstelling_volwassenen, residentiele_instelling, ggz, verslavingszorg, vg, anders.
    public const int Voorzieningen = 12;
    public const uint Ondersteuning = 1 << 2;
    public const uint Jeugd = 1 << 5;
    public const uint Opvang = 1 << 0 | 1 << 3;
    public const uint Andere = (1 << Voorzieningen) - 1 & ~(Ondersteuning | Jeugd | Opvang);

    // dnodoen, leger_des_heils, anders.
    public const int Begeleiders = 3;
    public const uint BegeleiderTelt = 1 << 0 | 1 << 1;

    // leger_des_heils, anders.
    public const int Indicatiestellers = 2;
    public const uint LegerDesHeils = 1 << 0;

    // loopt, geslaagd, mislukt.
    public const int Pilotstanden = 3;
    public const int Geslaagd = 1;
    public const int Mislukt = 2;

    // The seven gemeenten, then anders.
    public const int Gemeenten = 8;
    public const uint Westfriesland = (1 << 7) - 1;
}
