using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// What the life of a contract tells the agreement: the days of its events, what was done with them, and the facts. An event that happened
/// more than once counts as it was last, seen from the moment that is asked for.
/// </summary>
internal sealed class Levensfeiten
{
    private readonly Regeling _regeling;
    private readonly Gebeurtenissen _gegeven;
    private readonly ImmutableArray<Verloopstap> _stappen;
    private readonly ImmutableArray<Diagnostic> _meldingen;
    private readonly Dictionary<string, SourceSpan> _plaatsen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Keren> _keren;
    private readonly Dictionary<string, Keren> _gedaan;
    private readonly Dictionary<Feit, List<LocalDate>> _herhaald;

    public Levensfeiten(Gebeurtenissen gegeven, Contractverloop verloop)
    {
        (_regeling, _gegeven, _stappen, _meldingen) = (verloop.Regeling, gegeven, verloop.Stappen, verloop.Diagnostics);
        _keren = Verzamel(gegeven.Keren, stap => stap.Gebeurtenis.Feiten.Select(feit => feit.Naam));
        _gedaan = Verzamel(gegeven.Gedaan, stap => stap.Gebeurtenis.Gedaan.Concat(stap.Gegeven?.Gedaan ?? []).Distinct());
        _herhaald = _stappen.SelectMany(stap => stap.Gebeurtenis.Feiten.Select(feit => (Feit: feit, stap.Op))).GroupBy(een => een.Feit)
            .Where(groep => groep.Skip(1).Any()).ToDictionary(groep => groep.Key, groep => groep.Select(een => een.Op).Distinct().Order().ToList());
        foreach (var stap in _stappen.Where(stap => stap.Gegeven is not null))
        {
            var begint = _regeling.Afspraken.Where(afspraak => Levensmoment.Startfeiten(afspraak).Any(stap.Gebeurtenis.Feiten.Contains)).Select(afspraak => afspraak.Naam);
            foreach (var naam in begint.Concat(stap.Gebeurtenis.Feiten.Select(feit => feit.Naam)).Concat(stap.Gegeven!.Gedaan))
            {
                _plaatsen[naam] = stap.Gegeven.Plaats;
            }

            foreach (var feit in stap.Begonnen is null ? [] : new[] { _regeling.Contracten.Regels.Ingang, _regeling.Contracten.Regels.Einde }.OfType<Feit>())
            {
                _plaatsen[feit.Naam] = stap.Gegeven.Plaats;
            }
        }
    }

    /// <summary>The events of an agreement, of which the life of a contract has been followed up to a day.</summary>
    public static Gebeurtenissen Vouw(Regeling regeling, Gebeurtenissen gegeven, LocalDate op) =>
        gegeven.Verloop.IsEmpty ? gegeven : new Levensfeiten(gegeven, regeling.Contracten.Verloop(gegeven.Verloop, op)).Na(null);

    /// <summary>The facts and events as they are known in the end, but of the contract what stood after an event.</summary>
    /// <param name="stap">The event; null for the last one.</param>
    public Gebeurtenissen Na(Verloopstap? stap)
    {
        var laatste = _stappen.IsEmpty ? _gegeven.Aanvraag : _stappen[^1].Daarna;
        var aanvraag = stap?.Daarna ?? laatste;
        var tijdstippen = Tijdstippen(stap);
        var dagen = laatste.Feiten.Alle.Where(feit => feit.Type == FeitType.Datum && !feit.VolgtUitAndere && !aanvraag.Waarden[feit.Slot].IsBekend)
            .Select(feit => KeyValuePair.Create(feit, laatste.Waarden[feit.Slot]));
        var momenten = tijdstippen.Where(een => een.Feit.Type == FeitType.Tijdstip)
            .Select(een => KeyValuePair.Create(een.Feit, Feitwaarde.Van(Moment.Nummer(een.Moment.InZone(Gebeurtenissen.Tijdzone).LocalDateTime))));
        aanvraag = Contractdagen.Zet(_regeling, aanvraag, dagen.Where(een => !een.Value.IsOnbekend || aanvraag.Waarden[een.Key.Slot].IsGeen).Concat(momenten));
        if (_gegeven.OverigeNogNiet)
        {
            var nogNiet = aanvraag.Feiten.Alle.Where(feit => Gebeurtenissen.KanNogNiet(feit) && !_keren.ContainsKey(feit.Naam));
            aanvraag = Contractdagen.Met(_regeling, aanvraag, nogNiet.Select(feit => KeyValuePair.Create(feit, Feitwaarde.Geen)));
        }

        return new Gebeurtenissen(aanvraag, naam => _plaatsen.TryGetValue(naam, out var plaats) ? plaats : _gegeven.Plaats(naam))
        {
            Tijdstippen = tijdstippen.Select(een => KeyValuePair.Create(een.Feit.Naam, een.Moment)).Concat(_gegeven.Tijdstippen)
                .DistinctBy(een => een.Key).ToDictionary(StringComparer.Ordinal),
            Keren = Begrensd(_keren, stap),
            Gedaan = Begrensd(_gedaan, stap),
            Meldingen = [.. _meldingen.Where(melding => melding.Id != "UIT4428")],
        };
    }

    /// <summary>Of each event of which the hour is known, the last one up to a step, or else the first one after it.</summary>
    private List<(Feit Feit, Instant Moment)> Tijdstippen(Verloopstap? tot)
    {
        var grens = tot is null ? _stappen.Length : _stappen.IndexOf(tot) + 1;
        return [.. _stappen[..grens].Reverse().Concat(_stappen[grens..])
            .Where(stap => stap.Gegeven?.Tijdstip is not null)
            .SelectMany(stap => stap.Gebeurtenis.Feiten.Select(feit => (Feit: feit, Moment: stap.Gegeven!.Tijdstip!.Value)))
            .DistinctBy(een => een.Feit)];
    }

    private Dictionary<string, Keren> Verzamel(IReadOnlyDictionary<string, Keren> gegeven, Func<Verloopstap, IEnumerable<string>> namen)
    {
        var alle = gegeven.ToDictionary(StringComparer.Ordinal);
        foreach (var groep in _stappen.SelectMany(stap => namen(stap).Select(naam => (Naam: naam, Keer: new Keer(stap.Op, stap.Gegeven?.Tijdstip)))).GroupBy(een => een.Naam))
        {
            var eerder = alle.GetValueOrDefault(groep.Key, Keren.Nooit);
            var momenten = groep.Select(een => een.Keer).Concat(eerder.Momenten).DistinctBy(keer => (keer.Dag, keer.Tijd));
            alle[groep.Key] = new Keren([.. momenten.OrderBy(keer => keer.Dag).ThenBy(keer => keer.Tijd ?? Instant.MinValue)], eerder.Volledig);
        }

        return alle;
    }

    /// <summary>
    /// An event that happened more than once starts its afspraken anew each time: what was done before it or after the next one belongs to
    /// another time. That it was done for another time does not say that it was not done for this one.
    /// </summary>
    private Dictionary<string, Keren> Begrensd(Dictionary<string, Keren> alle, Verloopstap? stap)
    {
        if (_herhaald.Count == 0)
        {
            return alle;
        }

        var begrensd = new Dictionary<string, Keren>(alle, StringComparer.Ordinal);
        foreach (var (feit, dagen) in _herhaald)
        {
            var van = dagen.FindLastIndex(dag => stap is null || dag <= stap.Op);
            foreach (var naam in van < 0 ? [] : Gestart(feit).Where(alle.ContainsKey))
            {
                var momenten = alle[naam].Momenten.RemoveAll(keer => keer.Dag < dagen[van] || (van + 1 < dagen.Count && keer.Dag >= dagen[van + 1]));
                begrensd[naam] = momenten.IsEmpty ? Keren.Onbekend : alle[naam] with { Momenten = momenten };
            }
        }

        return begrensd;
    }

    /// <summary>The afspraken that a fact starts once each time, and the facts that end them.</summary>
    private IEnumerable<string> Gestart(Feit feit) => _regeling.Afspraken
        .Where(afspraak => afspraak.Herhaling is null && Levensmoment.Startfeiten(afspraak).Contains(feit))
        .SelectMany(afspraak => (afspraak.KlaarBij?.Alle() ?? []).Select(klaar => klaar.Naam).Append(afspraak.Naam));
}
