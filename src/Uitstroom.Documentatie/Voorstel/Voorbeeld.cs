using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>A witness as an example that anybody can read: what is known of somebody, what old and new make of it, and why; the file folded away.</summary>
internal static class Voorbeeld
{
    public static IEnumerable<Blok> Maak(Getuige getuige, int? nummer)
    {
        var kop = Tekst.Vet(nummer is { } eigen ? $"Voorbeeld {eigen}." : "Voorbeeld.");
        var bekend = LeestHetzelfde(getuige)
            ? Bekend(kop + " Stel", getuige.Nieuw)
            : [.. Bekend(kop + " Oud en nieuw lezen niet hetzelfde. In oud: stel", getuige.Oud), .. Bekend("In nieuw: stel", getuige.Nieuw)];
        foreach (var blok in bekend)
        {
            yield return blok;
        }

        yield return new Blok.Termen([new Term(null, "Volgens oud", Schrijfwijze.Zin(getuige.StandOud)), new Term(null, "Volgens nieuw", Schrijfwijze.Zin(getuige.StandNieuw)), .. Waarom(getuige), .. Wanneer(getuige)]);
        if (getuige.LeestAnders)
        {
            yield return new Blok.Vouw("Dit voorbeeld als aanvraag in een bestand, voor oud", getuige.ToYamlOud());
        }

        yield return new Blok.Vouw("Dit voorbeeld als aanvraag in een bestand" + (getuige.LeestAnders ? ", voor nieuw" : ""), getuige.ToYaml());
    }

    // Another name of the test, or another order of the facts, is nothing that a reader of sentences sees.
    private static bool LeestHetzelfde(Getuige getuige) => getuige.Oud.Peildatum == getuige.Nieuw.Peildatum
        && Feitzin.Alle(getuige.Oud).Order(StringComparer.Ordinal).SequenceEqual(Feitzin.Alle(getuige.Nieuw).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>What is known of somebody, as one version reads it.</summary>
    private static IEnumerable<Blok> Bekend(Tekst begin, Aanvraag aanvraag)
    {
        var feiten = Feitzin.Alle(aanvraag).Select(zin => (Punt)(Tekst)zin).ToImmutableArray();
        var dag = aanvraag.Peildatum is { } peildatum ? $", getoetst op {Weergave.Datum(peildatum)}" : "";
        yield return new Blok.Alinea(begin + (feiten.IsEmpty ? $" dat er van iemand nog niets bekend is{dag}." : $", van iemand is alleen dit bekend{dag}:"));
        if (!feiten.IsEmpty)
        {
            yield return new Blok.Lijst(feiten, IsKeuze: true);
        }
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
