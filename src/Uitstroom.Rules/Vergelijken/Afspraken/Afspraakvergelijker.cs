using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Compares the afspraken of two versions. Only for what they say otherwise days are tried.</summary>
internal sealed class Afspraakvergelijker(Versiepaar versies)
{
    private readonly Lazy<ImmutableArray<LocalDate>> _dagen = new(() => Startperiode.Van(versies));

    private Dagbereik Periode => new(_dagen.Value[0], _dagen.Value[^1]);

    public ImmutableArray<Afspraakvergelijking> Voer() =>
        [.. Versiepaar.Paren(versies.Oud.Afspraken, versies.Nieuw.Afspraken, afspraak => afspraak.Naam).Select(paar => Vergelijk(paar.Oud, paar.Nieuw))];

    private Afspraakvergelijking Vergelijk(Afspraak? oud, Afspraak? nieuw)
    {
        var afspraak = (nieuw ?? oud)!;
        var vergelijking = new Afspraakvergelijking($"afspraken.{afspraak.Naam}", Titel(afspraak))
        {
            Bron = afspraak.Bron,
            Omschrijving = Afspraaktekst.Termijn(afspraak),
            Aanwezigheid = Versiepaar.Waar(oud, nieuw),
        };
        if (oud is null || nieuw is null)
        {
            return vergelijking;
        }

        vergelijking = vergelijking with
        {
            Wijzigingen = Afspraakregels.Wijzigingen(versies, oud, nieuw),
            Voorwaarden = Voorwaardetoets.Vergelijk(versies, Afspraakregels.Voorwaarden(oud, nieuw), Afspraakregels.Voorwaarden(nieuw, oud)),
        };
        return versies.IsZelfde(oud, nieuw, Afspraakafdruk.Termijn)
            ? vergelijking
            : Termijnen(vergelijking with { IsBekeken = true, Waardoor = Afspraakregels.Waardoor(versies, oud, nieuw) }, oud, nieuw);
    }

    private static string Titel(Afspraak afspraak) =>
        afspraak.Titel.Length > 0 && afspraak.Titel != Weergave.Leesbaar(afspraak.Naam) ? afspraak.Titel : $"{Weergave.Opsomming(afspraak.Wie.Select(Afspraakregels.Rolnaam), "en")} {afspraak.Doet}";

    private Afspraakvergelijking Termijnen(Afspraakvergelijking vergelijking, Afspraak oud, Afspraak nieuw)
    {
        var paren = Leespaar.Van(versies, Lezingen(versies.Oud, oud), Lezingen(versies.Nieuw, nieuw));
        if (paren is null || _dagen.Value.IsEmpty)
        {
            var waarom = paren is null ? "de tekst laat te veel lezingen open" : "op geen van de dagen die worden bekeken gelden beide versies";
            return vergelijking with { NietVergeleken = [$"de dagen: {waarom}"] };
        }

        var ankers = oud.Beginbronnen().Concat(nieuw.Beginbronnen()).Where(bron => bron is Dagbron.VanFeit or Dagbron.VanAfspraak).ToList();
        var bekeken = new HashSet<LocalDate>();
        var verschuivingen = Leespaar.Samen(paren.Select(paar => (paar, Zoek(paar, oud, nieuw, ankers.Count > 0, bekeken))), Verschuivingstekst.Beeld).ToList();
        return vergelijking with
        {
            NietVergeleken = ankers.Count > 0 && bekeken.Count == 0 ? ["de dagen: in beide versies is de laatste dag niet bekend"] : [],
            Startdagen = Startperiode.Bereiken(bekeken.Order()),
            VasteDagen = ankers.Count > 0 ? null : Periode,
            Verschuivingen = [.. verschuivingen.SelectMany(rij => rij.Uit.Select(verschuiving => verschuiving with { Lezing = rij.Lezing }))],
        };
    }

    private ImmutableArray<Termijnverschuiving> Zoek(Leespaar paar, Afspraak oud, Afspraak nieuw, bool heeftStart, HashSet<LocalDate> bekeken)
    {
        var lezerOud = new Termijnlezer(versies.Oud, oud, paar.Oud, oud.Beginbronnen());
        var lezerNieuw = new Termijnlezer(versies.Nieuw, nieuw, paar.Nieuw, nieuw.Beginbronnen());
        if (!heeftStart)
        {
            return Verschuivingszoeker.Vast(lezerOud.Binnen(Periode), lezerNieuw.Binnen(Periode));
        }

        return Verschuivingszoeker.Zoek(_dagen.Value, lezerOud.Op, lezerNieuw.Op, bekeken);
    }

    private static ImmutableArray<Lezing> Lezingen(Regeling regeling, Afspraak afspraak) => regeling.Afsprakenplan.Lezingen[regeling.Afsprakenplan.Nummer(afspraak.Naam)];
}
