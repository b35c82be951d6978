namespace Uitstroom.Regions;

/// <summary>Finds the roles that a file names, wherever its form says that a role stands.</summary>
internal static class Rolvinder
{
    public static IEnumerable<string> Vind(YamlNode knoop, Vorm vorm) => (vorm, knoop) switch
    {
        (Vorm.Waarde { Blad: { } blad }, YamlScalar { Ontbreekt: false } waarde) when blad.Namen.Contains(Naamsoort.Rol) && !blad.Woorden.Contains(waarde.Tekst) => [waarde.Tekst],
        (Vorm.Groep groep, YamlMapping mapping) => mapping.Entries.SelectMany(
            entry => groep.Sleutels.FirstOrDefault(sleutel => sleutel.Naam == entry.Sleutel.Tekst) is { } sleutel ? Vind(entry.Waarde, sleutel.Vorm) : []),
        (Vorm.Namen namen, YamlMapping mapping) => mapping.Entries.SelectMany(entry => Vind(entry.Waarde, namen.Inhoud)),
        (Vorm.Lijst lijst, YamlSequence reeks) => reeks.Items.SelectMany(item => Vind(item, lijst.Deel)),
        (Vorm.EenOfMeer meer, YamlSequence reeks) => reeks.Items.SelectMany(item => Vind(item, meer.Deel)),
        (Vorm.EenOfMeer meer, _) => Vind(knoop, meer.Deel),
        (Vorm.Vrij { Inhoud: { } inhoud }, _) => Vind(knoop, inhoud),
        (Vorm.Keuze keuze, _) => keuze.Vormen.SelectMany(een => Vind(knoop, een)),
        (Vorm.PerLezing lezing, YamlMapping { Entries: [var entry] }) when entry.Sleutel.Tekst.StartsWith(Keusbinder.Voorvoegsel, StringComparison.Ordinal) =>
            entry.Waarde.Namen().SelectMany(optie => Vind(optie.Waarde, vorm)),
        (Vorm.PerLezing lezing, _) => Vind(knoop, lezing.Inhoud),
        _ => [],
    };
}
