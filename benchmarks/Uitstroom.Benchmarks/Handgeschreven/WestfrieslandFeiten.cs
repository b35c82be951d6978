using System.Runtime.CompilerServices;

namespace Uitstroom.Benchmarks;

/// <summary>The questions that the rules put to an application.</summary>
internal readonly ref struct WestfrieslandFeiten(WestfrieslandAanvraag aanvraag, WestfrieslandGrenzen grenzen)
{
    private readonly WestfrieslandAanvraag _aanvraag = aanvraag;
    private readonly WestfrieslandGrenzen _grenzen = grenzen;
    private readonly ref Antwoorden _antwoorden = ref aanvraag.Antwoorden;

    /// <summary>What holds under one reading without a standard and not under the other.</summary>
    public static Waarheid OpenLezing => new(Waarheid.Lezing, 0);

    /// <summary>The status of a criterion that applies under a condition.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Waarheid Als(Waarheid wanneer, Waarheid eis) =>
        wanneer.Stand == Waarheid.Onwaar ? new Waarheid(WestfrieslandBesluit.Nvt, 0)
        : wanneer.Stand == Waarheid.Waar || eis.Stand == Waarheid.Waar ? eis
        : wanneer;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Waarheid Ja(WestfrieslandFeit feit)
    {
        var antwoord = (byte)_antwoorden[(int)feit];
        return new Waarheid(antwoord, (ulong)(antwoord & 1) << (int)feit);
    }

    /// <summary>A judgement; nobody can give it before there is evidence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Waarheid Oordeel(WestfrieslandFeit oordeel, WestfrieslandFeit bewijs)
    {
        var gegeven = _antwoorden[(int)oordeel];
        return gegeven == Antwoord.Onbekend ? ZonderOordeel(oordeel, bewijs) : new Waarheid((byte)gegeven, 0);
    }

    public Waarheid VerblijftIn(uint keuzes) => Keuze(_aanvraag.VerblijftIn, keuzes, WestfrieslandFeit.VerblijftIn);

    public Waarheid Begeleid() =>
        Keuze(_aanvraag.AmbulanteBegeleidingDoor, WestfrieslandKeuzes.BegeleiderTelt, WestfrieslandFeit.AmbulanteBegeleidingDoor);

    public Waarheid Forensisch() =>
        Keuze(_aanvraag.ForensischeIndicatieBij, WestfrieslandKeuzes.LegerDesHeils, WestfrieslandFeit.ForensischeIndicatieBij);

    public Waarheid UitWestfriesland() =>
        Keuze(_aanvraag.Herkomstgemeente, WestfrieslandKeuzes.Westfriesland, WestfrieslandFeit.Herkomstgemeente);

    /// <summary>The pilot must have succeeded; when it failed the text is silent.</summary>
    public Waarheid Pilot() => _aanvraag.PilotHousingFirst switch
    {
        WestfrieslandAanvraag.Onbekend => new Waarheid(Waarheid.Feit | Waarheid.Bron, Bit(WestfrieslandFeit.PilotHousingFirst)),
        WestfrieslandKeuzes.Geslaagd => Waarheid.Van(true),
        WestfrieslandKeuzes.Mislukt => new Waarheid(Waarheid.Bron, 0),
        _ => default,
    };

    public Waarheid EenJaarInRegio() => _aanvraag.WoontInRegioSinds switch
    {
        WestfrieslandAanvraag.Onbekend => new Waarheid(Waarheid.Feit, Bit(WestfrieslandFeit.WoontInRegioSinds)),
        WestfrieslandAanvraag.Geen => default,
        var dag => Waarheid.Van(dag <= _grenzen.EenJaarInRegioUiterlijk),
    };

    public Waarheid GeenHennep() => _aanvraag.HennepplantageOp switch
    {
        WestfrieslandAanvraag.Onbekend => new Waarheid(Waarheid.Feit, Bit(WestfrieslandFeit.HennepplantageOp)),
        WestfrieslandAanvraag.Geen => Waarheid.Van(true),
        var dag => Waarheid.Van(dag <= _grenzen.VijfJaarGeledenUiterlijk),
    };

    public Waarheid Achttien() =>
        _aanvraag.Leeftijd != WestfrieslandAanvraag.Onbekend ? Waarheid.Van(_aanvraag.Leeftijd >= 18)
        : _aanvraag.Geboortedatum != WestfrieslandAanvraag.Onbekend ? Waarheid.Van(_aanvraag.Geboortedatum <= _grenzen.AchttienUiterlijk)
        : OnbekendeLeeftijd;

    public Waarheid Amv()
    {
        var gegeven = _antwoorden[(int)WestfrieslandFeit.Amv];
        return gegeven == Antwoord.Onbekend ? Ja(WestfrieslandFeit.AmvAchtergrond) & LeeftijdAmv() : new Waarheid((byte)gegeven, 0);
    }

    public Waarheid PartnerPunt1()
    {
        var gegeven = _antwoorden[(int)WestfrieslandFeit.PartnerVoldoetAanPunt_1];
        return gegeven == Antwoord.Onbekend
            ? Ja(WestfrieslandFeit.PartnerIntramuraal) | Ja(WestfrieslandFeit.PartnerAmv)
            : new Waarheid((byte)gegeven, 0);
    }

    private static Waarheid OnbekendeLeeftijd => new(Waarheid.Feit, Bit(WestfrieslandFeit.Geboortedatum));

    /// <summary>From 18; the text can be read as up to the 23rd and as up to the 24th birthday.</summary>
    private Waarheid LeeftijdAmv()
    {
        var (achttien, drieentwintig, vierentwintig) = (_aanvraag.Leeftijd >= 18, _aanvraag.Leeftijd >= 23, _aanvraag.Leeftijd >= 24);
        if (_aanvraag.Leeftijd == WestfrieslandAanvraag.Onbekend)
        {
            var geboren = _aanvraag.Geboortedatum;
            if (geboren == WestfrieslandAanvraag.Onbekend)
            {
                return OnbekendeLeeftijd;
            }

            achttien = geboren <= _grenzen.AchttienUiterlijk;
            drieentwintig = geboren <= _grenzen.DrieEntwintigUiterlijk;
            vierentwintig = geboren <= _grenzen.VierEntwintigUiterlijk;
        }

        return !achttien || vierentwintig ? default : drieentwintig ? OpenLezing : Waarheid.Van(true);
    }

    private Waarheid ZonderOordeel(WestfrieslandFeit oordeel, WestfrieslandFeit bewijs) => _antwoorden[(int)bewijs] switch
    {
        Antwoord.Ja => new Waarheid(Waarheid.Oordeel, Bit(oordeel)),
        Antwoord.Nee => new Waarheid(Waarheid.Feit, Bit(oordeel)),
        _ => new Waarheid(Waarheid.Feit, Bit(oordeel) | Bit(bewijs)),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Waarheid Keuze(int gekozen, uint keuzes, WestfrieslandFeit feit) => gekozen switch
    {
        WestfrieslandAanvraag.Onbekend => new Waarheid(Waarheid.Feit, Bit(feit)),
        WestfrieslandAanvraag.Geen => default,
        _ => Waarheid.Van((keuzes >> gekozen & 1) != 0),
    };

    private static ulong Bit(WestfrieslandFeit feit) => 1UL << (int)feit;
}
