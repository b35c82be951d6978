namespace Uitstroom.Rules;

/// <summary>A condition as it reads in a region file, in one line.</summary>
internal static class Deeltekst
{
    // Longer than this it no longer helps; its place in the file does.
    private const int Langste = 160;

    /// <param name="knoop">The condition.</param>
    /// <param name="waar">Whether it is asked; else its opposite is.</param>
    public static string Van(Knoop knoop, bool waar)
    {
        var tekst = Van(knoop);
        tekst = tekst.Length <= Langste ? tekst : tekst[..Langste] + "…";
        return waar ? tekst : $"niet ({tekst})";
    }

    private static string Van(Knoop knoop) => knoop.Bron switch
    {
        Voorwaarde.VanDoelgroep groepen => groepen.Alle ? "doelgroep: aanwezig" : $"doelgroep: {string.Join(" of ", groepen.Doelgroepen.Select(groep => groep.Naam))}",
        _ => knoop switch
        {
            Knoop.Blad blad => $"{blad.Van.Feit.Naam}: {blad.Vergelijking.Tekst}",
            Knoop.Afgeleid { Bron: Voorwaarde.Blad blad } => $"{blad.Feit.Naam}: {blad.Vergelijking.Tekst}",
            Knoop.Niet niet => $"niet ({Van(niet.Deel)})",
            Knoop.Vast { Bron: Voorwaarde.Vast vast } => vast.Waar ? "altijd" : "nooit",
            Knoop.Vast { Bron: Voorwaarde.Stil stil } => stil.Woord,
            Knoop.Open open => $"lezing {open.Lezing.Naam}",
            Knoop.Een => string.Join(" of ", knoop.Kinderen.Select(Binnen)),
            _ => string.Join(" en ", knoop.Kinderen.Select(Binnen)),
        },
    };

    private static string Binnen(Knoop knoop) => knoop is Knoop.Een or Knoop.Alle && knoop.Kinderen.Length > 1 ? $"({Van(knoop)})" : Van(knoop);
}
