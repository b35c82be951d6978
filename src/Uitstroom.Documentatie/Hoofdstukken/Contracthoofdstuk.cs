using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Chapter: the forms of contract, how one is chosen, and what becomes of it.</summary>
internal static class Contracthoofdstuk
{
    public static Deel Maak(Opbouw op)
    {
        var regels = op.Regeling.Contractregels;
        return new Deel("contracten", "Contracten", regels.Vormen.IsEmpty ? [] : new[]
        {
            new Deel("contracten.keuze", "Welk contract", Keuze(op, regels)) { Kenmerken = op.Bron(regels.Keuze.Bron) },
            new Deel("contracten.vormen", "De vormen", regels.Vormen.Select(vorm => Vorm(op, vorm))),
            new Deel("contracten.overgangen", "Wat er van een contract kan worden", [.. Diagram(op, regels)], [.. regels.Overgangen.Select((overgang, nummer) => Overgangdeel.Maak(op, overgang, nummer + 1))]),
        });
    }

    private static IEnumerable<Blok> Keuze(Opbouw op, Contractregels regels)
    {
        yield return new Blok.Alinea(regels.Keuze.Beslist is { } rol && rol.Naam != "niet_genoemd" ? $"Beslist: {Rolzin.Van(rol)}. De eerste regel die geldt telt." : "Wie beslist staat er niet. De eerste regel die geldt telt.");
        yield return new Blok.Termen([.. regels.Keuze.Rijen.Select(rij => Rij(op, regels, rij))]);
    }

    private static Term Rij(Opbouw op, Contractregels regels, Keuzerij rij)
    {
        var dan = Opbouw.PerLezing(rij.Dan, vormen => Vormen(regels, vormen));
        var punten = new List<Punt>(dan.Delen);
        if (rij.Wanneer is { } wanneer)
        {
            punten.Add(op.Zin.Als("", wanneer));
        }

        if (rij.Beslist is { } rol && rol.Naam != "niet_genoemd")
        {
            punten.Add((Tekst)$"Beslist: {Rolzin.Van(rol)}.");
        }

        if (rij.Toelichting.Length > 0)
        {
            punten.Add((Tekst)rij.Toelichting);
        }

        return new Term($"contracten.keuze.rijen.{rij.Naam}", Schrijfwijze.Hoofdletter(Weergave.Leesbaar(rij.Naam)), dan.Tekst + op.Bron(rij.Bron)) { Punten = [.. punten] };
    }

    private static Tekst Vormen(Contractregels regels, Vormverwijzing vormen)
    {
        if (vormen.Vormen.IsEmpty)
        {
            return "niet geregeld in de tekst";
        }

        var namen = vormen.Vormen.Select(naam => Tekst.Naar($"contracten.vormen.{naam}", regels.Vorm(naam)?.Titel ?? Weergave.Leesbaar(naam)));
        return Tekst.Samen(" of ", namen) + (vormen.Volledig ? "" : "; een andere vorm mag ook");
    }

    private static Deel Vorm(Opbouw op, Contractvorm vorm)
    {
        var rijen = new List<Term>();
        rijen.AddRange(vorm.Keten.Select(schakel => new Term(null, Schrijfwijze.Hoofdletter(Weergave.Leesbaar(schakel.Naam)), (Tekst)Schakel(schakel) + op.Bron(schakel.Bron))));
        rijen.Add(new Term(null, "Duur", Schrijfwijze.Hoofdletter(vorm.Duur.ToString())));
        rijen.Add(new Term(null, "Verlengen", Schrijfwijze.Hoofdletter(Uitkomsttekst.Stilte(vorm.Verlengen))));
        if (vorm.Begeleiding is { } begeleiding)
        {
            rijen.Add(new Term(null, "Begeleiding", (Tekst)Begeleiding(begeleiding.Minstens) + op.Bron(begeleiding.Bron)));
        }

        if (vorm.Koppelbeding is { } beding)
        {
            rijen.Add(new Term(null, "Koppelbeding", (Tekst)Koppelbeding(op, beding) + op.Bron(beding.Bron)));
        }

        rijen.AddRange(vorm.Gevolgen.Select(gevolg => new Term(null, "Gevolg", Gevolg(op, gevolg))));
        if (vorm.EindeNietGeregeld)
        {
            rijen.Add(new Term(null, "Einde", "Hoe dit contract eindigt of verandert, is niet geregeld in de tekst"));
        }

        return new Deel($"contracten.vormen.{vorm.Naam}", Schrijfwijze.Hoofdletter(vorm.Titel), [new Blok.Termen([.. rijen]), .. op.Toelichting(vorm.Toelichting)])
        {
            IsRegel = true,
            Kenmerken = op.Bron(vorm.Bron),
        };
    }

    public static Tekst Gevolg(Opbouw op, Contractgevolg gevolg) =>
        (Tekst)(Schrijfwijze.Hoofdletter(gevolg.Tekst) + (gevolg.Wietitel is { } wie ? $" ({wie})" : "")) + op.Bron(gevolg.Bron);

    private static string Schakel(Huurschakel schakel) =>
        $"{Schrijfwijze.Hoofdletter(schakel.Huurdertitel)} {schakel.Vorm switch { "huur" => "huurt van", "gebruik" => "gebruikt van", _ => "woont, op een grond die niet is geregeld, bij" }} {schakel.Verhuurdertitel}";

    private static string Begeleiding(string minstens) => minstens switch
    {
        "geen" => "Niet verplicht",
        "onbepaald" => "Zonder vaste duur",
        "niet_geregeld" or "niet_in_bron" => Schrijfwijze.Hoofdletter(Uitkomsttekst.Stilte(minstens)),
        _ => $"Minstens {minstens}",
    };

    private static string Koppelbeding(Opbouw op, Koppelbeding beding) =>
        Schrijfwijze.Hoofdletter(Uitkomsttekst.Stilte(beding.Stand)) + (beding.Met.Length == 0 ? "" : $", met {beding.Met}")
        + (beding.Gebeurtenissen.IsEmpty ? "" : $"; bij: {Weergave.Opsomming(beding.Gebeurtenissen.Select(naam => Gebeurtenis(op, naam)))}")
        + (beding.NietBij.IsEmpty ? "" : $"; niet bij: {Weergave.Opsomming(beding.NietBij.Select(naam => Gebeurtenis(op, naam)))}");

    /// <summary>An event in the life of a contract as people read it.</summary>
    public static string Gebeurtenis(Opbouw op, string naam) =>
        op.Regeling.Contractregels.Gebeurtenis(naam) is { Titel.Length: > 0 } gebeurtenis ? gebeurtenis.Titel : Weergave.Leesbaar(naam);

    private static IEnumerable<Blok> Diagram(Opbouw op, Contractregels regels)
    {
        if (regels.Overgangen.IsEmpty)
        {
            yield break;
        }

        var (toestanden, pijlen) = Contractdiagram.Maak(op, regels);
        yield return new Blok.Alinea("Een doorgetrokken pijl volgt vanzelf, een gestreepte kan als iemand dat beslist, een gestippelde laat de tekst open of verbiedt zij. De nummers staan hieronder uitgelegd.");
        yield return new Blok.Figuur("figuur.contracten", "Wat er van een contract kan worden", string.Join(" ", pijlen.Select(pijl => $"{pijl.Tekst}: van {toestanden[pijl.Van].Naam} naar {toestanden[pijl.Naar].Naam}.")),
            Toestandsdiagram.Maak(toestanden, pijlen))
        { KopZegtHet = true };
    }
}
