using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>From keys with texts to a registration, or to a statement of what is complete. Whether the agreement knows the words comes later.</summary>
internal sealed class Registratieopbouw(SourceSpan plaats, Action<Diagnostic> meld)
{
    /// <summary>More keys or values than this are no registration.</summary>
    public const int HoogstensWaarden = 64;

    private const string Volledig = "volledig";

    private static readonly string[] _kop = [Volledig, "van", "tot_en_met"];

    private readonly Dictionary<string, ImmutableArray<string>> _velden = new(StringComparer.Ordinal);

    public void Voeg(string sleutel, ImmutableArray<string> waarden)
    {
        if (!_velden.TryAdd(sleutel, waarden))
        {
            meld(MonitoringDiagnostics.Dubbel(plaats, sleutel));
        }
        else if (_velden.Count > HoogstensWaarden)
        {
            _velden.Remove(sleutel);
            meld(MonitoringDiagnostics.TeGroot(plaats, Monitoringteller.GrootsteLengte));
        }
    }

    /// <summary>Whether this says what is complete, and is no registration.</summary>
    public bool IsKop => _velden.ContainsKey(Volledig) && !_velden.ContainsKey("soort");

    public Registratie Registratie()
    {
        var soort = _velden.Remove("soort", out var soorten) && soorten.Length == 1 ? soorten[0] : "";
        var gegeven = _velden.Remove("op", out var dagen);
        var op = gegeven ? Datum("op", dagen) : null;
        return new Registratie { Soort = soort, Op = op, Velden = _velden, Plaats = plaats, IsDagFout = gegeven && op is null };
    }

    /// <summary>Null after a diagnostic.</summary>
    public Volledigheid? Kop()
    {
        var vreemd = _velden.Keys.Except(_kop).Order(StringComparer.Ordinal).ToList();
        if (vreemd.Count > 0)
        {
            meld(MonitoringDiagnostics.OnjuisteVolledigheid(plaats, $"{Citaat.Van(vreemd[0])} hoort hier niet"));
            return null;
        }

        var van = _velden.TryGetValue("van", out var eerste) ? Datum("van", eerste) : null;
        var tot = _velden.TryGetValue("tot_en_met", out var laatste) ? Datum("tot_en_met", laatste) : null;
        if (van is null || tot is null || van > tot)
        {
            meld(MonitoringDiagnostics.OnjuisteVolledigheid(plaats, van > tot ? "`van` ligt na `tot_en_met`" : "`van` en `tot_en_met` horen er allebei te staan"));
            return null;
        }

        return new Volledigheid(_velden[Volledig], van.Value, tot.Value) { Plaats = plaats };
    }

    private LocalDate? Datum(string sleutel, ImmutableArray<string> waarden)
    {
        if (waarden.Length != 1)
        {
            meld(MonitoringDiagnostics.NietEen(plaats, sleutel));
            return null;
        }

        if (Feitlezer.Datum(waarden[0]) is { } dag)
        {
            return dag;
        }

        meld(MonitoringDiagnostics.OngeldigeDatum(plaats, sleutel, waarden[0]));
        return null;
    }
}
