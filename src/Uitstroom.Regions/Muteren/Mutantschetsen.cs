using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Cases that may notice a mutant, the likeliest first: existing ones as they are, then with other readings, facts or days; at last ones of their own.</summary>
internal sealed class Mutantschetsen(Mutantgevallen gevallen, Regeling regeling)
{
    // The cases that look at the changed part come first; much further there is nothing to find.
    private const int HoogstensGevallen = 24;

    // Of the events around one afspraak these show what there is to see.
    private const int HoogstensGebeurtenissen = 120;

    private readonly Afspraakzoeker _afspraken = new(regeling);

    /// <summary>Each with the place of the case that it is made of.</summary>
    /// <param name="mutant">The mutant.</param>
    /// <param name="verschil">What tells its condition apart.</param>
    /// <param name="toetsen">What some test decides otherwise.</param>
    public IEnumerable<(int Nummer, Gevalschets Schets)> Van(Mutant mutant, Voorwaardeverschil verschil, Voorwaardeverschil toetsen)
    {
        var lezing = Lezing(mutant.Pad);
        foreach (var nummer in gevallen.Volgorde(mutant.Pad).Take(HoogstensGevallen))
        {
            var schets = gevallen.Schets(nummer);
            foreach (var begin in lezing is var (naam, optie) ? new[] { schets, schets.Met("lezingen", naam, Gevalschets.Tekst(optie)) } : [schets])
            {
                yield return (nummer, begin);
                foreach (var anders in Getuige(begin, verschil).Concat(Dagen(begin, mutant)))
                {
                    yield return (nummer, anders);
                }
            }
        }

        if (gevallen.Aantal > 0 && Toets(toetsen) is { } toets)
        {
            yield return (0, toets);
        }

        foreach (var schets in gevallen.Aantal == 0 ? [] : mutant.Pad.Split('.', '[') switch
        {
            ["verdeelsleutels", var sleutel, ..] when regeling.Verdeelsleutels.GetValueOrDefault(sleutel) is { } gevonden => Verdelingen(gevonden, lezing),
            ["afspraken", var naam, ..] when regeling.Afspraken.FirstOrDefault(een => een.Naam == naam) is { } afspraak => Gebeurtenissen(afspraak),
            _ => [],
        })
        {
            yield return (0, schets);
        }
    }

    /// <summary>With what tells the conditions apart: in the facts, in those of the last event, and on the day of testing.</summary>
    private static IEnumerable<Gevalschets> Getuige(Gevalschets begin, Voorwaardeverschil verschil)
    {
        if (verschil.Getuige is not { Oud: var getuige })
        {
            yield break;
        }

        begin = verschil.Lezingen.Aggregate(begin, (hier, lezing) => hier.Met("lezingen", lezing.Key, Gevalschets.Tekst(lezing.Value)));
        var feiten = Feiten(getuige);
        var schets = feiten.Aggregate(begin, (hier, feit) => hier.Met("feiten", feit.Naam, feit.Waarde));
        yield return schets;
        if (begin.Knoop["verloop"] is YamlSequence { Items: [.., YamlMapping laatste] } verloop)
        {
            var gebeurtenis = feiten.Aggregate(new Gevalschets(laatste), (hier, feit) => hier.Met("feiten", feit.Naam, feit.Waarde)).Knoop;
            yield return begin.Met("verloop", new YamlSequence(verloop.Items.SetItem(verloop.Items.Length - 1, gebeurtenis), verloop.Plaats));
        }

        if (getuige.Peildatum is { } dag)
        {
            yield return schets.Met("peildatum", Gevalschets.Tekst(Weergave.Iso(dag)));
        }
    }

    /// <summary>A case of its own, of nothing but an application that a test decides otherwise.</summary>
    private static Gevalschets? Toets(Voorwaardeverschil verschil)
    {
        if (verschil.Getuige is not { Oud: { Peildatum: { } dag, Toets: { } naam } getuige })
        {
            return null;
        }

        var schets = Gevalschets.Leeg.Met("toets", Gevalschets.Tekst(naam)).Met("peildatum", Gevalschets.Tekst(Weergave.Iso(dag)))
            .Met("verwacht", Gevalschets.Groep(("vast", Gevalschets.Tekst("ja"))));
        return Feiten(getuige).Aggregate(
            verschil.Lezingen.Aggregate(schets, (hier, lezing) => hier.Met("lezingen", lezing.Key, Gevalschets.Tekst(lezing.Value))),
            (hier, feit) => hier.Met("feiten", feit.Naam, feit.Waarde));
    }

    private static ImmutableArray<(string Naam, YamlNode Waarde)> Feiten(Aanvraag getuige) =>
        [.. getuige.Regeling.Feiten.Where(feit => feit.Afgeleid is null && getuige.Waarden[feit.Slot].IsBekend).Select(feit => (feit.Naam, Gevalschets.Feit(feit, getuige.Waarden[feit.Slot], getuige)))];

    /// <summary>On the days before and after the change, where the change is a day.</summary>
    private static IEnumerable<Gevalschets> Dagen(Gevalschets begin, Mutant mutant)
    {
        foreach (var dag in new[] { mutant.Van, mutant.Naar }.Select(tekst => Feitlezer.Datum(tekst)).OfType<LocalDate>())
        {
            yield return begin.Met("peildatum", Gevalschets.Tekst(Weergave.Iso(dag)));
        }
    }

    /// <summary>A division of the number that the agreement names, of as many as the weights add up to, which shows each weight, and of a few around it.</summary>
    private static IEnumerable<Gevalschets> Verdelingen(Verdeelsleutel sleutel, (string Naam, string Optie)? lezing)
    {
        var gewichten = (sleutel.Ouder?.Gewichten ?? sleutel.Gewichten)?.Rijen.Sum(rij => rij.Waarde ?? 0);
        foreach (var totaal in new[] { null, sleutel.Gedrukt?.BijTotaal, gewichten, gewichten - 1, 1, 2, 3, 7, 10, 11, 97 })
        {
            var opgave = Gevalschets.Groep(("verdeelsleutel", Gevalschets.Tekst(sleutel.Naam)));
            if (totaal is { } aantal)
            {
                opgave = Gevalschets.Groep(("verdeelsleutel", Gevalschets.Tekst(sleutel.Naam)), ("totaal", Gevalschets.Tekst(aantal.ToString(CultureInfo.InvariantCulture))));
            }

            var schets = Gevalschets.Leeg.Met("verdeel", opgave).Met("verwacht", "verdeling", Gevalschets.Groep(("vast", Gevalschets.Tekst("ja"))));
            yield return lezing is var (naam, optie) ? schets.Met("lezingen", naam, Gevalschets.Tekst(optie)) : schets;
        }
    }

    private IEnumerable<Gevalschets> Gebeurtenissen(Afspraak afspraak) =>
        _afspraken.Schetsen(afspraak, schets => gevallen.Lees(0, schets, regeling)).Take(HoogstensGebeurtenissen);

    /// <summary>The option under which the changed part counts; null when it counts under each.</summary>
    public static (string Naam, string Optie)? Lezing(string pad)
    {
        var delen = pad.Split('.');
        var plaats = Array.LastIndexOf(delen, "lezing");
        return plaats >= 0 && plaats + 2 < delen.Length ? (delen[plaats + 1], delen[plaats + 2].Split('[')[0]) : null;
    }
}
