using System.Collections.Immutable;
using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Compares the afspraken of two versions. Only for what they say otherwise days are tried.</summary>
internal sealed class Afspraakvergelijker(Versiepaar versies)
{
    private readonly Lazy<ImmutableArray<LocalDate>> _dagen = new(() => Startperiode.Van(versies));

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
        afspraak.Titel.Length > 0 ? afspraak.Titel : $"{Weergave.Opsomming(afspraak.Wie.Select(Afspraakregels.Rolnaam), "en")} {afspraak.Doet}";

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
        var perPaar = paren.Select(paar => (paar.Tekst, Verschuivingen: Zoek(paar, oud, nieuw, ankers.Count > 0, bekeken))).ToList();
        return vergelijking with
        {
            NietVergeleken = ankers.Count > 0 && bekeken.Count == 0 ? ["de dagen: in beide versies is de laatste dag niet bekend"] : [],
            Startdagen = Startperiode.Bereiken(bekeken.Order()),
            Verschuivingen = perPaar.TrueForAll(paar => paar.Verschuivingen.SequenceEqual(perPaar[0].Verschuivingen, Gelijkeverschuiving.Instance))
                ? perPaar[0].Verschuivingen
                : [.. perPaar.SelectMany(paar => paar.Verschuivingen.Select(verschuiving => verschuiving with { Lezing = paar.Tekst }))],
        };
    }

    private ImmutableArray<Termijnverschuiving> Zoek(Leespaar paar, Afspraak oud, Afspraak nieuw, bool heeftStart, HashSet<LocalDate> bekeken)
    {
        var lezerOud = new Termijnlezer(versies.Oud, oud, paar.Oud, oud.Beginbronnen());
        var lezerNieuw = new Termijnlezer(versies.Nieuw, nieuw, paar.Nieuw, nieuw.Beginbronnen());
        if (!heeftStart)
        {
            var periode = new Dagbereik(_dagen.Value[0], _dagen.Value[^1]);
            return Verschuivingszoeker.Vast(lezerOud.Binnen(periode), lezerNieuw.Binnen(periode));
        }

        return Verschuivingszoeker.Zoek(_dagen.Value, lezerOud.Op, lezerNieuw.Op, bekeken);
    }

    private static IEnumerable<Lezing> Lezingen(Regeling regeling, Afspraak afspraak) => regeling.Afsprakenplan.Lezingen[regeling.Afsprakenplan.Nummer(afspraak.Naam)];
}
