using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>A registration of which the words are known; what was wrong in it is unknown.</summary>
/// <param name="Soort">Its kind.</param>
/// <param name="Op">The day.</param>
/// <param name="Registratie">What was given, with what was wrong left out.</param>
/// <param name="Waarden">Per <see cref="Monitoring.Indelingen"/> the value; null when unknown.</param>
internal sealed record Telregistratie(Registratiesoort Soort, LocalDate Op, Registratie Registratie, string?[] Waarden);

/// <summary>Checks registrations against the words of an agreement.</summary>
internal sealed class Registratietoets
{
    // An open list of names grows no further: a file decides how many there are.
    private const int HoogstensNamen = 500;

    private readonly Regeling _regeling;
    private readonly Monitoring _monitoring;
    private readonly Action<Diagnostic> _meld;
    private readonly Dictionary<string, Registratiesoort> _soorten;
    private readonly Dictionary<Registratiesoort, HashSet<string>> _sleutels = [];
    private readonly Dictionary<string, HashSet<string>> _namen = new(StringComparer.Ordinal);

    public Registratietoets(Regeling regeling, Monitoring monitoring, Action<Diagnostic> meld)
    {
        (_regeling, _monitoring, _meld) = (regeling, monitoring, meld);
        _soorten = monitoring.Registraties.ToDictionary(soort => soort.Naam, StringComparer.Ordinal);
        foreach (var soort in monitoring.Registraties)
        {
            _sleutels[soort] = [.. soort.Sleutels];
        }
    }

    /// <summary>Whether a registration could not be placed at all, so that every figure may be too low.</summary>
    public bool MistSoort { get; set; }

    /// <summary>The kinds of which a registration could not be placed on a day.</summary>
    public HashSet<Registratiesoort> MistDag { get; } = [];

    /// <summary>The registration with its values; null when it cannot be counted.</summary>
    public Telregistratie? Toets(Registratie registratie)
    {
        if (!_soorten.TryGetValue(registratie.Soort, out var soort))
        {
            MistSoort = true;
            _meld(registratie.Soort.Length == 0
                ? MonitoringDiagnostics.ZonderSoort(registratie.Plaats, _soorten.Keys)
                : MonitoringDiagnostics.OnbekendeSoort(registratie.Plaats, registratie.Soort, _soorten.Keys));
            return null;
        }

        if (registratie.Op is not { } op || op < Dag.Eerste || op > Dag.Laatste)
        {
            MistDag.Add(soort);
            if (!registratie.IsDagFout)
            {
                _meld(MonitoringDiagnostics.ZonderDag(registratie.Plaats, soort.Naam));
            }

            return null;
        }

        if (Buiten(op))
        {
            _meld(MonitoringDiagnostics.BuitenLooptijd(registratie.Plaats, Weergave.Datum(op)));
            return null;
        }

        var goed = registratie with { Velden = Velden(registratie, soort) };
        return new Telregistratie(soort, op, goed, [.. _monitoring.Indelingen.Select(indeling => soort.Heeft.Contains(indeling) ? Waarde(goed, indeling) : null)]);
    }

    /// <summary>What is complete, of kinds that there are; null after a diagnostic.</summary>
    public IEnumerable<(Registratiesoort Soort, LocalDate Van, LocalDate TotEnMet)> Toets(Volledigheid kop)
    {
        foreach (var naam in kop.Soorten)
        {
            if (_soorten.TryGetValue(naam, out var soort))
            {
                yield return (soort, kop.Van, kop.TotEnMet);
            }
            else
            {
                _meld(MonitoringDiagnostics.OnbekendeSoort(kop.Plaats, naam, _soorten.Keys));
            }
        }
    }

    private bool Buiten(LocalDate op) => op < _regeling.Looptijd.Van || (_regeling.Looptijd.VerlengdTotEnMet is null && op > _regeling.Looptijd.TotEnMet);

    private Dictionary<string, ImmutableArray<string>> Velden(Registratie registratie, Registratiesoort soort)
    {
        var goed = new Dictionary<string, ImmutableArray<string>>(registratie.Velden.Count, StringComparer.Ordinal);
        foreach (var (sleutel, waarden) in registratie.Velden)
        {
            if (!_sleutels[soort].Contains(sleutel))
            {
                _meld(MonitoringDiagnostics.OnbekendeSleutel(registratie.Plaats, sleutel, soort.Naam, _sleutels[soort]));
            }
            else if (IsGoed(registratie, soort, sleutel, waarden))
            {
                goed.Add(sleutel, waarden);
            }
        }

        return goed;
    }

    private bool IsGoed(Registratie registratie, Registratiesoort soort, string sleutel, ImmutableArray<string> waarden)
    {
        if (waarden.Length != 1)
        {
            if (soort.IsHardheid && sleutel is "bepaling" or "door" or "overlegd_met")
            {
                return true;
            }

            _meld(MonitoringDiagnostics.NietEen(registratie.Plaats, sleutel));
            return false;
        }

        if ((soort.Dagen.Contains(sleutel) || (soort.IsHardheid && sleutel == "gemeld_op")) && Feitlezer.Datum(waarden[0]) is null)
        {
            _meld(MonitoringDiagnostics.OngeldigeDatum(registratie.Plaats, sleutel, waarden[0]));
            return false;
        }

        if (sleutel == "uitkomst" && !soort.IsHardheid && !soort.Uitkomsten.Contains(waarden[0]))
        {
            _meld(MonitoringDiagnostics.OnbekendeWaarde(registratie.Plaats, waarden[0], sleutel, soort.Uitkomsten));
            return false;
        }

        return true;
    }

    private string? Waarde(Registratie registratie, Indeling indeling)
    {
        if (registratie.Een(indeling.Naam) is not { } tekst)
        {
            return null;
        }

        if (indeling.Zoek(tekst) is not { } waarde)
        {
            _meld(MonitoringDiagnostics.OnbekendeWaarde(registratie.Plaats, tekst, indeling.Naam, indeling.Waarden));
            return null;
        }

        return indeling.Volledig ? waarde : Eigen(registratie, indeling, waarde);
    }

    /// <summary>The same text each time for the same name, and no more names than there can be parties.</summary>
    private string? Eigen(Registratie registratie, Indeling indeling, string naam)
    {
        if (!_namen.TryGetValue(indeling.Naam, out var namen))
        {
            _namen[indeling.Naam] = namen = new HashSet<string>(indeling.Waarden, StringComparer.Ordinal);
        }

        if (namen.TryGetValue(naam, out var bekend))
        {
            return bekend;
        }

        if (namen.Count >= HoogstensNamen)
        {
            _meld(MonitoringDiagnostics.TeveelNamen(registratie.Plaats, indeling.Naam, HoogstensNamen));
            return null;
        }

        namen.Add(naam);
        return naam;
    }
}
