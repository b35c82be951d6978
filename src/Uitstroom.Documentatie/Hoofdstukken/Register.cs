using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>The appendix: every provision in the order of the agreement, with where it comes back in the page.</summary>
internal static class Register
{
    private const int Hoogstens = 4;

    public static Deel Maak(Opbouw op)
    {
        var gebruik = op.Regeling.Onderdelen.SelectMany(onderdeel => onderdeel.Bron.Select(id => (Id: id, onderdeel.Pad))).ToLookup(paar => paar.Id, paar => paar.Pad, StringComparer.Ordinal);
        return new Deel("bepalingen", "De bepalingen", Blokken(op, op.Regeling.Bepalingen.Values.OrderBy(bepaling => bepaling.Volgnummer), op.Bronnen, id => Terug(op, [.. gebruik[id]])));
    }

    /// <summary>Provisions as terms: where they stand, what they say in our words, what the register remarks, and what hangs on them.</summary>
    public static IEnumerable<Blok> Blokken(Opbouw op, IEnumerable<Bepaling> bepalingen, Bronnen bronnen, Func<string, Tekst> terug)
    {
        ImmutableArray<Term> termen = [.. bepalingen.Select(bepaling => new Term(bronnen.Anker(bepaling.Id), (Tekst)(Schrijfwijze.Hoofdletter(bepaling.Plaats) + " ") + new Tekst([new Stuk.Kenmerk(bepaling.Id)]), op.Bronnen.InTekst(Schrijfwijze.Zin(bepaling.Samenvatting)))
        {
            Punten = [.. Punten(op, bepaling, terug(bepaling.Id))],
        })];
        return termen.IsEmpty ? [] :
        [
            new Blok.Alinea("Elke bepaling in de volgorde van de regeling, samengevat in eigen woorden; cijfers, dagen en namen zijn overgenomen. De tekst van de regeling zelf gaat voor."),
            new Blok.Termen(termen),
        ];
    }

    private static IEnumerable<Punt> Punten(Opbouw op, Bepaling bepaling, Tekst terug)
    {
        if (bepaling.Opmerking.Length > 0)
        {
            yield return "Opmerking: " + op.Bronnen.InTekst(Schrijfwijze.Zin(bepaling.Opmerking));
        }

        if (!terug.IsLeeg)
        {
            yield return "Komt terug in: " + terug + ".";
        }
        else if (op.Regeling.WaaromZonderRegel.TryGetValue(bepaling.Id, out var waarom))
        {
            yield return "Geen regel: " + op.Bronnen.InTekst(Schrijfwijze.Zin(waarom));
        }

    }

    private static Tekst Terug(Opbouw op, ImmutableArray<string> paden)
    {
        var zichtbaar = paden.Where(pad => !pad.StartsWith("zonder_regel", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return Tekst.Samen("; ", zichtbaar.Take(Hoogstens).Select(op.Naar)) + (zichtbaar.Length > Hoogstens ? $" en nog {zichtbaar.Length - Hoogstens} plaatsen" : "");
    }
}
