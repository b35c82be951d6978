using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Links to the provisions of two versions: that of the new where it has it, else that of the old. Kept for the appendix.</summary>
internal sealed class Versiebronnen(Regeling oud, Regeling nieuw)
{
    private readonly Opbouw _oud = new(oud, "oud.");
    private readonly Opbouw _nieuw = new(nieuw, "nieuw.");
    private readonly Lazy<Dictionary<string, string>> _titels = new(() => oud.Onderdelen.Concat(nieuw.Onderdelen)
        .Where(onderdeel => onderdeel.Titel.Length > 0).GroupBy(onderdeel => onderdeel.Pad, StringComparer.Ordinal).ToDictionary(groep => groep.Key, groep => groep.Last().Titel, StringComparer.Ordinal));

    public Tekst Bij(IEnumerable<string> ids)
    {
        var alle = ids.ToList();
        return _nieuw.Bron(alle.Where(InNieuw)) + _oud.Bron(alle.Where(id => !InNieuw(id)));
    }

    /// <summary>What a place in a region file is called, and what comes after that in its path.</summary>
    public (string Titel, string Verder) Titel(string pad)
    {
        for (var deel = pad; deel.Length > 0; deel = deel[..Math.Max(0, deel.LastIndexOf('.'))])
        {
            if (_titels.Value.TryGetValue(deel, out var titel))
            {
                return (titel, Weergave.Leesbaar(pad[deel.Length..].Trim('.').Replace('.', ' ')));
            }
        }

        return (Weergave.Leesbaar(pad.Replace('.', ' ')), "");
    }

    /// <summary>A sentence in which names of a region file stand between backticks: as people read them.</summary>
    public static string Leesbaar(string zin) => string.Concat(zin.Split('`').Select((stuk, nummer) => nummer % 2 == 0 ? stuk : $"„{Weergave.Leesbaar(stuk)}”"));

    /// <summary>The provisions that were cited, of each version that was: to be asked for last.</summary>
    public IEnumerable<Deel> Hoofdstukken()
    {
        ImmutableArray<(Opbouw Op, string Titel)> beide = [(_nieuw, "De aangehaalde bepalingen"), (_oud, "Aangehaalde bepalingen die alleen oud heeft")];
        foreach (var (op, titel) in beide)
        {
            var aangehaald = op.Regeling.Bepalingen.Values.Where(bepaling => op.Bronnen.Aangehaald.Contains(bepaling.Id)).OrderBy(bepaling => bepaling.Volgnummer);
            var deel = new Deel(op == _nieuw ? "bepalingen" : "bepalingen-oud", titel, Register.Blokken(op, aangehaald, op.Bronnen, _ => Tekst.Leeg));
            if (!deel.IsLeeg)
            {
                yield return deel;
            }
        }
    }

    // An id that neither knows is cited as it is written.
    private bool InNieuw(string id) => nieuw.Bepalingen.ContainsKey(id) || !oud.Bepalingen.ContainsKey(id);
}
