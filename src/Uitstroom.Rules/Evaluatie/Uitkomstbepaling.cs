namespace Uitstroom.Rules;

/// <summary>From the status of each criterion to the outcome: section "uitkomst" of <c>docs/toetsing.md</c>, for one set of labels.</summary>
internal ref struct Uitkomstbepaling(Labelregels regels, ReadOnlySpan<byte> statussen)
{
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
            onvolledigEerst |= (bit & regels.Onvolledig) != 0;
        }

        // A label that is true already cannot become it once more.
        var relevant = mogelijk & _open & ~_waar;
        if (eersteWaar >= 0)
        {
            var nietVast = (mogelijk & (mogelijk - 1)) != 0 || (_open != 0 && onvolledigEerst);
            return nietVast ? OpenUitkomst(mogelijk, relevant) : new Voorlopig(mogelijk, 0, eersteWaar, true);
        }

        if (alleenVooraf)
        {
            return OpenUitkomst(AlleLabels(), relevant);
        }

        var voldoet = regels.Volgorde[^1];
        return _open == 0
            ? new Voorlopig(1UL << voldoet, 0, voldoet, true)
            : OpenUitkomst(mogelijk | (1UL << voldoet), relevant);
    }

    private void Tel()
    {
        var bits = regels.NietVoldaanBit.AsSpan(0, _statussen.Length);
        for (var i = 0; i < bits.Length; i++)
        {
            _waar |= _statussen[i] == Uitslag.Onwaar ? bits[i] : 0;
            _open |= Statusbyte.IsOpen(_statussen[i]) ? bits[i] : 0;
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
        for (var i = 0; i < _statussen.Length; i++)
        {
            var bit = regels.NietVoldaanBit[i];
            var reden = (bit & (relevant == 0 ? ulong.MaxValue : relevant)) == 0 ? Reden.Geen : Statusbyte.Redenen(_statussen[i]);
            redenen |= reden;
            opFeiten |= (reden & (Reden.Feit | Reden.Teller)) != 0 ? 1UL << regels.BijOnbekend[i] : 0;
        }

        var label = opFeiten != 0 ? Eerste(opFeiten)
            : (redenen & (Reden.Oordeel | Reden.Lezing)) != 0 ? regels.OordeelNodig
            : regels.NietGeregeld;
        return new Voorlopig(mogelijk, relevant, label, false);
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
