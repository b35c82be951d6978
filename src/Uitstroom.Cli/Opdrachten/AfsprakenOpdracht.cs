using System.CommandLine;
using System.Text;
using NodaTime;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom afspraken</c>: without events the duties of each party, with events what runs, until when, and what was missed.</summary>
internal sealed class AfsprakenOpdracht : Opdracht
{
    private readonly Omgeving _omgeving;
    private readonly Meldingen _meldingen;
    private readonly Argument<string?> _regio = Opties.Regio();
    private readonly Argument<string?> _bestand = new("GEBEURTENISSEN")
    {
        Description = "Wat er gebeurd is, als YAML. Zonder dit bestand: de plichten per partij.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _op = new("--op")
    {
        Description = "De dag waarop u het vraagt; anders die van het bestand, anders vandaag.",
        HelpName = "JJJJ-MM-DD",
    };

    private readonly Option<string?> _partij = new("--partij")
    {
        Description = "Alleen wat deze partij moet doen: een rol, een groep of een naam.",
        HelpName = "PARTIJ",
    };

    private readonly Option<string[]> _lezing = Opties.Lezing();
    private readonly Wijzigkeuze _wijzigkeuze = new();
    private readonly Option<string?> _ics = new("--ics")
    {
        Description = "Schrijft de laatste dagen ook als agenda (iCalendar).",
        HelpName = "BESTAND",
    };

    private readonly Option<bool> _json = Opties.Json();

    public AfsprakenOpdracht(Omgeving omgeving)
        : base("afspraken", "Toont wie wat moet doen, en met gebeurtenissen tot wanneer en wat te laat is.")
    {
        _omgeving = omgeving;
        _meldingen = new Meldingen(omgeving.Fout);
        Arguments.Add(_regio);
        Arguments.Add(_bestand);
        foreach (var optie in (Option[])[_op, _partij, _lezing, .. _wijzigkeuze.Opties, _ics, _json])
        {
            Add(optie);
        }

        SetAction(Voer);
    }

    public override IReadOnlyList<string> Gebruik => ["afspraken REGIO [GEBEURTENISSEN] [opties]"];

    public override IReadOnlyList<string> Voorbeelden =>
    [
        "uitstroom afspraken ijmond-zk --partij zorgorganisatie",
        "uitstroom afspraken flevoland gebeurtenissen.yaml --op 2022-07-11 --ics agenda.ics",
    ];

    private int Voer(ParseResult gelezen)
    {
        var keuzes = Toetskeuzes.Lees(gelezen.GetValue(_op), null, gelezen.GetValue(_lezing) ?? []);
        var regio = gelezen.GetValue(_regio) ?? throw new Gebruiksfout("REGIO ontbreekt");
        if (_wijzigkeuze.Open(gelezen, regio, _meldingen) is not { } geheel)
        {
            return Afsluitcode.Bevindingen;
        }

        var bestand = gelezen.GetValue(_bestand);
        var vandaag = new Lazy<LocalDate>(Vandaag);
        var (regeling, gebeurtenissen) = Versiekeuze.Lees(
            geheel, keuzes, van => bestand is null ? Gebeurtenissen.Voor(van).Bouw() : GebeurtenissenLoader.Load(bestand, van), wat => wat.Gebeurtenissen?.Op, () => vandaag.Value);
        var partij = gelezen.GetValue(_partij);
        ControleerPartij(regeling, partij);
        if (bestand is null && keuzes.Peildatum is null && gelezen.GetValue(_ics) is null)
        {
            Plichtenweergave.Toon(_omgeving.Uit, regeling, partij, gelezen.GetValue(_json));
            return Afsluitcode.Goed;
        }

        _meldingen.MetBron(gebeurtenissen.Diagnostics);
        if (gebeurtenissen.Gebeurtenissen is not { } wat)
        {
            return Afsluitcode.Bevindingen;
        }

        var overzicht = regeling.AfsprakenOp(wat, new AfsprakenOpties { Op = keuzes.Peildatum ?? wat.Op ?? vandaag.Value, Lezingen = keuzes.Lezingen });
        _meldingen.MetBron(overzicht.Diagnostics);
        Schrijf(gelezen, overzicht, partij);
        return gebeurtenissen.HeeftFouten || overzicht.Diagnostics.Any(melding => melding.Severity == Severity.Error) ? Afsluitcode.Bevindingen : Afsluitcode.Goed;
    }

    private void Schrijf(ParseResult gelezen, Afsprakenoverzicht overzicht, string? partij)
    {
        if (gelezen.GetValue(_ics) is { } ics)
        {
            using var uit = new Uitvoerbestand(ics);
            uit.Stroom.Write(Encoding.UTF8.GetBytes(overzicht.ToICalendar(partij)));
            uit.Klaar();
            _omgeving.Fout.Regel($"De agenda staat in {ics}.");
        }

        if (gelezen.GetValue(_json))
        {
            _omgeving.Uit.Rauw(overzicht.ToJson(partij) + "\n");
        }
        else
        {
            new Afsprakenweergave(_omgeving.Uit, overzicht, partij).Toon();
        }
    }

    private static void ControleerPartij(Regeling regeling, string? partij)
    {
        if (partij is null || regeling.AfsprakenVan(partij).Length > 0)
        {
            return;
        }

        var rollen = regeling.Afspraken.SelectMany(afspraak => afspraak.Wie).Select(rol => rol.Naam).Distinct().Order(StringComparer.Ordinal).ToList();
        throw new Gebruiksfout(
            $"`{partij}` heeft in `{regeling.Naam}` geen afspraken", Suggestion.For(partij, rollen) ?? $"kies uit {string.Join(", ", rollen.Take(20).Select(rol => $"`{rol}`"))}");
    }

    /// <summary>Today, said aloud: the same command gives another answer tomorrow.</summary>
    private LocalDate Vandaag()
    {
        var vandaag = _omgeving.Vandaag();
        _omgeving.Fout.Regel($"Geen dag gegeven: gevraagd op vandaag, {Datumtekst.Iso(vandaag)}.");
        return vandaag;
    }
}
