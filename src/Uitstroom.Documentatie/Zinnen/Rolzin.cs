using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>A role as people read it, without an application to fill in its place.</summary>
internal static class Rolzin
{
    public static string Van(Rol rol) => rol.Naam == "niet_genoemd" ? Rol.Ongenoemd : rol.Van is { } van ? $"{rol.Titel} van de {Weergave.Leesbaar(van.Naam)}" : rol.Titel;

    public static string Van(IEnumerable<Rol> rollen, string voegwoord = "en") => Weergave.Opsomming(rollen.Select(Van).Distinct(), voegwoord);
}
