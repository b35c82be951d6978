using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Finds whether an afspraak is in force, and until when it holds.</summary>
internal sealed class Geldingbepaling(Afspraakrekening rekening, Dagbepaling dagen)
{
    private readonly Looptijd _looptijd = rekening.Regeling.Looptijd;
    private readonly byte _inWerking = rekening.Regeling.Looptijd.Geldt(rekening.Op, rekening.Gebeurtenissen.Aanvraag.Waarden);
    private readonly LocalDate? _einde = rekening.Regeling.Looptijd.Einde(rekening.Gebeurtenissen.Aanvraag.Waarden);

    public Gelding Van(Gelezenafspraak afspraak, bool isWeg, Tekort tekort)
    {
        if (_inWerking == Uitslag.Waar && afspraak.IsZonderVoorbehoud)
        {
            return new Gelding(Geldingsoort.Geldt, 0, 0, Blijft: false, isWeg, null);
        }

        var eigen = afspraak.Plan.Blijft is null ? null : tekort.Leeg();
        var blijft = eigen is null ? Uitslag.Onwaar : Blijft(afspraak.Plan.Blijft!, eigen);
        var gelding = new Gelding(Geldingsoort.Geldt, 0, 0, blijft == Uitslag.Waar, isWeg, null);
        if (_inWerking != Uitslag.Waar && blijft != Uitslag.Waar)
        {
            if (_inWerking == Uitslag.Onwaar && blijft == Uitslag.Onwaar)
            {
                return gelding with { Soort = Geldingsoort.BuitenLooptijd };
            }

            MistBinnenLooptijd(eigen, tekort);
            gelding = gelding with { Onzeker = (byte)((_inWerking | blijft) & 127) };
        }

        return afspraak.PasNa is { } bron ? PasNa(gelding, dagen.Van(bron, tekort)) : gelding;
    }

    /// <summary>The last day on which it holds, and why that may be unknown.</summary>
    public Afspraakeinde Slot(Gelezenafspraak afspraak, in Gelding gelding, Tijdpunt? start, Tekort tekort)
    {
        if (afspraak.Slot is not { } slot)
        {
            return default;
        }

        if (slot.Duurt is { } duur)
        {
            return start is { } punt && duur.Na(punt.Dag, rekening.Lezing.Werkdagen) is { } einde ? new(einde.PlusDays(-1), 0) : new(null, Uitslag.OnbekendKalender);
        }

        var dag = dagen.Van(slot.Dag!, tekort);
        return dag.Soort switch
        {
            Puntsoort.Bekend when gelding.IsWeg && dag.Dag > _looptijd.TotEnMet => BinnenLooptijd(dag.Dag, tekort),
            Puntsoort.Bekend => new(slot.TeltMee ? dag.Dag : dag.Dag.PlusDays(-1), 0),
            Puntsoort.Onbekend => new(null, dag.Redenen),
            _ => default,
        };
    }

    /// <summary>Until when something returns: its own end, or that of the regeling.</summary>
    public LocalDate? LaatsteKeer(in Gelding gelding, Afspraakeinde slot)
    {
        var regeling = gelding.Blijft ? null : _einde;
        return slot.Dag is { } eigen && regeling is { } einde ? LocalDate.Min(eigen, einde) : slot.Dag ?? regeling;
    }

    /// <summary>Nobody takes part in a regeling that has ended: taking part then ends with it.</summary>
    private Afspraakeinde BinnenLooptijd(LocalDate dag, Tekort tekort)
    {
        var einde = dagen.Einde(tekort);
        return einde.IsBekend ? new(LocalDate.Min(dag, einde.Dag), 0) : new(null, einde.Redenen);
    }

    // What has not begun does not go on.
    private byte Blijft(Voorwaardeplan blijft, Tekort eigen) => rekening.Op < _looptijd.Van
        ? Uitslag.Onwaar
        : blijft.Toets(rekening.Gebeurtenissen.Aanvraag, Dag.Nummer(rekening.Op), rekening.Lezing.Wereld, eigen);

    private void MistBinnenLooptijd(Tekort? eigen, Tekort tekort)
    {
        if (eigen is not null)
        {
            tekort.Voeg(eigen);
        }

        if (Uitslag.IsOnbekend(_inWerking) && _looptijd.VerlengdTotEnMet is { } verlengd)
        {
            tekort.Voeg(verlengd);
        }
    }

    private static Gelding PasNa(Gelding gelding, Tijdpunt na) => na.Soort switch
    {
        Puntsoort.Bekend => gelding with { PasNa = na.Dag },
        Puntsoort.Onbekend => gelding with { NaOnzeker = na.Redenen },
        Puntsoort.NogNiet => gelding with { Soort = Geldingsoort.NogNiet },
        _ => gelding with { Soort = Geldingsoort.Nooit },
    };
}
