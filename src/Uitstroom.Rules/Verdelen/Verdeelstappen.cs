using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>How a division came about, in Dutch sentences.</summary>
internal static class Verdeelstappen
{
    public static ImmutableArray<string> Schrijf(Verdeling verdeling)
    {
        var regels = ImmutableArray.CreateBuilder<string>();
        if (verdeling.Herkomst is { } herkomst)
        {
            Herkomst(regels, verdeling, herkomst);
            return regels.ToImmutable();
        }

        foreach (var groep in verdeling.Groepen)
        {
            Groep(regels, verdeling, groep);
        }

        return regels.ToImmutable();
    }

    private static void Groep(ImmutableArray<string>.Builder regels, Verdeling verdeling, Verdeelgroep groep)
    {
        var naam = groep.Naam is { } binnen ? $"{binnen}: " : "";
        var hoe = verdeling.Methode switch
        {
            Verdeelmethode.VasteTabel => "volgens de tabel",
            Verdeelmethode.AfrondenPerRegel => "elke regel apart afgerond",
            Verdeelmethode.GelijkeDelen => "in gelijke delen",
            _ => "met de grootste resten",
        };
        regels.Add($"{naam}{Aantal(groep.Totaal)} {Weergave.Leesbaar(verdeling.Sleutel.Verdeelt)} {hoe}");
        regels.AddRange(groep.Delen.Select(deel => "  " + Deel(groep, deel)));
        if (groep.Gelijkstand is { } stand)
        {
            regels.Add("  " + Gelijk(stand));
        }

        if (groep.Verschil is { } verschil && verschil != 0)
        {
            regels.Add($"  samen {Aantal(groep.Verdeeld)}: {Weergave.Aantal(Math.Abs(verschil))} {(verschil < 0 ? "te weinig" : "te veel")}");
        }
    }

    private static string Deel(Verdeelgroep groep, Deel deel)
    {
        var naam = deel.Ontvanger ?? "niet genoemd";
        var uitkomst = deel.Aantal is { } aantal ? Weergave.Aantal(aantal) : $"{Weergave.Aantal(deel.Minstens)} of meer, nog niet beslist";
        if (deel.Begrensd is { } grens)
        {
            return $"{naam}: {uitkomst} ({grens})";
        }

        if (deel.Quotum is not { } quotum || deel.Berekening is not var (toedeling, plaats))
        {
            return $"{naam}: {uitkomst}";
        }

        var rest = quotum.Rest;
        var plek = deel.IsKandidaat ? "gelijk, nog te beslissen" : deel.Restplaats ? "krijgt er een bij" : "krijgt er geen bij";
        var gedrukt = deel.Gedrukt is { } getal && getal != deel.Berekend ? $"; gedrukt is {getal}, en dat geldt" : "";
        return $"{naam}: {Aantal(groep.Totaal)} × {Aantal(deel.Gewicht)} / {Weergave.Aantal(toedeling.Noemer)} = {quotum} ({Weergave.Breuk(quotum)});"
            + $" heel {Weergave.Aantal(toedeling.Onder[plaats])}, rest {Weergave.Breuk(rest)} (plaats {deel.Rang}), {plek}: {Aantal(deel.Berekend)}{gedrukt}";
    }

    private static string Gelijk(Gelijkstand stand)
    {
        var wie = Weergave.Opsomming(stand.Kandidaten, "en");
        return stand.Loting is { } loting
            ? $"gelijke resten bij {wie}; door loting kreeg {Weergave.Opsomming(loting, "en")} er een bij"
            : $"gelijke resten bij {wie}: {stand.Plaatsen} van hen {(stand.Plaatsen == 1 ? "krijgt" : "krijgen")} er een bij; wie, beslissen mensen";
    }

    private static void Herkomst(ImmutableArray<string>.Builder regels, Verdeling verdeling, Herkomstverdeling herkomst)
    {
        regels.Add($"{Aantal(verdeling.Totaal)} mensen; het aandeel van elke gemeente is berekend met de grootste resten");
        regels.AddRange(herkomst.Delen.Select(deel =>
            $"  {deel.Ontvanger}: aandeel {Aantal(deel.Aandeel)}, herkomst {Aantal(deel.Herkomst)}, ruimte {Aantal(deel.Ruimte)},"
            + $" toegedeeld {Aantal(deel.Toegedeeld)}, samen {Aantal(deel.Eindtotaal)}"));
        regels.Add($"  te verdelen over de ruimte: {Aantal(herkomst.TeVerdelen)}; ruimte samen: {Aantal(herkomst.Ruimte)}");
        if (herkomst.Gelijkstand is { } stand)
        {
            regels.Add("  " + Gelijk(stand));
        }

        regels.AddRange(herkomst.Beslissingen.Select(beslissing => $"  {beslissing.Waarover}; wie beslist: {Weergave.Leesbaar(beslissing.Wie)} [{beslissing.Bron}]"));
    }

    private static string Aantal(long? aantal) => aantal is { } getal ? Weergave.Aantal(getal) : "onbekend";
}
