using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>
/// Counts registrations one by one, for a report. Its memory does not grow with the number of registrations, and their order does not
/// matter. For one thread at a time.
/// </summary>
public sealed class Monitoringteller
{
    /// <summary>The longest registration that is read from JSON, in bytes: 64 KiB.</summary>
    public const int GrootsteLengte = 1 << 16;

    // Enough to see what is wrong with a file.
    private const int HoogstensGemeld = 100;

    private readonly ImmutableArray<Diagnostic>.Builder _meldingen = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Registratietoets _toets;
    private readonly Monitoringstand _stand;
    private readonly Monitoring _monitoring;
    private readonly MonitoringOpties _opties;
    private readonly Regeling _regeling;

    internal Monitoringteller(Regeling regeling, MonitoringOpties opties)
    {
        _monitoring = regeling.Monitoring ?? throw new InvalidOperationException($"`{regeling.Naam}` heeft geen onderdeel `monitoring`");
        if (opties.Kwartaal is < 1 or > 4 || (opties.Kwartaal is not null && opties.Jaar is null) || opties.Jaar is < 1800 or > 2299)
        {
            throw new ArgumentException("een kwartaal is 1 tot en met 4 van een jaar, en een jaar ligt van 1800 tot en met 2299", nameof(opties));
        }

        (_regeling, _opties) = (regeling, opties);
        var wereld = Lezingkeuze.Wereld(regeling, regeling.GekozenLezingen.SetItems(opties.Lezingen));
        _toets = new Registratietoets(regeling, _monitoring, Meld);
        _stand = new Monitoringstand(regeling, _monitoring, wereld);
    }

    /// <summary>What was wrong so far: at most the first hundred findings.</summary>
    public ImmutableArray<Diagnostic> Meldingen => _meldingen.ToImmutable();

    /// <summary>How many registrations came in, bad ones included.</summary>
    public long Registraties { get; private set; }

    /// <summary>How many errors were found, those that are not in <see cref="Meldingen"/> included.</summary>
    public long Fouten { get; private set; }

    /// <summary>Counts a registration; what is wrong with it is reported.</summary>
    /// <param name="registratie">The registration.</param>
    public void Voeg(Registratie registratie)
    {
        ArgumentNullException.ThrowIfNull(registratie);
        Registraties++;
        if (_toets.Toets(registratie) is not { } goed)
        {
            return;
        }

        _stand.Voeg(goed);
        if (goed.Soort.IsHardheid)
        {
            var gebruik = Gebruik(goed);
            foreach (var melding in Hardheidscontrole.Controleer(_regeling, gebruik))
            {
                Meld(melding);
            }

            _stand.Hardheid(goed, gebruik, _opties);
        }
    }

    /// <summary>Says which registrations are all there; without this every count is a lower bound.</summary>
    /// <param name="volledig">The kinds and the days.</param>
    public void Voeg(Volledigheid volledig)
    {
        ArgumentNullException.ThrowIfNull(volledig);
        foreach (var (soort, van, tot) in _toets.Toets(volledig))
        {
            _stand.Volledig(soort, van, tot);
        }
    }

    /// <summary>Counts a registration in JSON, or takes what it says of what is complete; <c>docs/monitoring.md</c> describes both.</summary>
    /// <param name="json">One line, UTF-8, at most <see cref="GrootsteLengte"/> bytes. An empty line is passed over.</param>
    /// <param name="bestand">The name of the source in diagnostics.</param>
    /// <param name="regel">The number of the line, from 1.</param>
    public void VoegJson(ReadOnlySpan<byte> json, string bestand, int regel)
    {
        if (json.Trim(" \t\r\n"u8).IsEmpty)
        {
            return;
        }

        Voeg(Registratiejson.Lees(json, new SourceSpan(bestand, regel, 1), Meld));
    }

    /// <summary>The report over what was counted so far.</summary>
    public Monitoringrapport Rapport() => new Rapportopbouw(_regeling, _monitoring, _opties, _stand, _toets).Maak() with
    {
        Meldingen = Meldingen,
        Registraties = Registraties,
        Fouten = Fouten,
    };

    internal void Voeg(Registratieopbouw? opbouw)
    {
        switch (opbouw)
        {
            case null:
                Registraties++;
                _toets.MistSoort = true;
                break;
            case { IsKop: true }:
                if (opbouw.Kop() is { } kop)
                {
                    Voeg(kop);
                }

                break;
            default:
                Voeg(opbouw.Registratie());
                break;
        }
    }

    internal void Meld(Diagnostic melding)
    {
        Fouten += melding.Severity == Severity.Error ? 1 : 0;
        if (_meldingen.Count < HoogstensGemeld)
        {
            _meldingen.Add(melding);
        }
    }

    private static Hardheidsgebruik Gebruik(Telregistratie regel)
    {
        var gegeven = regel.Registratie;
        return new Hardheidsgebruik
        {
            Op = regel.Op,
            Toets = gegeven.Een("toets"),
            Na = gegeven.Een("na"),
            Bepalingen = gegeven.Alle("bepaling"),
            Reden = gegeven.Een("reden"),
            Uitkomst = gegeven.Een("uitkomst"),
            Door = gegeven.Alle("door"),
            OverlegdMet = gegeven.Alle("overlegd_met"),
            GemeldAan = gegeven.Een("gemeld_aan"),
            GemeldOp = gegeven.Een("gemeld_op") is { } dag ? Feitlezer.Datum(dag) : null,
            Plaats = gegeven.Plaats,
        };
    }
}
