using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// Which truth values a condition can have at all, whatever the facts: more than can really occur where facts hang together, never less. So what
/// it rules out cannot be shown by any case.
/// </summary>
[Flags]
internal enum Mogelijkheden
{
    Geen = 0,
    Waar = 1,
    Onwaar = 2,
    Onbekend = 4,
    Alle = 7,
}

internal static class Mogelijkheid
{
    public static Mogelijkheden Van(Voorwaarde? voorwaarde) => voorwaarde switch
    {
        null => Mogelijkheden.Waar,
        Voorwaarde.Vast vast => vast.Waar ? Mogelijkheden.Waar : Mogelijkheden.Onwaar,
        Voorwaarde.Stil => Mogelijkheden.Onbekend,
        Voorwaarde.AlleVan alle => En(alle.Delen.Select(Van)),
        Voorwaarde.EenVan een => Niet(En(een.Delen.Select(deel => Niet(Van(deel))))),
        Voorwaarde.Niet niet => Niet(Van(niet.Deel)),
        Voorwaarde.PerLezing lezing => PerLezing(lezing),
        Voorwaarde.VanDoelgroep groepen => Niet(En(groepen.Doelgroepen.Select(groep => Niet(Van(groep.Wanneer) | (groep.Maximum is null ? Mogelijkheden.Geen : Mogelijkheden.Onwaar | Mogelijkheden.Onbekend))))),
        _ => Mogelijkheden.Alle,
    };

    public static bool Kan(this Mogelijkheden alle, Mogelijkheden een) => (alle & een) != 0;

    public static Mogelijkheden Niet(Mogelijkheden van) =>
        (van & Mogelijkheden.Onbekend) | (van.Kan(Mogelijkheden.Waar) ? Mogelijkheden.Onwaar : 0) | (van.Kan(Mogelijkheden.Onwaar) ? Mogelijkheden.Waar : 0);

    /// <summary>All of them together.</summary>
    public static Mogelijkheden En(IEnumerable<Mogelijkheden> delen) => delen.Aggregate(Mogelijkheden.Waar, En);

    private static Mogelijkheden En(Mogelijkheden een, Mogelijkheden ander)
    {
        var samen = (een | ander) & Mogelijkheden.Onwaar;
        samen |= een & ander & Mogelijkheden.Waar;
        var nietOnwaar = Mogelijkheden.Waar | Mogelijkheden.Onbekend;
        return samen | (((een | ander) & Mogelijkheden.Onbekend) != 0 && een.Kan(nietOnwaar) && ander.Kan(nietOnwaar) ? Mogelijkheden.Onbekend : 0);
    }

    // An option that differs from another leaves it unknown while the reading is open.
    private static Mogelijkheden PerLezing(Voorwaarde.PerLezing lezing)
    {
        var samen = lezing.Opties.Select(Van).Aggregate(Mogelijkheden.Geen, (een, ander) => een | ander);
        return samen.Kan(Mogelijkheden.Waar) && samen.Kan(Mogelijkheden.Onwaar) ? samen | Mogelijkheden.Onbekend : samen;
    }
}
