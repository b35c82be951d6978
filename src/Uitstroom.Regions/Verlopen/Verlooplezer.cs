using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Reads events; each knows what is known from the beginning, what the events before it tell, and what it tells itself.</summary>
/// <param name="regeling">The regeling.</param>
/// <param name="basis">What is known from the beginning.</param>
/// <param name="bestand">The file, for messages.</param>
/// <param name="meldingen">Where findings go.</param>
internal sealed class Verlooplezer(Regeling regeling, Aanvraag basis, string bestand, DiagnosticList meldingen)
{
    /// <summary>The most events of one contract; a real life has some tens.</summary>
    public const int Hoogstens = 500;

    /// <summary>Reads a moment on the clock, given the name of the event, and answers null after a diagnostic; null where only days can be.</summary>
    public Func<string, string, SourceSpan, Instant?>? Moment { get; init; }

    private readonly Dictionary<string, YamlEntry> _feiten = new(StringComparer.Ordinal);
    private readonly HashSet<Diagnostic> _gemeld = [];

    public ImmutableArray<Verloopgebeurtenis> Lees(YamlNode? verloop)
    {
        if (verloop is not YamlSequence reeks)
        {
            return [];
        }

        if (reeks.Items.Length > Hoogstens)
        {
            meldingen.Add(ContractDiagnostics.TeVeelGebeurtenissen(reeks.Plaats, Hoogstens));
            return [];
        }

        return [.. reeks.Items.Select(Gebeurtenis).OfType<Verloopgebeurtenis>()];
    }

    private Verloopgebeurtenis? Gebeurtenis(YamlNode knoop)
    {
        Onthoud(knoop.Onder("feiten"));
        var gedaan = knoop.Onder("gedaan").Teksten();
        var naam = knoop.Onder("gebeurtenis") as YamlScalar ?? (knoop.Onder("gedaan") is { } lijst ? lijst.Scalars().FirstOrDefault() : null);
        if (knoop is YamlMapping mapping && mapping["gebeurtenis"] is null && mapping["gedaan"] is null)
        {
            meldingen.Add(ContractDiagnostics.ZonderGebeurtenis(knoop.Plaats));
        }

        var (op, tijdstip) = Op(knoop.Onder("op"), naam?.Tekst ?? "");
        var (ingang, totEnMet, duur) = (Dag(knoop.Onder("ingang")), Dag(knoop.Onder("tot_en_met")), Duur(knoop.Onder("duur")));
        var feiten = Feiten();
        var besluit = knoop.Onder("besluit");
        if (besluit.Onder("overgang") is YamlScalar { Ontbreekt: false } overgang && besluit.Onder("door").Tekst() is null)
        {
            meldingen.Add(ContractDiagnostics.BesluitZonderWie(overgang.Plaats, overgang.Tekst));
            besluit = null;
        }

        return op is null || naam is not { Ontbreekt: false } ? null : new Verloopgebeurtenis(naam.Tekst, op.Value, feiten)
        {
            Vorm = knoop.Onder("vorm").Tekst(),
            Ingang = ingang,
            Duur = duur,
            TotEnMet = totEnMet,
            Besluit = besluit.Onder("overgang").Tekst(),
            Door = besluit.Onder("door").Tekst(),
            Tijdstip = tijdstip,
            Gedaan = gedaan,
            IsAlleenGedaan = knoop.Onder("gebeurtenis") is null,
            Plaats = naam.Plaats,
        };
    }

    private void Onthoud(YamlNode? feiten)
    {
        foreach (var entry in feiten.Namen())
        {
            _feiten[entry.Sleutel.Tekst] = entry;
        }
    }

    private Aanvraag Feiten()
    {
        if (_feiten.Count == 0)
        {
            return basis;
        }

        var opbouw = new Aanvraagopbouw(regeling, AanvraagOpties.Standaard with { Bestand = bestand });
        opbouw.Begin(basis);
        foreach (var feit in _feiten.Values)
        {
            Aanvraagbinder.Feit(opbouw, feit);
        }

        var resultaat = opbouw.Bouw();
        foreach (var melding in resultaat.Diagnostics.Where(_gemeld.Add))
        {
            meldingen.Add(melding);
        }

        return resultaat.Aanvraag!;
    }

    /// <summary>The day, and the moment where the hour was given.</summary>
    private (LocalDate? Dag, Instant? Tijdstip) Op(YamlNode? knoop, string naam)
    {
        if (Moment is not { } lees || knoop is not YamlScalar { Ontbreekt: false } tekst || !tekst.Tekst.Contains('T'))
        {
            return (Dag(knoop), null);
        }

        var moment = lees(naam, tekst.Tekst, tekst.Plaats);
        return (moment?.InZone(Gebeurtenissen.Tijdzone).Date, moment);
    }

    private LocalDate? Dag(YamlNode? knoop)
    {
        if (knoop is not YamlScalar { Ontbreekt: false } tekst)
        {
            return null;
        }

        var dag = Feitlezer.Datum(tekst.Tekst);
        if (dag is null)
        {
            var bestaat = NodaTime.Text.LocalDatePattern.Iso.Parse(tekst.Tekst).Success;
            meldingen.Add(bestaat ? ContractDiagnostics.BuitenKalender(tekst.Plaats, tekst.Tekst) : VormDiagnostics.OngeldigeDatum(tekst.Plaats, tekst.Tekst));
        }

        return dag;
    }

    private Period? Duur(YamlNode? knoop)
    {
        if (knoop is not YamlScalar { Ontbreekt: false } tekst)
        {
            return null;
        }

        if (Grootheidlezer.Lees(tekst.Tekst) is Grootheid.Periode periode)
        {
            return periode.Duur.AlsPeriode();
        }

        meldingen.Add(ContractDiagnostics.GeenDuur(tekst.Plaats, tekst.Tekst));
        return null;
    }
}
