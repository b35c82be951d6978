using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Makes contracts: the first one, and the one that a transition leads to.</summary>
internal static class Contractopbouw
{
    /// <summary>The first contract, or what stands in its way.</summary>
    public static ContractResult Begin(Regeling regeling, Contractbegin begin, SourceSpan plaats)
    {
        var regels = regeling.Contracten.Regels;
        if (regels.Vorm(begin.Vorm) is not { } vorm)
        {
            return new ContractResult(null, [ContractDiagnostics.OnbekendeVorm(plaats, begin.Vorm, Suggestion.For(begin.Vorm, regels.Vormen.Select(v => v.Naam)))]);
        }

        if (!IsDag(begin.Ingang) || (begin.TotEnMet is { } laatste && !IsDag(laatste)))
        {
            return new ContractResult(null, [ContractDiagnostics.BuitenKalender(plaats, Weergave.Iso(IsDag(begin.Ingang) ? begin.TotEnMet!.Value : begin.Ingang))]);
        }

        if (begin.TotEnMet is null && begin.Duur is { } duur && Onleesbaar(duur))
        {
            return new ContractResult(null, [ContractDiagnostics.GeenDuur(plaats, duur.ToString())]);
        }

        var einde = begin.TotEnMet ?? (begin.Duur is { } afgesproken ? (begin.Ingang + afgesproken).PlusDays(-1) : vorm.Duur.Einde(begin.Ingang));
        if (einde < begin.Ingang)
        {
            return new ContractResult(null, [ContractDiagnostics.EindigtVoorBegin(plaats, Weergave.Iso(einde.Value), Weergave.Iso(begin.Ingang))]);
        }

        var meldingen = ImmutableArray.CreateBuilder<Diagnostic>();
        if (einde is { } dag && vorm.Duur.Soort == Contractduursoort.Onbepaald)
        {
            meldingen.Add(ContractDiagnostics.DuurBijOnbepaald(plaats, vorm.Naam, Weergave.Iso(dag)));
            einde = null;
        }
        else if (einde > vorm.Duur.Uiterlijk(begin.Ingang))
        {
            meldingen.Add(ContractDiagnostics.LangerDanMag(plaats, vorm.Naam, vorm.Duur.ToString(), Weergave.Iso(vorm.Duur.Uiterlijk(begin.Ingang)!.Value)));
        }

        var contract = new Contract(regeling, vorm.Naam, begin.Ingang) { Einde = einde, Geschiedenis = begin.Voorgeschiedenis };
        return new ContractResult(contract, meldingen.ToImmutable());
    }

    /// <summary>The contract after a transition took place.</summary>
    public static Contract Na(Contract contract, Overgangsuitslag uitslag, string gebeurtenis, string? door)
    {
        var stap = new Contractstap(uitslag.Peildatum, gebeurtenis, uitslag.Naam, door, uitslag.Bepalingen);
        switch (uitslag.Overgang.Naar)
        {
            case null:
                // The contract stays; the last day of its duration, if that is what happened, has had its effect.
                var geweest = contract.Regeling.Contracten.Gebeurtenis(gebeurtenis)?.Moment == Gebeurtenismoment.EindeDuur;
                return contract.Met(stap, geweest ? null : contract.Einde, uitslag.LooptDoorTotEnMet);
            case Contractvorm.Beeindigd:
                var laatste = uitslag.Overgang.Per == Overgangsdag.DagNaEinde ? uitslag.Vanaf?.PlusDays(-1) : uitslag.Vanaf;
                return new Contract(contract.Regeling, Contractvorm.Beeindigd, contract.Ingang)
                {
                    IngangGeregeld = contract.IngangGeregeld,
                    GeeindigdOp = laatste,
                    Vorige = contract,
                    Geschiedenis = contract.Geschiedenis.Add(stap with { LaatsteDag = laatste }),
                };
            case var naar:
                var ingang = uitslag.Vanaf ?? uitslag.Peildatum;
                return new Contract(contract.Regeling, naar, ingang)
                {
                    IngangGeregeld = uitslag.Vanaf is not null,
                    Einde = contract.Regeling.Contracten.Regels.Vorm(naar)?.Duur.Einde(ingang),
                    Vorige = contract,
                    Geschiedenis = contract.Geschiedenis.Add(stap with { LaatsteDag = uitslag.Vanaf?.PlusDays(-1), EersteDag = uitslag.Vanaf }),
                };
        }
    }

    public static bool IsDag(LocalDate dag) => dag >= Dag.Eerste && dag <= Dag.Laatste;

    private static bool Onleesbaar(Period duur) =>
        duur.HasTimeComponent || duur.Years is < 0 or > Duur.Hoogstens || duur.Months is < 0 or > Duur.Hoogstens * 12
            || duur.Weeks is < 0 or > Duur.Hoogstens * 53 || duur.Days is < 0 or > Duur.Hoogstens * 366;
}
