using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>When a part executes a provision, and when a provision is accounted for.</summary>
internal static class Dekkingsregel
{
    public static Dekkingswijze Wijze(Onderdeel onderdeel, Gebruik gebruik) => onderdeel.Soort switch
    {
        Onderdeelsoort.Definitie or Onderdeelsoort.ZonderRegel => Dekkingswijze.Noemt,
        _ when onderdeel.IsLos || !gebruik.Raakt(onderdeel) => Dekkingswijze.Noemt,
        Onderdeelsoort.Lezing or Onderdeelsoort.Gebeurtenis or Onderdeelsoort.Deelkring or Onderdeelsoort.Registratie => Dekkingswijze.DraagtBij,
        Onderdeelsoort.Feit when onderdeel.Feit is { } feit && !Feitsteun.IsRegel(feit) => Dekkingswijze.DraagtBij,
        _ => Dekkingswijze.VoertUit,
    };

    public static Dekkingstand Stand(Bepaling bepaling, ImmutableArray<Dekkend> delen, string? zonderRegel, string? waarom)
    {
        var nodig = bepaling.Rekenbaar == "nee" ? Dekkingswijze.DraagtBij : Dekkingswijze.VoertUit;
        if (delen.Any(deel => deel.Wijze <= nodig))
        {
            return Dekkingstand.Uitgevoerd;
        }

        var heeftReden = bepaling.Rekenbaar == "nee" ? zonderRegel is not null || delen.Any(IsDefinitie) : zonderRegel is not null && waarom is not null;
        return heeftReden ? Dekkingstand.MetReden : Dekkingstand.Open;
    }

    public static string? Reden(Bepalingdekking dekking) => dekking switch
    {
        { Stand: Dekkingstand.Uitgevoerd } => null,
        { Waarom: { } waarom } => waarom,
        { Stand: Dekkingstand.MetReden, ZonderRegel: { } soort } => Soort(soort),
        { Stand: Dekkingstand.MetReden } => "een begrip, waaruit niets volgt dat te toetsen is",
        { ZonderRegel: not null } => $"staat in `zonder_regel`, maar het register zegt rekenbaar: {dekking.Bepaling.Rekenbaar}; daar hoort een zin bij",
        { Onderdelen.IsEmpty: true } => "komt nergens voor",
        _ when dekking.Onderdelen.Any(deel => deel.Wijze == Dekkingswijze.DraagtBij) => "wordt gebruikt door een regel, maar geen regel voert deze bepaling zelf uit",
        _ when dekking.Onderdelen.Any(IsDefinitie) => "staat alleen bij een begrip: dat voert niets uit",
        _ => "wordt genoemd door iets dat geen regel gebruikt",
    };

    private static bool IsDefinitie(Dekkend deel) => deel.Onderdeel.Soort == Onderdeelsoort.Definitie;

    private static string Soort(string soort) => soort switch
    {
        "intentie" => "een bedoeling, waaruit niets volgt dat te toetsen is",
        "definitie" => "een begrip, waaruit niets volgt dat te toetsen is",
        "open_norm" => "een norm zonder maatstaf: mensen wegen haar",
        "niet_in_bron" => "verwijst naar iets dat niet in de bron staat",
        _ => Weergave.Leesbaar(soort),
    };
}
