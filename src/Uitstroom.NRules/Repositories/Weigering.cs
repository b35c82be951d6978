using System.Collections.Frozen;

namespace Uitstroom.NRules;

/// <summary>That something is not taken in, and why. Bad input is a value, never an exception.</summary>
/// <param name="Grond">The ground.</param>
/// <param name="Regeling">The name of the regeling that it is about.</param>
/// <param name="Melding">What is wrong: one Dutch sentence without capital or full stop.</param>
public sealed record Weigering(Weigeringsgrond Grond, string Regeling, string Melding)
{
    // So many digits of a hash tell two contents apart for a reader.
    private const int Kort = 12;

    internal static Weigering Dubbel(Regelingversie een, Regelingversie twee) => new(
        Weigeringsgrond.DubbeleRegeling, een.Naam,
        $"`{een.Naam}` komt twee keer voor met verschillende inhoud: {een.Sha256[..Kort]} en {twee.Sha256[..Kort]}");

    /// <summary>Why a session with these regelingen cannot test an application; null when it can.</summary>
    internal static Weigering? Van(FrozenDictionary<string, Regelingversie> bekend, Aanvraagfeit aanvraag)
    {
        var naam = aanvraag.Regeling.Naam;
        if (!bekend.TryGetValue(naam, out var versie))
        {
            var namen = bekend.Count == 0 ? "geen enkele" : string.Join(", ", bekend.Keys.Order(StringComparer.Ordinal).Select(regeling => $"`{regeling}`"));
            return new Weigering(Weigeringsgrond.OnbekendeRegeling, naam, $"de sessie kent `{naam}` niet; zij kent {namen}");
        }

        if (versie != aanvraag.Versie)
        {
            return new Weigering(
                Weigeringsgrond.AndereVersie, naam,
                $"de sessie heeft een andere inhoud van `{naam}` ({versie.Sha256[..Kort]}) dan de aanvraag ({aanvraag.Versie.Sha256[..Kort]})");
        }

        return aanvraag.Beoordeling.Bezwaar is { } bezwaar ? new Weigering(Weigeringsgrond.NietTeToetsen, naam, bezwaar) : null;
    }
}

/// <summary>Why something is not taken in.</summary>
public enum Weigeringsgrond
{
    /// <summary>Two regelingen with one name differ in content; one session cannot hold both.</summary>
    DubbeleRegeling,

    /// <summary>The session does not know the regeling of the application.</summary>
    OnbekendeRegeling,

    /// <summary>The session knows a regeling with this name, with other content or other chosen readings.</summary>
    AndereVersie,

    /// <summary>The application lacks a date of testing, or names a test or a reading that is not there, or was made for another regeling.</summary>
    NietTeToetsen,
}
