using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// Collects the parts of an application, whatever they are read from. Places are asked for only when something is wrong,
/// so that reading a good application costs nothing for them.
/// </summary>
internal sealed class Aanvraagopbouw(Regeling regeling, AanvraagOpties opties)
{
    private Feitwaarde[] _waarden = new Feitwaarde[regeling.Feitenlijst.Alle.Length];
    private readonly Feitenset _gezien = new(regeling.Feitenlijst.Alle.Length);
    private ImmutableArray<Diagnostic>.Builder? _diagnostics;
    private List<(Feit Feit, GegevenOordeel Oordeel, Feitwaarde Waarde, SourceSpan Plaats)>? _oordelen;
    private List<KeyValuePair<string, GegevenOordeel>>? _aangenomen;
    private ImmutableSortedDictionary<string, string>.Builder? _lezingen;
    private List<(string Naam, Feit Feit)>? _tellers;
    private ImmutableSortedDictionary<string, GegevenOordeel> _gegeven = ImmutableSortedDictionary<string, GegevenOordeel>.Empty;

    public string? Kenmerk { get; set; }

    public LocalDate? Peildatum { get; set; }

    public string? Toets { get; set; }

    /// <summary>Starts with what another application holds. What it calculated itself is left out: that follows again.</summary>
    public void Begin(Aanvraag vanaf)
    {
        (Kenmerk, Peildatum, Toets) = (vanaf.Kenmerk, vanaf.Peildatum, vanaf.Toets);
        vanaf.Waarden.CopyTo(_waarden, 0);
        foreach (var feit in regeling.Feitenlijst.Berekend)
        {
            if (feit.Berekend!.Bereken(vanaf.Waarden).Equals(_waarden[feit.Slot]))
            {
                _waarden[feit.Slot] = Feitwaarde.Onbekend;
            }
        }

        _gegeven = vanaf.Oordelen;
        _lezingen = vanaf.Lezingen.ToBuilder();
    }

    public void Meld(Diagnostic diagnostic) => (_diagnostics ??= ImmutableArray.CreateBuilder<Diagnostic>()).Add(diagnostic);

    /// <summary>The fact with this name, or null after a diagnostic.</summary>
    public Feit? Feit(ReadOnlySpan<char> naam, Vindplaats plaats)
    {
        if (regeling.Feitenlijst.Zoek(naam) is { } feit)
        {
            return feit;
        }

        var tekst = naam.ToString();
        Meld(opties.OokBekend.Contains(tekst)
            ? AanvraagDiagnostics.AndereRegio(plaats.Bepaal(), tekst)
            : AanvraagDiagnostics.OnbekendFeit(plaats.Bepaal(), tekst, Suggestion.For(tekst, regeling.Feitenlijst.Alle.Select(f => f.Naam))));
        return null;
    }

    /// <summary>Reports a fact that is given for the second time.</summary>
    public void Eenmalig(Feit feit, Vindplaats plaats)
    {
        if (_gezien.Bevat(feit.Slot))
        {
            Meld(AanvraagDiagnostics.Dubbel(plaats.Bepaal(), feit.Naam));
        }

        _gezien.Voeg(feit.Slot);
    }

    /// <summary>Facts of which nothing was said, not even wrongly, are known not to be there.</summary>
    public void VulOverigeAan(Func<Feit, bool> welke)
    {
        foreach (var feit in regeling.Feitenlijst.Alle.Where(feit => _waarden[feit.Slot].IsOnbekend && !_gezien.Bevat(feit.Slot) && welke(feit)))
        {
            _waarden[feit.Slot] = Feitwaarde.Geen;
        }
    }

    /// <summary>A value that the engine knows itself.</summary>
    public void Zet(Feit feit, Feitwaarde waarde) => _waarden[feit.Slot] = waarde;

    /// <summary>Facts that turned out not to be able to stand together are unknown.</summary>
    public void Vergeet(IEnumerable<Feit> feiten)
    {
        foreach (var feit in feiten)
        {
            _waarden[feit.Slot] = Feitwaarde.Onbekend;
        }
    }

    public void KiesToets(string naam, Vindplaats plaats)
    {
        Toets = naam;
        if (regeling.Toetsen.All(toets => toets.Naam != naam))
        {
            Meld(AanvraagDiagnostics.OnbekendeToets(plaats.Bepaal(), naam, regeling.Toetsen.Select(toets => toets.Naam)));
            Toets = null;
        }
    }

    public void Waarde(Feit feit, ReadOnlySpan<char> tekst, Vindplaats plaats)
    {
        var fout = Feitlezer.Lees(feit, tekst, out var waarde);
        if (fout == Feitfout.Geen && feit.OordeelDoor is not null && !waarde.IsOnbekend)
        {
            fout = Feitfout.OordeelZonderGever;
        }

        if (fout == Feitfout.Geen)
        {
            _waarden[feit.Slot] = waarde;
        }
        else if (fout == Feitfout.GeenKeuze && AndereRegio(feit, tekst.ToString()) is { } anders)
        {
            _waarden[feit.Slot] = anders;
            Meld(AanvraagDiagnostics.KeuzeVanAndereRegio(plaats.Bepaal(), feit, tekst.ToString()));
        }
        else
        {
            Meld(AanvraagDiagnostics.Van(fout, plaats.Bepaal(), feit, tekst.ToString()));
        }
    }

    /// <summary><c>anders</c>, for a choice that only another region has.</summary>
    private Feitwaarde? AndereRegio(Feit feit, string tekst) =>
        feit.OordeelDoor is null && opties.OokBekendeKeuzes.TryGetValue(feit.Naam, out var keuzes) && keuzes.Contains(tekst)
            && Feitlezer.Lees(feit, "anders", out var anders) == Feitfout.Geen
            ? anders
            : null;

    /// <summary>A judgement. Whether its giver may give it is checked at the end, when the place is known.</summary>
    public void Oordeel(Feit feit, string waarde, GegevenOordeel oordeel, Vindplaats plaats)
    {
        var fout = Feitlezer.Lees(feit, waarde, out var gelezen);
        if (fout != Feitfout.Geen)
        {
            Meld(AanvraagDiagnostics.Van(fout, plaats.Bepaal(), feit, waarde));
        }
        else if (feit.OordeelDoor is null)
        {
            _waarden[feit.Slot] = gelezen;
        }
        else if (feit.OordeelDoor.Van is null)
        {
            // Nothing else need be known to tell who may give it.
            NeemAan(feit, oordeel, gelezen, plaats);
        }
        else
        {
            (_oordelen ??= []).Add((feit, oordeel, gelezen, plaats.Bepaal()));
        }
    }

    public void Teller(string doelgroep, string stand, Vindplaats plaats)
    {
        var feit = regeling.Teller(doelgroep);
        if (feit is null)
        {
            var bekend = regeling.Quota.Where(quotum => quotum.Teller is not null).Select(quotum => quotum.Naam);
            Meld(AanvraagDiagnostics.OnbekendeTeller(plaats.Bepaal(), doelgroep, Suggestion.For(doelgroep, bekend)));
            return;
        }

        Waarde(feit, stand, plaats);
        (_tellers ??= []).Add((doelgroep, feit));
    }

    public void Lezing(string naam, string optie, Vindplaats plaatsNaam, Vindplaats plaatsOptie)
    {
        if (regeling.Lezing(naam) is not { } lezing)
        {
            Meld(AanvraagDiagnostics.OnbekendeLezing(plaatsNaam.Bepaal(), naam, Suggestion.For(naam, regeling.Lezingen.Select(l => l.Naam))));
        }
        else if (lezing.IndexVan(optie) < 0)
        {
            Meld(AanvraagDiagnostics.OnbekendeOptie(plaatsOptie.Bepaal(), lezing, optie));
        }
        else
        {
            (_lezingen ??= ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal))[naam] = optie;
        }
    }

    /// <summary>A typed value from a builder or an object.</summary>
    public void Object(string naam, object? waarde, Vindplaats plaats)
    {
        if (Feit(naam, plaats) is not { } feit)
        {
            return;
        }

        Eenmalig(feit, plaats);
        if (waarde is GegevenOordeel oordeel)
        {
            Oordeel(feit, Waardetekst.Van(oordeel.Waarde), oordeel, plaats);
        }
        else if (waarde is not null)
        {
            Waarde(feit, Waardetekst.Van(waarde), plaats);
        }
    }

    /// <summary>The application so far; more may be added afterwards.</summary>
    public AanvraagResult BouwTussentijds()
    {
        var kopie = (Aanvraagopbouw)MemberwiseClone();
        kopie._waarden = [.. _waarden];
        kopie._aangenomen = _aangenomen is null ? null : [.. _aangenomen];
        kopie._tellers = _tellers is null ? null : [.. _tellers];
        kopie._diagnostics = _diagnostics?.ToImmutable().ToBuilder();
        return kopie.Bouw();
    }

    /// <summary>The application. Its parts are handed over, so nothing may be added afterwards.</summary>
    public AanvraagResult Bouw()
    {
        foreach (var (feit, oordeel, waarde, plaats) in _oordelen ?? [])
        {
            NeemAan(feit, oordeel, waarde, plaats);
        }

        TelVolgensLezingen();
        foreach (var feit in regeling.Feitenlijst.Berekend)
        {
            Bereken(feit);
        }

        var aanvraag = new Aanvraag(regeling, _waarden)
        {
            Kenmerk = Kenmerk,
            Peildatum = Peildatum,
            Toets = Toets,
            Lezingen = _lezingen?.ToImmutable() ?? ImmutableSortedDictionary<string, string>.Empty,
            VorigeOordelen = _gegeven,
            NieuweOordelen = _aangenomen ?? [],
        };
        return new AanvraagResult(aanvraag, _diagnostics is null ? [] : [.. _diagnostics.OrderBy(d => (d.Plaats.Regel, d.Plaats.Kolom))]);
    }

    /// <summary>A counter that is named after its doelgroep or quotum counts in the way that the chosen readings ask for.</summary>
    private void TelVolgensLezingen()
    {
        if (_lezingen is null)
        {
            return;
        }

        foreach (var (naam, feit) in _tellers ?? [])
        {
            if (regeling.Teller(naam, _lezingen.ToImmutable()) is { } ander && ander != feit && _waarden[ander.Slot].IsOnbekend)
            {
                (_waarden[ander.Slot], _waarden[feit.Slot]) = (_waarden[feit.Slot], Feitwaarde.Onbekend);
            }
        }
    }

    private void NeemAan(Feit feit, GegevenOordeel oordeel, Feitwaarde waarde, Vindplaats plaats)
    {
        if (waarde.IsOnbekend)
        {
            return;
        }

        if (Oordeelsgever.Is(feit.OordeelDoor!, oordeel.Door, _waarden))
        {
            _waarden[feit.Slot] = waarde;
            (_aangenomen ??= []).Add(KeyValuePair.Create(feit.Naam, oordeel));
        }
        else
        {
            var plaatsOnbekend = feit.OordeelDoor!.Van is { } van && !_waarden[van.Slot].IsBekend;
            Meld(AanvraagDiagnostics.AndereGever(plaats.Bepaal(), feit, oordeel.Door, feit.OordeelDoor.Voor(_waarden), plaatsOnbekend));
        }
    }

    private void Bereken(Feit feit)
    {
        var berekend = feit.Berekend!.Bereken(_waarden);
        ref var waarde = ref _waarden[feit.Slot];
        if (waarde.IsOnbekend)
        {
            waarde = berekend;
        }
        else if (berekend.IsBekend && !berekend.Equals(waarde))
        {
            Meld(AanvraagDiagnostics.AndersBerekend(
                SourceSpan.Whole(opties.Bestand), feit, Weergave.Geschreven(feit, waarde), Weergave.Geschreven(feit, berekend)));
        }
    }
}
