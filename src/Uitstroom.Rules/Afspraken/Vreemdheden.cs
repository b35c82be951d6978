namespace Uitstroom.Rules;

/// <summary>Reports what is odd about the days: before the regeling began, done before it began, or beyond the calendar.</summary>
internal sealed class Vreemdheden(Afspraakrekening rekening, Action<Diagnostic> meld)
{
    /// <summary>Every event before the regeling began that started it.</summary>
    public void VoorBegin(Gelezenafspraak afspraak)
    {
        if (rekening.Regeling.Looptijd.Van is not { } begin)
        {
            return;
        }

        foreach (var feit in afspraak.Start.SelectMany(bron => bron.Boom()).OfType<Dagbron.VanFeit>().Select(bron => bron.Feit))
        {
            if (rekening.Gebeurtenissen.Punt(feit) is { IsBekend: true, Dag: var dag } && dag < begin)
            {
                meld(GebeurtenisDiagnostics.VoorBegin(rekening.Gebeurtenissen.Plaats(feit.Naam), feit.Naam, Weergave.Datum(dag), Weergave.Datum(begin)));
            }
        }
    }

    /// <param name="loop">The afspraak.</param>
    /// <param name="redenen">Why its last day is unknown.</param>
    public void Meld(in Afspraakloop loop, byte redenen)
    {
        if (loop.Keren.Momenten is [{ Dag: var gedaan }, ..] && loop.Start is { } punt && gedaan < punt.Dag && loop.Afspraak is { Grens: Dagregel.Binnen, Herhaling: null })
        {
            var naam = loop.Afspraak.Afspraak.Naam;
            meld(GebeurtenisDiagnostics.GedaanVoorBegin(rekening.Gebeurtenissen.Plaats(naam), naam, Weergave.Datum(gedaan), Weergave.Datum(punt.Dag)));
        }

        if ((redenen & Uitslag.OnbekendKalender) != 0 && rekening.Regeling.Werkdagen is { Kalender: var kalender })
        {
            var naam = loop.Afspraak.Afspraak.Naam;
            meld(GebeurtenisDiagnostics.BuitenKalender(rekening.Gebeurtenissen.Plaats(naam), naam, kalender.EersteJaar, kalender.LaatsteJaar));
        }
    }

    public void AndersGedaan(string afspraak, Feit feit) =>
        meld(GebeurtenisDiagnostics.AndersGedaan(rekening.Gebeurtenissen.Plaats(afspraak), afspraak, feit.Naam));
}
