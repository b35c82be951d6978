using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Compares the quota of two versions, year by year where they say it otherwise.</summary>
/// <param name="versies">The versions.</param>
/// <param name="sleutels">Their keys compared, as a taakstelling follows from one.</param>
internal sealed class Quotumvergelijker(Versiepaar versies, ImmutableArray<Sleutelvergelijking> sleutels)
{
    // Beyond the year of testing and the next: as long as dated figures turn, up to so many years.
    private const int MeesteJaren = 20;

    private readonly Lazy<ImmutableArray<int>> _jaren = new(() => Jaren(versies));

    public ImmutableArray<Quotumvergelijking> Voer() => [.. Versiepaar.Paren(versies.Oud.Quota, versies.Nieuw.Quota, Pad).Select(paar => Vergelijk(paar.Oud, paar.Nieuw))];

    private static string Pad(Quotum quotum) => quotum.Doelgroep is { } groep ? $"doelgroepen.{groep.Naam}.maximum" : $"quota.{quotum.Naam}";

    private Quotumvergelijking Vergelijk(Quotum? oud, Quotum? nieuw)
    {
        var quotum = (nieuw ?? oud)!;
        var vergelijking = new Quotumvergelijking(Pad(quotum), quotum.Titel)
        {
            Bron = quotum.Bron,
            Omschrijving = $"{Soort(quotum)}{Quotumregelstekst.Getal(quotum, nieuw is null ? versies.WereldOud : versies.WereldNieuw) ?? "geen getal"} {Weergave.Leesbaar(quotum.Eenheid)}".TrimEnd(),
            Aanwezigheid = Versiepaar.Waar(oud, nieuw),
        };
        if (oud is null || nieuw is null)
        {
            return vergelijking;
        }

        vergelijking = vergelijking with
        {
            Wijzigingen = [.. Quotumregelstekst.Wijzigingen(versies, oud, nieuw), .. VanSleutel(oud, nieuw)],
            Voorwaarden = Voorwaardetoets.Vergelijk(versies, Quotumregelstekst.Voorwaarden(oud, Pad(oud)), Quotumregelstekst.Voorwaarden(nieuw, Pad(nieuw))),
        };
        return versies.IsZelfde(oud, nieuw, Quotumregelstekst.Druk) || (oud.Aantal is null && nieuw.Aantal is null)
            ? vergelijking
            : PerJaar(vergelijking with { IsBekeken = true, Waardoor = Quotumregelstekst.Waardoor(versies, oud, nieuw) }, oud, nieuw);
    }

    private IEnumerable<Regelwijziging> VanSleutel(Quotum oud, Quotum nieuw)
    {
        if (oud.Uit != nieuw.Uit || sleutels.Any(sleutel => sleutel.Pad == $"verdeelsleutels.{nieuw.Uit}" && sleutel is { RaaktGenoemd: true, Stand: Regelstand.Anders }))
        {
            var anders = oud.Uit == nieuw.Uit ? ", die anders uitkomt" : "";
            yield return new Regelwijziging(
                "wat ieder moet halen", Quotumregelstekst.Getal(oud, versies.WereldOud), Quotumregelstekst.Getal(nieuw, versies.WereldNieuw) + anders, nieuw.Bron);
        }
    }

    private static string Soort(Quotum quotum) => quotum.Soort switch
    {
        Quotumsoort.Maximum => "hoogstens ",
        Quotumsoort.Levering => "te leveren: ",
        Quotumsoort.Beschikbaar => "beschikbaar: ",
        _ => "taakstelling ",
    };

    private Quotumvergelijking PerJaar(Quotumvergelijking vergelijking, Quotum oud, Quotum nieuw)
    {
        if (Leespaar.Van(versies, oud.Waardelezingen(), nieuw.Waardelezingen()) is not { } paren || _jaren.Value.IsEmpty)
        {
            return vergelijking with { NietVergeleken = [_jaren.Value.IsEmpty ? "het getal per jaar: er is geen jaar waarin beide versies gelden" : "het getal per jaar: de tekst laat te veel lezingen open"] };
        }

        var jaren = Leespaar.Samen(
            paren.Select(paar => (paar, _jaren.Value.Select(jaar => Jaar(jaar, Aantal(versies.Oud, oud, paar.Oud, jaar), Aantal(versies.Nieuw, nieuw, paar.Nieuw, jaar))).OfType<Quotumjaar>().ToList())),
            uit => string.Join('\n', uit));
        return vergelijking with
        {
            Bekeken = _jaren.Value,
            Jaren = [.. jaren.SelectMany(rij => rij.Uit.Select(jaar => jaar with { Lezing = rij.Lezing }))],
        };
    }

    private static Quotumjaar? Jaar(int jaar, (string Tekst, long? Aantal) oud, (string Tekst, long? Aantal) nieuw) =>
        oud == nieuw ? null : new Quotumjaar(jaar, oud.Tekst, nieuw.Tekst, nieuw.Aantal - oud.Aantal);

    private static (string Tekst, long? Aantal) Aantal(Regeling regeling, Quotum quotum, Wereld wereld, int jaar)
    {
        var vraag = new Quotumvraag(regeling, new Quotumopgave(), Aanvraag.Voor(regeling).Bouw().Aanvraag!, wereld, wereld);
        var bepaling = Aantalbepaling.Van(vraag, quotum, Teljaar.In(quotum.Per.In(wereld), jaar), jaar);
        return bepaling.Aantal is { } aantal
            ? (Weergave.Aantal(aantal) + (bepaling.NaarRato is { } exact ? $" (naar rato precies {exact})" : ""), aantal)
            : (Uitkomsttekst.Stilte(bepaling.Stilte ?? "niet_in_bron"), null);
    }

    private static ImmutableArray<int> Jaren(Versiepaar versies)
    {
        var eerste = LocalDate.Min(versies.PeildatumOud, versies.PeildatumNieuw).Year;
        var laatste = LocalDate.Max(versies.PeildatumOud, versies.PeildatumNieuw).Year + 1;
        var draait = Vergelijkdagen.Van([versies.Oud, versies.Nieuw]).Select(dag => dag.Year).Where(jaar => jaar <= eerste + MeesteJaren).DefaultIfEmpty(laatste).Max();
        return [.. Enumerable.Range(eerste, Math.Max(laatste, draait) - eerste + 1).Where(jaar => InWerking(versies.Oud, jaar) && InWerking(versies.Nieuw, jaar))];
    }

    private static bool InWerking(Regeling regeling, int jaar) => !(regeling.Looptijd.Van is { } van && van.Year > jaar)
        && !(regeling.Looptijd is { TotEnMet: { } einde, VerlengdTotEnMet: null } && einde.Year < jaar);
}
