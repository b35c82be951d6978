using System.Globalization;
using System.Text;

namespace Uitstroom.Rules;

/// <summary>
/// Facts as integers of SMT-LIB: per fact its standing (0 unknown, 1 geen, 2 a value) and its value, with what each version reads of them. Written from the
/// domains themselves, not from the pieces, so that a solver checks those too.
/// </summary>
internal sealed class Smtfeiten(IReadOnlyList<Zijde> zijden)
{
    private readonly Feitsleutels _sleutels = new(zijden);
    private readonly Dictionary<string, (string Naam, Feitdomein Domein)> _namen = new(StringComparer.Ordinal);
    private readonly StringBuilder _tekst = new();

    /// <summary>The declarations so far.</summary>
    public string Tekst => _tekst.ToString();

    /// <summary>Whether a version reads a value, reads that there is none, and which value.</summary>
    public (string Bekend, string Geen, string Waarde) Lees(Zijde zijde, Feit feit)
    {
        var (naam, domein) = Naam(zijde, feit);
        var (bekend, geen) = ($"(= {naam}.s 2)", feit.KanOntbreken ? $"(= {naam}.s 1)" : "false");
        if (feit.Type == FeitType.Keuze)
        {
            var keuzes = Enumerable.Range(0, (int)domein.Hoogste + 1).Select(keuze => (keuze, Gelezen: domein.Lees(zijde.Nummer, keuze))).ToList();
            var waarde = keuzes.Aggregate("(- 1)", (anders, paar) => paar.Gelezen.IsBekend ? $"(ite (= {naam}.v {paar.keuze}) {Getal(paar.Gelezen.Getal)} {anders})" : anders);
            return ($"(and {bekend} (>= {waarde} 0))", geen, waarde);
        }

        if (feit.Type is FeitType.Getal or FeitType.Bedrag)
        {
            var eigen = new Feitdomein(feit.Naam, [feit]);
            bekend = $"(and {bekend} (>= {naam}.v {Getal(eigen.Laagste)}) (<= {naam}.v {Getal(eigen.Hoogste)}))";
        }

        return (bekend, geen, $"{naam}.v");
    }

    public static string Getal(long getal) => getal < 0 ? $"(- {(-getal).ToString(CultureInfo.InvariantCulture)})" : getal.ToString(CultureInfo.InvariantCulture);

    private (string Naam, Feitdomein Domein) Naam(Zijde zijde, Feit feit)
    {
        var sleutel = _sleutels.Van(zijde, feit);
        if (!_namen.TryGetValue(sleutel, out var bekend))
        {
            var domein = _sleutels.Domein(zijde, feit);
            bekend = ($"f{_namen.Count}", domein);
            _namen.Add(sleutel, bekend);
            _tekst.Append($"; {sleutel}\n(declare-const {bekend.Item1}.s Int)\n(declare-const {bekend.Item1}.v Int)\n");
            _tekst.Append($"(assert (and (>= {bekend.Item1}.s 0) (<= {bekend.Item1}.s 2) (>= {bekend.Item1}.v {Getal(domein.Laagste)}) (<= {bekend.Item1}.v {Getal(domein.Hoogste)})))\n");
            if (!domein.KanOntbreken)
            {
                _tekst.Append($"(assert (not (= {bekend.Item1}.s 1)))\n");
            }
        }

        return bekend;
    }
}
