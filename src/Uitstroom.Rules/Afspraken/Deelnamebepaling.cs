namespace Uitstroom.Rules;

/// <summary>How a way of leaving stands: taking part goes on, ends on a day, or has ended.</summary>
internal static class Deelnamebepaling
{
    public static Afspraakuitkomst Van(Afspraakrekening rekening, int nummer)
    {
        var uitkomst = rekening.Weg(nummer);
        var weg = rekening.Regeling.Deelname!.Eindigt[nummer];
        if (weg.Mits?.In(rekening.Lezing.Wereld) is not { } mits || uitkomst.Stand == AfspraakStand.BuitenLooptijd)
        {
            return uitkomst;
        }

        // The way stands open only once the notice was in time.
        var melding = rekening.Van(mits);
        switch (melding.Stand)
        {
            case AfspraakStand.Gehaald:
                return uitkomst;
            case AfspraakStand.Open:
                var tekort = new Tekort(rekening.Gebeurtenissen.Aanvraag.Waarden.Length);
                tekort.Voeg(uitkomst);
                tekort.Voeg(melding);
                foreach (var termijn in melding.Termijnen)
                {
                    tekort.Voeg((byte)termijn.Redenen);
                }

                return uitkomst with { Stand = AfspraakStand.Open, Termijnen = [], Redenen = tekort.Redenen, Mist = tekort.Mist };
            default:
                return uitkomst with { Stand = melding.Stand == AfspraakStand.NietGehaald ? AfspraakStand.Nvt : AfspraakStand.Doorlopend, Termijnen = [] };
        }
    }
}
