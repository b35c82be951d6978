using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>
/// Goes through the events of a contract. While it is open whether a transition followed by itself, every contract that can stand is
/// followed, so that what is said later is never taken back.
/// </summary>
internal sealed class Verlooploper
{
    // A life in which this many contracts are possible at once says nothing any more.
    private const int HoogstensMogelijk = 16;

    private readonly Regeling _regeling;
    private readonly Contractregels _regels;
    private readonly ImmutableArray<Verloopstap>.Builder _stappen = ImmutableArray.CreateBuilder<Verloopstap>();
    private readonly ImmutableArray<Diagnostic>.Builder _meldingen = ImmutableArray.CreateBuilder<Diagnostic>();
    private ImmutableArray<Contractstap> _ervoor = [];
    private ImmutableArray<Contract> _mogelijk = [];
    private readonly Verloopgebeurtenis? _laatsteBegin;
    private LocalDate? _laatste;

    private Verlooploper(Regeling regeling, IEnumerable<Verloopgebeurtenis> gebeurtenissen)
    {
        _regeling = regeling;
        _regels = regeling.Contracten.Regels;
        _laatsteBegin = gebeurtenissen.LastOrDefault(een => !een.IsAlleenGedaan && regeling.Contracten.Gebeurtenis(een.Naam)?.Moment == Gebeurtenismoment.Begin);
    }

    public static Contractverloop Loop(Regeling regeling, IEnumerable<Verloopgebeurtenis> gebeurtenissen, LocalDate? tot)
    {
        var alle = gebeurtenissen.Where(een => !(een.Op > tot)).ToList();
        var loper = new Verlooploper(regeling, alle);
        Aanvraag? feiten = null;
        foreach (var gebeurtenis in alle)
        {
            if (!ReferenceEquals(gebeurtenis.Feiten.Feiten, regeling.Feitenlijst))
            {
                throw new ArgumentException($"de feiten zijn niet gemaakt voor `{regeling.Naam}`", nameof(gebeurtenissen));
            }

            loper.Stap(gebeurtenis, feiten ?? gebeurtenis.Feiten);
            feiten = gebeurtenis.Feiten;
        }

        if (tot is { } dag && feiten is not null)
        {
            loper.Eindes(dag, feiten, ookOpDeDag: true);
        }

        return new Contractverloop(regeling, loper._stappen.ToImmutable(), loper._mogelijk, loper._meldingen.ToImmutable());
    }

    private void Stap(Verloopgebeurtenis invoer, Aanvraag eerder)
    {
        if (Gebeurtenis(invoer) is not { } gebeurtenis)
        {
            return;
        }

        if (!Contractopbouw.IsDag(invoer.Op))
        {
            _meldingen.Add(ContractDiagnostics.BuitenKalender(invoer.Plaats, Weergave.Iso(invoer.Op)));
        }
        else if (invoer.Op < _laatste)
        {
            _meldingen.Add(ContractDiagnostics.NietOpVolgorde(invoer.Plaats, invoer.Naam, Weergave.Iso(invoer.Op), Weergave.Iso(_laatste.Value)));
        }
        else
        {
            Eindes(invoer.Op, eerder, ookOpDeDag: false);
            MeldVoorBegin(invoer);
            Voer(invoer, gebeurtenis);
        }
    }

    private Contractgebeurtenis? Gebeurtenis(Verloopgebeurtenis invoer)
    {
        var gevonden = !invoer.IsAlleenGedaan ? _regeling.Contracten.Gebeurtenis(invoer.Naam)
            : _regeling.Afspraken.FirstOrDefault(afspraak => afspraak.Naam == invoer.Naam) is { } afspraak ? Contractgebeurtenis.Los(afspraak)
            : null;
        if (gevonden is null)
        {
            _meldingen.Add(invoer.IsAlleenGedaan
                ? GebeurtenisDiagnostics.OnbekendeAfspraak(invoer.Plaats, invoer.Naam, Suggestion.For(invoer.Naam, _regeling.Afspraken.Select(een => een.Naam)))
                : ContractDiagnostics.OnbekendeGebeurtenis(invoer.Plaats, invoer.Naam, _regeling.Contracten.Bedoeld(invoer.Naam)));
        }

        return gevonden;
    }

    /// <summary>What happened before the agreement began: which rules then held the text does not say.</summary>
    private void MeldVoorBegin(Verloopgebeurtenis invoer)
    {
        if (_regeling.Looptijd.Van is { } begin && invoer.Op < begin)
        {
            _meldingen.Add(ContractDiagnostics.VoorRegeling(invoer.Plaats, invoer.Naam, Weergave.Iso(invoer.Op), Weergave.Iso(begin)));
        }
    }

    private void Voer(Verloopgebeurtenis invoer, Contractgebeurtenis gebeurtenis)
    {
        if (invoer.IsAlleenGedaan)
        {
            var feiten = _mogelijk.IsEmpty ? Gevuld(invoer.Feiten) : Contractdagen.Vul(_mogelijk, gebeurtenis, invoer.Op, invoer.Feiten);
            Voeg(new Verloopstap(invoer.Op, gebeurtenis, feiten) { Gegeven = invoer }, invoer.Feiten);
        }
        else if (!_mogelijk.IsEmpty)
        {
            Tijdens(invoer, gebeurtenis);
        }
        else if (gebeurtenis.Moment == Gebeurtenismoment.Begin)
        {
            Begin(invoer, gebeurtenis);
        }
        else if (gebeurtenis.Moment is Gebeurtenismoment.VoorBegin or Gebeurtenismoment.Altijd)
        {
            _ervoor = _ervoor.Add(new Contractstap(invoer.Op, gebeurtenis.Naam, null, null, gebeurtenis.Bron));
            Voeg(new Verloopstap(invoer.Op, gebeurtenis, Gevuld(invoer.Feiten)) { Gegeven = invoer }, invoer.Feiten);
        }
        else
        {
            _meldingen.Add(ContractDiagnostics.GeenContract(invoer.Plaats, gebeurtenis.Naam));
        }

        if (invoer.Besluit is { } besluit && (gebeurtenis.Moment is Gebeurtenismoment.Begin or Gebeurtenismoment.VoorBegin))
        {
            _meldingen.Add(ContractDiagnostics.OnbekendeOvergang(invoer.Plaats, besluit, null));
        }
    }

    private void Begin(Verloopgebeurtenis invoer, Contractgebeurtenis gebeurtenis)
    {
        var ervoor = _ervoor.Add(new Contractstap(invoer.Op, gebeurtenis.Naam, null, null, gebeurtenis.Bron));
        var keuze = _regeling.Contracten.Kies(Gevuld(invoer.Feiten, ervoor), invoer.Op);
        var vorm = invoer.Vorm ?? (keuze.Keuze is { Volledig: true, Vormen: [var enige] } ? enige.Naam : null);
        if (vorm is null)
        {
            _meldingen.Add(ContractDiagnostics.GeenVorm(invoer.Plaats, gebeurtenis.Naam));
            return;
        }

        if (Nieuw(invoer, vorm, ervoor) is not { } contract)
        {
            return;
        }

        if (keuze.Uitgesloten.Any(ander => ander.Naam == vorm))
        {
            _meldingen.Add(ContractDiagnostics.AndereVorm(invoer.Plaats, vorm, keuze.Mogelijk.SelectMany(een => een.Vormen).Select(een => een.Naam).Distinct()));
        }

        _mogelijk = [contract];
        var feiten = Contractdagen.Vul(contract, gebeurtenis, invoer.Op, invoer.Feiten);
        Voeg(new Verloopstap(invoer.Op, gebeurtenis, feiten) { Gegeven = invoer, Begonnen = contract, Keuze = keuze }, invoer.Feiten);
    }

    /// <summary>The first contract. Of one that cannot end as it is said and that is not signed again, the end is left out, so that the rest is still answered.</summary>
    private Contract? Nieuw(Verloopgebeurtenis invoer, string vorm, ImmutableArray<Contractstap> ervoor)
    {
        var begin = new Contractbegin { Vorm = vorm, Ingang = invoer.Ingang ?? invoer.Op, Duur = invoer.Duur, TotEnMet = invoer.TotEnMet, Voorgeschiedenis = ervoor };
        var (contract, meldingen) = Contractopbouw.Begin(_regeling, begin, invoer.Plaats);
        _meldingen.AddRange(meldingen);
        return contract is not null || !ReferenceEquals(invoer, _laatsteBegin) ? contract
            : Contractopbouw.Begin(_regeling, begin with { Duur = null, TotEnMet = null }, invoer.Plaats).Contract?.ZonderEinde();
    }

    private void Tijdens(Verloopgebeurtenis invoer, Contractgebeurtenis gebeurtenis)
    {
        List<Vervolg> vervolgen = [.. _mogelijk.Select(contract => Vervolgbepaling.Bepaal(contract, gebeurtenis.Naam, invoer.Feiten, invoer.Op, invoer.Plaats))];
        if (vervolgen.TrueForAll(vervolg => !vervolg.Diagnostics.IsEmpty))
        {
            _meldingen.AddRange(vervolgen.SelectMany(vervolg => vervolg.Diagnostics).Distinct());
            return;
        }

        var (genomen, na) = Besluit(invoer, vervolgen);
        Voeg(new Verloopstap(invoer.Op, gebeurtenis, vervolgen[^1].Feiten)
        {
            Gegeven = invoer,
            Vervolgen = [.. vervolgen.Where(vervolg => vervolg.Diagnostics.IsEmpty)],
            Besluit = genomen ? invoer.Besluit : null,
            Door = genomen ? invoer.Door : null,
        }, invoer.Feiten, na);
    }

    /// <summary>
    /// What stands after a decision, and whether it was taken. In a possible contract that has ended the event does nothing: whether it has
    /// ended is what is open. While it is open whether the decision could be taken, both go on.
    /// </summary>
    private (bool Genomen, IEnumerable<Contract> Na) Besluit(Verloopgebeurtenis invoer, List<Vervolg> vervolgen)
    {
        if (invoer.Besluit is not { } besluit)
        {
            return (false, vervolgen.SelectMany(vervolg => vervolg.Mogelijk));
        }

        var door = invoer.Door ?? "";
        var besluiten = vervolgen.ConvertAll(vervolg => vervolg.Besluit(besluit, door, invoer.Plaats));
        var misschien = vervolgen.ConvertAll(vervolg => vervolg.MisschienBesluit(besluit, door));
        var genomen = besluiten.Exists(een => een.Contract is not null);
        if (misschien.Exists(een => een is not null))
        {
            _meldingen.Add(ContractDiagnostics.BesluitOpen(invoer.Plaats, besluit));
        }
        else if (!genomen)
        {
            _meldingen.Add(besluiten.SelectMany(een => een.Diagnostics).First());
        }

        var na = vervolgen.SelectMany((vervolg, i) => besluiten[i].Contract is { } nieuw ? [nieuw]
            : misschien[i] is { } kan ? vervolg.Mogelijk.Add(kan)
            : vervolg.Mogelijk.AsEnumerable());
        return (genomen, na);
    }

    /// <summary>The ends of agreed durations that lie before a day, the earliest first.</summary>
    private void Eindes(LocalDate dag, Aanvraag feiten, bool ookOpDeDag)
    {
        while (_regels.EindeDuur is { } gebeurtenis
            && _mogelijk.Select(contract => contract.Einde).Where(einde => einde < dag || (ookOpDeDag && einde == dag)).Min() is { } einde)
        {
            var vervolgen = _mogelijk.ToDictionary(
                contract => contract,
                contract => contract.Einde == einde ? Vervolgbepaling.Bepaal(contract, gebeurtenis.Naam, feiten, einde, SourceSpan.Whole("verloop")) : null);
            // A new contract that would be over on this same day has no last day to come: what is worked out here ends.
            ImmutableArray<Contract> daarna = [.. _mogelijk.SelectMany(contract => vervolgen[contract] is { } vervolg ? Na(vervolg) : [contract])
                .Select(contract => contract.Einde <= einde ? contract.ZonderEinde() : contract)];
            ImmutableArray<Vervolg> gedaan = [.. vervolgen.Values.OfType<Vervolg>().Where(vervolg => vervolg.Diagnostics.IsEmpty)];
            if (gedaan.IsEmpty)
            {
                _mogelijk = Vervolgbepaling.Uniek(daarna);
                continue;
            }

            Voeg(new Verloopstap(einde, gebeurtenis, gedaan[^1].Feiten) { Vanzelf = true, Vervolgen = gedaan }, feiten, daarna);
        }
    }

    /// <summary>What stands after the last day. A last day before the contract was made has no effect any more: it is said, once.</summary>
    private ImmutableArray<Contract> Na(Vervolg vervolg)
    {
        if (vervolg.Diagnostics.IsEmpty)
        {
            return vervolg.Mogelijk;
        }

        _meldingen.AddRange(vervolg.Diagnostics);
        return [vervolg.Van.ZonderEinde()];
    }

    private void Voeg(Verloopstap stap, Aanvraag gegeven, IEnumerable<Contract>? na = null)
    {
        _mogelijk = na is null ? _mogelijk : Vervolgbepaling.Uniek(na);
        if (_mogelijk.Length > HoogstensMogelijk)
        {
            _meldingen.Add(ContractDiagnostics.TeVeelMogelijk(SourceSpan.Whole("verloop"), Weergave.Iso(stap.Op), HoogstensMogelijk));
            _mogelijk = _mogelijk[..HoogstensMogelijk];
        }

        _laatste = stap.Op;
        var daarna = _mogelijk.IsEmpty ? stap.Feiten : Contractdagen.Vul(_mogelijk, stap.Gebeurtenis, stap.Op, gegeven);
        _stappen.Add(stap with { Mogelijk = _mogelijk, Daarna = daarna });
    }

    private Aanvraag Gevuld(Aanvraag feiten, ImmutableArray<Contractstap>? ervoor = null)
    {
        var dagen = new Dictionary<Feit, Feitwaarde>();
        foreach (var stap in ervoor ?? _ervoor)
        {
            foreach (var feit in _regeling.Contracten.Gebeurtenis(stap.Gebeurtenis)!.Feiten.Where(feit => feit.Type == FeitType.Datum))
            {
                dagen[feit] = Feitwaarde.Van(Dag.Nummer(stap.Op));
            }
        }

        return Contractdagen.Met(_regeling, feiten, dagen);
    }
}
