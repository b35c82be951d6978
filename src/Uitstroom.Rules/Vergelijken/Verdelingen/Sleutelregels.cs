using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What a key says, in Dutch: what differs by itself, and what counts by the numbers that come out.</summary>
internal static class Sleutelregels
{
    public static ImmutableArray<Regelwijziging> Wijzigingen(Versiepaar versies, Verdeelsleutel oud, Verdeelsleutel nieuw)
    {
        var lijst = new Wijzigingenlijst(oud.Bron, nieuw.Bron);
        lijst.Voeg("wat er wordt verdeeld", oud.Verdeelt, nieuw.Verdeelt);
        lijst.Voeg("verdeeld naar", Leesbaar(oud.Naar), Leesbaar(nieuw.Naar));
        lijst.Voeg("in hoeveel delen van het jaar", Getal(oud.Jaardelen), Getal(nieuw.Jaardelen));
        lijst.Voeg("wat ontbreekt in de bron", oud.OntbreektInBron, nieuw.OntbreektInBron);
        var (was, wordt) = (oud.Herkomst, nieuw.Herkomst);
        lijst.Voeg("hoe de overige mensen worden verdeeld", Keustekst.Van(was?.Restverdeling, versies.WereldOud, Woord), Keustekst.Van(wordt?.Restverdeling, versies.WereldNieuw, Woord));
        lijst.Voeg("wie beslist boven het aandeel", was?.BovenAandeel?.Wie, wordt?.BovenAandeel?.Wie);
        lijst.Voeg("wie beslist bij meer vraag dan aanbod", was?.MeerVraagDanAanbod?.Wie, wordt?.MeerVraagDanAanbod?.Wie);
        lijst.Voeg("hoe uitgezonderden tellen", Keustekst.Van(was?.Uitgezonderd?.TeltAlsOnbekend, versies.WereldOud, Uitgezonderd), Keustekst.Van(wordt?.Uitgezonderd?.TeltAlsOnbekend, versies.WereldNieuw, Uitgezonderd));
        Tabel(lijst, oud.Gedrukt, nieuw.Gedrukt);
        return lijst.Klaar();
    }

    public static ImmutableArray<Regelwijziging> Waardoor(Versiepaar versies, Verdeelsleutel oud, Verdeelsleutel nieuw)
    {
        var lijst = new Wijzigingenlijst(oud.Bron, nieuw.Bron);
        lijst.Voeg("het aantal", Totaal(oud.Totaal, versies.WereldOud), Totaal(nieuw.Totaal, versies.WereldNieuw));
        lijst.Voeg("methode", Keustekst.Van(oud.Methode, versies.WereldOud, Woord), Keustekst.Van(nieuw.Methode, versies.WereldNieuw, Woord));
        lijst.Voeg("ontvangers", oud.Over.Leden.Select(lid => lid.Naam), nieuw.Over.Leden.Select(lid => lid.Naam));
        Cijfers(lijst, "gewicht", oud.Gewichten?.Rijen, nieuw.Gewichten?.Rijen);
        Cijfers(lijst, "gedrukt getal", oud.Gedrukt?.Aantallen.Rijen, nieuw.Gedrukt?.Aantallen.Rijen);
        lijst.Voeg("totaal van de gedrukte tabel", Getal(oud.Gedrukt?.BijTotaal), Getal(nieuw.Gedrukt?.BijTotaal));
        lijst.Voeg("wat geldt", Keustekst.Van(oud.GedruktGeldt, versies.WereldOud, Geldend), Keustekst.Van(nieuw.GedruktGeldt, versies.WereldNieuw, Geldend));
        lijst.Voeg("wie voorgaat bij gelijke resten", oud.GelijkeRest.Select(Woord), nieuw.GelijkeRest.Select(Woord));
        foreach (var naam in oud.Grenzen.Namen.Union(nieuw.Grenzen.Namen, StringComparer.Ordinal))
        {
            lijst.Voeg($"grenzen van {naam}", Grens(oud.Grenzen, naam), Grens(nieuw.Grenzen, naam));
        }

        var zelfdeOuder = oud.Ouder is { } was && nieuw.Ouder is { } wordt && was.Naam == wordt.Naam && !versies.IsZelfde(was, wordt, Sleutelafdruk.Regel);
        lijst.Voeg("de verdeling over de groepen", oud.Ouder?.Naam, zelfdeOuder ? $"{nieuw.Ouder!.Naam}, die zelf verandert" : nieuw.Ouder?.Naam);
        return lijst.Klaar();
    }

    public static IEnumerable<Losdeel> Voorwaarden(Verdeelsleutel sleutel)
    {
        if (sleutel.Herkomst?.Uitgezonderd is { } uitgezonderd)
        {
            yield return new Losdeel($"verdeelsleutels.{sleutel.Naam}.herkomst.niet_voor.wanneer", "voor wie de herkomst niet telt", uitgezonderd.Wanneer, uitgezonderd.Bron);
        }
    }

    public static string? Totaal(Grensbron? bron, Wereld wereld) => bron switch
    {
        Grensbron.Geschreven geschreven => geschreven.Waarde.ToString(),
        Grensbron.VanParameter van => Keustekst.Van(van.Parameter, wereld),
        _ => null,
    };

    /// <summary>What a printed table says beside its numbers: it stands in the agreement, though nothing is divided by it.</summary>
    private static void Tabel(Wijzigingenlijst lijst, GedrukteTabel? oud, GedrukteTabel? nieuw)
    {
        Cijfers(lijst, "gedrukt percentage", oud?.Percentages?.Rijen, nieuw?.Percentages?.Rijen);
        Cijfers(lijst, "gedrukt richtgetal", oud?.Richtgetallen?.Rijen, nieuw?.Richtgetallen?.Rijen);
        Cijfers(lijst, "gedrukte deelsom", oud?.Deelsommen, nieuw?.Deelsommen);
        Cijfers(lijst, "gedrukte som van de gewichten", oud?.Deelgewichten?.Rijen, nieuw?.Deelgewichten?.Rijen);
        lijst.Voeg("gedrukte som van de aantallen", Getal(oud?.Som.Aantallen), Getal(nieuw?.Som.Aantallen));
        lijst.Voeg("gedrukte som van de percentages", Getal(oud?.Som.Percentages), Getal(nieuw?.Som.Percentages));
        lijst.Voeg("gedrukte som van de gewichten", Getal(oud?.Som.Gewichten), Getal(nieuw?.Som.Gewichten));
    }

    private static void Cijfers(Wijzigingenlijst lijst, string wat, IEnumerable<Cijfer>? oud, IEnumerable<Cijfer>? nieuw)
    {
        foreach (var (was, wordt) in Versiepaar.Paren(oud ?? [], nieuw ?? [], rij => $"{rij.Groep}\n{rij.Ontvanger}"))
        {
            var rij = (wordt ?? was)!;
            var wie = rij.Ontvanger ?? "een rij zonder naam";
            lijst.Voeg(rij.Groep is { } groep ? $"{wat} van {wie} in {groep}" : $"{wat} van {wie}", Getal(was?.Waarde), Getal(wordt?.Waarde));
        }
    }

    private static string? Grens(Verdeelgrenzen grenzen, string naam)
    {
        var delen = new[]
        {
            grenzen.Uitgezonderd.Contains(naam) ? "krijgt niets" : "",
            grenzen.Minimum.TryGetValue(naam, out var minimum) ? $"minstens {minimum}" : "",
            grenzen.Maximum.TryGetValue(naam, out var maximum) ? $"hoogstens {maximum}" : "",
        };
        return string.Join(", ", delen.Where(deel => deel.Length > 0));
    }

    private static string Woord<T>(T waarde)
        where T : struct, Enum => Weergave.Leesbaar(Waardetekst.Slang(waarde.ToString()));

    private static string Geldend(bool gedrukt) => gedrukt ? "de gedrukte tabel" : "de berekening";

    private static string Uitgezonderd(bool onbekend) => onbekend ? "als mensen van onbekende herkomst" : "buiten de sleutel";

    private static string? Leesbaar(string? naam) => naam is null ? null : Weergave.Leesbaar(naam);

    private static string? Getal(long? getal) => getal is { } bekend ? Weergave.Aantal(bekend) : null;
}
