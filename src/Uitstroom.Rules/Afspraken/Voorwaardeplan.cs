namespace Uitstroom.Rules;

/// <summary>A condition of an afspraak, compiled once with every reading open: a world settles them when it is evaluated.</summary>
internal sealed class Voorwaardeplan
{
    private readonly Knoop _knoop;
    private readonly Grensregel[] _regels;
    private readonly System.Collections.Immutable.ImmutableArray<Feit?> _peildata;
    private Grenzen? _laatste;

    public Voorwaardeplan(int lezingen, Voorwaarde voorwaarde, Keus<Feit?> peildatum)
    {
        var plaatsing = new Plaatsing();
        _knoop = new Compiler(plaatsing, Wereld.Open(lezingen), peildatum).Compileer(voorwaarde);
        _regels = [.. plaatsing.Grenzen];
        _peildata = plaatsing.Peildata;
    }

    /// <summary>The <see cref="Uitslag"/> on a day; what keeps it undecided goes to <paramref name="tekort"/>.</summary>
    public byte Toets(Aanvraag aanvraag, long dag, Wereld wereld, Tekort tekort)
    {
        var peildata = new Grenzen?[_peildata.Length];
        for (var i = 0; i < peildata.Length; i++)
        {
            var peil = _peildata[i] is { } feit ? aanvraag.Waarden[feit.Slot] : Feitwaarde.Van(dag);
            peildata[i] = peil.IsBekend ? Op(peil.Getal) : null;
        }

        var stand = new Stand(aanvraag, peildata, [], wereld);
        var uitslag = _knoop.Evaluatie(stand);
        if (Uitslag.IsOnbekend(uitslag))
        {
            tekort.Voeg((byte)(uitslag & 127));
            Ontbrekend.Verzamel(_knoop, stand, _peildata, tekort.Set);
        }

        return uitslag;
    }

    // What is kept is immutable, so a race only costs a recalculation.
    private Grenzen Op(long dag)
    {
        var laatste = Volatile.Read(ref _laatste);
        if (laatste is null || laatste.Dag != dag)
        {
            laatste = Grenzen.Bereken(_regels, dag);
            Volatile.Write(ref _laatste, laatste);
        }

        return laatste;
    }
}
