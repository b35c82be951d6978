using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: who gets more or fewer homes, which numbers and last days move, and what becomes otherwise of a contract.</summary>
internal static class Regelsdeel
{
    public static Deel Maak(Regelingvergelijking vergelijking, Versiebronnen bronnen)
    {
        ImmutableArray<Deel> delen =
        [
            .. Groep("regels.verdeelsleutels", "Verdeling", vergelijking.Verdeelsleutels, bronnen),
            .. Groep("regels.quota", "Aantallen per jaar", vergelijking.Quota, bronnen),
            .. Groep("regels.afspraken", "Afspraken en termijnen", vergelijking.Afspraken, bronnen),
            .. Groep("regels.contracten", "Contracten", vergelijking.Contracten, bronnen),
        ];
        return new Deel("regels", "Aantallen, dagen en contracten", delen)
        {
            Blokken = delen.IsEmpty ? [] : [new Blok.Alinea("Wie er meer of minder krijgt, welk getal en welke laatste dag verschuift, en wat er anders wordt van een contract. Wat is nagerekend, staat erbij.")],
        };
    }

    /// <summary>How many differ; empty when none does.</summary>
    public static string Kort(Regelingvergelijking vergelijking)
    {
        var aantal = vergelijking.Regels.Count(regel => regel.Stand != Regelstand.Gelijk);
        return aantal == 0 ? "" : aantal == 1 ? "Er is 1 regel over verdelen, aantallen, termijnen of contracten anders." : $"Er zijn {aantal} regels over verdelen, aantallen, termijnen of contracten anders.";
    }

    private static IEnumerable<Deel> Groep(string id, string titel, IEnumerable<Regelvergelijking> regels, Versiebronnen bronnen)
    {
        var anders = regels.Where(regel => regel.Stand != Regelstand.Gelijk).ToList();
        if (anders.Count > 0)
        {
            yield return new Deel(id, titel, anders.Select(regel => Regel(regel, bronnen)));
        }
    }

    private static Deel Regel(Regelvergelijking regel, Versiebronnen bronnen)
    {
        var zinnen = Zinnen(regel).ToImmutableArray();
        return new Deel($"regels.{regel.Pad}", regel.Titel,
            [.. zinnen.IsEmpty ? Array.Empty<Blok>() : [new Blok.Lijst([.. zinnen])]],
            [.. regel.Voorwaarden.Where(deel => deel.Betekenis != Betekenis.Gelijk).Select((deel, nummer) => Betekenisdeel.Onderdeel($"regels.{regel.Pad}.voorwaarde{nummer + 1}", deel.Titel, deel, Onderwerp.Criterium, bronnen))])
        {
            IsRegel = true,
            Kenmerken = Tekst.Merk(Merk(regel), regel.Stand == Regelstand.NietVergeleken ? Merksoort.Open : Merksoort.Gewoon) + bronnen.Bij(regel.Bron),
        };
    }

    private static IEnumerable<Punt> Zinnen(Regelvergelijking regel)
    {
        if (regel.Aanwezigheid != Aanwezigheid.Beide)
        {
            return regel.Omschrijving.Length == 0 ? [] : [(Tekst)Leesbaar(regel.Omschrijving)];
        }

        // What stands behind two spaces belongs to the line before it.
        var punten = new List<Punt>();
        foreach (var zin in Verder(regel))
        {
            if (zin.StartsWith(' ') && punten.Count > 0)
            {
                punten[^1] = punten[^1] with { Delen = punten[^1].Delen.Add((Tekst)Leesbaar(zin.Trim())) };
            }
            else
            {
                punten.Add((Tekst)Leesbaar(zin.Trim()));
            }
        }

        return
        [
            .. regel.Wijzigingen.Concat(regel.Waardoor).Select(wijziging => (Punt)(Tekst)Leesbaar((wijziging with { Bron = [] }).ToString())),
            .. punten,
            .. regel.NietVergeleken.Select(reden => (Punt)(Tekst)Leesbaar($"niet vergeleken is {reden}")),
        ];
    }

    private static IEnumerable<string> Verder(Regelvergelijking regel) => regel switch
    {
        Sleutelvergelijking sleutel => Verdeeltekst.Regels(sleutel),
        Quotumvergelijking quotum => Regeltekstvergelijking.Jaren(quotum),
        Afspraakvergelijking afspraak => Verschuivingstekst.Regels(afspraak.Verschuivingen, afspraak.Startdagen, "begint het"),
        Rules.Contractvergelijking contract => Verschuivingstekst.Regels(contract.Verschuivingen, contract.Startdagen, "begint het"),
        _ => [],
    };

    private static string Leesbaar(string zin) => Schrijfwijze.Zin(Versiebronnen.Leesbaar(zin));

    private static string Merk(Regelvergelijking regel) => (regel.Aanwezigheid, regel.Stand) switch
    {
        (Aanwezigheid.AlleenOud, _) => "vervalt",
        (Aanwezigheid.AlleenNieuw, _) => "nieuw",
        (_, Regelstand.GelijkBekeken) => "anders geschreven, gelijk voor wat is bekeken",
        (_, Regelstand.NietVergeleken) => "niet vergeleken",
        _ => "anders",
    };
}
