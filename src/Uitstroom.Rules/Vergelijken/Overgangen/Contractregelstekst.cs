using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What an agreement says of forms of contract, events and transitions, in Dutch.</summary>
internal static class Contractregelstekst
{
    public static ImmutableArray<Regelwijziging> Wijzigingen(Contractvorm oud, Contractvorm nieuw)
    {
        var lijst = new Wijzigingenlijst(oud.Bron, nieuw.Bron);
        lijst.Voeg("wie huurt van wie", Keten(oud), Keten(nieuw));
        if (oud.Duur.Soort != nieuw.Duur.Soort || oud.Duur.Soort == Contractduursoort.Gebruikelijk)
        {
            lijst.Voeg("duur", $"{oud.Duur}", $"{nieuw.Duur}");
        }

        lijst.Voeg("verlengen", Weergave.Leesbaar(oud.Verlengen), Weergave.Leesbaar(nieuw.Verlengen));
        lijst.Voeg("begeleiding minstens", Leesbaar(oud.Begeleiding?.Minstens), Leesbaar(nieuw.Begeleiding?.Minstens));
        lijst.Voeg("koppelbeding", Koppelbeding(oud.Koppelbeding), Koppelbeding(nieuw.Koppelbeding));
        lijst.Voeg("gevolgen", Gevolgen(oud.Gevolgen), Gevolgen(nieuw.Gevolgen));
        lijst.Voeg("het einde", Einde(oud), Einde(nieuw));
        return lijst.Klaar();
    }

    public static ImmutableArray<Regelwijziging> Wijzigingen(Contractgebeurtenis oud, Contractgebeurtenis nieuw)
    {
        var lijst = new Wijzigingenlijst(oud.Bron, nieuw.Bron);
        lijst.Voeg("wanneer het kan", Woord(oud.Moment), Woord(nieuw.Moment));
        lijst.Voeg("dagen die het geeft", oud.Feiten.Select(feit => feit.Naam), nieuw.Feiten.Select(feit => feit.Naam));
        lijst.Voeg("afspraken die ermee gedaan zijn", oud.Gedaan, nieuw.Gedaan);
        return lijst.Klaar();
    }

    public static ImmutableArray<Regelwijziging> Wijzigingen(Overgang oud, Overgang nieuw)
    {
        var lijst = new Wijzigingenlijst(oud.Bron, nieuw.Bron);
        lijst.Voeg("van", oud.Van, nieuw.Van);
        lijst.Voeg("schakel", Leesbaar(oud.Schakel), Leesbaar(nieuw.Schakel));
        lijst.Voeg("bij", oud.Bij, nieuw.Bij);
        lijst.Voeg("naar", Naar(oud), Naar(nieuw));
        lijst.Voeg("werking", Werking(oud), Werking(nieuw));
        lijst.Voeg("wie beslist", Rol(oud.Beslist), Rol(nieuw.Beslist));
        lijst.Voeg("na advies van", Rol(oud.NaAdviesVan), Rol(nieuw.NaAdviesVan));
        lijst.Voeg("begint op", Woord(oud.Per), Woord(nieuw.Per));
        if (oud.Doorloop is null || nieuw.Doorloop is null)
        {
            lijst.Voeg("de huur loopt door", oud.Doorloop?.ToString(), nieuw.Doorloop?.ToString());
        }

        lijst.Voeg("stappen die voorgaan", Stappen(oud), Stappen(nieuw));
        lijst.Voeg("gevolgen", Gevolgen(oud.Gevolgen), Gevolgen(nieuw.Gevolgen));
        lijst.Voeg("wat anders volgt", Gevolgen(oud.Anders), Gevolgen(nieuw.Anders));
        lijst.Voeg("dag die het geeft als laatste", Leesbaar(oud.LaatsteDag?.Naam), Leesbaar(nieuw.LaatsteDag?.Naam));
        lijst.Voeg("dag die het geeft als eerste", Leesbaar(oud.EersteDag?.Naam), Leesbaar(nieuw.EersteDag?.Naam));
        return lijst.Klaar();
    }

    /// <summary>The conditions on who takes part in a step; those on the transition itself are a test.</summary>
    public static IEnumerable<Losdeel> Voorwaarden(Overgang overgang, Overgang ander) =>
        from stap in overgang.Stappen
        from rij in stap.Wie
        where rij is { Naam: not null, Wanneer: not null } && ander.Stappen.Any(een => een.Naam == stap.Naam && een.Wie.Any(daar => daar.Naam == rij.Naam))
        select new Losdeel($"contracten.overgangen.{overgang.Naam}.eerst.{stap.Naam}.wie.{rij.Naam}", $"wanneer `{rij.Naam}` meedoet aan {stap.Titel}", rij.Wanneer!, rij.Bron.IsEmpty ? stap.Bron : rij.Bron);

    /// <summary>A transition in a few words: <c>van proefcontract naar eigen contract, bij evaluatie, volgt vanzelf</c>.</summary>
    public static string Omschrijving(Overgang overgang) =>
        $"van {Weergave.Opsomming(overgang.Van.Select(Weergave.Leesbaar))}{(Naar(overgang) is { } naar ? $" naar {naar}" : "")}, bij {Weergave.Opsomming(overgang.Bij.Select(Weergave.Leesbaar))}: {Werking(overgang)}";

    private static string? Naar(Overgang overgang) => overgang.Naar switch
    {
        null => "het contract blijft zoals het is",
        Contractvorm.Beeindigd => "het einde van het contract",
        var naar => Weergave.Leesbaar(naar),
    };

    private static string Werking(Overgang overgang) => overgang.Werking switch
    {
        Overgangswerking.Vanzelf => "volgt vanzelf",
        Overgangswerking.Kan => "kan, na een besluit",
        Overgangswerking.KanNiet => "mag niet",
        _ => "de tekst zegt niet wat volgt",
    };

    private static string Stappen(Overgang overgang) => string.Join("; ", overgang.Stappen.Select(stap => stap.Titel + (stap.Verplicht ? "" : " (aangeraden)")
        + (stap.Wie.IsEmpty ? "" : $", met {Weergave.Opsomming(stap.Wie.SelectMany(rij => rij.Wie.Select(rol => Afspraakregels.Rolnaam(rol) + (rij.Wanneer is null ? "" : $" als `{rij.Naam}` geldt"))), "en")}")
        + (stap.Organiseert is { } rol ? $", georganiseerd door {Afspraakregels.Rolnaam(rol)}" : "")));

    private static string Gevolgen(ImmutableArray<Contractgevolg> gevolgen) => string.Join("; ", gevolgen.Select(gevolg => gevolg.Tekst + (gevolg.Wietitel is { } wie ? $" ({wie})" : "")));

    private static string Keten(Contractvorm vorm) => string.Join("; ", vorm.Keten.Select(schakel => $"{schakel.Huurdertitel} {(schakel.Vorm == "huur" ? "huurt" : Weergave.Leesbaar(schakel.Vorm))} van {schakel.Verhuurdertitel}"));

    private static string? Koppelbeding(Koppelbeding? beding) => beding is null ? null : string.Join(", ", new[]
    {
        Weergave.Leesbaar(beding.Stand),
        beding.Met.Length > 0 ? $"met {beding.Met}" : "",
        beding.Gebeurtenissen.IsEmpty ? "" : $"bij {Weergave.Opsomming(beding.Gebeurtenissen.Select(Weergave.Leesbaar), "en")}",
        beding.NietBij.IsEmpty ? "" : $"niet bij {Weergave.Opsomming(beding.NietBij.Select(Weergave.Leesbaar), "en")}",
    }.Where(deel => deel.Length > 0));

    private static string? Einde(Contractvorm vorm) => vorm.EindeNietGeregeld ? "niet geregeld" : null;

    private static string Woord<T>(T waarde)
        where T : struct, Enum => Weergave.Leesbaar(Waardetekst.Slang(waarde.ToString()));

    private static string? Rol(Rol? rol) => rol is null ? null : Afspraakregels.Rolnaam(rol);

    private static string? Leesbaar(string? naam) => naam is null ? null : Weergave.Leesbaar(naam);
}
