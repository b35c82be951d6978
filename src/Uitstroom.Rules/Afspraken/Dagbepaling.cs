namespace Uitstroom.Rules;

/// <summary>Works out the day of an event in one world.</summary>
internal sealed class Dagbepaling(Afspraakrekening rekening)
{
    private readonly Gebeurtenissen _gebeurtenissen = rekening.Gebeurtenissen;
    private readonly Tijdpunt[] _punten = rekening.Gebeurtenissen.Punten;

    public Tijdpunt Van(Dagbron bron, Tekort tekort)
    {
        switch (bron)
        {
            case Dagbron.VanFeit van:
                return VanFeit(van.Feit.Slot, tekort);
            case Dagbron.OpDatum op:
                return Tijdpunt.Op(op.Dag);
            case Dagbron.VanParameter van:
                return van.Parameter.Op(rekening.Op)?.In(rekening.Lezing.Wereld) is Grootheid.Datum datum ? Tijdpunt.Op(datum.Dag) : Stil(tekort);
            case Dagbron.BeginRegeling:
                return rekening.Regeling.Looptijd.Van is { } begin ? Tijdpunt.Op(begin) : Stil(tekort);
            case Dagbron.EindeRegeling:
                return Einde(tekort);
            case Dagbron.Laatste laatste:
                return Laatste(laatste, tekort);
            case Dagbron.Eerste eerste:
                return Eerste(eerste, tekort);
            case Dagbron.VanAfspraak van:
                return VanAfspraak(van, tekort);
            case Dagbron.Verschoven verschoven:
                return Verschoven(verschoven, tekort);
            default:
                return Stil(tekort);
        }
    }

    /// <summary>The day of an event that is a fact, by its slot.</summary>
    public Tijdpunt VanFeit(int slot, Tekort tekort)
    {
        var punt = _punten[slot];
        if (punt.Soort == Puntsoort.Onbekend)
        {
            tekort.Voeg(_gebeurtenissen.Aanvraag.Feiten.Alle[slot]);
        }

        return punt;
    }

    /// <summary>The points at which each time of another afspraak turned out so.</summary>
    public List<Tijdpunt> Punten(Dagbron.VanAfspraak van, Tekort tekort)
    {
        var uitkomst = rekening.Van(van.Naam);
        List<Tijdpunt> punten = uitkomst.Termijnen.IsEmpty
            ? [Afgelopen(uitkomst.Stand, uitkomst.Redenen)]
            : [.. uitkomst.Termijnen.Select(termijn => Punt(termijn, van.Afloop))];
        if (punten.Exists(punt => punt.Soort == Puntsoort.Onbekend))
        {
            tekort.Voeg(uitkomst);
        }

        return punten;
    }

    /// <summary>The last day of the regeling; not yet when it has no end.</summary>
    public Tijdpunt Einde(Tekort tekort)
    {
        var looptijd = rekening.Regeling.Looptijd;
        var waarden = _gebeurtenissen.Aanvraag.Waarden;
        if (looptijd.VerlengdTotEnMet is { } verlengd && looptijd.TotEnMet is not null && waarden[verlengd.Slot].IsOnbekend)
        {
            tekort.Voeg(verlengd);
            return Tijdpunt.Onbekend(Uitslag.OnbekendFeit);
        }

        return looptijd.Einde(waarden) is { } einde ? Tijdpunt.Op(einde) : Tijdpunt.NogNiet;
    }

    private static Tijdpunt Punt(Termijn termijn, Afloop afloop) => (afloop, termijn.Stand) switch
    {
        (Afloop.Gedaan, _) when termijn.GedaanOp is { } gedaan => Tijdpunt.Op(gedaan),
        (Afloop.Gehaald, AfspraakStand.Gehaald) when termijn.GedaanOp is { } gedaan => Tijdpunt.Op(gedaan),
        (Afloop.NietGehaald, AfspraakStand.NietGehaald) when termijn.Uiterlijk is { } uiterlijk => Tijdpunt.Op(termijn.UiterlijkTijdstip is null ? uiterlijk.PlusDays(1) : uiterlijk),
        (Afloop.NietGehaald, AfspraakStand.NietGehaald) => Tijdpunt.Onbekend(Uitslag.OnbekendBron),
        (Afloop.VroegsteDag, _) when termijn.VroegsteDag is { } vroegste => Tijdpunt.Op(vroegste),
        (Afloop.VroegsteDag, _) when termijn.GedaanOp is not null => Tijdpunt.Onbekend((byte)(termijn.Redenen == Reden.Geen ? Reden.Kalender : termijn.Redenen)),
        (Afloop.Gedaan or Afloop.VroegsteDag, AfspraakStand.NietGehaald) => Tijdpunt.NogNiet,
        (Afloop.Gedaan or Afloop.Gehaald, AfspraakStand.Doorlopend) => Tijdpunt.NogNiet,
        _ => Afgelopen(termijn.Stand, (byte)termijn.Redenen),
    };

    private static Tijdpunt Afgelopen(AfspraakStand stand, byte redenen) => stand switch
    {
        AfspraakStand.Open => Tijdpunt.Onbekend(redenen),
        AfspraakStand.Loopt or AfspraakStand.Vandaag or AfspraakStand.NietBegonnen => Tijdpunt.NogNiet,
        _ => Tijdpunt.Nooit,
    };


    /// <summary>All must have happened; the last of them counts.</summary>
    private Tijdpunt Laatste(Dagbron.Laatste laatste, Tekort tekort)
    {
        var eigen = tekort.Leeg();
        var punten = laatste.Delen.Select(deel => Van(deel, eigen)).ToList();
        foreach (var soort in new[] { Puntsoort.Nooit, Puntsoort.NogNiet })
        {
            if (punten.Exists(punt => punt.Soort == soort))
            {
                return soort == Puntsoort.Nooit ? Tijdpunt.Nooit : Tijdpunt.NogNiet;
            }
        }

        tekort.Voeg(eigen);
        return punten.TrueForAll(punt => punt.IsBekend)
            ? punten.Aggregate((een, twee) => twee.IsNa(een) ? twee : een)
            : Tijdpunt.Onbekend(eigen.Redenen);
    }

    /// <summary>The first that happened counts; one of which nobody knows may have been earlier.</summary>
    private Tijdpunt Eerste(Dagbron.Eerste eerste, Tekort tekort)
    {
        var eigen = tekort.Leeg();
        var punten = eerste.Delen.Select(deel => Van(deel, eigen)).ToList();
        if (punten.Exists(punt => punt.Soort == Puntsoort.Onbekend))
        {
            tekort.Voeg(eigen);
            return Tijdpunt.Onbekend(eigen.Redenen);
        }

        var bekend = punten.Where(punt => punt.IsBekend).ToList();
        return bekend.Count > 0 ? bekend.Aggregate((een, twee) => een.IsNa(twee) ? twee : een)
            : punten.Exists(punt => punt.Soort == Puntsoort.NogNiet) ? Tijdpunt.NogNiet
            : Tijdpunt.Nooit;
    }

    private Tijdpunt VanAfspraak(Dagbron.VanAfspraak van, Tekort tekort)
    {
        var punten = Punten(van, tekort);
        var bekend = punten.Where(punt => punt.IsBekend).ToList();
        return bekend.Count > 0 ? bekend.MinBy(punt => punt.Dag)
            : punten.Exists(punt => punt.Soort == Puntsoort.Onbekend) ? punten.Find(punt => punt.Soort == Puntsoort.Onbekend)
            : punten.Exists(punt => punt.Soort == Puntsoort.NogNiet) ? Tijdpunt.NogNiet
            : Tijdpunt.Nooit;
    }

    private Tijdpunt Verschoven(Dagbron.Verschoven verschoven, Tekort tekort)
    {
        var van = Van(verschoven.Van, tekort);
        if (!van.IsBekend)
        {
            return van;
        }

        var punt = Tijdpunt.Of(verschoven.Duur.Na(van.Dag, rekening.Lezing.Werkdagen, verschoven.Terug ? -1 : 1));
        tekort.Voeg(punt.Redenen);
        return punt;
    }

    private static Tijdpunt Stil(Tekort tekort)
    {
        tekort.Voeg(Uitslag.OnbekendBron);
        return Tijdpunt.Onbekend(Uitslag.OnbekendBron);
    }
}
