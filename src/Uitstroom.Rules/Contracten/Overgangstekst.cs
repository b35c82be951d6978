namespace Uitstroom.Rules;

/// <summary>The sentences about one transition.</summary>
internal static class Overgangstekst
{
    /// <summary>What the text says of it, in a few words: <c>eerst casusoverleg</c>.</summary>
    public static string Kort(Overgangsuitslag uitslag) => uitslag.Soort switch
    {
        Overgangsoort.Volgt => "volgt vanzelf",
        Overgangsoort.Kan => "kan",
        Overgangsoort.KanNiet when uitslag.Overgang.Werking == Overgangswerking.KanNiet && uitslag.Toetsing.Soort == UitkomstSoort.Voldoet => "mag niet volgens de tekst",
        Overgangsoort.KanNiet => "kan niet: wat daarvoor nodig is, is er niet",
        Overgangsoort.Eerst => $"eerst {uitslag.Stap!.Titel}",
        Overgangsoort.NietVanToepassing => "is nu niet van toepassing",
        Overgangsoort.NietGeregeld => "de tekst zegt niet wat er volgt",
        Overgangsoort.BuitenLooptijd => "de regeling geldt niet op deze dag",
        _ => uitslag.Open switch
        {
            "oordeel_nodig" => "open: eerst moet iemand oordelen",
            "niet_geregeld" => "open: de tekst regelt dit niet",
            _ => "open: er ontbreken gegevens",
        },
    };

    /// <summary>All lines: what the text says, who, why, and what else follows. The first begins with a mark.</summary>
    public static IEnumerable<string> Regels(Overgangsuitslag uitslag)
    {
        var overgang = uitslag.Overgang;
        var schakel = overgang.Schakel is { } naam ? $" ({Weergave.Leesbaar(naam)})" : "";
        yield return $"{Teken(uitslag.Soort)} {overgang.Titel}{schakel}: {Kort(uitslag)}{Naar(uitslag)}  [{string.Join(", ", uitslag.Bepalingen)}]";
        foreach (var regel in Stap(uitslag).Concat(Wie(uitslag)).Concat(Redenen(uitslag)).Concat(Gevolgen(uitslag)))
        {
            yield return "    " + regel;
        }

        foreach (var regel in Leestekst.Schrijf(uitslag.Betwist).Where(regel => regel.Length > 0))
        {
            yield return "    " + regel;
        }
    }

    /// <summary>Whom to invite: <c>a, b en misschien c</c>.</summary>
    public static string Deelnemer(Deelnemer deelnemer)
    {
        var lezing = deelnemer.Lezingen.IsEmpty ? "" : $" (betwist: {string.Join(", ", deelnemer.Lezingen.Select(een => een.Naam))})";
        return deelnemer.Geldt switch { true => "", false => "misschien ", _ => "misschien " } + deelnemer.Wie + lezing;
    }

    public static string Gevolg(Contractgevolg gevolg)
    {
        var wie = gevolg.Wietitel is { } rol ? $" ({rol})" : "";
        return $"{gevolg.Tekst}{wie}  [{string.Join(", ", gevolg.Bron)}]";
    }

    private static string Teken(Overgangsoort soort) => soort switch
    {
        Overgangsoort.Volgt => "✓",
        Overgangsoort.Kan => "•",
        Overgangsoort.KanNiet => "✗",
        Overgangsoort.Eerst => "→",
        Overgangsoort.Open => "?",
        _ => "-",
    };

    private static string Naar(Overgangsuitslag uitslag)
    {
        if (uitslag.Soort is not (Overgangsoort.Volgt or Overgangsoort.Kan))
        {
            return "";
        }

        var door = uitslag.LooptDoorTotEnMet is { } laatste ? $"; de huur loopt door tot en met {Weergave.Datum(laatste)}" : "";
        return uitslag.Overgang.Naar switch
        {
            null => door.Length > 0 ? door : "; het contract blijft zoals het is",
            Contractvorm.Beeindigd => $"; het contract eindigt{Laatste(uitslag)}{door}",
            "niet_geregeld" => $"; wat er met het contract gebeurt is niet geregeld in de tekst{door}",
            var naar => $"; het wordt {Vormtitel(uitslag, naar)}{Vanaf(uitslag)}{Wissel(uitslag)}{door}",
        };
    }

    private static string Vormtitel(Overgangsuitslag uitslag, string naam) => uitslag.Toetsing.Regeling.Contracten.Regels.Vorm(naam)!.Titel;

    private static string Vanaf(Overgangsuitslag uitslag) =>
        uitslag.Vanaf is { } dag ? $" vanaf {Weergave.Datum(dag)}" : ", op welke dag is niet geregeld in de tekst";

    private static string Laatste(Overgangsuitslag uitslag) => uitslag.Vanaf is { } dag
        ? $" op {Weergave.Datum(uitslag.Overgang.Per == Overgangsdag.DagNaEinde ? dag.PlusDays(-1) : dag)}"
        : ", op welke dag is niet geregeld in de tekst";

    private static string Wissel(Overgangsuitslag uitslag) => uitslag.Hoofdhuren is var (van, naar)
        ? $"; huurder wordt {naar.Huurdertitel} (was {van.Huurdertitel})"
        : "";

    private static IEnumerable<string> Stap(Overgangsuitslag uitslag)
    {
        if (uitslag.Stap is { } stap)
        {
            var met = uitslag.Deelnemers.IsEmpty ? "" : $"Met: {Weergave.Opsomming(uitslag.Deelnemers.Select(Deelnemer), "en")}";
            var organiseert = stap.Organiseert is { } rol ? $"Organiseert: {rol.Voor(uitslag.Toetsing.Aanvraag.Waarden)}" : "";
            foreach (var regel in new[] { met, organiseert }.Where(regel => regel.Length > 0))
            {
                yield return regel;
            }
        }

        foreach (var advies in uitslag.Aanbevolen)
        {
            yield return $"Eventueel eerst: {advies.Titel}  [{string.Join(", ", advies.Bron)}]";
        }
    }

    private static IEnumerable<string> Wie(Overgangsuitslag uitslag) => uitslag.Soort is Overgangsoort.KanNiet
        ? []
        : uitslag.Beslist.Where(een => een.Rol != BeslisserRol.Besluit).Select(Uitkomsttekst.Beslisser)
            .Concat(uitslag.Beslist.Where(een => een.Rol == BeslisserRol.Besluit).Take(1)
                .Select(een => een.Wie == Rol.Ongenoemd ? $"Wie beslist is {Rol.Ongenoemd}." : $"Beslist: {een.Wie}"));

    private static IEnumerable<string> Redenen(Overgangsuitslag uitslag)
    {
        foreach (var regel in uitslag.Soort is Overgangsoort.Volgt or Overgangsoort.Kan ? [] : uitslag.Uitleg.Where(regel => regel.Stand is UitlegStand.Nee or UitlegStand.Onbekend))
        {
            foreach (var deel in Beslissend(regel, 0))
            {
                yield return deel;
            }
        }

        foreach (var feit in uitslag.VraagNu)
        {
            yield return $"Vraag nu: {feit.Naam}: {feit.Vraag}";
        }
    }

    private static IEnumerable<string> Beslissend(UitlegRegel regel, int diepte) => regel.Delen.Where(deel => deel.Beslissend)
        .SelectMany(deel => Beslissend(deel, diepte + 2).Prepend(new string(' ', diepte) + $"{Uitkomsttekst.Teken(deel.Stand)} {deel.Tekst}"));

    private static IEnumerable<string> Gevolgen(Overgangsuitslag uitslag) => uitslag.Gevolgen.Select(gevolg => $"Gevolg: {Gevolg(gevolg)}");
}
