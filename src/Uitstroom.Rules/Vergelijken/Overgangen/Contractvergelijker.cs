using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Compares what two versions say of contracts, besides when it applies: the choice and the conditions are tests.</summary>
internal sealed class Contractvergelijker(Versiepaar versies)
{
    private readonly Lazy<ImmutableArray<LocalDate>> _dagen = new(() => Startperiode.Van(versies));

    public ImmutableArray<Contractvergelijking> Voer()
    {
        var (oud, nieuw) = (versies.Oud.Contractregels, versies.Nieuw.Contractregels);
        return
        [
            .. Versiepaar.Paren(oud.Vormen, nieuw.Vormen, vorm => vorm.Naam).Select(paar => Vorm(paar.Oud, paar.Nieuw)),
            .. Versiepaar.Paren(oud.Gebeurtenissen, nieuw.Gebeurtenissen, gebeurtenis => gebeurtenis.Naam).Select(paar => Gebeurtenis(paar.Oud, paar.Nieuw)),
            .. Versiepaar.Paren(oud.Overgangen, nieuw.Overgangen, overgang => overgang.Naam).Select(paar => Overgang(paar.Oud, paar.Nieuw)),
        ];
    }

    private Contractvergelijking Vorm(Contractvorm? oud, Contractvorm? nieuw)
    {
        var vorm = (nieuw ?? oud)!;
        var vergelijking = Begin($"contracten.vormen.{vorm.Naam}", vorm.Titel, vorm.Naam, vorm.Bron, oud, nieuw) with { Omschrijving = $"duur: {vorm.Duur}" };
        if (oud is null || nieuw is null)
        {
            return vergelijking;
        }

        vergelijking = vergelijking with { Wijzigingen = Contractregelstekst.Wijzigingen(oud, nieuw) };
        return oud.Duur.Soort == nieuw.Duur.Soort && oud.Duur.Duren.FirstOrDefault() is var was && nieuw.Duur.Duren.FirstOrDefault() is var wordt && was != wordt
            && oud.Duur.Soort is Contractduursoort.Vast or Contractduursoort.Hoogstens
            ? Dagen(vergelijking, oud.Bron, "duur", $"{oud.Duur}", dag => oud.Duur.Uiterlijk(dag), $"{nieuw.Duur}", dag => nieuw.Duur.Uiterlijk(dag))
            : vergelijking;
    }

    private static Contractvergelijking Gebeurtenis(Contractgebeurtenis? oud, Contractgebeurtenis? nieuw)
    {
        var gebeurtenis = (nieuw ?? oud)!;
        var vergelijking = Begin($"contracten.gebeurtenissen.{gebeurtenis.Naam}", gebeurtenis.Titel, gebeurtenis.Naam, gebeurtenis.Bron, oud, nieuw);
        return oud is null || nieuw is null ? vergelijking : vergelijking with { Wijzigingen = Contractregelstekst.Wijzigingen(oud, nieuw) };
    }

    private Contractvergelijking Overgang(Overgang? oud, Overgang? nieuw)
    {
        var overgang = (nieuw ?? oud)!;
        var vergelijking = Begin($"contracten.overgangen.{overgang.Naam}", overgang.Titel, overgang.Naam, overgang.Bron, oud, nieuw) with { Omschrijving = Contractregelstekst.Omschrijving(overgang) };
        if (oud is null || nieuw is null)
        {
            return vergelijking;
        }

        vergelijking = vergelijking with
        {
            Wijzigingen = Contractregelstekst.Wijzigingen(oud, nieuw),
            Voorwaarden = Voorwaardetoets.Vergelijk(versies, Contractregelstekst.Voorwaarden(oud, nieuw), Contractregelstekst.Voorwaarden(nieuw, oud)),
        };
        return oud.Doorloop == nieuw.Doorloop || oud.Doorloop is null || nieuw.Doorloop is null
            ? vergelijking
            : Dagen(vergelijking, oud.Bron, "de huur loopt door", $"{oud.Doorloop}", oud.LooptDoorTotEnMet, $"{nieuw.Doorloop}", nieuw.LooptDoorTotEnMet);
    }

    private static Contractvergelijking Begin(string pad, string titel, string naam, ImmutableArray<string> bron, object? oud, object? nieuw) =>
        new(pad, titel.Length > 0 ? titel : Weergave.Leesbaar(naam)) { Bron = bron, Aanwezigheid = Versiepaar.Waar(oud, nieuw) };

    private Contractvergelijking Dagen(
        Contractvergelijking vergelijking, ImmutableArray<string> bronOud, string wat, string oud, Func<LocalDate, LocalDate?> dagOud, string nieuw, Func<LocalDate, LocalDate?> dagNieuw)
    {
        var lijst = new Wijzigingenlijst(bronOud, vergelijking.Bron);
        lijst.Voeg(wat, oud, nieuw);
        vergelijking = vergelijking with { IsBekeken = true, Waardoor = lijst.Klaar() };
        if (_dagen.Value.IsEmpty)
        {
            return vergelijking with { NietVergeleken = ["de dagen: op geen van de dagen die worden bekeken gelden beide versies"] };
        }

        var bekeken = new HashSet<LocalDate>();
        var verschuivingen = Verschuivingszoeker.Zoek(_dagen.Value, dag => Beeld(dagOud(dag)), dag => Beeld(dagNieuw(dag)), bekeken);
        return vergelijking with { Startdagen = Startperiode.Bereiken(bekeken.Order()), Verschuivingen = verschuivingen };
    }

    private static ImmutableArray<Termijnbeeld> Beeld(LocalDate? dag) => [new Termijnbeeld(null, dag, null, dag is null ? "geen laatste dag" : null, 1)];
}
