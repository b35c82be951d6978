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

    public static Evaluatie Blad(Bladtest test) => (in Stand stand) => test.Evalueer(stand);

    public static Evaluatie Niet(Evaluatie deel) => (in Stand stand) => Uitslag.Niet(deel(stand));

    public static Evaluatie Alle(Bladtest[] bladen, Evaluatie[] delen) => (in Stand stand) =>
    {
        var redenen = 0;
        foreach (ref readonly var blad in bladen.AsSpan())
        {
            var uitslag = blad.Evalueer(stand);
            if (uitslag == Uitslag.Onwaar)
            {
                return Uitslag.Onwaar;
            }

            redenen |= uitslag;
        }

        foreach (var deel in delen)
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

    public static Evaluatie Een(Bladtest[] bladen, Evaluatie[] delen) => (in Stand stand) =>
    {
        var redenen = 0;
        foreach (ref readonly var blad in bladen.AsSpan())
        {
            var uitslag = blad.Evalueer(stand);
            if (uitslag == Uitslag.Waar)
            {
                return Uitslag.Waar;
            }

            redenen |= uitslag;
        }

        foreach (var deel in delen)
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

    public static Evaluatie Open(Lezing lezing, Evaluatie[] opties) => (in Stand stand) =>
    {
        if (stand.Wereld.Optie(lezing) is { } gekozen)
        {
            return opties[gekozen](stand);
        }

        Span<byte> uitslagen = stackalloc byte[opties.Length];
        for (var i = 0; i < opties.Length; i++)
        {
            uitslagen[i] = opties[i](stand);
        }

        return Uitslag.Verenig(uitslagen);
    };

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
}
