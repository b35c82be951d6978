namespace Uitstroom.Rules;

/// <summary>Compares who gave a judgement with who must give it: capitals, accents, underscores and articles do not count.</summary>
internal static class Oordeelsgever
{
    /// <summary>
    /// Whether the giver is the declared role. The role alone is always enough; with a place behind it, that must be the place
    /// of the application. While the place is unknown such a giver cannot be checked: the judgement is unknown until it is.
    /// </summary>
    public static bool Is(Rol rol, string door, ReadOnlySpan<Feitwaarde> feiten)
    {
        // As written is by far the most common, and costs nothing.
        if (string.Equals(door, rol.Naam, StringComparison.Ordinal))
        {
            return true;
        }

        var gever = Gewoon(door);
        if (rol.Naam == "niet_genoemd")
        {
            return gever.Length > 0;
        }

        var naam = Gewoon(rol.Naam);
        if (gever == naam || rol.Van is not { } van || !feiten[van.Slot].IsBekend)
        {
            return gever == naam;
        }

        var plaats = van.Waarden[(int)feiten[van.Slot].Getal];
        return plaats == "anders"
            ? gever.StartsWith(naam + " ", StringComparison.Ordinal)
            : gever == Gewoon($"{rol.Naam} {plaats}");
    }

    private static string Gewoon(string tekst)
    {
        var woorden = Kalenaam.Van(tekst).Split(' ');
        string[] kern = [.. woorden.Where(woord => woord is not ("de" or "het" or "van" or "gemeente"))];
        return string.Join(' ', kern.Length > 0 ? kern : woorden);
    }
}
