using System.Collections.Immutable;
using System.Globalization;

namespace Uitstroom.Rules;

/// <summary>
/// Checks a recorded use of the hardheidsclausule: whether what must be recorded is there, who used it, and whether the text lets it be
/// used for these provisions. Whether it was right to use it is for people.
/// </summary>
internal sealed class Hardheidscontrole
{
    private readonly Regeling _regeling;
    private readonly Hardheidsclausule _clausule;
    private readonly Hardheidsgebruik _gebruik;
    private readonly ImmutableArray<Diagnostic>.Builder _meldingen = ImmutableArray.CreateBuilder<Diagnostic>();

    private Hardheidscontrole(Regeling regeling, Hardheidsclausule clausule, Hardheidsgebruik gebruik) =>
        (_regeling, _clausule, _gebruik) = (regeling, clausule, gebruik);

    public static ImmutableArray<Diagnostic> Controleer(Regeling regeling, Hardheidsgebruik gebruik)
    {
        if (regeling.Hardheidsclausule is not { } clausule)
        {
            return [HardheidDiagnostics.GeenClausule(gebruik.Plaats, regeling.Naam)];
        }

        var controle = new Hardheidscontrole(regeling, clausule, gebruik);
        controle.Vorm();
        controle.Toets();
        controle.Bereik();
        controle.Wie();
        controle.Melding();
        return controle._meldingen.ToImmutable();
    }

    private void Vorm()
    {
        var aanwezig = new (string Naam, bool Is)[]
        {
            ("op", _gebruik.Op is not null), ("bepaling", !_gebruik.Bepalingen.IsEmpty), ("door", !_gebruik.Door.IsEmpty),
            ("reden", !string.IsNullOrWhiteSpace(_gebruik.Reden) || !_clausule.LegtVast.Contains("reden")),
            ("uitkomst", !string.IsNullOrWhiteSpace(_gebruik.Uitkomst) || !_clausule.LegtVast.Contains("uitkomst")),
        };
        _meldingen.AddRange(aanwezig.Where(deel => !deel.Is).Select(deel => HardheidDiagnostics.Ontbreekt(_gebruik.Plaats, deel.Naam)));
    }

    private void Toets()
    {
        var toetsen = _regeling.Toetsen.Select(toets => toets.Naam).ToList();
        if (_gebruik.Toets is { } naam && !toetsen.Contains(naam))
        {
            _meldingen.Add(HardheidDiagnostics.OnbekendeToets(_gebruik.Plaats, naam, toetsen));
        }

        if (_gebruik.Na is { } na && !_clausule.Na.IsEmpty && !_clausule.Na.Contains(na))
        {
            _meldingen.Add(HardheidDiagnostics.NietNaDeze(_gebruik.Plaats, na, _clausule.Na));
        }
    }

    private void Bereik()
    {
        foreach (var id in _gebruik.Bepalingen.Distinct(StringComparer.Ordinal))
        {
            if (_regeling.Bepalingen.Count > 0 && !_regeling.Bepalingen.ContainsKey(id))
            {
                _meldingen.Add(HardheidDiagnostics.OnbekendeBepaling(_gebruik.Plaats, id, Suggestion.For(id, _regeling.Bepalingen.Keys)));
            }
            else if (Bereik(id) is { } melding)
            {
                _meldingen.Add(melding);
            }
        }
    }

    private Diagnostic? Bereik(string id)
    {
        var maxima = _regeling.Quota.Where(quotum => quotum.Soort == Quotumsoort.Maximum && quotum.Bron.Contains(id)).ToList();
        if (maxima.FirstOrDefault(quotum => quotum.Hardheidsclausule == "nee") is { } vast)
        {
            return HardheidDiagnostics.BuitenBereik(_gebruik.Plaats, id, $"zij stelt het maximum `{vast.Naam}`");
        }

        var (zeker, open) = AlleenVoor(id);
        if (!zeker && !open)
        {
            return HardheidDiagnostics.BuitenBereik(_gebruik.Plaats, id, $"de tekst noemt alleen {Weergave.Opsomming(_clausule.AlleenVoor, "en")}");
        }

        return open || _clausule.OpenVoor.Contains(id) || maxima.Any(quotum => quotum.Hardheidsclausule == "niet_geregeld")
            ? HardheidDiagnostics.BereikOpen(_gebruik.Plaats, id, Naam(_clausule.Beslist))
            : null;
    }

    /// <summary>Whether the clause surely reaches a provision; else whether it does in some reading.</summary>
    private (bool Zeker, bool Open) AlleenVoor(string id)
    {
        if (_clausule.AlleenVoorKeus is not { } keus)
        {
            return (true, false);
        }

        var wereld = Lezingkeuze.Wereld(_regeling, _regeling.GekozenLezingen);
        var werelden = Leeswerelden.Van(wereld, keus.Lezingen());
        var past = werelden.Count(een => keus.In(een).Contains(id));
        return (past == werelden.Count, past > 0 && past < werelden.Count);
    }

    private void Wie()
    {
        if (_gebruik.Door.IsEmpty)
        {
            return;
        }

        var partijen = _gebruik.Door.Distinct(StringComparer.OrdinalIgnoreCase).Count();
        if (partijen < _clausule.MinstensPartijen)
        {
            _meldingen.Add(HardheidDiagnostics.TeWeinigPartijen(_gebruik.Plaats, Getal(partijen), Getal(_clausule.MinstensPartijen)));
        }
        else if (_clausule.MinstensPartijen == 1 && _clausule.Beslist.Naam != "niet_genoemd" && !_gebruik.Door.Any(door => Is(_clausule.Beslist.Naam, door)))
        {
            _meldingen.Add(HardheidDiagnostics.AndereBeslisser(_gebruik.Plaats, string.Join(", ", _gebruik.Door), Naam(_clausule.Beslist)));
        }

        var ontbreekt = _clausule.NaOverlegMet.Where(rol => !_gebruik.OverlegdMet.Concat(_gebruik.Door).Any(met => Is(rol, met))).ToList();
        if (ontbreekt.Count > 0)
        {
            _meldingen.Add(HardheidDiagnostics.ZonderOverleg(_gebruik.Plaats, Weergave.Opsomming(ontbreekt.Select(Weergave.Leesbaar), "en")));
        }
    }

    private void Melding()
    {
        if (_clausule.MeldtAan is not { } aan)
        {
            return;
        }

        if (_gebruik.GemeldAan is { } wie && !Is(aan.Naam, wie))
        {
            _meldingen.Add(HardheidDiagnostics.VerkeerdeMelding(_gebruik.Plaats, $"zij ging naar {Citaat.Van(wie)}", $"zij hoort naar {Naam(aan)}"));
        }

        if (_gebruik.GemeldOp is null)
        {
            _meldingen.Add(HardheidDiagnostics.NietGemeld(_gebruik.Plaats, Naam(aan)));
        }
        else if (_gebruik.GemeldOp < _gebruik.Op)
        {
            _meldingen.Add(HardheidDiagnostics.VerkeerdeMelding(_gebruik.Plaats, "zij is van voor de dag van het gebruik", "controleer `op` en `gemeld_op`"));
        }
    }

    /// <summary>Whether a role is meant; with the name of a place or a party behind it, it is the same role.</summary>
    private bool Is(string rol, string partij) =>
        Partijkeuze.Is(_regeling, rol, partij) || Weergave.Leesbaar(partij).StartsWith(Weergave.Leesbaar(rol) + ' ', StringComparison.OrdinalIgnoreCase);

    private static string Naam(Rol rol) => rol.Naam == "niet_genoemd" ? Rol.Ongenoemd : Weergave.Leesbaar(rol.Naam);

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
