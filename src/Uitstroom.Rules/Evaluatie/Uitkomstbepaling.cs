namespace Uitstroom.Rules;

/// <summary>From the status of each criterion to the outcome: section "uitkomst" of <c>docs/toetsing.md</c>, for one set of labels.</summary>
internal ref struct Uitkomstbepaling(Toets toets, ReadOnlySpan<Criteriumplan> criteria, Labelregels regels, ReadOnlySpan<byte> statussen)
{
    private readonly ReadOnlySpan<Criteriumplan> _criteria = criteria;
    private readonly ReadOnlySpan<byte> _statussen = statussen;
    private ulong _waar;
    private ulong _open;

    /// <summary>The outcome when everything that must be met first is met.</summary>
    public Voorlopig Bepaal() => Loop(alleenVooraf: false);

    /// <summary>The outcome when something that must be met first is not met or open: nothing else was tested.</summary>
    public Voorlopig BepaalVooraf() => Loop(alleenVooraf: true);

    private Voorlopig Loop(bool alleenVooraf)
    {
        Tel();
        var mogelijk = 0UL;
        var eersteWaar = -1;
        var onvolledigEerst = false;
        foreach (var label in regels.Volgorde)
        {
            var bit = 1UL << label;
            if ((_waar & bit) != 0)
            {
                (mogelijk, eersteWaar) = (mogelijk | bit, label);
                break;
            }

            mogelijk |= _open & bit;
            onvolledigEerst |= toets.Uitkomsten[label].Soort == UitkomstSoort.Onvolledig;
        }

        // A label that is true already cannot become it once more.
        var relevant = mogelijk & _open & ~_waar;
        if (eersteWaar >= 0)
        {
            var nietVast = (mogelijk & (mogelijk - 1)) != 0 || (_open != 0 && onvolledigEerst);
            return nietVast ? OpenUitkomst(mogelijk, relevant) : new Voorlopig(eersteWaar, mogelijk, true, 0);
        }

        if (alleenVooraf)
        {
            return OpenUitkomst(AlleLabels(), relevant);
        }

        var voldoet = regels.Volgorde[^1];
        return _open == 0
            ? new Voorlopig(voldoet, 1UL << voldoet, true, 0)
            : OpenUitkomst(mogelijk | (1UL << voldoet), relevant);
    }

    private void Tel()
    {
        for (var i = 0; i < _criteria.Length; i++)
        {
            if (!_criteria[i].Telt)
            {
                continue;
            }

            var bit = 1UL << regels.BijNietVoldaan[i];
            if (_statussen[i] == Uitslag.Onwaar)
            {
                _waar |= bit;
            }
            else if (Statusbyte.IsOpen(_statussen[i]))
            {
                _open |= bit;
            }
        }
    }

    private readonly ulong AlleLabels()
    {
        var alle = 0UL;
        foreach (var label in regels.Volgorde)
        {
            alle |= 1UL << label;
        }

        return alle;
    }

    /// <summary>The label follows the reasons of what is open and can still matter.</summary>
    private readonly Voorlopig OpenUitkomst(ulong mogelijk, ulong relevant)
    {
        var redenen = Reden.Geen;
        var opFeiten = 0UL;
        for (var i = 0; i < _criteria.Length; i++)
        {
            var reden = Statusbyte.Redenen(_statussen[i]);
            if (reden == Reden.Geen || !_criteria[i].Telt || (relevant != 0 && (relevant & (1UL << regels.BijNietVoldaan[i])) == 0))
            {
                continue;
            }

            redenen |= reden;
            opFeiten |= (reden & (Reden.Feit | Reden.Teller)) != 0 ? 1UL << regels.BijOnbekend[i] : 0;
        }

        var label = opFeiten != 0 ? Eerste(opFeiten)
            : (redenen & (Reden.Oordeel | Reden.Lezing)) != 0 ? toets.Label(Vastelabels.OordeelNodig)
            : toets.Label(Vastelabels.NietGeregeld);
        return new Voorlopig(label, mogelijk, false, relevant);
    }

    private readonly int Eerste(ulong labels)
    {
        foreach (var label in regels.Volgorde)
        {
            if ((labels & (1UL << label)) != 0)
            {
                return label;
            }
        }

        return System.Numerics.BitOperations.TrailingZeroCount(labels);
    }
}
