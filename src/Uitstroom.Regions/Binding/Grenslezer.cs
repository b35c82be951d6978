using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Reads comparisons of numbers, amounts, dates and moments with bounds.</summary>
internal sealed class Grenslezer(Bindcontext context)
{
    // The longest words first: `op of voor` before `voor`.
    private static readonly ImmutableArray<(string Woord, Kant Kant, bool IsDatum)> _woorden =
    [
        ("op of voor ", Kant.Hoogstens, true), ("op of na ", Kant.Minstens, true), ("voor ", Kant.MinderDan, true), ("na ", Kant.MeerDan, true),
        ("minstens ", Kant.Minstens, false), ("hoogstens ", Kant.Hoogstens, false), ("meer dan ", Kant.MeerDan, false), ("minder dan ", Kant.MinderDan, false),
    ];

    private readonly Grenswaardelezer _waarden = new(context);

    private enum Kant
    {
        Minstens,
        Hoogstens,
        MeerDan,
        MinderDan,
    }

    /// <summary>Whether a text begins as a comparison with bounds.</summary>
    public static bool IsVergelijking(string tekst) =>
        tekst.StartsWith("van ", StringComparison.Ordinal) || _woorden.Any(woord => tekst.StartsWith(woord.Woord, StringComparison.Ordinal));

    /// <summary>The comparison, or null after a diagnostic.</summary>
    public Vergelijking? Lees(Feit feit, YamlScalar knoop)
    {
        var tekst = knoop.Tekst;
        var geleden = tekst.EndsWith(" geleden", StringComparison.Ordinal);
        var kern = geleden ? tekst[..^" geleden".Length] : tekst;
        if (geleden && feit.Type != FeitType.Datum)
        {
            context.Meld(VoorwaardeDiagnostics.PastNiet(knoop.Plaats, feit, tekst, "`geleden` kan alleen bij een datum"));
            return null;
        }

        if (kern.StartsWith("van ", StringComparison.Ordinal))
        {
            return Bereik(feit, knoop, kern, geleden);
        }

        foreach (var (woord, kant, isDatum) in _woorden)
        {
            if (kern.StartsWith(woord, StringComparison.Ordinal))
            {
                return Eenzijdig(feit, knoop, kern[woord.Length..], kant, isDatum, geleden);
            }
        }

        if (geleden)
        {
            context.Meld(VoorwaardeDiagnostics.Onleesbaar(knoop.Plaats, tekst, "schrijf `minstens`, `hoogstens`, `meer dan` of `minder dan` ervoor"));
            return null;
        }

        return _waarden.Grens(feit, knoop, kern, Grenssoort.Waarde) is { } waarde ? Maak(knoop, feit, waarde, waarde) : null;
    }

    private Vergelijking.Tussen? Eenzijdig(Feit feit, YamlScalar knoop, string rest, Kant kant, bool isDatum, bool geleden)
    {
        var datum = feit.Type is FeitType.Datum or FeitType.Tijdstip;
        if (isDatum != (datum && !geleden))
        {
            context.Meld(VoorwaardeDiagnostics.PastNiet(knoop.Plaats, feit, knoop.Tekst, datum
                ? "schrijf `minstens … geleden`, of `voor`, `na`, `op of voor` of `op of na` een datum"
                : "schrijf `minstens`, `hoogstens`, `meer dan` of `minder dan`"));
            return null;
        }

        return geleden ? Geleden(feit, knoop, rest, kant) : Gewoon(feit, knoop, rest, kant);
    }

    private Vergelijking.Tussen? Gewoon(Feit feit, YamlScalar knoop, string rest, Kant kant)
    {
        if (_waarden.Grens(feit, knoop, rest, Grenssoort.Waarde) is not { } grens)
        {
            return null;
        }

        return kant switch
        {
            Kant.Minstens => Maak(knoop, feit, grens, null),
            Kant.MeerDan => Maak(knoop, feit, grens with { Verschuiving = 1 }, null),
            Kant.Hoogstens => Maak(knoop, feit, null, grens),
            _ => Maak(knoop, feit, null, grens with { Verschuiving = -1 }),
        };
    }

    /// <summary>
    /// <c>minstens X geleden</c> is day + X ≤ peildatum, <c>minder dan</c> its opposite; <c>hoogstens X geleden</c> is
    /// day + X ≥ peildatum, <c>meer dan</c> its opposite.
    /// </summary>
    private Vergelijking.Tussen? Geleden(Feit feit, YamlScalar knoop, string rest, Kant kant)
    {
        var soort = kant is Kant.Minstens or Kant.MinderDan ? Grenssoort.Geleden : Grenssoort.GeledenDagEerder;
        if (_waarden.Grens(feit, knoop, rest, soort) is not { } grens)
        {
            return null;
        }

        return kant is Kant.Minstens or Kant.MeerDan
            ? Maak(knoop, feit, null, grens)
            : Maak(knoop, feit, grens with { Verschuiving = 1 }, null);
    }

    private Vergelijking.Tussen? Bereik(Feit feit, YamlScalar knoop, string kern, bool geleden)
    {
        var metEinde = kern.Contains(" tot en met ", StringComparison.Ordinal);
        var delen = kern[4..].Split(metEinde ? " tot en met " : " tot ");
        if (delen.Length != 2)
        {
            context.Meld(VoorwaardeDiagnostics.Onleesbaar(knoop.Plaats, knoop.Tekst, "schrijf `van … tot …` of `van … tot en met …`"));
            return null;
        }

        // From 1 to 2 years ago runs back in time: at least 1 year ago, and less than (or at most) 2 years ago.
        var eerste = _waarden.Grens(feit, knoop, delen[0], geleden ? Grenssoort.Geleden : Grenssoort.Waarde);
        var tweede = _waarden.Grens(feit, knoop, delen[1], !geleden ? Grenssoort.Waarde : metEinde ? Grenssoort.GeledenDagEerder : Grenssoort.Geleden);
        if (eerste is null || tweede is null)
        {
            return null;
        }

        return geleden
            ? Maak(knoop, feit, tweede with { Verschuiving = 1 }, eerste)
            : Maak(knoop, feit, eerste, metEinde ? tweede : tweede with { Verschuiving = -1 });
    }

    /// <summary>Refuses an interval that is empty, or that every value of the fact lies in.</summary>
    private Vergelijking.Tussen? Maak(YamlScalar knoop, Feit feit, Grens? onder, Grens? boven)
    {
        if (Grenswaardelezer.Vast(onder) is { } laag && Grenswaardelezer.Vast(boven) is { } hoog && laag > hoog
            || Grenswaardelezer.Vast(onder) > feit.Maximum * feit.Schaal
            || Grenswaardelezer.Vast(boven) < feit.Minimum * feit.Schaal)
        {
            context.Meld(VoorwaardeDiagnostics.NooitWaar(knoop.Plaats, knoop.Tekst));
            return null;
        }

        if (!feit.KanOntbreken
            && (onder is null || Grenswaardelezer.Vast(onder) <= feit.Minimum * feit.Schaal)
            && (boven is null || Grenswaardelezer.Vast(boven) >= feit.Maximum * feit.Schaal))
        {
            context.Meld(VoorwaardeDiagnostics.AltijdWaar(knoop.Plaats, knoop.Tekst, feit));
            return null;
        }

        if (Leescombinaties.Van(onder, boven) > Leescombinaties.Hoogstens)
        {
            context.Meld(VoorwaardeDiagnostics.TeVeelLezingen(knoop.Plaats, Leescombinaties.Hoogstens));
            return null;
        }

        return new Vergelijking.Tussen(knoop.Tekst, onder, boven);
    }
}
