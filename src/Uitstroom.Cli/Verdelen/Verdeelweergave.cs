using Spectre.Console;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>A division as a table with bars, its subtotals and what other readings give.</summary>
internal static class Verdeelweergave
{
    private const int Breed = 100;

    public static void Toon(Scherm scherm, Verdeling verdeling)
    {
        Kop(scherm, verdeling);
        scherm.Tabel(Tabel(scherm, verdeling));
        foreach (var regel in Slot(verdeling))
        {
            scherm.Alinea(regel);
        }
    }

    /// <summary>The title, what is divided by what, and the provisions.</summary>
    public static void Kop(Scherm scherm, Verdeling verdeling)
    {
        var sleutel = verdeling.Sleutel;
        scherm.Alinea($"{sleutel.Titel} ({sleutel.Naam})", new Style(decoration: Decoration.Bold));
        var naar = sleutel.Naar is null ? "" : $" naar {Naam(sleutel.Naar)}";
        var dag = sleutel.GeteldOp is { } datum ? $" van {Datumtekst.Iso(datum)}" : "";
        var eigen = verdeling.Opties.Gewichten is null ? "" : ", met eigen gewichten";
        var wat = verdeling.Herkomst is null ? Naam(sleutel.Verdeelt) : "mensen";
        var aantal = verdeling.Totaal is { } totaal ? $"{Getaltekst.Van(totaal)} {wat}" : $"Een aantal {wat} dat nog niet vaststaat,";
        scherm.Alinea($"{aantal}{naar}{dag}{eigen}: {Methode(verdeling.Methode)} [{string.Join(", ", sleutel.Bron)}]");
        scherm.Regel();
    }

    public static string Naam(string naam) => naam.Replace('_', ' ');

    private static string Methode(Verdeelmethode methode) => methode switch
    {
        Verdeelmethode.GrootsteResten => "grootste resten",
        Verdeelmethode.AfrondenPerRegel => "elke regel apart afgerond",
        Verdeelmethode.GelijkeDelen => "gelijke delen",
        Verdeelmethode.VasteTabel => "vaste tabel",
        _ => "herkomst met gelijk aandeel",
    };

    private static Table Tabel(Scherm scherm, Verdeling verdeling)
    {
        var ruim = scherm.Breedte >= Breed;
        var genest = verdeling.Groepen is not [{ Naam: null }];
        var kolommen = Kolommen(verdeling, ruim, genest).ToList();
        var tabel = new Table { Border = TableBorder.Simple };
        tabel.AddColumn(new TableColumn(genest ? "" : "ontvanger") { NoWrap = ruim });
        foreach (var kolom in kolommen)
        {
            tabel.AddColumn(new TableColumn(kolom.Kop) { Alignment = kolom.Kop.Length == 0 ? Justify.Left : Justify.Right, NoWrap = true });
        }

        foreach (var groep in verdeling.Groepen)
        {
            if (genest)
            {
                var stand = groep.Verschil is { } verschil && verschil != 0 ? $" (samen {Getaltekst.Van(groep.Verdeeld)})" : "";
                tabel.AddRow([new Text($"{groep.Naam}: {Getaltekst.Van(groep.Totaal)}{stand}", new Style(decoration: Decoration.Bold))]);
            }

            foreach (var deel in groep.Delen)
            {
                var naam = (genest ? "  " : "") + (deel.Ontvanger ?? "(niet genoemd)") + (deel.IsKandidaat ? " *" : "");
                tabel.AddRow([new Text(Scherm.Veilig(naam)), .. kolommen.Select(kolom => new Text(kolom.Cel(deel)))]);
            }
        }

        return tabel;
    }

    private static IEnumerable<(string Kop, Func<Deel, string> Cel)> Kolommen(Verdeling verdeling, bool ruim, bool genest)
    {
        var delen = verdeling.Delen.ToList();
        if (delen.Any(deel => deel.Gewicht is not null) && (ruim || !genest))
        {
            yield return (Naam(verdeling.Sleutel.Naar ?? "gewicht"), deel => Getaltekst.Van(deel.Gewicht));
        }

        if (delen.Any(deel => deel.Quotum is not null))
        {
            yield return ("exact", deel => deel.Quotum?.Afgekapt() ?? "");
            yield return ("berekend", deel => Getaltekst.Van(deel.Berekend));
        }

        if (delen.Any(deel => deel.Gedrukt is not null))
        {
            yield return ("gedrukt", deel => Getaltekst.Van(deel.Gedrukt));
        }

        yield return ("geldt", deel => Getaltekst.Bereik(deel.Aantal, deel.Minstens, deel.Hoogstens));
        if (delen.Any(deel => deel.Richtgetal is not null))
        {
            yield return ("richtgetal", deel => deel.Richtgetal is { } deelgetal
                ? deelgetal.Afgekapt() + (deel.GedruktRichtgetal is { } gedrukt ? $" (±{gedrukt})" : "")
                : "");
        }

        if (delen.Count > 1 && (ruim || !genest))
        {
            var meest = Math.Max(1, delen.Max(deel => deel.Minstens));
            var breedte = ruim && !genest ? 24 : 12;
            yield return ("", deel => new string('█', (int)((Int128)deel.Minstens * breedte / meest)));
        }
    }

    /// <summary>The name of an area as people write it; another name as it is.</summary>
    public static string Gebied(Verdeelsleutel sleutel, string naam) => sleutel.Regeling?.Gebieden.FirstOrDefault(gebied => gebied.Naam == naam)?.Titel ?? Naam(naam);

    private static IEnumerable<string> Slot(Verdeling verdeling)
    {
        if (verdeling.Groepen is [{ Naam: null, Verschil: { } verschil } enige] && verschil != 0)
        {
            yield return $"De delen zijn samen {Getaltekst.Van(enige.Verdeeld)}: {Getaltekst.Van(Math.Abs(verschil))} {(verschil < 0 ? "te weinig" : "te veel")}.";
        }

        if (!verdeling.PerGebied.IsEmpty)
        {
            yield return "Per gebied: " + string.Join("; ", verdeling.PerGebied.Select(som => Som(som with { Naam = Gebied(verdeling.Sleutel, som.Naam) }))) + ".";
        }

        if (!verdeling.PerOntvanger.IsEmpty)
        {
            yield return "Per ontvanger: " + string.Join("; ", verdeling.PerOntvanger.Select(Som)) + ".";
        }

        if (verdeling.ZonderOntvanger > 0)
        {
            yield return $"{Getaltekst.Van(verdeling.ZonderOntvanger)} {Naam(verdeling.Sleutel.Verdeelt)} staan in rijen die niemand noemen; de totalen per ontvanger zijn daarom ten minste.";
        }

        foreach (var stand in verdeling.Groepen.Where(groep => groep.Gelijkstand is not null))
        {
            yield return Gelijk(stand.Naam, stand.Gelijkstand!);
        }

        foreach (var ander in verdeling.AndereLezingen)
        {
            yield return $"{Lezing(ander)}: {Verschil(verdeling, ander.Verdeling)}.";
        }
    }

    /// <summary>Which reading, with what it means.</summary>
    public static string Lezing(Leesverdeling ander) =>
        "Lezing " + string.Join(" en ", ander.Keuzes.Select(keuze => $"{keuze.Lezing.Naam}, {keuze.Optie.Naam} ({keuze.Optie.Tekst})"));

    private static string Som(Verdeelsom som) =>
        $"{Naam(som.Naam)} {(som.Stilte is { } stilte ? Naam(stilte) : (som.TenMinste ? "ten minste " : "") + (som.Aantal is { } aantal ? Getaltekst.Van(aantal) : Getaltekst.Van(som.Minstens) + " of meer"))}{Anders(som)}";

    private static string Anders(Verdeelsom som) => som.Berekend is { } berekend && berekend != som.Aantal ? $" (berekend {Getaltekst.Van(berekend)})" : "";

    private static string Gelijk(string? groep, Gelijkstand stand)
    {
        var waar = groep is null ? "" : $" in {groep}";
        var wie = string.Join(", ", stand.Kandidaten);
        return stand.Loting is { } loting
            ? $"* Gelijke resten{waar} bij {wie}; door loting kreeg {string.Join(", ", loting)} er een bij."
            : $"* Gelijke resten{waar} bij {wie}: {Krijgt(stand)}. De regeling zegt niet wie; een loting is mee te geven.";
    }

    /// <summary>How many of those with equal remainders get one more.</summary>
    public static string Krijgt(Gelijkstand stand) => $"{stand.Plaatsen} van hen {(stand.Plaatsen == 1 ? "krijgt" : "krijgen")} er een bij";

    private static string Verschil(Verdeling hoofd, Verdeling ander)
    {
        var wijzigingen = ander.Delen
            .Where(deel => hoofd.Groepen.FirstOrDefault(groep => groep.Naam == deel.Groep)?.Delen.FirstOrDefault(een => een.Ontvanger == deel.Ontvanger)?.Aantal != deel.Aantal)
            .Select(deel => $"{deel.Ontvanger}{(deel.Groep is null ? "" : $" in {deel.Groep}")} {Getaltekst.Bereik(deel.Aantal, deel.Minstens, deel.Hoogstens)}");
        return $"{string.Join("; ", wijzigingen)}; samen {Getaltekst.Van(ander.Verdeeld)}";
    }
}
