using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Collects events, whatever they are read from.</summary>
internal sealed class Gebeurtenisopbouw
{
    private readonly Regeling _regeling;
    private readonly AanvraagOpties _opties;
    private readonly HashSet<string> _herhaald;
    private readonly Dictionary<string, SourceSpan> _plaatsen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Instant> _tijdstippen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Keren> _keren = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Keren> _gedaan = new(StringComparer.Ordinal);

    public Gebeurtenisopbouw(Regeling regeling, AanvraagOpties opties)
    {
        (_regeling, _opties) = (regeling, opties);
        Feiten = new Aanvraagopbouw(regeling, opties);

        // An event may have more than one day where it ends something that returns, and starts nothing.
        var begint = regeling.Afspraken.SelectMany(afspraak => afspraak.Dagbronnen()).OfType<Dagbron.VanFeit>().Select(bron => bron.Feit.Naam).ToHashSet();
        _herhaald = [.. regeling.Afspraken.Where(afspraak => afspraak.Herhaling is not null).SelectMany(afspraak => afspraak.KlaarBij?.Alle() ?? [])
            .Select(feit => feit.Naam).Where(naam => !begint.Contains(naam))];
    }

    /// <summary>The facts, to which everything else that an application holds may be added.</summary>
    public Aanvraagopbouw Feiten { get; }

    /// <summary>The zone of moments that do not say how far they are from universal time; null when none is given.</summary>
    public DateTimeZone? Zone { get; set; }

    /// <summary>Whether events that are not named are known not to have happened yet.</summary>
    public bool OverigeNogNiet { get; set; }

    /// <summary>The life of a contract.</summary>
    public ImmutableArray<Verloopgebeurtenis> Verloop { get; set; } = [];

    /// <summary>The event with this name, or null after a diagnostic.</summary>
    public Feit? Gebeurtenis(string naam, SourceSpan plaats)
    {
        if (_regeling.Feitenlijst.Zoek(naam) is { Type: FeitType.Datum or FeitType.Tijdstip } feit)
        {
            Feiten.Eenmalig(feit, plaats);
            _plaatsen[naam] = plaats;
            return feit;
        }

        var namen = _regeling.Feitenlijst.Alle.Where(ander => ander.Type is FeitType.Datum or FeitType.Tijdstip).Select(ander => ander.Naam);
        Feiten.Meld(_opties.OokBekend.Contains(naam)
            ? AanvraagDiagnostics.AndereRegio(plaats, naam)
            : GebeurtenisDiagnostics.OnbekendeGebeurtenis(plaats, naam, Suggestion.For(naam, namen)));
        return null;
    }

    /// <summary>The day or moment of an event, as written.</summary>
    public void Waarde(Feit feit, string tekst, SourceSpan plaats)
    {
        if (feit.Type == FeitType.Tijdstip && tekst is not ("geen" or "onbekend"))
        {
            if (Tijdstip(feit.Naam, tekst, plaats) is { } moment)
            {
                _tijdstippen[feit.Naam] = moment;
                Feiten.Waarde(feit, OpDeKlok(moment), plaats);
            }
        }
        else
        {
            Feiten.Waarde(feit, tekst, plaats);
        }
    }

    /// <summary>The days of an event that may happen more than once.</summary>
    public void Waarden(Feit feit, IReadOnlyList<(string Tekst, SourceSpan Plaats)> waarden, SourceSpan plaats)
    {
        if (waarden is [var enige])
        {
            Waarde(feit, enige.Tekst, enige.Plaats);
        }
        else if (!_herhaald.Contains(feit.Naam))
        {
            Feiten.Meld(GebeurtenisDiagnostics.TweeKeer(plaats, feit.Naam));
        }
        else if (Lees(feit.Naam, waarden) is { } keren)
        {
            _keren[feit.Naam] = keren;
        }
    }

    /// <summary>When an afspraak was done.</summary>
    public void Gedaan(string afspraak, IReadOnlyList<(string Tekst, SourceSpan Plaats)> waarden, SourceSpan plaats)
    {
        if (_regeling.Afspraken.All(ander => ander.Naam != afspraak))
        {
            Feiten.Meld(GebeurtenisDiagnostics.OnbekendeAfspraak(plaats, afspraak, Suggestion.For(afspraak, _regeling.Afspraken.Select(ander => ander.Naam))));
        }
        else if (waarden.Count > 0 && Lees(afspraak, waarden) is { } keren)
        {
            _gedaan[afspraak] = keren;
            _plaatsen[afspraak] = plaats;
        }
    }

    /// <summary>Remembers where something stands, for messages.</summary>
    public void Onthoud(string naam, SourceSpan plaats) => _plaatsen[naam] = plaats;

    /// <summary>The facts so far, for a life of a contract that starts from them.</summary>
    public Aanvraag Basis() => Feiten.BouwTussentijds().Aanvraag!;

    public GebeurtenissenResult Bouw()
    {
        var plaatsen = new Dictionary<string, SourceSpan>(_plaatsen, StringComparer.Ordinal);
        var bestand = SourceSpan.Whole(_opties.Bestand);
        var onmogelijk = Contractdagcontrole.Controleer(_regeling, Basis(), naam => plaatsen.GetValueOrDefault(naam, bestand)).ToList();
        foreach (var (melding, feiten) in onmogelijk)
        {
            Feiten.Meld(melding);
            Feiten.Vergeet(feiten);
        }

        // With a life, what was not named is only known when that has been followed.
        if (OverigeNogNiet && Verloop.IsEmpty)
        {
            Feiten.VulOverigeAan(feit => Gebeurtenissen.KanNogNiet(feit) && !_keren.ContainsKey(feit.Naam));
        }

        var aanvraag = Feiten.BouwTussentijds();
        var gebeurtenissen = new Gebeurtenissen(aanvraag.Aanvraag!, naam => plaatsen.GetValueOrDefault(naam, bestand))
        {
            Tijdstippen = new Dictionary<string, Instant>(_tijdstippen, StringComparer.Ordinal),
            Keren = new Dictionary<string, Keren>(_keren, StringComparer.Ordinal),
            Gedaan = new Dictionary<string, Keren>(_gedaan, StringComparer.Ordinal),
            Verloop = Verloop,
            OverigeNogNiet = OverigeNogNiet,
        };
        return new GebeurtenissenResult(gebeurtenissen, aanvraag.Diagnostics);
    }

    /// <summary>The point in time that a text means; null after a diagnostic.</summary>
    public Instant? Moment(string naam, string tekst, SourceSpan plaats) => Tijdstip(naam, tekst, plaats);

    private Keren? Lees(string naam, IReadOnlyList<(string Tekst, SourceSpan Plaats)> waarden)
    {
        var momenten = ImmutableArray.CreateBuilder<Keer>();
        var volledig = true;
        foreach (var (tekst, plaats) in waarden)
        {
            if (tekst == "onbekend")
            {
                volledig = false;
            }
            else if (Feitlezer.Datum(tekst) is { } dag)
            {
                momenten.Add(new Keer(dag, null));
            }
            else if (tekst.Contains('T'))
            {
                if (Tijdstip(naam, tekst, plaats) is not { } moment)
                {
                    return null;
                }

                momenten.Add(new Keer(moment.InZone(Gebeurtenissen.Tijdzone).Date, moment));
            }
            else if (tekst != "geen" || waarden.Count > 1)
            {
                Feiten.Meld(AanvraagDiagnostics.OngeldigeDatum(plaats, naam, tekst));
                return null;
            }
        }

        return new Keren([.. momenten.OrderBy(keer => keer.Dag).ThenBy(keer => keer.Tijd ?? Instant.MinValue)], volledig);
    }

    private Instant? Tijdstip(string naam, string tekst, SourceSpan plaats)
    {
        if (Tijdlezer.MetVerschil(tekst) is { } moment)
        {
            return moment;
        }

        if (Tijdlezer.OpDeKlok(tekst) is not { } opDeKlok)
        {
            Feiten.Meld(AanvraagDiagnostics.OngeldigeDatum(plaats, naam, tekst, tijdstip: true));
            return null;
        }

        if (Zone is null)
        {
            Feiten.Meld(GebeurtenisDiagnostics.ZonderTijdzone(plaats, naam, tekst));
            return null;
        }

        if (Tijdlezer.In(Zone, opDeKlok) is { } inZone)
        {
            return inZone;
        }

        Feiten.Meld(GebeurtenisDiagnostics.BestaatNiet(plaats, naam, tekst));
        return null;
    }

    private static string OpDeKlok(Instant moment) => Waardetekst.Van(moment.InZone(Gebeurtenissen.Tijdzone).LocalDateTime);
}

/// <summary>What could be read of events, and everything that was wrong with them.</summary>
/// <param name="Gebeurtenissen">The events; what could not be read is unknown in it. Null when nothing could be read.</param>
/// <param name="Diagnostics">Everything that was wrong, in order of place; empty when all is well.</param>
public sealed record GebeurtenissenResult(Gebeurtenissen? Gebeurtenissen, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether something was wrong that leaves part of it unread.</summary>
    public bool HeeftFouten => Gebeurtenissen is null || Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
