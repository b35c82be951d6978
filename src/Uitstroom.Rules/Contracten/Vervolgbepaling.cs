using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Works out what an event does to a contract.</summary>
internal static class Vervolgbepaling
{
    public static Vervolg Bepaal(Contract contract, string naam, Aanvraag feiten, LocalDate datum, SourceSpan plaats)
    {
        var regels = contract.Regeling.Contracten.Regels;
        var gebeurtenis = contract.Regeling.Contracten.Gebeurtenis(naam);
        if (gebeurtenis is null)
        {
            var melding = ContractDiagnostics.OnbekendeGebeurtenis(plaats, naam, contract.Regeling.Contracten.Bedoeld(naam));
            return new Vervolg(contract, null, datum, feiten) { Diagnostics = [melding] };
        }

        if (Bezwaar(contract, gebeurtenis, datum, plaats) is { } bezwaar)
        {
            return new Vervolg(contract, gebeurtenis, datum, feiten) { Diagnostics = [bezwaar] };
        }

        var stap = new Contractstap(datum, naam, null, null, gebeurtenis.Bron);
        var voorEinde = gebeurtenis.Moment == Gebeurtenismoment.EindeDuur ? null : contract.Einde;
        var ongewijzigd = contract.IsBeeindigd ? contract : contract.Met(stap, voorEinde);
        var gevuld = Contractdagen.Vul(contract, gebeurtenis, datum, feiten);
        ImmutableArray<Overgangsuitslag> uitslagen =
        [
            .. regels.Overgangen.Where(overgang => overgang.Van.Contains(contract.Vorm) && overgang.Bij.Contains(naam))
                .Select(overgang => new Overgangsuitslag(contract, overgang, contract.Regeling.Contracten.Toets(overgang.Toets, gevuld, datum))),
        ];
        return new Vervolg(contract, gebeurtenis, datum, gevuld) { Overgangen = uitslagen, Mogelijk = Mogelijk(contract, ongewijzigd, naam, uitslagen) };
    }

    /// <summary>What follows for certain, or else what may follow by itself beside the contract as it was.</summary>
    private static ImmutableArray<Contract> Mogelijk(Contract contract, Contract ongewijzigd, string naam, ImmutableArray<Overgangsuitslag> uitslagen)
    {
        var vanzelf = uitslagen.Where(uitslag => uitslag.Overgang.Werking == Overgangswerking.Vanzelf && uitslag.KanPlaatsvinden).ToList();
        List<Contract> mogelijk = [.. vanzelf.Select(uitslag => Contractopbouw.Na(contract, uitslag, naam, null))];
        if (vanzelf.All(uitslag => uitslag.Soort != Overgangsoort.Volgt))
        {
            mogelijk.Insert(0, ongewijzigd);
        }

        return Uniek(mogelijk);
    }

    /// <summary>The first of each that stand in the same state.</summary>
    public static ImmutableArray<Contract> Uniek(IEnumerable<Contract> contracten)
    {
        List<Contract> uniek = [];
        foreach (var contract in contracten.Where(contract => !uniek.Exists(contract.IsGelijkAan)))
        {
            uniek.Add(contract);
        }

        return [.. uniek];
    }

    /// <summary>Why the event cannot be, or cannot be now; null when it can.</summary>
    private static Diagnostic? Bezwaar(Contract contract, Contractgebeurtenis gebeurtenis, LocalDate datum, SourceSpan plaats)
    {
        var dag = Weergave.Iso(datum);
        if (!Contractopbouw.IsDag(datum))
        {
            return ContractDiagnostics.BuitenKalender(plaats, dag);
        }

        if (contract.Laatste is { } laatste && datum < laatste)
        {
            return ContractDiagnostics.NietOpVolgorde(plaats, gebeurtenis.Naam, dag, Weergave.Iso(laatste));
        }

        if (gebeurtenis.Moment == Gebeurtenismoment.Altijd)
        {
            return null;
        }

        if (gebeurtenis.Moment is Gebeurtenismoment.Begin or Gebeurtenismoment.VoorBegin)
        {
            return gebeurtenis.Moment == Gebeurtenismoment.Begin
                ? ContractDiagnostics.TweedeBegin(plaats, gebeurtenis.Naam, Weergave.Iso(contract.Ingang))
                : ContractDiagnostics.HoortVoorBegin(plaats, gebeurtenis.Naam, Weergave.Iso(contract.Ingang));
        }

        return contract.IsBeeindigd ? ContractDiagnostics.AlBeeindigd(plaats, gebeurtenis.Naam)
            : datum < contract.Ingang ? ContractDiagnostics.VoorIngang(plaats, gebeurtenis.Naam, dag, Weergave.Iso(contract.Ingang))
            : gebeurtenis.Moment == Gebeurtenismoment.EindeDuur ? BezwaarTegenEinde(contract, datum, plaats)
            : contract.Einde is { } einde && datum > einde && contract.Regeling.Contracten.Regels.EindeDuur is not null ? ContractDiagnostics.NaEinde(plaats, gebeurtenis.Naam, dag, Weergave.Iso(einde))
            : null;
    }

    private static Diagnostic? BezwaarTegenEinde(Contract contract, LocalDate datum, SourceSpan plaats) =>
        contract.Einde is { } einde
            ? datum == einde ? null : ContractDiagnostics.AnderEinde(plaats, Weergave.Iso(datum), Weergave.Iso(einde))
            : contract.Beschrijving?.Duur.Soort == Contractduursoort.Onbepaald ? ContractDiagnostics.GeenEinde(plaats, contract.Vorm)
            : null;
}
