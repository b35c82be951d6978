using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Finds facts that were given but that would follow otherwise from the other facts on the date of testing.</summary>
internal static class Tegenspraak
{
    public static ImmutableArray<Diagnostic> Zoek(Toetsing toetsing)
    {
        var waarden = toetsing.Aanvraag.Waarden;
        var gevonden = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var feit in toetsing.Regeling.Feiten)
        {
            if (!feit.VolgtUitAndere || !waarden[feit.Slot].IsBekend)
            {
                continue;
            }

            var afgeleid = feit.Afgeleid is { } voorwaarde ? Waarheid(toetsing, voorwaarde)
                : feit.Berekend is Berekening.Leeftijd leeftijd ? Leeftijd(toetsing, leeftijd)
                : Feitwaarde.Onbekend;
            if (afgeleid.IsBekend && !afgeleid.Equals(waarden[feit.Slot]))
            {
                gevonden.Add(AanvraagDiagnostics.AndersBerekend(
                    SourceSpan.Whole("aanvraag"), feit, Weergave.Geschreven(feit, waarden[feit.Slot]), Weergave.Geschreven(feit, afgeleid)));
            }
        }

        return gevonden.ToImmutable();
    }

    private static Feitwaarde Waarheid(Toetsing toetsing, Voorwaarde voorwaarde)
    {
        var uitslag = Lossevoorwaarde.Evalueer(toetsing, voorwaarde);
        return Uitslag.IsOnbekend(uitslag) ? Feitwaarde.Onbekend : Feitwaarde.Van(uitslag == Uitslag.Waar);
    }

    private static Feitwaarde Leeftijd(Toetsing toetsing, Berekening.Leeftijd leeftijd)
    {
        var geboren = toetsing.Aanvraag.Waarden[leeftijd.Geboortedatum.Slot];
        if (!geboren.IsBekend)
        {
            return Feitwaarde.Onbekend;
        }

        return Feitwaarde.Van(Berekening.Leeftijd.Op(Dag.Van(geboren.Getal), toetsing.Peildatum));
    }
}
