namespace Uitstroom.Rules;

/// <summary>Collects why something cannot be told, and which facts would help.</summary>
internal sealed class Tekort(int feiten)
{
    private Feitenset? _mist;

    public byte Redenen { get; private set; }

    /// <summary>The facts that are missing; null when none is.</summary>
    public Feitenset? Mist => _mist;

    public Feitenset Set => _mist ??= new Feitenset(feiten);

    /// <summary>Forgets what was collected, to collect for another afspraak.</summary>
    public void Wis() => (Redenen, _mist) = (0, null);

    /// <summary>An empty one for as many facts.</summary>
    public Tekort Leeg() => new(feiten);

    public void Voeg(byte redenen) => Redenen |= redenen;

    public void Voeg(Feit feit)
    {
        Set.Voeg(feit.Slot);
        Redenen |= Uitslag.OnbekendFeit;
    }

    /// <summary>Adds why another afspraak cannot be told.</summary>
    public void Voeg(Afspraakuitkomst uitkomst)
    {
        Voeg(uitkomst.Redenen, uitkomst.Mist);
    }

    public void Voeg(Tekort ander) => Voeg(ander.Redenen, ander._mist);

    private void Voeg(byte redenen, Feitenset? mist)
    {
        Redenen |= redenen;
        if (mist is not null)
        {
            Set.Voeg(mist);
        }
    }
}
