using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Compares the keys of two versions by dividing, where they say it otherwise.</summary>
internal sealed class Sleutelvergelijker(Versiepaar versies)
{
    // Every number up to here is divided, or up to twice the largest number that the agreement names, within the bound behind it.
    private const long Minstens = 200;
    private const long Hoogstens = 2_000;

    // A key with so many receivers that this many parts are passed is tried for fewer numbers.
    private const long MeesteDelen = 1_000_000;

    public ImmutableArray<Sleutelvergelijking> Voer() =>
        [.. Versiepaar.Paren(versies.Oud.Verdeelsleutels.Values, versies.Nieuw.Verdeelsleutels.Values, sleutel => sleutel.Naam).Select(paar => Vergelijk(paar.Oud, paar.Nieuw))];

    private Sleutelvergelijking Vergelijk(Verdeelsleutel? oud, Verdeelsleutel? nieuw)
    {
        var sleutel = (nieuw ?? oud)!;
        var vergelijking = new Sleutelvergelijking($"verdeelsleutels.{sleutel.Naam}", sleutel.Titel)
        {
            Bron = sleutel.Bron,
            Omschrijving = $"verdeelt {Weergave.Leesbaar(sleutel.Verdeelt)} over {Weergave.Leesbaar(sleutel.Over.Naam)}",
            Aanwezigheid = Versiepaar.Waar(oud, nieuw),
        };
        if (oud is null || nieuw is null)
        {
            return vergelijking;
        }

        vergelijking = vergelijking with
        {
            Wijzigingen = Sleutelregels.Wijzigingen(versies, oud, nieuw),
            Voorwaarden = Voorwaardetoets.Vergelijk(versies, Sleutelregels.Voorwaarden(oud), Sleutelregels.Voorwaarden(nieuw)),
        };
        var zelfdeRegel = versies.IsZelfde(oud, nieuw, Sleutelafdruk.Alles);
        var zelfdeTotaal = versies.OpEenDag && versies.IsZelfde(oud, nieuw, Sleutelafdruk.Totaal);
        return zelfdeRegel && zelfdeTotaal ? vergelijking
            : Verdeel(vergelijking with { IsBekeken = true, Waardoor = Sleutelregels.Waardoor(versies, oud, nieuw) }, oud, nieuw, zelfdeRegel);
    }

    private Sleutelvergelijking Verdeel(Sleutelvergelijking vergelijking, Verdeelsleutel oud, Verdeelsleutel nieuw, bool zelfdeRegel)
    {
        if ((Waarom(oud) ?? Waarom(nieuw)) is { } waarom)
        {
            return Gedrukt(vergelijking with { NietVergeleken = [waarom] }, oud, nieuw);
        }

        if (Leespaar.Van(versies, Verdeelwerelden.Lezingen(oud), Verdeelwerelden.Lezingen(nieuw)) is not { } paren)
        {
            return vergelijking with { NietVergeleken = ["wat ieder krijgt: de tekst laat te veel lezingen open"] };
        }

        var lezers = paren.Select(paar => (Paar: paar, Oud: new Deellezer(oud, paar.Oud, versies.PeildatumOud), Nieuw: new Deellezer(nieuw, paar.Nieuw, versies.PeildatumNieuw))).ToList();
        var grootste = lezers.SelectMany(lezer => new[] { lezer.Oud.Genoemd, lezer.Nieuw.Genoemd }).Concat([oud.Gedrukt?.BijTotaal, nieuw.Gedrukt?.BijTotaal]).Max() ?? 0;
        var rijen = Math.Max(oud.Gewichten?.Rijen.Length ?? oud.Over.Leden.Length, nieuw.Gewichten?.Rijen.Length ?? nieuw.Over.Leden.Length);
        var bereik = Math.Clamp(Math.Clamp(grootste, 0, Hoogstens) * 2, Minstens, Math.Clamp(MeesteDelen / Math.Max(1, rijen), Minstens, Hoogstens));
        var nietVerdeeld = new HashSet<long>();

        // A table holds for its own number only.
        var alleenGenoemd = zelfdeRegel || new[] { oud, nieuw }.All(sleutel => sleutel.Methode.Alle().All(methode => methode == Verdeelmethode.VasteTabel));
        var genoemd = Leespaar.Samen(lezers.Select(lezer => (lezer.Paar, Genoemd(lezer.Oud, lezer.Nieuw, oud, nieuw).ToList())), uit => string.Join('\n', uit.Select(Tekst)));
        var ontvangers = alleenGenoemd ? []
            : Leespaar.Samen(lezers.Select(lezer => (lezer.Paar, Deelverschillen.Bereik(bereik, lezer.Oud, lezer.Nieuw, nietVerdeeld))), uit => string.Join('\n', uit.Select(Tekst))).ToList();
        vergelijking = vergelijking with
        {
            BekekenTotEnMet = alleenGenoemd || nietVerdeeld.Count > bereik ? null : bereik,
            Genoemd = [.. genoemd.SelectMany(rij => rij.Uit.Select(verschil => verschil with { Lezing = rij.Lezing }))],
            Ontvangers = [.. ontvangers.SelectMany(rij => rij.Uit.Select(verschil => verschil with { Lezing = rij.Lezing }))],
            NietVergeleken = nietVerdeeld.Count == 0 ? [] : [$"wat ieder krijgt bij {nietVerdeeld.Count} van de {bereik + 1} aantallen van 0 tot en met {bereik}: niet beide versies verdelen die"],
        };
        return vergelijking with { RaaktGenoemd = !vergelijking.Genoemd.IsEmpty || !versies.IsZelfde(oud, nieuw, Sleutelafdruk.Totaal) };
    }

    /// <summary>Why the file alone does not give the numbers; null when it does.</summary>
    private static string? Waarom(Verdeelsleutel sleutel)
    {
        var methoden = sleutel.Methode.Alle().ToList();
        return methoden.Contains(Verdeelmethode.HerkomstMetGelijkAandeel) ? "wat ieder krijgt: dat hangt af van waar mensen vandaan komen, en dat staat niet in het bestand"
            : sleutel.Gewichten is null && methoden.Exists(methode => methode is Verdeelmethode.GrootsteResten or Verdeelmethode.AfrondenPerRegel)
                ? $"wat ieder krijgt: de gewichten{(sleutel.Naar is { } naar ? $" ({Weergave.Leesbaar(naar)})" : "")} staan niet in het bestand"
            : sleutel.Ouder is { } ouder ? Waarom(ouder) : null;
    }

    /// <summary>Without figures the printed tables can still be laid side by side.</summary>
    private static Sleutelvergelijking Gedrukt(Sleutelvergelijking vergelijking, Verdeelsleutel oud, Verdeelsleutel nieuw)
    {
        if (oud.Gedrukt is not { } was || nieuw.Gedrukt is not { } wordt)
        {
            return vergelijking;
        }

        var delen = Versiepaar.Paren(was.Aantallen.Rijen, wordt.Aantallen.Rijen, rij => $"{rij.Groep}\n{rij.Ontvanger}").Where(paar => paar.Oud?.Waarde != paar.Nieuw?.Waarde)
            .Select(paar => (Rij: (paar.Nieuw ?? paar.Oud)!, Oud: paar.Oud?.Waarde, Nieuw: paar.Nieuw?.Waarde))
            .Select(rij => new Deelverschil(rij.Rij.Groep, rij.Rij.Ontvanger, Cel(rij.Oud), Cel(rij.Nieuw), rij.Nieuw - rij.Oud)).ToImmutableArray();
        return delen.IsEmpty && was.BijTotaal == wordt.BijTotaal ? vergelijking
            : vergelijking with { Genoemd = [new Verdeelverschil("de gedrukte tabel", was.BijTotaal, wordt.BijTotaal, delen)] };
    }

    private static string Cel(long? waarde) => waarde is { } getal ? Weergave.Aantal(getal) : "niets";

    private static IEnumerable<Verdeelverschil> Genoemd(Deellezer lezerOud, Deellezer lezerNieuw, Verdeelsleutel oud, Verdeelsleutel nieuw)
    {
        var (was, wordt) = (lezerOud.Genoemd, lezerNieuw.Genoemd);
        var tabellen = new[] { oud.Gedrukt?.BijTotaal, nieuw.Gedrukt?.BijTotaal }.OfType<long>().Distinct().Where(totaal => totaal != was && totaal != wordt);
        return new[] { (Waarvan: "het aantal dat de tekst noemt", Oud: was, Nieuw: wordt) }.Concat(tabellen.Select(totaal => (Waarvan: "het aantal van de gedrukte tabel", Oud: (long?)totaal, Nieuw: (long?)totaal)))
            .Where(rij => rij.Oud is not null || rij.Nieuw is not null)
            .Select(rij => Genoemd(rij.Waarvan, lezerOud, rij.Oud, lezerNieuw, rij.Nieuw))
            .Where(verschil => verschil.TotaalOud != verschil.TotaalNieuw || !verschil.Delen.IsEmpty || verschil.NietVerdeeld.Length > 0);
    }

    private static Verdeelverschil Genoemd(string waarvan, Deellezer lezerOud, long? oud, Deellezer lezerNieuw, long? nieuw)
    {
        var was = oud is null ? null : lezerOud.Van(oud);
        var wordt = nieuw is null ? null : lezerNieuw.Van(nieuw);
        var niet = (was, wordt) switch
        {
            (null, null) => "",
            (null, _) => oud is { } getal ? $"oud geeft geen verdeling van {Weergave.Aantal(getal)}" : "",
            (_, null) => nieuw is { } getal ? $"nieuw geeft geen verdeling van {Weergave.Aantal(getal)}" : "",
            _ => "",
        };
        return new Verdeelverschil(waarvan, oud, nieuw, was is null || wordt is null ? [] : [.. Deelverschillen.Van(was, wordt)]) { NietVerdeeld = niet };
    }

    private static string Tekst(Verdeelverschil verschil) => $"{verschil.Waarvan} {verschil.TotaalOud} {verschil.TotaalNieuw} {verschil.NietVerdeeld} {string.Join(' ', verschil.Delen)}";

    private static string Tekst(Ontvangerverschil verschil) => $"{verschil.Groep} {verschil.Ontvanger} {string.Join(' ', verschil.Aantallen)}";
}
