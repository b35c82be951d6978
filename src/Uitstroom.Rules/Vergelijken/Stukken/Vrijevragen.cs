using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// Comparisons of dates that are held against each other in a ring: each is taken to turn out any way, whatever the others do. What both versions
/// ask alike is one comparison.
/// </summary>
internal sealed class Vrijevragen
{
    private readonly OrderedDictionary<string, List<Stukvraag>> _soorten = new(StringComparer.Ordinal);
    private readonly Dictionary<Stukvraag, (string Naam, int Plaats)> _plaatsen = [];

    public bool IsLeeg => _soorten.Count == 0;

    /// <summary>Every comparison with its name and its place among those that share it.</summary>
    public IEnumerable<(Stukvraag Vraag, string Naam, int Plaats)> Alle => _plaatsen.Select(paar => (paar.Key, paar.Value.Naam, paar.Value.Plaats));

    /// <summary>The names of the comparisons that differ.</summary>
    public IEnumerable<string> Namen => _soorten.Keys;

    public void Voeg(Stukvraag vraag)
    {
        var naam = "~" + Soort(vraag);
        if (!_soorten.TryGetValue(naam, out var vragen))
        {
            vragen = [];
            _soorten.Add(naam, vragen);
        }

        _plaatsen[vraag] = (naam, vragen.Count);
        vragen.Add(vraag);
    }

    public (string Naam, int Plaats)? Plaats(Stukvraag vraag) => _plaatsen.TryGetValue(vraag, out var plaats) ? plaats : null;

    /// <summary>A variable per comparison, with a piece per way in which it can turn out.</summary>
    public IEnumerable<Variabele> Variabelen() => _soorten.Select(soort =>
    {
        var eerste = soort.Value[0];
        var stukken = IsVolgorde(eerste)
            ? new long[] { 1, 0 }.Select(waarde => soort.Value.Select(vraag => vraag.Test.BijWaarde(waarde, vraag.Zijde.Grenzen)).ToArray())
            : Uitslagen(eerste).Select(uitslag => soort.Value.Select(_ => uitslag).ToArray());
        return new Variabele(soort.Key, null, [], [.. stukken.Select(uitslagen => new Stuk(null, [], [], uitslagen))]);
    });

    private static bool IsVolgorde(Stukvraag vraag) => vraag is { Berekend: Berekening.Volgorde, Peil: null };

    private static string Soort(Stukvraag vraag)
    {
        var wat = vraag.Berekend is Berekening.Volgorde volgorde ? $"volgorde {volgorde.GelijkMag}" : vraag.Berekend?.GetType().Name;
        var test = IsVolgorde(vraag) ? "" : $"{vraag.Test.MetKeuzes} {vraag.Test.Keuzes} {Grens(vraag, vraag.Test.Onder)} {Grens(vraag, vraag.Test.Boven)} {vraag.Test.BijBekend}";
        return $"{vraag.Over} {vraag.Met} {vraag.Peil} {wat} {test}";
    }

    private static string Grens(Stukvraag vraag, int nummer)
    {
        if (nummer == Bladtest.Geen)
        {
            return "-";
        }

        var regel = vraag.Zijde.Plan.Regels[nummer];
        var waarden = regel.Grens.Bron is Grensbron.VanParameter van
            ? string.Join(",", van.Parameter.Waarden.Select(waarde => $"{waarde.Vanaf} {waarde.Waarde.In(regel.Wereld)}"))
            : $"{regel.Grootheid(vraag.Zijde.Peildatum)}";
        var dag = vraag.IsPaar && vraag.Peil is null ? $"{vraag.Zijde.Peildatum}" : "";
        return $"{regel.Grens.Soort} {regel.Grens.Verschuiving} {regel.Grens.Schaal} {regel.Grens.Eenheid} {waarden} {dag}";
    }

    /// <summary>How it can turn out: unknown only where a bound has no value on some day.</summary>
    private static ImmutableArray<byte> Uitslagen(Stukvraag vraag)
    {
        var bron = new[] { vraag.Test.Onder, vraag.Test.Boven }.Where(grens => grens != Bladtest.Geen).Select(grens => vraag.Zijde.Plan.Regels[grens].Grens.Bron);
        var stil = bron.Any(een => een is Grensbron.VanParameter or Grensbron.Geschreven { Waarde: Grootheid.Stil });
        return stil ? [Uitslag.Waar, Uitslag.Onwaar, Uitslag.OnbekendBron] : [Uitslag.Waar, Uitslag.Onwaar];
    }
}
