using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Runs a case and says, in Dutch, in what it differs from what is expected.</summary>
internal sealed class Gevalcontrole
{
    private readonly Toetsing _toetsing;
    private readonly Verwachting _verwacht;
    private readonly Verschillen _verschillen;

    private Gevalcontrole(Toetsing toetsing, Verwachting verwacht, Verschillen verschillen) =>
        (_toetsing, _verwacht, _verschillen) = (toetsing, verwacht, verschillen);

    /// <summary>The differences, none when all is as expected, and why it came out so.</summary>
    public static Verschillen Controleer(Geval geval)
    {
        var verschillen = new Verschillen(geval.Verwacht);
        if (geval.Verwacht.VraagtToets && geval.Aanvraag.Peildatum is not null)
        {
            var toetsing = geval.Regeling.Toets(geval.Aanvraag, new ToetsOpties());
            new Gevalcontrole(toetsing, geval.Verwacht, verschillen).Vergelijk();
            verschillen.Leg(0, Waarom(toetsing, verschillen.Gevonden));
        }

        Getallencontrole.Controleer(geval, verschillen);
        Contractcontrole.Controleer(geval, verschillen);
        Afspraakgevalcontrole.Controleer(geval, verschillen);
        return verschillen;
    }

    private void Vergelijk()
    {
        _verschillen.Waarde("uitkomst", _verwacht.Uitkomst, _toetsing.Uitkomst);
        _verschillen.Waarde("soort", _verwacht.Soort, ToetsingJson.Naam(_toetsing.Soort));
        _verschillen.Waarde("vast", _verwacht.Vast, _toetsing.Vast ? "ja" : "nee");
        _verschillen.Waarde("hardheidsclausule", _verwacht.Hardheidsclausule, _toetsing.Hardheidsclausule is null ? "nee" : "ja");
        _verschillen.Lijst("gefaald", _verwacht.Gefaald, Criteria(CriteriumStatus.NietVoldaan));
        _verschillen.Lijst("open", _verwacht.Open, Criteria(CriteriumStatus.Open));
        _verschillen.Lijst("nvt", _verwacht.Nvt, Criteria(CriteriumStatus.NietVanToepassing));
        _verschillen.Lijst("ontbreekt", _verwacht.Ontbreekt, _toetsing.Ontbreekt.Select(feit => feit.Naam));
        _verschillen.Lijst("vraag_nu", _verwacht.VraagNu, _toetsing.VraagNu.Select(feit => feit.Naam));
        _verschillen.Lijst("mogelijk", _verwacht.Mogelijk, _toetsing.Mogelijk.Select(label => label.Naam));
        if (_verwacht.Betwist is not null || _verwacht.NietUitgezocht is not null)
        {
            _verschillen.Lijst("betwist", _verwacht.Betwist, Lezingen(lezing => lezing.IsBetwist));
            _verschillen.Lijst("niet_uitgezocht", _verwacht.NietUitgezocht, Lezingen(lezing => !lezing.Nodig.IsEmpty));
        }

        if (_verwacht.Beslist is { } wie && _toetsing.Beslist.All(beslisser => beslisser.Wie != wie))
        {
            _verschillen.Voeg("beslist", [wie], [.. _toetsing.Beslist.Select(beslisser => beslisser.Wie)]);
        }

        foreach (var id in _verwacht.Bepalingen?.Except(_toetsing.Bepalingen) ?? [])
        {
            _verschillen.Voeg("bepalingen", [id], _toetsing.Bepalingen);
        }

        Doelgroepen();
        if (_verwacht.Verandert is { } verandert)
        {
            _verschillen.Waarde("verandert.op", verandert.GetValueOrDefault("op"), _toetsing.Verandert is { } op ? Weergave.Iso(op.Op) : "nooit");
            _verschillen.Waarde("verandert.wordt", verandert.GetValueOrDefault("wordt"), _toetsing.Verandert?.Wordt.Naam ?? "niets");
        }
    }

    private void Doelgroepen()
    {
        foreach (var (naam, stand) in _verwacht.Voorkeuren ?? ImmutableSortedDictionary<string, string>.Empty)
        {
            var wens = _toetsing.Criteria.FirstOrDefault(criterium => criterium.Naam == naam);
            _verschillen.Waarde($"voorkeuren.{naam}", stand, wens is null ? "niet getoetst" : ToetsingJson.Naam(wens.Status));
        }

        foreach (var (naam, stand) in _verwacht.Doelgroepen ?? ImmutableSortedDictionary<string, string>.Empty)
        {
            var groep = _toetsing.Doelgroepen.FirstOrDefault(groep => groep.Naam == naam);
            _verschillen.Waarde($"doelgroepen.{naam}", stand, groep is null ? "niet getoetst" : groep.Geldt switch { true => "ja", false => "nee", _ => "open" });
        }

        foreach (var (naam, tekst) in _verwacht.Antwoorden ?? ImmutableSortedDictionary<string, string>.Empty)
        {
            ImmutableArray<string> antwoorden = [.. _toetsing.Doelgroepen.SelectMany(groep => groep.Antwoorden).Where(antwoord => antwoord.Naam == naam).Select(a => a.Tekst)];
            if (!antwoorden.Contains(tekst))
            {
                _verschillen.Voeg($"antwoorden.{naam}", [tekst], antwoorden);
            }
        }
    }

    private IEnumerable<string> Criteria(CriteriumStatus status) =>
        _toetsing.Criteria.Where(criterium => criterium.Status == status && criterium.Criterium.Soort != Criteriumsoort.Voorkeur).Select(criterium => criterium.Naam);

    private IEnumerable<string> Lezingen(Func<BetwisteLezing, bool> welke) =>
        _toetsing.Betwist.Lezingen.Where(welke).Select(lezing => lezing.Lezing.Naam);

    /// <summary>The criteria that came out otherwise; where none did those that decide the outcome.</summary>
    private static IEnumerable<string> Waarom(Toetsing toetsing, ImmutableArray<Gevalverschil> verschillen)
    {
        yield return $"Getoetst op {Weergave.Datum(toetsing.Peildatum)}, uitkomst: {Uitkomsttekst.Label(toetsing.Label)}{Gevaluitleg.Bron(toetsing.Regeling, toetsing.Label.Bron)}";
        foreach (var beslisser in toetsing.Beslist.Where(_ => verschillen.Any(verschil => verschil.Wat is "uitkomst" or "soort" or "beslist")))
        {
            yield return Uitkomsttekst.Beslisser(beslisser);
        }

        var anders = verschillen.Where(verschil => verschil.Wat is "gefaald" or "open" or "nvt")
            .SelectMany(verschil => verschil.Verwacht.Except(verschil.Gekregen).Concat(verschil.Gekregen.Except(verschil.Verwacht))).ToHashSet(StringComparer.Ordinal);
        var beslissend = toetsing.Criteria.Where(criterium => criterium.Status is CriteriumStatus.NietVoldaan or CriteriumStatus.Open && criterium.Criterium.Soort != Criteriumsoort.Voorkeur)
            .Select(criterium => criterium.Naam).ToHashSet(StringComparer.Ordinal);
        foreach (var regel in Gevaluitleg.Criteria(toetsing.Regeling, toetsing.Uitleg().Criteria, naam => anders.Count > 0 ? anders.Contains(naam) : beslissend.Contains(naam)))
        {
            yield return regel;
        }

        foreach (var regel in verschillen.Any(verschil => verschil.Wat is "betwist" or "niet_uitgezocht") ? Leestekst.Schrijf(toetsing.Betwist).Where(regel => regel.Length > 0) : [])
        {
            yield return regel;
        }
    }
}
