namespace Uitstroom.Cli;

/// <summary>What was counted of a file with applications.</summary>
internal sealed class Reekstotaal
{
    private readonly SortedDictionary<string, int> _uitkomsten = new(StringComparer.Ordinal);

    /// <summary>Lines with an application, bad ones included; empty lines are none.</summary>
    public int Aanvragen { get; private set; }

    /// <summary>Applications that could not be tested.</summary>
    public int Fout { get; private set; }

    /// <summary>How many came out with each label.</summary>
    public IReadOnlyDictionary<string, int> Uitkomsten => _uitkomsten;

    public void Tel(string uitkomst) => Tel(uitkomst, 1);

    public void TelFout()
    {
        Aanvragen++;
        Fout++;
    }

    public void Voeg(Reekstotaal deel)
    {
        Aanvragen += deel.Fout;
        Fout += deel.Fout;
        foreach (var (uitkomst, aantal) in deel._uitkomsten)
        {
            Tel(uitkomst, aantal);
        }
    }

    private void Tel(string uitkomst, int aantal)
    {
        Aanvragen += aantal;
        _uitkomsten[uitkomst] = _uitkomsten.GetValueOrDefault(uitkomst) + aantal;
    }
}
