using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Bodies and meetings as text: those that meet from time to time first, then those that meet when something happens.</summary>
internal static class Overlegweergave
{
    private static readonly Dictionary<string, string> _taken = new()
    {
        ["voorzitter"] = "voorzitter",
        ["bereidt_voor"] = "voorbereiding",
        ["organiseert"] = "organisatie",
        ["verslag"] = "verslag",
        ["taak"] = "verder",
    };

    public static void Toon(Scherm scherm, IReadOnlyCollection<Overleg> overleggen, Afsprakenoverzicht? op)
    {
        var stukken = new Stukken(scherm);
        foreach (var overleg in overleggen.OrderBy(overleg => overleg.IsBijAanleiding))
        {
            Toon(stukken, overleg, op);
        }
    }

    private static void Toon(Stukken stukken, Overleg overleg, Afsprakenoverzicht? op)
    {
        stukken.Kop(overleg.OokGenoemd.IsEmpty ? overleg.Titel : $"{overleg.Titel} (ook genoemd: {string.Join(", ", overleg.OokGenoemd)})");
        stukken.Regels("wie", overleg.Leden.Select(lid => lid.Tekst == "niet genoemd" ? "(niet genoemd)" : lid.Tekst));
        stukken.Regels("waarover", overleg.Bespreekt);
        stukken.Regels("wanneer", Wanneer(overleg));
        if (op is not null)
        {
            stukken.Regels("eerstvolgend", overleg.KomtBijeen.SelectMany(afspraak => Eerstvolgend(op, afspraak)));
        }

        foreach (var taak in overleg.Taken.GroupBy(taak => taak.Soort))
        {
            stukken.Regels(_taken[taak.Key], taak.Select(een => Stukken.Zin(een.Afspraak)));
        }

        stukken.Regels("besluit over", overleg.Besluiten.Select(Besluit));
        stukken.Regel("let op", overleg.Toelichting);
        stukken.Regel("bepalingen", string.Join(", ", overleg.Bepalingen));
    }

    private static IEnumerable<string> Wanneer(Overleg overleg) => overleg.KomtBijeen.IsEmpty
        ? ["niet geregeld: de tekst zegt niet hoe vaak"]
        : overleg.KomtBijeen.Select(afspraak => afspraak.Termijntekst.Length > 0 ? afspraak.Termijntekst : afspraak.Doet);

    private static IEnumerable<string> Eerstvolgend(Afsprakenoverzicht op, Afspraak afspraak)
    {
        var uitslag = op.Afspraken.First(uitslag => uitslag.Afspraak == afspraak);
        var termijn = uitslag.Termijnen.FirstOrDefault(termijn => termijn.Uiterlijk >= op.Op);
        yield return termijn is null ? uitslag.Tekst
            : termijn.Vanaf is { } van && van > op.Op ? $"van {Datumtekst.Iso(van)} tot en met {Datumtekst.Iso(termijn.Uiterlijk!.Value)}"
            : $"uiterlijk {Datumtekst.Iso(termijn.Uiterlijk!.Value)}{(termijn.Keer > 1 ? $" ({termijn.Keer} keer)" : "")}";
    }

    private static string Besluit(Overlegbesluit besluit)
    {
        var advies = besluit.NaAdviesVan is { } wie ? $", na advies van {Stukken.Leesbaar(wie)}" : "";
        var meerderheid = besluit.Meerderheden is ["niet_geregeld"] ? "de meerderheid is niet geregeld" : string.Join(" of ", besluit.Meerderheden.Select(Stukken.Leesbaar));
        var lezing = besluit.Lezing is { } open ? $" (lezing {open.Naam})" : "";
        return $"{besluit.Wat}{advies}: {meerderheid}{lezing}{(besluit.Toelichting.Length == 0 ? "" : $". {besluit.Toelichting}")}";
    }
}
