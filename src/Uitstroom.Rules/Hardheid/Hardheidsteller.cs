using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Counts uses of the hardheidsclausule by reason, outcome and provision. What a file can make it hold is bounded.</summary>
internal sealed class Hardheidsteller
{
    // More different texts than this are no reasons but stories.
    private const int Hoogstens = 1000;

    private const int LangsteTekst = 200;

    private readonly Dictionary<(string? Reden, string? Uitkomst), long> _regels = [];
    private readonly SortedDictionary<string, long> _bepalingen = new(StringComparer.Ordinal);
    private long _nietGemeld;

    public void Voeg(Hardheidsgebruik gebruik)
    {
        var regel = (Kort(gebruik.Reden), Kort(gebruik.Uitkomst));
        if (!_regels.ContainsKey(regel) && _regels.Count >= Hoogstens)
        {
            regel = ("(andere redenen)", "(andere uitkomsten)");
        }

        _regels[regel] = _regels.GetValueOrDefault(regel) + 1;
        foreach (var id in gebruik.Bepalingen.Distinct(StringComparer.Ordinal).Take(Hoogstens).Where(id => _bepalingen.Count < Hoogstens || _bepalingen.ContainsKey(id)))
        {
            _bepalingen[id] = _bepalingen.GetValueOrDefault(id) + 1;
        }

        _nietGemeld += gebruik.GemeldOp is null ? 1 : 0;
    }

    public Hardheidsverslag Verslag(Hardheidsclausule clausule, Monitoringcel aantal) => new(
        clausule,
        aantal,
        [.. _regels.Select(regel => new Hardheidsregel(regel.Key.Reden, regel.Key.Uitkomst, regel.Value))
            .OrderByDescending(regel => regel.Aantal).ThenBy(regel => regel.Reden ?? "\uffff", StringComparer.Ordinal).ThenBy(regel => regel.Uitkomst ?? "\uffff", StringComparer.Ordinal)],
        [.. _bepalingen],
        clausule.MeldtAan is null ? 0 : _nietGemeld);

    private static string? Kort(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null
        : tekst.Trim() is { Length: > LangsteTekst } lang ? lang[..(char.IsHighSurrogate(lang[LangsteTekst - 1]) ? LangsteTekst - 1 : LangsteTekst)] + "…"
        : tekst.Trim();
}
