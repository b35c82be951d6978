using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>From counts to a report: which quarters, which cells, and how sure each of them is.</summary>
internal sealed class Rapportopbouw
{
    // Of a longer list only what was counted shows.
    private const int HoogstensLegeRijen = 40;

    private readonly Regeling _regeling;
    private readonly Monitoring _monitoring;
    private readonly MonitoringOpties _opties;
    private readonly Monitoringstand _stand;
    private readonly Registratietoets _toets;
    private readonly ImmutableArray<int> _kwartalen;
    private readonly ILookup<(int Cijfer, int Tabel), KeyValuePair<Celsleutel, Tel>> _cellen;

    public Rapportopbouw(Regeling regeling, Monitoring monitoring, MonitoringOpties opties, Monitoringstand stand, Registratietoets toets)
    {
        (_regeling, _monitoring, _opties, _stand, _toets) = (regeling, monitoring, opties, stand, toets);
        _kwartalen = Kwartalen();
        _cellen = stand.Cellen.Where(cel => _kwartalen.Contains(cel.Key.Kwartaal)).ToLookup(cel => (cel.Key.Cijfer, cel.Key.Tabel));
    }

    public Monitoringrapport Maak()
    {
        var cijfers = _monitoring.Cijfers.Select(Cijfer).ToImmutableArray();
        return new Monitoringrapport
        {
            Regeling = _regeling,
            Van = _kwartalen.IsEmpty ? null : Deel(_kwartalen[0]).Van,
            TotEnMet = _kwartalen.IsEmpty ? null : Deel(_kwartalen[^1]).TotEnMet,
            Kwartalen = [.. _kwartalen.Select(Eerste)],
            Cijfers = [.. cijfers.Select(uitslag => uitslag.Cijfer.DeelVan is { } geheel ? uitslag with { DeelVan = cijfers.First(ander => ander.Cijfer.Naam == geheel).Totaal } : uitslag)],
            Quota = new Quotummeter(_regeling, _opties, _stand, _toets).Meet([.. _kwartalen]),
            Hardheid = Hardheid(),
        };
    }

    private Hardheidsverslag? Hardheid()
    {
        if (_regeling.Hardheidsclausule is not { } clausule || _monitoring.Registraties.FirstOrDefault(soort => soort.IsHardheid) is not { } soort)
        {
            return null;
        }

        var verslag = _stand.Hardheidsgebruik.Verslag(clausule, default);
        var volledig = !_kwartalen.IsEmpty && _kwartalen.All(kwartaal => IsVolledig(soort, kwartaal));
        return verslag with { Aantal = Monitoringcel.Van(verslag.Regels.Sum(regel => regel.Aantal), 0, volledig) };
    }

    private Cijferuitslag Cijfer(Monitoringcijfer cijfer, int nummer)
    {
        var volledig = _kwartalen.Select(kwartaal => cijfer.Telt.All(soort => IsVolledig(soort, kwartaal))).ToArray();
        var perKwartaal = Rij(_cellen[(nummer, -1)], volledig);
        return new Cijferuitslag(
            cijfer,
            Som(perKwartaal),
            perKwartaal,
            [.. cijfer.Per.Select((per, tabel) => Tabel(nummer, tabel, per, volledig))],
            null,
            cijfer.Sinds is null || cijfer.Binnen is not null ? null : Doorlooptijd.Van(_stand.Dagen.Where(paar => paar.Key.Cijfer == nummer && _kwartalen.Contains(paar.Key.Kwartaal)).Select(paar => paar.Value)));
    }

    private Cijfertabel Tabel(int nummer, int tabel, ImmutableArray<Indeling> per, bool[] volledig)
    {
        var cellen = _cellen[(nummer, tabel)].ToLookup(cel => (cel.Key.Een, cel.Key.Twee));

        // What came in without a value may belong in any other row of its quarter.
        var zoek = cellen.Where(rij => rij.Key.Een is null || (per.Length > 1 && rij.Key.Twee is null)).SelectMany(rij => rij)
            .GroupBy(cel => cel.Key.Kwartaal).ToDictionary(groep => groep.Key, groep => groep.Sum(cel => cel.Value.Zeker + cel.Value.Misschien));
        var rijen = Waarden(per, cellen.Select(rij => rij.Key)).Select(waarden =>
        {
            var isOnbekend = waarden.Een is null || (per.Length > 1 && waarden.Twee is null);
            var kwartalen = Rij(cellen[waarden], volledig, isOnbekend ? null : zoek);
            ImmutableArray<string?> namen = per.Length > 1 ? [waarden.Een, waarden.Twee] : [waarden.Een];
            return new Cijferrij(namen, kwartalen, Som(kwartalen));
        });
        return new Cijfertabel([.. per.Select(indeling => indeling.Naam)], [.. rijen]);
    }

    /// <summary>The rows in file order: every value of a short list, of others only what was counted; unknown last.</summary>
    private static IEnumerable<(string? Een, string? Twee)> Waarden(ImmutableArray<Indeling> per, IEnumerable<(string? Een, string? Twee)> geteld)
    {
        var gezien = geteld.ToList();
        var bekend = per.Length == 1 && per[0].Waarden.Length <= HoogstensLegeRijen ? per[0].Waarden.Select(waarde => ((string?)waarde, (string?)null)) : [];
        return bekend.Union(gezien).OrderBy(paar => Plaats(per[0], paar.Item1)).ThenBy(paar => paar.Item1, StringComparer.Ordinal)
            .ThenBy(paar => per.Length > 1 ? Plaats(per[1], paar.Item2) : 0).ThenBy(paar => paar.Item2, StringComparer.Ordinal);
    }

    private static int Plaats(Indeling indeling, string? waarde) =>
        waarde is null ? int.MaxValue : indeling.Waarden.IndexOf(waarde) is var plaats && plaats < 0 ? int.MaxValue - 1 : plaats;

    private ImmutableArray<Monitoringcel> Rij(IEnumerable<KeyValuePair<Celsleutel, Tel>> cellen, bool[] volledig, Dictionary<int, long>? zoek = null)
    {
        var perKwartaal = cellen.ToDictionary(cel => cel.Key.Kwartaal, cel => cel.Value);
        return
        [
            .. _kwartalen.Select((kwartaal, i) =>
            {
                var tel = perKwartaal.GetValueOrDefault(kwartaal);
                return Monitoringcel.Van(tel.Zeker, tel.Misschien + (zoek?.GetValueOrDefault(kwartaal) ?? 0), volledig[i]);
            }),
        ];
    }

    private static Monitoringcel Som(IEnumerable<Monitoringcel> cellen) =>
        cellen.Aggregate((Monitoringcel?)null, (som, cel) => som?.Plus(cel) ?? cel) ?? new Monitoringcel(null, 0, null);

    private bool IsVolledig(Registratiesoort soort, int kwartaal)
    {
        var (van, tot) = Deel(kwartaal);
        return !_toets.MistSoort && !_toets.MistDag.Contains(soort) && Volledigheidstijd.Dekt(_stand.Perioden(soort), van, tot);
    }

    /// <summary>The days of a quarter on which the agreement holds.</summary>
    private (LocalDate Van, LocalDate TotEnMet) Deel(int kwartaal)
    {
        var (van, tot) = (Eerste(kwartaal), Eerste(kwartaal + 1).PlusDays(-1));
        var looptijd = _regeling.Looptijd;
        return (looptijd.Van is { } begin ? LocalDate.Max(begin, van) : van,
            looptijd is { TotEnMet: { } einde, VerlengdTotEnMet: null } ? LocalDate.Min(einde, tot) : tot);
    }

    private static LocalDate Eerste(int kwartaal) => new(kwartaal / 4, (kwartaal % 4 * 3) + 1, 1);

    /// <summary>The quarters of the year that was asked for; else from the first to the last of which something is known. Only those on which the agreement holds.</summary>
    private ImmutableArray<int> Kwartalen()
    {
        var gezien = _stand.Cellen.Keys.Select(cel => cel.Kwartaal).Concat(_stand.Hardheidskwartalen)
            .Concat(_monitoring.Registraties.SelectMany(_stand.Perioden).SelectMany(periode => new[] { Monitoringstand.Kwartaal(periode.Van), Monitoringstand.Kwartaal(periode.TotEnMet) }))
            .Distinct().ToList();
        var alle = _opties.Jaar is { } jaar
            ? Enumerable.Range((jaar * 4) + (_opties.Kwartaal ?? 1) - 1, _opties.Kwartaal is null ? 4 : 1)
            : Enumerable.Range(gezien.DefaultIfEmpty().Min(), gezien.Count == 0 ? 0 : gezien.Max() - gezien.Min() + 1);
        return [.. alle.Where(een => Deel(een) is var (van, tot) && van <= tot)];
    }
}
