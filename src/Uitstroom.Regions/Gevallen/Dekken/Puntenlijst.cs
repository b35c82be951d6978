using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Everything in an agreement that cases must show, with the sides that can occur.</summary>
internal sealed class Puntenlijst
{
    private readonly Regeling _regeling;
    private readonly OrderedDictionary<string, Gevalpunt> _punten = new(StringComparer.Ordinal);

    private Puntenlijst(Regeling regeling) => _regeling = regeling;

    /// <summary>The points by key, in the order of the region file; no case stands in them yet.</summary>
    public static OrderedDictionary<string, Gevalpunt> Van(Regeling regeling)
    {
        var lijst = new Puntenlijst(regeling);
        lijst.Looptijd();
        lijst.Doelgroepen();
        lijst.Toetsen();
        lijst.Maxima();
        lijst.Overgangen();
        foreach (var afspraak in regeling.Afspraken)
        {
            lijst.Voeg(Afspraakpunten.Van(afspraak));
        }

        return lijst._punten;
    }

    private void Voeg(IEnumerable<KeyValuePair<string, Gevalpunt>> punten)
    {
        foreach (var (sleutel, punt) in punten)
        {
            _punten.TryAdd(sleutel, punt);
        }
    }

    private void Voeg(Gevalpuntsoort soort, string pad, string tekst, ImmutableArray<string> bron, IEnumerable<Gevalzijde> zijden) =>
        _punten.TryAdd(pad, new Gevalpunt(soort, pad, tekst, bron, [.. zijden]));

    private void Looptijd()
    {
        var looptijd = _regeling.Looptijd;
        foreach (var (naam, dag) in new[] { ("van", looptijd.Van), ("tot_en_met", looptijd.TotEnMet) })
        {
            if (dag is { } bekend)
            {
                Voeg(Gevalpuntsoort.Grens, $"geldig.{naam}", $"de {(naam == "van" ? "eerste" : "laatste")} dag van de regeling, {Weergave.Datum(bekend)}", looptijd.Bron, Alle(Zijde.Dagen));
            }
        }
    }

    private void Doelgroepen()
    {
        if (!_regeling.Toetsen.Any(toets => toets.GebruiktDoelgroepen))
        {
            return;
        }

        foreach (var groep in _regeling.Doelgroepen)
        {
            var kan = Mogelijkheid.Van(groep.Wanneer);
            kan = groep.Maximum is null ? kan : Mogelijkheid.En([kan, Mogelijkheden.Alle]);
            Voeg(Gevalpuntsoort.Doelgroep, $"doelgroepen.{groep.Naam}", groep.Titel, groep.Bron, Waarheid(kan));
        }
    }

    private void Toetsen()
    {
        var open = Wereld.Open(_regeling.Lezingen.Length);
        foreach (var toets in _regeling.Toetsen)
        {
            var plan = _regeling.Plan(toets, open);
            foreach (var (groep, knoop) in plan.Doelgroepen)
            {
                Grenzen(knoop, plan, groep.Bron);
            }

            foreach (var criterium in plan.Criteria.Where(criterium => criterium.Telt))
            {
                Criterium(toets, criterium.Criterium);
                Grenzen(criterium.Wanneer, plan, criterium.Criterium.Bron);
                Grenzen(criterium.Eis, plan, criterium.Criterium.Bron);
            }
        }
    }

    private void Criterium(Toets toets, Criterium criterium)
    {
        var eis = Mogelijkheid.Van(criterium.Voorwaarde);
        eis = criterium.Soort == Criteriumsoort.UitgeslotenAls ? Mogelijkheid.Niet(eis) : eis;
        var wanneer = Mogelijkheid.Van(criterium.Wanneer);
        var kan = wanneer.Kan(Mogelijkheden.Waar) ? eis : eis & Mogelijkheden.Waar;
        kan |= wanneer.Kan(Mogelijkheden.Onbekend) && (eis & ~Mogelijkheden.Waar) != 0 ? Mogelijkheden.Onbekend : 0;
        Voeg(Gevalpuntsoort.Criterium, $"toetsen.{toets.Naam}.criteria.{criterium.Naam}", criterium.Titel, criterium.Bron, Waarheid(kan));
    }

    private void Maxima()
    {
        foreach (var quotum in _regeling.Quota.Where(quotum => quotum.Soort == Quotumsoort.Maximum && quotum.Aantal?.Alle().Any(IsGetal) == true))
        {
            var pad = quotum.Doelgroep is { } groep ? $"doelgroepen.{groep.Naam}.maximum" : $"quota.{quotum.Naam}";
            Voeg(Gevalpuntsoort.Maximum, pad, quotum.Titel, quotum.Bron, Alle(Zijde.Getallen));
        }
    }

    private static bool IsGetal(Grensbron bron) => bron switch
    {
        Grensbron.Geschreven { Waarde: Grootheid.Getal } => true,
        Grensbron.VanParameter van => van.Parameter.Waarden.Any(waarde => waarde.Waarde.Alle().Any(een => een is Grootheid.Getal)),
        _ => false,
    };

    private void Overgangen()
    {
        var open = Wereld.Open(_regeling.Lezingen.Length);
        foreach (var overgang in _regeling.Contracten.Overgangen)
        {
            var plan = _regeling.Plan(overgang.Toets, open);
            var delen = plan.Criteria.Where(criterium => criterium.Telt).Select(criterium => (criterium.Criterium.Wanneer, criterium.Criterium.Voorwaarde)).ToList();
            var kan = Mogelijkheid.En(delen.Select(deel => Mogelijkheid.Van(deel.Voorwaarde) | (deel.Wanneer is null ? 0 : Mogelijkheden.Waar)
                | (Mogelijkheid.Van(deel.Wanneer).Kan(Mogelijkheden.Onbekend) ? Mogelijkheden.Onbekend : 0)));
            Voeg(Gevalpuntsoort.Overgang, $"contracten.overgangen.{overgang.Naam}", overgang.Titel, overgang.Bron, Waarheid(kan));
            foreach (var criterium in plan.Criteria)
            {
                Grenzen(criterium.Wanneer, plan, overgang.Bron);
                Grenzen(criterium.Eis, plan, overgang.Bron);
            }
        }
    }

    private void Grenzen(Knoop? knoop, Toetsplan plan, ImmutableArray<string> bron)
    {
        foreach (var grens in Grensblad.Onder(knoop, nummer => plan.Regels[nummer]))
        {
            _punten.TryAdd(grens.Sleutel, new Gevalpunt(Gevalpuntsoort.Grens, grens.Blad.Bron.Pad, grens.Tekst, bron, [.. Zijden(grens)]));
        }
    }

    /// <summary>A number that may not be smaller or larger has no value on the other side of that.</summary>
    private static IEnumerable<Gevalzijde> Zijden(Grensblad grens)
    {
        var vast = grens is { IsDag: false, Regel.Grens.Soort: Grenssoort.Waarde } && grens.Regel.Op(Dag.Laatste) is (var waarde, 0) ? waarde : (long?)null;
        for (var i = 0; i < Zijde.Getallen.Length; i++)
        {
            var kan = vast is not { } bekend || Kandidaten.Past(grens.Feit, bekend + i - 1);
            yield return new((grens.IsDag ? Zijde.Dagen : Zijde.Getallen)[i], kan ? null : "dat getal mag dit feit niet hebben", []);
        }
    }

    internal static IEnumerable<Gevalzijde> Alle(IEnumerable<string> namen) => namen.Select(naam => new Gevalzijde(naam, null, []));

    private static IEnumerable<Gevalzijde> Waarheid(Mogelijkheden kan)
    {
        yield return new(Zijde.Voldaan, kan.Kan(Mogelijkheden.Waar) ? null : "de voorwaarde geldt nooit", []);
        yield return new(Zijde.NietVoldaan, kan.Kan(Mogelijkheden.Onwaar) ? null : "er is geen geval waarin de voorwaarde niet geldt", []);
        yield return new(Zijde.Onbekend, kan.Kan(Mogelijkheden.Onbekend) ? null : "er is niets dat onbekend kan zijn", []);
    }
}
