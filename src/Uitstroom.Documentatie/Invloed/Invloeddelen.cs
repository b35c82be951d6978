using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Documentatie;

/// <summary>What a change does to applications, part by part: bars with a table under each. No application is named: a page goes round.</summary>
internal static class Invloeddelen
{
    private static readonly ImmutableArray<Wending> _wendingen = [Wending.Erbij, Wending.Eraf, Wending.WordtOpen, Wending.WordtBeslist, Wending.Anders];

    /// <summary>The whole in a few sentences.</summary>
    public static IEnumerable<string> Kort(Invloed invloed)
    {
        if (invloed.Aanvragen == 0)
        {
            yield return "Er zijn geen aanvragen getoetst.";
        }
        else
        {
            yield return (invloed.Aanvragen == 1 ? "1 aanvraag is in oud en nieuw getoetst. " : $"{Weergave.Aantal(invloed.Aanvragen)} aanvragen zijn in oud en nieuw getoetst. ")
                + (invloed.Gewijzigd == 0 ? "Geen uitkomst wordt anders." : $"Bij {Weergave.Aantal(invloed.Gewijzigd)} wordt de uitkomst anders ({Invloedwoorden.Deel(invloed.Gewijzigd, invloed.Aanvragen)}).");
        }

        foreach (var (wending, aantal) in invloed.Wendingen.Where(paar => paar.Key != Wending.Gelijk))
        {
            yield return Invloedwoorden.Zin(wending, aantal) + ".";
        }
    }

    public static IEnumerable<Deel> Maak(Invloed invloed, Versiebronnen bronnen)
    {
        if (invloed.Aanvragen > 0)
        {
            yield return Overgangen(invloed);
        }

        if (Regels(invloed, bronnen) is { IsLeeg: false } regels)
        {
            yield return regels;
        }

        if (Groepen("invloed.groepen", $"Per {Weergave.Leesbaar(invloed.Per ?? "")}", invloed.PerGroep, "Niet opgegeven", "") is { } groepen)
        {
            yield return groepen;
        }

        if (Groepen("invloed.doelgroepen", "Per doelgroep", invloed.PerDoelgroep, "Geen doelgroep vastgesteld", "Iemand kan bij meer doelgroepen horen, en telt dan bij elk mee.") is { } doelgroepen)
        {
            yield return doelgroepen;
        }

        if (Plafonds(invloed.Plafonds, bronnen) is { } plafonds)
        {
            yield return plafonds;
        }

        yield return new Deel("invloed.grenzen", "Wat deze cijfers zeggen en wat niet", [new Blok.Lijst([.. Grenzen(invloed)])]);
    }

    private static Deel Overgangen(Invloed invloed)
    {
        var overgangen = invloed.Overgangen;
        var meer = overgangen.Select(overgang => overgang.Toets.Naam).Distinct().Count() > 1;
        ImmutableArray<Staaf> staven = [.. overgangen.Select(overgang => new Staaf(meer ? overgang.Toets.Titel : null, Naam(overgang), overgang.Aantal, Weergave.Aantal(overgang.Aantal)))];
        return new Deel("invloed.uitkomsten", "Van welke uitkomst naar welke",
        [
            Figuur("figuur.invloed.uitkomsten", "Aantal aanvragen per overgang", staven),
            new Blok.Tabel("Van welke uitkomst naar welke", ["Oud", "Nieuw", "Wat dat is", new Kolom("Aanvragen", IsGetal: true), new Kolom("Deel", IsGetal: true)],
                [.. overgangen.Select(overgang => new Rij(null,
                [
                    Schrijfwijze.Hoofdletter((meer ? $"{Weergave.Leesbaar(overgang.Toets.Naam)}: " : "") + overgang.Van), Schrijfwijze.Hoofdletter(overgang.Naar.ToString()),
                    Schrijfwijze.Hoofdletter(Invloedwoorden.Kort(overgang.Wending)), Weergave.Aantal(overgang.Aantal), Invloedwoorden.Deel(overgang.Aantal, invloed.Aanvragen),
                ]))]) { KopZegtHet = true },
            .. invloed.AndersGelopen > 0
                ? new[] { new Blok.Noot($"Bij {Weergave.Aantal(invloed.AndersGelopen)} valt een criterium anders uit, maar blijft de uitkomst gelijk.") }
                : [],
        ]);
    }

    private static string Naam(Uitkomstovergang overgang) =>
        overgang.Wending == Wending.Gelijk ? $"{overgang.Van} blijft" : $"{Weergave.Leesbaar(overgang.Van.Label.Naam)} → {Weergave.Leesbaar(overgang.Naar.Label.Naam)}";

    private static Deel Regels(Invloed invloed, Versiebronnen bronnen)
    {
        var rijen = invloed.Overgangen.Where(overgang => overgang.Wending != Wending.Gelijk).SelectMany(overgang => overgang.Regels.Select(regel => (overgang.Wending, Regel: regel)))
            .GroupBy(deel => deel.Regel.Pad, StringComparer.Ordinal).Select(groep => (groep.First().Regel, Aantal: groep.Sum(deel => deel.Regel.Aantal), Wendingen: groep.Select(deel => deel.Wending).Distinct().Order()))
            .OrderByDescending(rij => rij.Aantal).ThenBy(rij => rij.Regel.Pad, StringComparer.Ordinal).ToList();
        return new Deel("invloed.regels", "Door welke regel", rijen.Count == 0 ? [] :
        [
            new Blok.Alinea("Per regel: bij hoeveel aanvragen zij de uitkomst anders maakt. Zonder het verschil in die regel was de uitkomst dezelfde gebleven. Een aanvraag kan onder meer regels vallen."),
            new Blok.Tabel("Door welke regel", [new Kolom("Regel", IsBreed: true), "Wat er gebeurt", new Kolom("Aanvragen", IsGetal: true)], [.. rijen.Select(rij => new Rij(null,
            [
                (Tekst)rij.Regel.Titel + bronnen.Bij(rij.Regel.Bron), Schrijfwijze.Hoofdletter(string.Join(", ", rij.Wendingen.Select(Invloedwoorden.Kort))), Weergave.Aantal(rij.Aantal),
            ]))]) { KopZegtHet = true },
        ]);
    }

    private static Deel? Groepen(string id, string titel, ImmutableArray<Groepsinvloed> groepen, string zonder, string uitleg)
    {
        if (groepen.IsEmpty || groepen is [{ Naam: "" }])
        {
            return null;
        }

        var kolommen = _wendingen.Where(wending => groepen.Any(groep => groep.Wendingen.ContainsKey(wending))).ToList();
        string Naam(Groepsinvloed groep) => groep.Naam.Length == 0 ? zonder : Schrijfwijze.Hoofdletter(groep.Titel);
        ImmutableArray<Staaf> staven = [.. groepen.Select(groep => new Staaf(null, Naam(groep), groep.Gewijzigd, $"{Weergave.Aantal(groep.Gewijzigd)} ({Invloedwoorden.Deel(groep.Gewijzigd, groep.Aanvragen)})"))];
        return new Deel(id, titel,
        [
            .. uitleg.Length > 0 ? new[] { new Blok.Alinea(uitleg) } : [],
            .. staven.Any(staaf => staaf.Waarde > 0) ? new[] { Figuur($"figuur.{id}", $"{titel}: hoeveel uitkomsten anders worden", staven) } : [],
            new Blok.Tabel(titel, ["Naam", new Kolom("Getoetst", IsGetal: true), .. kolommen.Select(wending => new Kolom(Schrijfwijze.Hoofdletter(Invloedwoorden.Kort(wending)), IsGetal: true))],
                [.. groepen.Select(groep => new Rij(null, [Naam(groep), Weergave.Aantal(groep.Aanvragen), .. kolommen.Select(wending => (Cel)Weergave.Aantal(groep.Wendingen.GetValueOrDefault(wending)))]))]) { KopZegtHet = true },
        ]);
    }

    private static Deel? Plafonds(ImmutableArray<Plafondverloop> plafonds, Versiebronnen bronnen)
    {
        if (plafonds.IsEmpty)
        {
            return null;
        }

        ImmutableArray<Staaf> staven = [.. plafonds.SelectMany(plafond => new[] { ("oud", plafond.Oud), ("nieuw", plafond.Nieuw) }.Where(kant => kant.Item2 is not null).Select(kant =>
            new Staaf($"{plafond.Titel}, {plafond.Jaar}", Schrijfwijze.Hoofdletter(kant.Item1), kant.Item2!.IsOnbepaald ? null : kant.Item2.Geteld, Invloedwoorden.Stand(kant.Item2))))];
        return new Deel("invloed.plafonds", "Welke aantallen eerder op zijn",
        [
            new Blok.Alinea(Invloedwoorden.Plafonduitleg),
            Figuur("figuur.invloed.plafonds", "Hoeveel er in elk jaar meetellen", staven),
            new Blok.Tabel("Welke aantallen eerder op zijn", ["Aantal per jaar", "Verschil", "Oud", "Nieuw"], [.. plafonds.Select(plafond => new Rij(null,
            [
                (Tekst)$"{plafond.Titel}, {plafond.Jaar}" + bronnen.Bij(plafond.Bron), Schrijfwijze.Hoofdletter(Invloedwoorden.Plafond(plafond.Verschil)),
                Schrijfwijze.Hoofdletter(Invloedwoorden.Vulling(plafond.Oud)), Schrijfwijze.Hoofdletter(Invloedwoorden.Vulling(plafond.Nieuw)),
            ]))]) { KopZegtHet = true },
        ]);
    }

    private static IEnumerable<Punt> Grenzen(Invloed invloed)
    {
        yield return (Tekst)"Het zijn de aanvragen uit het bestand, met de gegevens die erin staan. Over andere mensen zeggen deze cijfers niets.";
        yield return (Tekst)"„Open” is geen afwijzing: er ontbreekt een gegeven of een oordeel, of de tekst zwijgt. Wat open wordt of was, telt daarom apart.";
        yield return (Tekst)"De uitkomst is waar de tekst op wijst. Wie beslist, kan anders beslissen.";
        foreach (var zin in Invloedwoorden.NietGetoetst(invloed))
        {
            yield return (Tekst)zin;
        }
    }

    private static Blok.Figuur Figuur(string id, string titel, ImmutableArray<Staaf> staven) => new(id, titel, Staafdiagram.Omschrijving(staven), Staafdiagram.Maak(staven));
}
