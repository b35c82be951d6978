using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What an afspraak says besides its days, and the conditions on which it hangs.</summary>
internal static class Afspraakregels
{
    /// <summary>What differs by itself.</summary>
    public static ImmutableArray<Regelwijziging> Wijzigingen(Versiepaar versies, Afspraak oud, Afspraak nieuw)
    {
        var lijst = new Wijzigingenlijst(oud.Bron, nieuw.Bron);
        lijst.Voeg("wie het doet", Wie(oud.Doeners, versies.WereldOud), Wie(nieuw.Doeners, versies.WereldNieuw));
        lijst.Voeg("wat", oud.Doet, nieuw.Doet);
        lijst.Voeg("aan wie", Wie(oud.Ontvangers, versies.WereldOud), Wie(nieuw.Ontvangers, versies.WereldNieuw));
        lijst.Voeg("met wie", Wie(oud.Deelnemers, versies.WereldOud), Wie(nieuw.Deelnemers, versies.WereldNieuw));
        lijst.Voeg("vorm", oud.Vorm, nieuw.Vorm);
        lijst.Voeg("inhoud", oud.Inhoud, nieuw.Inhoud);
        lijst.Voeg("aard", Keustekst.Van(oud.AardKeus, versies.WereldOud, Aard), Keustekst.Van(nieuw.AardKeus, versies.WereldNieuw, Aard));
        lijst.Voeg("gevolg als het niet of te laat gebeurt", Keustekst.Van(oud.Gevolg, versies.WereldOud, Weergave.Leesbaar), Keustekst.Van(nieuw.Gevolg, versies.WereldNieuw, Weergave.Leesbaar));
        lijst.Voeg("begint bij", Begin(oud, versies.WereldOud), Begin(nieuw, versies.WereldNieuw));
        lijst.Voeg("geldt tot", Keustekst.Van(oud.Slot, versies.WereldOud, Slot), Keustekst.Van(nieuw.Slot, versies.WereldNieuw, Slot));
        lijst.Voeg("keren vallen weg tot en met", Keustekst.Van(oud.PasNa, versies.WereldOud, Dag), Keustekst.Van(nieuw.PasNa, versies.WereldNieuw, Dag));
        lijst.Voeg("hoogstens hoe vaak", oud.Aantal?.ToString(System.Globalization.CultureInfo.InvariantCulture), nieuw.Aantal?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        lijst.Voeg("klaar bij", Keustekst.Van(oud.KlaarBij, versies.WereldOud, feit => Weergave.Leesbaar(feit.Naam)), Keustekst.Van(nieuw.KlaarBij, versies.WereldNieuw, feit => Weergave.Leesbaar(feit.Naam)));
        lijst.Voeg("dag waarop voorwaarden worden bekeken", Keustekst.Van(oud.Peildatum, versies.WereldOud, Peil), Keustekst.Van(nieuw.Peildatum, versies.WereldNieuw, Peil));
        return lijst.Klaar();
    }

    /// <summary>What the days are counted by, as far as it reads otherwise.</summary>
    public static ImmutableArray<Regelwijziging> Waardoor(Versiepaar versies, Afspraak oud, Afspraak nieuw)
    {
        var lijst = new Wijzigingenlijst(oud.Bron, nieuw.Bron);
        lijst.Voeg("hoe vaak", Keustekst.Van(oud.Herhaling, versies.WereldOud, Afspraaktekst.Tekst), Keustekst.Van(nieuw.Herhaling, versies.WereldNieuw, Afspraaktekst.Tekst));
        lijst.Voeg("termijn", Grens(oud, versies.WereldOud), Grens(nieuw, versies.WereldNieuw));
        foreach (var (was, wordt) in Versiepaar.Paren(Parameters(oud), Parameters(nieuw), parameter => parameter.Naam))
        {
            lijst.Voeg($"`{(wordt ?? was)!.Naam}`", Keustekst.Van(was, versies.WereldOud), Keustekst.Van(wordt, versies.WereldNieuw));
        }

        if (nieuw.TeltWerkdagen)
        {
            lijst.Voeg("vrije dagen", Vrij(versies.Oud, versies.WereldOud), Vrij(versies.Nieuw, versies.WereldNieuw));
        }

        if (Afspraakafdruk.VolgtLooptijd(nieuw))
        {
            lijst.Voeg("begin van de regeling", Dag(versies.Oud.Looptijd.Van), Dag(versies.Nieuw.Looptijd.Van));
            lijst.Voeg("einde van de regeling", Dag(versies.Oud.Looptijd.TotEnMet), Dag(versies.Nieuw.Looptijd.TotEnMet));
        }

        return lijst.Klaar();
    }

    /// <summary>Its conditions: when it holds, whether it goes on after the end, and who it concerns.</summary>
    public static IEnumerable<Losdeel> Voorwaarden(Afspraak afspraak, Afspraak ander)
    {
        var pad = $"afspraken.{afspraak.Naam}";
        if (afspraak.Wanneer is { } wanneer)
        {
            yield return new Losdeel($"{pad}.wanneer", "wanneer het geldt", wanneer, afspraak.Bron) { Peildatum = afspraak.Peildatum };
        }

        if (afspraak.Blijft is not null || ander.Blijft is not null)
        {
            yield return new Losdeel($"{pad}.blijft_gelden", "of het doorloopt na het einde", afspraak.Blijft ?? new Voorwaarde.Vast(pad, afspraak.Plaats, false), afspraak.Bron);
        }

        foreach (var (soort, wie, daar) in new[] { ("wie", afspraak.Doeners, ander.Doeners), ("aan", afspraak.Ontvangers, ander.Ontvangers), ("met", afspraak.Deelnemers, ander.Deelnemers) })
        {
            foreach (var rij in wie.Rijen.Where(rij => rij is { Naam: not null, Wanneer: not null } && daar.Rijen.Any(een => een.Naam == rij.Naam)))
            {
                yield return new Losdeel($"{pad}.{soort}.{rij.Naam}", $"wanneer `{rij.Naam}` geldt bij `{soort}`", rij.Wanneer!, rij.Bron.IsEmpty ? afspraak.Bron : rij.Bron) { Peildatum = afspraak.Peildatum };
            }
        }
    }

    private static string Wie(Betrokkenen wie, Wereld wereld) => string.Join(wie.Alle ? "; " : "; anders ", wie.Rijen.Select(rij =>
        (rij.Wanneer is null ? "" : $"als `{rij.Naam}` geldt ") + Keustekst.Van(rij.Dan, wereld, rollen =>
            rollen.IsEmpty ? "niemand genoemd" : Weergave.Opsomming(rollen.Select(Rolnaam), wie.EenOfMeer ? "en/of" : "en"))));

    /// <summary>A role as people read it, with the fact that names its place.</summary>
    public static string Rolnaam(Rol rol) => rol.Naam == "niet_genoemd" ? Rol.Ongenoemd : rol.Van is { } van ? $"{rol.Titel} van de {Weergave.Leesbaar(van.Naam)}" : rol.Titel;

    private static string Aard(Aard aard) => Weergave.Leesbaar(Waardetekst.Slang(aard.ToString()));

    private static string? Begin(Afspraak afspraak, Wereld wereld) =>
        Keustekst.Van(afspraak.Start, wereld, bronnen => Weergave.Opsomming(bronnen.Select(Afspraaktekst.Dag)));

    private static string Slot(Slotdag? slot) => slot switch
    {
        null => "geen einde",
        { Duurt: { } duur } => $"{duur} na het begin",
        { TeltMee: true } => $"en met {Afspraaktekst.Dag(slot.Dag!)}",
        _ => Afspraaktekst.Dag(slot.Dag!),
    };

    private static string? Dag(NodaTime.LocalDate? dag) => dag is { } bekend ? Weergave.Datum(bekend) : null;

    private static string Dag(Dagbron? bron) => bron is null ? "geen dag" : Afspraaktekst.Dag(bron);

    private static string Peil(Feit? feit) => feit is null ? "de dag zelf" : Weergave.Leesbaar(feit.Naam);

    private static string? Grens(Afspraak afspraak, Wereld wereld) => afspraak.Grens switch
    {
        Grensdag.Binnen binnen => Keustekst.Van(binnen.Duur, wereld, waarde => waarde is Termijnwaarde.Woord ? Afspraaktekst.Duur(waarde) : $"binnen {Afspraaktekst.Duur(waarde)}"),
        Grensdag.Voor { Minstens: { } minstens } voor => $"minstens {Keustekst.Van(minstens, wereld, Afspraaktekst.Duur)} voor {Keustekst.Van(voor.Gebeurtenis, wereld, Afspraaktekst.Dag)}",
        null => null,
        _ => Afspraaktekst.Grenstekst(afspraak),
    };

    private static IEnumerable<Parameter> Parameters(Afspraak afspraak) => afspraak.Beginbronnen().OfType<Dagbron.VanParameter>().Select(van => van.Parameter)
        .Concat((afspraak.Grens switch
        {
            Grensdag.Binnen binnen => binnen.Duur.Alle(),
            Grensdag.Voor { Minstens: { } minstens } => minstens.Alle(),
            _ => [],
        }).OfType<Termijnwaarde.VanParameter>().Select(van => van.Parameter));

    private static string Vrij(Regeling regeling, Wereld wereld) =>
        Weergave.Opsomming((regeling.Werkdagen?.Vrij ?? []).Where(dag => dag.IsVrij.In(wereld)).Select(dag => Weergave.Leesbaar(dag.Dag.Naam)), "en");
}
