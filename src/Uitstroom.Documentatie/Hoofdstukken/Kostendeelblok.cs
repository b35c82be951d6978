using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>Who bears some costs.</summary>
internal static class Kostendeelblok
{
    public static Deel Maak(Opbouw op, Kostenpost post) => new($"kosten.{post.Naam}", post.Titel, [new Blok.Lijst([.. Punten(op, post)])])
    {
        IsRegel = true,
        Kenmerken = op.Bron(post.Bron),
    };

    private static IEnumerable<Punt> Punten(Opbouw op, Kostenpost post)
    {
        if (post.Wanneer is { } wanneer)
        {
            yield return op.Zin.Als("Dit geldt alleen", wanneer);
        }

        if (post.Bedrag is { } bedrag)
        {
            yield return (Tekst)$"Het bedrag: {Getalzin.Bron(bedrag)}.";
        }

        foreach (var (aanhef, sleutel) in new[] { ("Voor wiens rekening", post.Toerekenen), ("Wie betaalt", post.Betalen) })
        {
            if (sleutel is not null)
            {
                var punt = Opbouw.PerLezing(sleutel, een => Sleutel(een));
                yield return new Punt($"{aanhef}: " + punt.Tekst + (punt.Delen.IsEmpty ? "." : ""), punt.Delen);
            }
        }

        foreach (var rij in post.Drager)
        {
            var punt = Opbouw.PerLezing(rij.Dan, tekst => Uitkomsttekst.Stilte(tekst));
            var kop = (Tekst)(rij.Wanneer is null && post.Drager.Length > 1 ? "Anders voor rekening van: " : "Voor rekening van: ") + punt.Tekst + "." + op.Bron(rij.Bron);
            yield return rij.Wanneer is null ? new Punt(kop, punt.Delen) : new Punt(kop, [.. punt.Delen, op.Zin.Als("", rij.Wanneer)]);
        }

        foreach (var punt in Rest(op, post))
        {
            yield return punt;
        }
    }

    private static IEnumerable<Punt> Rest(Opbouw op, Kostenpost post)
    {
        if (post.Tenzij is { } tenzij)
        {
            var punt = op.Zin.Als($"Het gaat {tenzij.Dan}{(tenzij.Beslist is { } rol ? $" (beslist: {Rolzin.Van(rol)})" : "")}", tenzij.Wanneer);
            yield return new Punt(punt.Tekst + op.Bron(tenzij.Bron), punt.Delen);
        }

        if (post.Toestemming is { } toestemming)
        {
            yield return (Tekst)$"Boven {Getalzin.Bron(toestemming.Boven)} is toestemming nodig van {Weergave.Leesbaar(toestemming.Van)}{(toestemming.Vorm is { } vorm ? $" ({vorm})" : "")}."
                + op.Bron(toestemming.Bron);
        }

        if (post.Vooraf is { } vooraf)
        {
            yield return (Tekst)$"Vooraf: {Schrijfwijze.Zin(vooraf)}";
        }

        if (post.GedektUit is { } uit)
        {
            yield return (Tekst)$"Betaald uit: {Schrijfwijze.Zin(Uitkomsttekst.Stilte(uit))}";
        }

        if (post.BinnenGroep is { } binnen)
        {
            yield return (Tekst)$"Verdeling binnen een groep: {Schrijfwijze.Zin(Uitkomsttekst.Stilte(binnen))}";
        }
    }

    private static string Sleutel(Kostensleutel sleutel) => sleutel switch
    {
        Kostensleutel.Delen delen => Weergave.Opsomming(delen.Aandelen.Select(deel => $"{Weergave.Leesbaar(deel.Groep)} {deel.Aandeel.Numerator}/{deel.Aandeel.Denominator}"), "en"),
        Kostensleutel.EigenPartij => "ieder zijn eigen kosten",
        Kostensleutel.Stil stil => Uitkomsttekst.Stilte(stil.Woord),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
