using System.Text.Json.Nodes;

namespace Uitstroom.Regions;

/// <summary>The pieces that a schema names once and uses in more places.</summary>
internal sealed class Definities
{
    // A piece shorter than this is written out where it is used.
    private const int Kort = 160;

    private readonly Dictionary<string, string> _namen = new(StringComparer.Ordinal);
    private readonly JsonObject _stukken = [];

    public JsonObject Stukken => _stukken;

    /// <summary>A piece, or where it is long a pointer to it.</summary>
    /// <param name="naam">What it is called when it is new; a number is added when something else has that name.</param>
    /// <param name="stuk">The piece.</param>
    public JsonObject Deel(string naam, JsonObject stuk)
    {
        var tekst = stuk.ToJsonString();
        if (tekst.Length < Kort)
        {
            return stuk;
        }

        if (!_namen.TryGetValue(tekst, out var bekend))
        {
            bekend = Reserveer(naam);
            _namen.Add(tekst, bekend);
            _stukken[bekend] = stuk;
        }

        return Schemadeel.Verwijs(bekend);
    }

    /// <summary>A free name, kept for a piece that is made while it is already pointed at.</summary>
    public string Reserveer(string naam)
    {
        var vrij = naam;
        for (var i = 2; _stukken.ContainsKey(vrij); i++)
        {
            vrij = $"{naam}_{i}";
        }

        _stukken[vrij] = null;
        return vrij;
    }

    public void Vul(string naam, JsonObject stuk) => _stukken[naam] = stuk;
}
