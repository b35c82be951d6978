using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Reads the value of one bound: written out, or the name of a parameter. Checks that it fits the fact.</summary>
internal sealed class Grenswaardelezer(Bindcontext context)
{
    /// <summary>The bound, or null after a diagnostic.</summary>
    public Grens? Grens(Feit feit, YamlScalar knoop, string tekst, Grenssoort soort)
    {
        tekst = tekst.Trim();
        if (tekst == "peildatum" && feit.Type == FeitType.Datum && soort == Grenssoort.Waarde)
        {
            return new Grens(Grenssoort.Peildatum, null);
        }

        var bron = Bron(feit, knoop, tekst);
        if (bron is null)
        {
            return null;
        }

        var grens = new Grens(soort, bron) { Schaal = feit.Schaal, Eenheid = Grootheidlezer.Eenheid(feit.Eenheid) };
        var onpassend = Waarden(bron).FirstOrDefault(waarde => !Past(feit, grens, waarde));
        if (onpassend is null)
        {
            return grens;
        }

        context.Meld(bron is Grensbron.VanParameter van
            ? VoorwaardeDiagnostics.VerkeerdeParameter(knoop.Plaats, van.Parameter.Naam, onpassend.ToString()!, feit)
            : VoorwaardeDiagnostics.PastNiet(knoop.Plaats, feit, knoop.Tekst, Hulp(feit, soort)));
        return null;
    }

    /// <summary>The integer of a bound that is the same on every day and under every reading; null when it is not.</summary>
    public static long? Vast(Grens? grens) => grens switch
    {
        { Soort: Grenssoort.Waarde, Bron: Grensbron.Geschreven { Waarde: not Grootheid.Stil } } =>
            new Grensregel(grens, Wereld.Open(0)).Op(Dag.Eerste).Waarde,
        _ => null,
    };

    private Grensbron? Bron(Feit feit, YamlScalar knoop, string tekst)
    {
        if (context.Parameters.TryGetValue(tekst, out var parameter))
        {
            return new Grensbron.VanParameter(parameter);
        }

        if (Grootheidlezer.Lees(tekst) is { } grootheid)
        {
            return new Grensbron.Geschreven(grootheid);
        }

        if (feit.Type == FeitType.Tijdstip && Feitlezer.Lees(feit, tekst, out var moment) == Feitfout.Geen && moment.IsBekend)
        {
            return new Grensbron.Geschreven(new Grootheid.Moment(Moment.Van(moment.Getal)));
        }

        context.MeldTenzijGebroken(tekst, () => Grootheidlezer.LijktDatum(tekst)
            ? VormDiagnostics.OngeldigeDatum(knoop.Plaats, tekst)
            : Vormcontrole.IsNaam(tekst)
                ? VoorwaardeDiagnostics.OnbekendeParameter(knoop.Plaats, tekst, Suggestion.For(tekst, context.Parameters.Keys))
                : VoorwaardeDiagnostics.Onleesbaar(knoop.Plaats, knoop.Tekst, Hulp(feit, Grenssoort.Waarde)));
        return null;
    }

    private static IEnumerable<Grootheid> Waarden(Grensbron bron) => bron switch
    {
        Grensbron.Geschreven geschreven => [geschreven.Waarde],
        Grensbron.VanParameter van => van.Parameter.Waarden.SelectMany(waarde => waarde.Waarde.Alle()),
        _ => [],
    };

    private static bool Past(Feit feit, Grens grens, Grootheid waarde) => (feit.Type, grens.Soort, waarde) switch
    {
        (_, _, Grootheid.Stil) => true,
        (FeitType.Datum, Grenssoort.Geleden or Grenssoort.GeledenDagEerder, _) => waarde is Grootheid.Periode,
        (FeitType.Datum, _, _) => waarde is Grootheid.Datum,
        (FeitType.Tijdstip, _, _) => waarde is Grootheid.Moment,
        (FeitType.Bedrag, _, _) => waarde is Grootheid.Bedrag,
        (FeitType.Getal, _, Grootheid.Getal getal) => Heel(feit, getal.Waarde),
        (FeitType.Getal, _, Grootheid.Periode periode) => grens.Eenheid is { } eenheid && periode.Duur.PastIn(eenheid),
        _ => false,
    };

    // A bound with more decimals than the fact can have lies between two of its values; an age is a whole number of years.
    private static bool Heel(Feit feit, decimal getal) =>
        decimal.Truncate(getal * feit.Schaal) == getal * feit.Schaal
        && (feit.Berekend is not Berekening.Leeftijd || (getal >= 0 && getal <= 200));

    private static string Hulp(Feit feit, Grenssoort soort) => (feit.Type, soort) switch
    {
        (FeitType.Datum, Grenssoort.Geleden or Grenssoort.GeledenDagEerder) => "schrijf een periode, zoals `6 maanden`",
        (FeitType.Datum, _) => "schrijf een datum, zoals `2025-07-01`, of een periode met `geleden`",
        (FeitType.Tijdstip, _) => "schrijf een tijdstip, zoals `2021-06-11T16:30`",
        (FeitType.Bedrag, _) => "schrijf een bedrag, zoals `7500 euro`",
        _ => feit.Eenheid is null ? "schrijf een getal, zoals `18`" : $"schrijf een getal in {feit.Eenheid}",
    };
}
