namespace Uitstroom.Rules;

/// <summary>
/// Who gives a judgement or takes a decision: a role, if need be the one of a place that a fact names
/// (<c>beoordelingstafel van herkomstgemeente</c> is, for a client from Voorbeeldstad, <c>beoordelingstafel Voorbeeldstad</c>).
/// </summary>
public sealed record Rol
{
    internal Rol(string naam, Feit? van, string? titel = null)
    {
        Naam = naam;
        Van = van;
        Titel = titel ?? Weergave.Leesbaar(naam);
    }

    /// <summary>What is shown for a role when the agreement names nobody.</summary>
    internal const string Ongenoemd = "niet genoemd in de tekst";

    /// <summary>The role as the agreement calls it; <c>niet_genoemd</c> when the agreement names nobody.</summary>
    public string Naam { get; }

    /// <summary>The role as people read it, without its place: <c>cliënt</c>.</summary>
    public string Titel { get; }

    /// <summary>The fact that names the place, or null for a role without one.</summary>
    public Feit? Van { get; }

    /// <summary>Who it is for one application: the role with the place filled in, <c>beoordelingstafel Voorbeeldstad</c>.</summary>
    /// <param name="aanvraag">The application; while it does not give the place, the fact that names it stands there instead.</param>
    public string Voor(Aanvraag aanvraag)
    {
        ArgumentNullException.ThrowIfNull(aanvraag);
        return Voor(aanvraag.Waarden);
    }

    /// <summary>The role with the place filled in, or with the name of the fact while the place is unknown.</summary>
    internal string Voor(ReadOnlySpan<Feitwaarde> feiten)
    {
        if (Van is null)
        {
            return Naam == "niet_genoemd" ? Ongenoemd : Titel;
        }

        var waarde = feiten[Van.Slot];
        var plaats = !waarde.IsBekend ? $"van de {Weergave.Leesbaar(Van.Naam)}"
            : Van.Waarden[(int)waarde.Getal] == "anders" ? $"van een andere {Weergave.Leesbaar(Van.Naam)}"
            : Weergave.Waarde(Van, waarde);
        return $"{Titel} {plaats}";
    }
}
