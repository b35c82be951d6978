namespace Uitstroom.Rules;

/// <summary>Another value for every end of a diagram, with what was worked out already.</summary>
/// <param name="waarde">The value for an end.</param>
internal sealed class Omzetting(Func<int, int> waarde)
{
    private readonly Dictionary<int, int> _gedaan = [];

    public int Waarde(int eind) => waarde(eind);

    public bool Kent(int diagram, out int nieuw) => _gedaan.TryGetValue(diagram, out nieuw);

    public void Onthoud(int diagram, int nieuw) => _gedaan.Add(diagram, nieuw);
}
