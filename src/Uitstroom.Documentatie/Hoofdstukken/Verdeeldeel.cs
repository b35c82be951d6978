using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>A key of division: how it works, the numbers with bars, and what in the printed table does not follow.</summary>
internal static class Verdeeldeel
{
    public static Deel Maak(Opbouw op, Verdeelsleutel sleutel)
    {
        var verdeling = sleutel.Verdeel();
        return new Deel($"verdeelsleutels.{sleutel.Naam}", sleutel.Titel, [.. Uitleg(op, sleutel, verdeling), .. Cijfers(sleutel, verdeling), .. Regels(op, sleutel)])
        {
            Kenmerken = op.Bron(sleutel.Bron),
        };
    }

    public static string Methode(Verdeelmethode methode) => methode switch
    {
        Verdeelmethode.GrootsteResten => "naar grootste resten: ieder krijgt het hele deel, wat overblijft gaat naar de grootste resten",
        Verdeelmethode.AfrondenPerRegel => "elke regel apart afgerond, zodat de som kan afwijken",
        Verdeelmethode.GelijkeDelen => "in gelijke delen",
        Verdeelmethode.VasteTabel => "volgens de tabel van de regeling zelf",
        _ => "eerst naar herkomst; wie geen herkomst in de regio heeft, gaat naar wie zijn gelijke aandeel nog niet heeft",
    };

    private static IEnumerable<Blok> Uitleg(Opbouw op, Verdeelsleutel sleutel, Verdeling verdeling)
    {
        var over = $"Verdeeld worden {Weergave.Leesbaar(sleutel.Verdeelt)} over {Weergave.Leesbaar(sleutel.Over.Naam)}"
            + (sleutel.Per is { } per ? $", per lid van {Weergave.Leesbaar(per.Naam)}" : "")
            + (sleutel.Naar is { } naar ? $", naar {Weergave.Leesbaar(naar)}" : "")
            + (sleutel.GeteldOp is { } dag ? $" (geteld op {Weergave.Datum(dag)})" : "") + ".";
        yield return new Blok.Alinea(over + (verdeling.Totaal is { } totaal && !verdeling.HeeftFouten ? $" Het totaal is {Staaf.Getal(totaal)}." : ""));
        var methode = Opbouw.PerLezing(sleutel.Methode, wijze => Methode(wijze));
        yield return new Blok.Lijst([new Punt("Wijze van verdelen: " + methode.Tekst + (methode.Delen.IsEmpty ? "." : ""), methode.Delen), .. Ontbreekt(sleutel)]);
        if (sleutel.Herkomst is { } herkomst)
        {
            yield return new Blok.Lijst([.. Herkomst(op, herkomst)]);
        }
    }

    private static IEnumerable<Punt> Ontbreekt(Verdeelsleutel sleutel) => sleutel.OntbreektInBron.IsEmpty
        ? []
        : [(Tekst)$"Om te verdelen ontbreekt in de bron: {Weergave.Opsomming(sleutel.OntbreektInBron.Select(Weergave.Leesbaar), "en")}."];

    private static IEnumerable<Punt> Herkomst(Opbouw op, Herkomstregel regel)
    {
        if (regel.BovenAandeel is { } boven)
        {
            yield return (Tekst)$"Wie meer eigen mensen heeft dan zijn aandeel: daarover beslissen {Wie(boven)}." + op.Bron(boven.Bron);
        }

        if (regel.MeerVraagDanAanbod is { } vraag)
        {
            yield return (Tekst)$"Zijn er meer mensen dan woningen: daarover beslissen {Wie(vraag)}." + op.Bron(vraag.Bron);
        }

        if (regel.Uitgezonderd is { } uitzondering)
        {
            var punt = op.Zin.Als("Deze regel geldt niet", uitzondering.Wanneer);
            yield return new Punt(punt.Tekst + op.Bron(uitzondering.Bron), punt.Delen);
        }
    }

    private static string Wie(Beslispunt punt) => punt.Wie == "niet_genoemd" ? "mensen; wie staat er niet" : Weergave.Leesbaar(punt.Wie);

    private static IEnumerable<Blok> Cijfers(Verdeelsleutel sleutel, Verdeling verdeling)
    {
        var delen = verdeling.HeeftFouten ? [] : verdeling.Groepen.SelectMany(groep => groep.Delen.Select(deel => (Groep: groep, Deel: deel))).ToList();
        if (delen.Count == 0)
        {
            yield return new Blok.Noot("Zonder de gegevens die ontbreken, is hier geen verdeling te tonen.");
            yield break;
        }

        ImmutableArray<Staaf> staven = [.. delen.Select(een => new Staaf(een.Groep.Naam, Naam(een.Deel), een.Deel.Aantal ?? een.Deel.Minstens, Tekst(een.Deel)))];
        yield return new Blok.Figuur($"figuur.verdeelsleutels.{sleutel.Naam}", $"{sleutel.Titel}: aantal {Weergave.Leesbaar(sleutel.Verdeelt)}", Staafdiagram.Omschrijving(staven), Staafdiagram.Maak(staven));
        yield return Tabel(sleutel, verdeling, [.. delen]);
    }

    private static Blok.Tabel Tabel(Verdeelsleutel sleutel, Verdeling verdeling, ImmutableArray<(Verdeelgroep Groep, Rules.Deel Deel)> delen)
    {
        var metGewicht = delen.Any(een => een.Deel.Gewicht is not null);
        var metDeel = delen.Any(een => een.Deel.Quotum is not null);
        var metDruk = delen.Any(een => een.Deel.Gedrukt is not null);
        ImmutableArray<(bool Toon, Kolom Kolom, Func<(Verdeelgroep Groep, Rules.Deel Deel), Cel> Cel)> kolommen =
        [
            (true, "Ontvanger", een => Naam(een.Deel)),
            (sleutel.Per is not null, "Binnen", een => een.Groep.Naam ?? ""),
            (metGewicht, new Kolom(Schrijfwijze.Hoofdletter(Weergave.Leesbaar(sleutel.Naar ?? "gewicht")), IsGetal: true), een => een.Deel.Gewicht is { } gewicht ? Weergave.Aantal(gewicht) : ""),
            (metDeel, new Kolom("Precies", IsGetal: true), een => een.Deel.Quotum is { } deel ? Weergave.Breuk(deel) : ""),
            (metDruk, new Kolom("Gedrukt", IsGetal: true), een => een.Deel.Gedrukt is { } gedrukt ? Staaf.Getal(gedrukt) : ""),
            (true, new Kolom("Aantal", IsGetal: true), een => Aantal(een.Deel)),
        ];
        var zichtbaar = kolommen.Where(kolom => kolom.Toon).ToImmutableArray();
        var som = verdeling.Verdeeld is { } verdeeld ? Staaf.Getal(verdeeld) : "open";
        return new Blok.Tabel($"{sleutel.Titel}: de cijfers", [.. zichtbaar.Select(kolom => kolom.Kolom)], [.. delen.Select(een => new Rij(null, [.. zichtbaar.Select(kolom => kolom.Cel(een))]))])
        {
            Voet = new Rij(null, [.. zichtbaar.Select((_, nummer) => nummer == 0 ? (Cel)"Samen" : nummer == zichtbaar.Length - 1 ? som : "")]),
        };
    }

    private static IEnumerable<Blok> Regels(Opbouw op, Verdeelsleutel sleutel)
    {
        var punt = op.Regeling.Knelpunten.Alle.FirstOrDefault(een => een.Herkomst == Knelpuntherkomst.Tabel && een.Naam == $"verdeelsleutels.{sleutel.Naam}.gedrukt");
        if (punt is not null)
        {
            yield return new Blok.Alinea("In de gedrukte tabel klopt niet alles:");
            yield return new Blok.Lijst([.. punt.Bevindingen.Select(bevinding => (Punt)(Tekst)Schrijfwijze.Zin(bevinding))]);
        }
    }

    private static string Naam(Rules.Deel deel) => deel.Ontvanger ?? "niemand genoemd";

    private static string Aantal(Rules.Deel deel) => deel.Aantal is { } aantal ? Staaf.Getal(aantal)
        : deel.Hoogstens is { } hoogstens ? $"{Staaf.Getal(deel.Minstens)} of {Staaf.Getal(hoogstens)}" : $"ten minste {Staaf.Getal(deel.Minstens)}";

    private static string Tekst(Rules.Deel deel) => Aantal(deel) + (deel.Gedrukt is { } gedrukt && gedrukt != deel.Aantal ? $" (gedrukt: {Staaf.Getal(gedrukt)})" : "");
}
