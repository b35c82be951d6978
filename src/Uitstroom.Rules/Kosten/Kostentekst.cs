using System.Globalization;

namespace Uitstroom.Rules;

/// <summary>The answer about costs, in Dutch.</summary>
internal static class Kostentekst
{
    public static IEnumerable<string> Schrijf(Kostenberekening berekening)
    {
        var post = berekening.Post;
        yield return $"{post.Titel}{(berekening.Bedrag is { } bedrag ? $": {Euro(bedrag)}" : "")}  [{string.Join(", ", berekening.Bepalingen)}]";
        yield return $"  {Uitkomst(berekening)}";
        foreach (var regel in Delen(berekening))
        {
            yield return "  " + regel;
        }

        if (berekening.Uitkomst == Kostenuitkomst.Verdeeld && post.BinnenGroep is { } binnen)
        {
            yield return $"  Binnen een groep: {Uitkomsttekst.Stilte(binnen)}.";
        }

        if (post.GedektUit is { } dekking && berekening.Uitkomst != Kostenuitkomst.NietGeregeld)
        {
            yield return $"  Gedekt uit: {dekking}.";
        }

        if (berekening.Vooraf is { } vooraf)
        {
            yield return $"  Vooraf: {vooraf}.";
        }

        if (berekening.Toestemming is { } toestemming)
        {
            yield return $"  {Toestemmingszin(toestemming)}  [{string.Join(", ", toestemming.Bron)}]";
        }

        foreach (var ander in berekening.AndereLezingen)
        {
            yield return $"  Andere lezing, {ander.Lezing.Naam}: {ander.Optie.Tekst} → {Kort(berekening, ander.Berekening)}";
        }
    }

    /// <summary><c>€ 7500,01</c>: always with cents.</summary>
    public static string Euro(long centen) => string.Create(CultureInfo.InvariantCulture, $"€ {centen / 100},{centen % 100:00}");

    public static string Uitkomst(Kostenberekening berekening) => berekening.Uitkomst switch
    {
        Kostenuitkomst.Verdeeld => "Verdeeld in delen.",
        Kostenuitkomst.Gedragen => $"Gedragen door: {Weergave.Leesbaar(berekening.Tekst!)}.",
        Kostenuitkomst.EigenKosten => "Iedere partij draagt haar eigen kosten.",
        Kostenuitkomst.AndersAfgesproken => $"Anders afgesproken: {berekening.Tekst}{(berekening.Beslist is { } wie ? $" ({wie})" : "")}.",
        Kostenuitkomst.NietGeregeld => "Niet geregeld in de tekst.",
        _ => $"Onbekend: {Mist(berekening)}.{(berekening.Toegerekend is null ? "" : " Geldt deze regel, zonder uitzondering, dan:")}",
    };

    public static string Toestemmingszin(Toestemming toestemming)
    {
        var drempel = toestemming.Drempel is { } centen ? Euro(centen) : "een bedrag dat niet in de bron staat";
        var hoe = $"{(toestemming.Vorm is { } vorm ? vorm + " " : "")}van {toestemming.Van}{(toestemming.GevraagdDoor is { } wie ? $", gevraagd door {wie}" : "")}";
        return toestemming.Nodig switch
        {
            true => $"Toestemming nodig: {hoe}; het is meer dan {drempel}.",
            false => $"Geen toestemming nodig: het is niet meer dan {drempel}.",
            _ => $"Of toestemming nodig is, is onbekend (boven {drempel}: {hoe}).",
        };
    }

    private static IEnumerable<string> Delen(Kostenberekening berekening)
    {
        if (berekening.Toegerekend is not { } toegerekend || berekening.Betaald is not { } betaald)
        {
            yield break;
        }

        foreach (var deel in toegerekend.Delen)
        {
            var betaalt = betaald.Delen.FirstOrDefault(een => een.Groep == deel.Groep);
            var anders = betaalt is not null && betaalt.Aandeel != deel.Aandeel ? $", betaalt {Deel(betaalt)}" : "";
            yield return $"- {Weergave.Leesbaar(deel.Groep)}: {Deel(deel)}{anders}";
        }

        foreach (var (wat, verdeling) in new[] { ("", toegerekend), (" van de betaling", betaald) }.Where(paar => paar.Item2.RestCenten > 0).Take(berekening.Post.Betalen is null ? 1 : 2))
        {
            yield return $"  rest{wat}: {verdeling.RestCenten} cent, {Uitkomsttekst.Stilte(verdeling.Restregel == "grootste_resten" ? "gelijke resten: niet beslist" : verdeling.Restregel)}";
        }
    }

    private static string Deel(Kostendeel deel) => deel.Cent is { } cent ? $"{deel.Aandeel} = {Euro(cent)}" : $"{deel.Aandeel}";

    private static string Mist(Kostenberekening berekening) => berekening.Ontbreekt.IsEmpty
        ? "de tekst is op meer manieren te lezen of zwijgt"
        : $"ontbreekt {string.Join(", ", berekening.Ontbreekt.Select(feit => feit.Naam))}";

    private static string Kort(Kostenberekening hoofd, Kostenberekening ander) =>
        hoofd.Uitkomst == ander.Uitkomst && ander.Toestemming is { } toestemming && toestemming.Nodig != hoofd.Toestemming?.Nodig
            ? Toestemmingszin(toestemming)
            : Uitkomst(ander);
}
