namespace Uitstroom.Rules;

/// <summary>The delegates of the combining nodes. Leaves under one node are tested in a loop, without a call each.</summary>
internal static class Evaluaties
{
    public static Evaluatie Vast(byte uitslag) => uitslag switch
    {
        Uitslag.Waar => static (in Stand _) => Uitslag.Waar,
        Uitslag.Onwaar => static (in Stand _) => Uitslag.Onwaar,
        _ => static (in Stand _) => Uitslag.OnbekendBron,
    };

    public static Evaluatie Blad(Bladtest test)
    {
        var slot = test.Slot;
        return test.VraagtJa ? (in Stand stand) => stand.Ja[slot] : (in Stand stand) => test.Evalueer(stand);
    }

    public static Evaluatie Niet(Evaluatie deel) => (in Stand stand) => Uitslag.Niet(deel(stand));

    public static Evaluatie Alle(Delen delen) => (in Stand stand) =>
    {
        var redenen = 0;
        foreach (var slot in delen.Ja)
        {
            var uitslag = stand.Ja[slot];
            if (uitslag == Uitslag.Onwaar)
            {
                return Uitslag.Onwaar;
            }

            redenen |= uitslag;
        }

        foreach (ref readonly var blad in delen.Bladen.AsSpan())
        {
            var uitslag = blad.Evalueer(stand);
            if (uitslag == Uitslag.Onwaar)
            {
                return Uitslag.Onwaar;
            }

            redenen |= uitslag;
        }

        foreach (var deel in delen.Andere)
        {
            var uitslag = deel(stand);
            if (uitslag == Uitslag.Onwaar)
            {
                return Uitslag.Onwaar;
            }

            redenen |= uitslag;
        }

        // Only true parts set the top bit, only unknown ones the others.
        return (redenen & 127) == 0 ? Uitslag.Waar : (byte)(redenen & 127);
    };

    public static Evaluatie Een(Delen delen) => (in Stand stand) =>
    {
        var redenen = 0;
        foreach (var slot in delen.Ja)
        {
            var uitslag = stand.Ja[slot];
            if (uitslag == Uitslag.Waar)
            {
                return Uitslag.Waar;
            }

            redenen |= uitslag;
        }

        foreach (ref readonly var blad in delen.Bladen.AsSpan())
        {
            var uitslag = blad.Evalueer(stand);
            if (uitslag == Uitslag.Waar)
            {
                return Uitslag.Waar;
            }

            redenen |= uitslag;
        }

        foreach (var deel in delen.Andere)
        {
            var uitslag = deel(stand);
            if (uitslag == Uitslag.Waar)
            {
                return Uitslag.Waar;
            }

            redenen |= uitslag;
        }

        return (byte)redenen;
    };

    /// <summary>A reading that is open: what all options agree on. In a world that chose an option, that one.</summary>
    public static Evaluatie Open(Lezing lezing, IReadOnlyList<Knoop> opties)
    {
        Evaluatie[] delen = [.. opties.Select(optie => optie.Evaluatie)];
        var samen = opties.All(optie => optie is Knoop.Vast) ? Samen(delen) : (in Stand stand) => Verenig(delen, stand);
        return (in Stand stand) => stand.Wereld.Optie(lezing) is { } gekozen ? delen[gekozen](stand) : samen(stand);
    }

    public static Evaluatie Afgeleid(int slot, Evaluatie gegeven, Evaluatie deel) => (in Stand stand) =>
        stand.Feiten[slot].IsOnbekend ? deel(stand) : gegeven(stand);

    /// <summary>Whether at least one of the doelgroepen, whose results come first, applies.</summary>
    public static Evaluatie Doelgroepen(int[] nummers) => (in Stand stand) =>
    {
        var redenen = 0;
        foreach (var nummer in nummers)
        {
            var uitslag = stand.Uitslagen[nummer];
            if (uitslag == Uitslag.Waar)
            {
                return Uitslag.Waar;
            }

            redenen |= uitslag;
        }

        return (byte)redenen;
    };

    // Options that hang on no fact are united once.
    private static Evaluatie Samen(Evaluatie[] vast)
    {
        var uitslag = Verenig(vast, default);
        return (in Stand _) => uitslag;
    }

    private static byte Verenig(Evaluatie[] opties, in Stand stand)
    {
        Span<byte> uitslagen = stackalloc byte[opties.Length];
        for (var i = 0; i < opties.Length; i++)
        {
            uitslagen[i] = opties[i](stand);
        }

        return Uitslag.Verenig(uitslagen);
    }
}
