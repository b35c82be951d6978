using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>A witness as an example that anybody can read: what is known of somebody, what old and new make of it, and why; the file folded away.</summary>
internal static class Voorbeeld
{
    public static IEnumerable<Blok> Maak(Getuige getuige, int? nummer)
    {
        var feiten = Feitzin.Alle(getuige.Nieuw).Select(zin => (Punt)(Tekst)zin).ToImmutableArray();
        var kop = Tekst.Vet(nummer is { } eigen ? $"Voorbeeld {eigen}." : "Voorbeeld.");
        var dag = getuige.Nieuw.Peildatum is { } peildatum ? $", getoetst op {Weergave.Datum(peildatum)}" : "";
        yield return feiten.IsEmpty
            ? new Blok.Alinea(kop + $" Stel dat er van iemand nog niets bekend is{dag}.")
            : new Blok.Alinea(kop + $" Stel, van iemand is alleen dit bekend{dag}:");
        if (!feiten.IsEmpty)
        {
            yield return new Blok.Lijst(feiten, IsKeuze: true);
        }

        yield return new Blok.Termen([new Term(null, "Volgens oud", Schrijfwijze.Zin(getuige.StandOud)), new Term(null, "Volgens nieuw", Schrijfwijze.Zin(getuige.StandNieuw)), .. Waarom(getuige), .. Wanneer(getuige)]);
        yield return new Blok.Vouw("Dit voorbeeld als aanvraag in een bestand", getuige.ToYaml());
    }

    private static IEnumerable<Term> Waarom(Getuige getuige)
    {
        if (!getuige.Verschillen.IsEmpty)
        {
            yield return new Term(null, "Dat komt door", Tekst.Leeg)
            {
                Punten = [.. getuige.Verschillen.Select(verschil => (Punt)(Tekst)$"{(verschil.InNieuw ? "nieuw" : "oud")} vraagt {verschil.Tekst}: {Stand(verschil.Stand)}")],
            };
        }
    }

    private static IEnumerable<Term> Wanneer(Getuige getuige)
    {
        if (!getuige.Bereiken.IsEmpty)
        {
            yield return new Term(null, "Zo'n verschil is er bij", Tekst.Leeg)
            {
                Punten = [.. getuige.Bereiken.Select(bereik => (Punt)(Tekst)$"{Weergave.Leesbaar(bereik.Feit)}: {string.Join("; ", bereik.Waarden)}")],
            };
        }
    }

    private static string Stand(UitlegStand stand) => stand switch
    {
        UitlegStand.Ja => "ja",
        UitlegStand.Nee => "nee",
        _ => "onbekend",
    };
}
