using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>A condition outside a test, to be compared: where it stands, what it is called, and on which day it is looked at.</summary>
internal sealed record Losdeel(string Pad, string Titel, Voorwaarde Voorwaarde, ImmutableArray<string> Bron)
{
    public Keus<Feit?>? Peildatum { get; init; }

    public void Druk(Afdruk afdruk)
    {
        Voorwaardeafdruk.Voeg(afdruk, Voorwaarde);
        afdruk.Keus(Peildatum, feit => afdruk.Voeg(feit?.Naam));
    }
}

/// <summary>Compares conditions outside a test with the machinery for tests: each is a criterion of a test of its own making.</summary>
internal static class Voorwaardetoets
{
    /// <summary>The conditions that are written otherwise, by path; one that a version lacks asks nothing there.</summary>
    public static ImmutableArray<Onderdeelvergelijking> Vergelijk(Versiepaar versies, IEnumerable<Losdeel> oud, IEnumerable<Losdeel> nieuw)
    {
        var anders = Versiepaar.Paren(oud, nieuw, deel => deel.Pad).Where(paar => !versies.OpEenDag || paar.Oud is null || paar.Nieuw is null
            || !versies.IsZelfde(paar.Oud, paar.Nieuw, (afdruk, deel) => deel.Druk(afdruk))).ToList();
        if (anders.Count == 0)
        {
            return [];
        }

        var toetsOud = Maak(anders.Select(paar => paar.Oud).OfType<Losdeel>());
        var toetsNieuw = Maak(anders.Select(paar => paar.Nieuw).OfType<Losdeel>());
        var vergelijking = Toetsvergelijker.Vergelijk(
            new Zijde(0, Toetsplan.Maak(versies.Oud, toetsOud, versies.WereldOud), versies.PeildatumOud),
            new Zijde(1, Toetsplan.Maak(versies.Nieuw, toetsNieuw, versies.WereldNieuw), versies.PeildatumNieuw),
            versies.HoogstensKnopen,
            (_, label) => label.Naam);
        return vergelijking.Criteria.IsEmpty
            ? [.. anders.Select(paar => (paar.Nieuw ?? paar.Oud)!).Select(deel => new Onderdeelvergelijking(deel.Pad, deel.Titel, Betekenis.NietBewezen, []) { Bron = deel.Bron })]
            : [.. vergelijking.Criteria.Select(deel => deel with { Getuigen = [.. deel.Getuigen.Select(getuige => getuige with { StandOud = Stand(getuige.StandOud), StandNieuw = Stand(getuige.StandNieuw) })] })];
    }

    // A condition holds or not; a criterion is met or not.
    private static string Stand(string stand) => stand switch
    {
        "voldaan" => "geldt",
        "niet voldaan" => "geldt niet",
        _ => stand,
    };

    private static Toets Maak(IEnumerable<Losdeel> delen)
    {
        var labels = Vastelabels.VulAan([new Uitkomstlabel("geldt_niet", UitkomstSoort.VoldoetNiet), new Uitkomstlabel("geldt", UitkomstSoort.Voldoet)]);
        return new Toets("voorwaarden", labels, [.. delen.Select(deel => new Criterium(deel.Pad, Criteriumsoort.Eis, deel.Voorwaarde)
        {
            Titel = deel.Titel,
            Bron = deel.Bron,
            BijNietVoldaan = new Keus<string>.Vast("geldt_niet"),
            Peildatum = deel.Peildatum,
            Pad = deel.Pad,
            Plaats = deel.Voorwaarde.Plaats,
        })])
        {
            Volgorde = new Keus<ImmutableArray<string>>.Vast(["geldt_niet", "geldt"]),
            Onvolledig = Vastelabels.Onvolledig,
        };
    }
}
