namespace Uitstroom.Rules;

/// <summary>Everything that the versions ask of facts, gathered before the domains of the facts are cut into pieces.</summary>
internal sealed class Vragenlijst
{
    private readonly Feitsleutels _sleutels;
    private readonly Dictionary<string, Feitdomein> _domeinen = new(StringComparer.Ordinal);
    private readonly List<Stukvraag> _vragen = [];
    private readonly HashSet<(int Zijde, Bladtest Test)> _bladen = [];

    public Vragenlijst(IReadOnlyList<Zijde> zijden)
    {
        _sleutels = new Feitsleutels(zijden);
        foreach (var zijde in zijden)
        {
            foreach (var knoop in zijde.Knopen())
            {
                Voeg(zijde, knoop);
            }

            if (zijde.Verlengd is { } verlengd)
            {
                Voeg(zijde, verlengd);
            }
        }
    }

    /// <summary>The domains of all facts that count, in the order in which they were met.</summary>
    public IReadOnlyCollection<Feitdomein> Domeinen => _domeinen.Values;

    public IReadOnlyList<Stukvraag> Vragen => _vragen;

    public string Sleutel(Zijde zijde, Feit feit) => _sleutels.Van(zijde, feit);

    /// <summary>The question that a comparison asks of its own fact.</summary>
    public Stukvraag Eigen(Zijde zijde, Bladtest test) => new(zijde, test, null, Sleutel(zijde, zijde.Feit(test.Slot)), Peilsleutel(zijde, test));

    /// <summary>The question that it asks of the facts from which its fact follows, while that is not given; null when it follows from none.</summary>
    public Stukvraag? Berekend(Zijde zijde, Bladtest test)
    {
        if (zijde.Feit(test.Slot).Berekend is not { } berekend || berekend is Berekening.Leeftijd)
        {
            return null;
        }

        var uit = berekend.Uit;
        var peil = Peilsleutel(zijde, test);
        return uit.Length == 1 ? new Stukvraag(zijde, test, berekend, Sleutel(zijde, uit[0]), peil)
            : new Stukvraag(zijde, test, berekend, Sleutel(zijde, uit[0]), Sleutel(zijde, uit[1])) { Peil = peil };
    }

    /// <summary>The comparison that asks of a fact whether it is ja.</summary>
    public static Bladtest IsJa(Feit feit) => new() { Slot = feit.Slot, Onder = Bladtest.Geen, Boven = Bladtest.Geen, MetKeuzes = true, Keuzes = 2 };

    private void Voeg(Zijde zijde, Knoop knoop)
    {
        if (knoop is Knoop.Blad blad)
        {
            Voeg(zijde, blad.Test);
        }
        else if (knoop is Knoop.Afgeleid afgeleid)
        {
            Domein(zijde, afgeleid.Feit);
        }
    }

    private void Voeg(Zijde zijde, Bladtest test)
    {
        if (!_bladen.Add((zijde.Nummer, test)))
        {
            return;
        }

        var feit = zijde.Feit(test.Slot);
        Domein(zijde, feit);
        _vragen.Add(Eigen(zijde, test));
        if (zijde.Peilfeit(test) is { } peil)
        {
            Domein(zijde, peil);
        }

        if (Berekend(zijde, test) is { } berekend)
        {
            foreach (var bron in berekend.Berekend!.Uit)
            {
                Domein(zijde, bron);
            }

            _vragen.Add(berekend);
        }

        if (feit is { OordeelDoor: not null, OpGrondVan: { } bewijs })
        {
            Voeg(zijde, IsJa(bewijs));
        }
    }

    private void Domein(Zijde zijde, Feit feit)
    {
        var sleutel = Sleutel(zijde, feit);
        if (!_domeinen.ContainsKey(sleutel))
        {
            _domeinen.Add(sleutel, _sleutels.Domein(zijde, feit));
        }
    }

    private string? Peilsleutel(Zijde zijde, Bladtest test) => zijde.Peilfeit(test) is { } peil ? Sleutel(zijde, peil) : null;
}
