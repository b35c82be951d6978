namespace Uitstroom.Rules;

/// <summary>An operation on the ends of two diagrams, with what was worked out already.</summary>
/// <param name="waarde">The end that two ends give.</param>
/// <param name="kort">
/// The diagram that two diagrams give without a look inside: for instance when one is an end that decides. Null when there is no short cut.
/// </param>
internal sealed class Bewerking(Func<int, int, int> waarde, Func<int, int, int?>? kort = null)
{
    private readonly Dictionary<(int, int), int> _gedaan = [];

    public int Waarde(int een, int twee) => waarde(een, twee);

    public int? Kort(int een, int twee) => kort?.Invoke(een, twee);

    public bool Kent(int een, int twee, out int diagram) => _gedaan.TryGetValue((een, twee), out diagram);

    public void Onthoud(int een, int twee, int diagram) => _gedaan.Add((een, twee), diagram);
}
