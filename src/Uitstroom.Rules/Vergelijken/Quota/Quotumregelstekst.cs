using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What a quotum says besides its number, and the conditions on which it hangs.</summary>
internal static class Quotumregelstekst
{
    public static ImmutableArray<Regelwijziging> Wijzigingen(Versiepaar versies, Quotum oud, Quotum nieuw)
    {
        var (daar, hier) = (versies.WereldOud, versies.WereldNieuw);
        var lijst = new Wijzigingenlijst(oud.Bron, nieuw.Bron);
        lijst.Voeg("wat het getal is", Weergave.Leesbaar(Waardetekst.Slang(oud.Soort.ToString())), Weergave.Leesbaar(Waardetekst.Slang(nieuw.Soort.ToString())));
        lijst.Voeg("eenheid", Weergave.Leesbaar(oud.Eenheid), Weergave.Leesbaar(nieuw.Eenheid));
        lijst.Voeg("wie het nakomt", Rol(oud.Houder), Rol(nieuw.Houder));
        lijst.Voeg("welk jaar", Keustekst.Van(oud.Per, daar, Weergave.Leesbaar), Keustekst.Van(nieuw.Per, hier, Weergave.Leesbaar));
        lijst.Voeg("hoelang het geldt", oud.Duur?.ToString(), nieuw.Duur?.ToString());
        lijst.Voeg("wat meetelt", Keustekst.Van(oud.Telt, daar, Weergave.Leesbaar), Keustekst.Van(nieuw.Telt, hier, Weergave.Leesbaar));
        lijst.Voeg("groepen die apart tellen", oud.Groepen.Select(groep => groep.Naam), nieuw.Groepen.Select(groep => groep.Naam));
        lijst.Voeg("of het de toelating raakt", Keustekst.Van(oud.RaaktToelating, daar, JaNee), Keustekst.Van(nieuw.RaaktToelating, hier, JaNee));
        lijst.Voeg("of een hoger aantal kan", Hoger(oud), Hoger(nieuw));
        lijst.Voeg("wat doorschuift", Doorschuiven(oud, daar), Doorschuiven(nieuw, hier));
        lijst.Voeg("begrensd door", Grens(oud, daar), Grens(nieuw, hier));
        lijst.Voeg("bij een tekort", Keustekst.Van(oud.BijTekort, daar, Weergave.Leesbaar), Keustekst.Van(nieuw.BijTekort, hier, Weergave.Leesbaar));
        lijst.Voeg("bij meer", Stap(oud.BijMeer), Stap(nieuw.BijMeer));
        lijst.Voeg("als er geen getal is", Stap(oud.Vervolg), Stap(nieuw.Vervolg));
        lijst.Voeg("of de hardheidsclausule het kan doorbreken", Weergave.Leesbaar(oud.Hardheidsclausule), Weergave.Leesbaar(nieuw.Hardheidsclausule));
        return lijst.Klaar();
    }

    public static ImmutableArray<Regelwijziging> Waardoor(Versiepaar versies, Quotum oud, Quotum nieuw)
    {
        var lijst = new Wijzigingenlijst(oud.Bron, nieuw.Bron);
        lijst.Voeg("het getal", Getal(oud, versies.WereldOud), Getal(nieuw, versies.WereldNieuw));
        lijst.Voeg("een eerste jaar dat halverwege begint", Keustekst.Van(oud.EersteJaarNaarRato, versies.WereldOud, NaarRato), Keustekst.Van(nieuw.EersteJaarNaarRato, versies.WereldNieuw, NaarRato));
        lijst.Voeg("eerste dag van de regeling", Dag(versies.Oud), Dag(versies.Nieuw));
        return lijst.Klaar();
    }

    public static IEnumerable<Losdeel> Voorwaarden(Quotum quotum, string pad) => new (string Pad, string Titel, Voorwaarde? Voorwaarde, ImmutableArray<string> Bron)[]
    {
        ($"{pad}.wanneer", "voor wie het geldt", quotum.Wanneer, quotum.Bron),
        ($"{pad}.hoger_mits.wanneer", "wanneer een hoger aantal kan", quotum.HogerMits?.Wanneer, quotum.HogerMits?.Bron ?? []),
        ($"{pad}.doorschuiven.tenzij", "wanneer een tekort niet doorschuift", quotum.Doorschuiven?.Tenzij, quotum.Doorschuiven?.Bron ?? []),
    }.Concat(quotum.Groepen.SelectMany(groep => new (string Pad, string Titel, Voorwaarde? Voorwaarde, ImmutableArray<string> Bron)[]
    {
        ($"{pad}.telt_mee.{groep.Naam}.wie", $"wie bij {groep.Titel} hoort", groep.Wie, groep.Bron),
        ($"{pad}.telt_mee.{groep.Naam}.wanneer", $"wanneer {groep.Titel} meetelt", groep.Wanneer, groep.Bron),
    })).Where(deel => deel.Voorwaarde is not null).Select(deel => new Losdeel(deel.Pad, deel.Titel, deel.Voorwaarde!, deel.Bron));

    /// <summary>Writes out everything on which the number of a year hangs.</summary>
    public static void Druk(Afdruk afdruk, Quotum quotum) => afdruk
        .Keus(quotum.Aantal, bron => afdruk.Voeg(bron)).Keus(quotum.Per, per => afdruk.Voeg(per)).Keus(quotum.EersteJaarNaarRato, waar => afdruk.Voeg(waar))
        .Voeg(quotum.Duur?.ToString()).Voeg(quotum.Aantal is null ? null : afdruk.Regeling.Looptijd.Van);

    /// <summary>The number as the agreement writes it; the key that gives it, where one does.</summary>
    public static string? Getal(Quotum quotum, Wereld wereld) => quotum.Uit is { } uit
        ? $"volgens verdeelsleutel `{uit}`"
        : Keustekst.Van(quotum.Aantal, wereld, bron => Sleutelregels.Totaal(bron, wereld) ?? "");

    private static string? Hoger(Quotum quotum) => quotum.HogerMits is { } mits ? $"ja, onder een voorwaarde{Beslist(mits.Beslist)}" : null;

    private static string? Doorschuiven(Quotum quotum, Wereld wereld) => quotum.Doorschuiven is not { } regel ? null
        : $"een tekort, {Keustekst.Van(regel.Stapelt, wereld, waar => waar ? "over de hele taakstelling" : "over het getal van het jaar zelf")}, "
            + $"{Keustekst.Van(regel.PerGroep, wereld, waar => waar ? "per groep en ontvanger" : "per ontvanger")}{(regel.Tenzij is null ? "" : ", tenzij dat anders wordt besloten")}{Beslist(regel.Beslist)}";

    private static string? Grens(Quotum quotum, Wereld wereld) => quotum.BegrensdDoor is { } grens
        ? $"{Weergave.Leesbaar(grens.Quotum)}: {Keustekst.Van(grens.Wijze, wereld, wijze => Weergave.Leesbaar(Waardetekst.Slang(wijze.ToString())))}{Beslist(grens.Beslist)}"
        : null;

    private static string Beslist(Rol? rol) => rol is null ? "" : $"; {Afspraakregels.Rolnaam(rol)} beslist";

    private static string? Stap(Vervolgstap? stap) => stap is null ? null : $"{Afspraakregels.Rolnaam(stap.Door)}: {stap.Doet}";

    private static string? Rol(Rol? rol) => rol is null ? null : Afspraakregels.Rolnaam(rol);

    private static string JaNee(bool waar) => waar ? "ja" : "nee";

    private static string NaarRato(bool waar) => waar ? "telt naar rato van de dagen" : "telt heel";

    private static string? Dag(Regeling regeling) => regeling.Looptijd.Van is { } van ? Weergave.Datum(van) : null;
}
