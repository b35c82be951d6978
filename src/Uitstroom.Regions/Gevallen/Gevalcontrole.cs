using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Runs a case and says, in Dutch, in what it differs from what is expected.</summary>
internal sealed class Gevalcontrole
{
    private readonly Toetsing _toetsing;
    private readonly List<string> _verschillen = [];

    private Gevalcontrole(Toetsing toetsing) => _toetsing = toetsing;

    /// <summary>The differences; empty when all is as expected.</summary>
    public static ImmutableArray<string> Controleer(Regeling regeling, Geval geval)
    {
        var verschillen = Getallencontrole.Controleer(regeling, geval).AddRange(Contractcontrole.Controleer(regeling, geval));
        if (!geval.Verwacht.VraagtToets)
        {
            return verschillen;
        }

        if (geval.Aanvraag.Peildatum is null)
        {
            return [$"geval {geval.Naam} heeft geen peildatum"];
        }

        var controle = new Gevalcontrole(regeling.Toets(geval.Aanvraag, new ToetsOpties()));
        controle.Vergelijk(geval.Verwacht);
        return [.. controle._verschillen, .. verschillen];
    }

    private void Vergelijk(Verwachting verwacht)
    {
        Waarde("uitkomst", verwacht.Uitkomst, _toetsing.Uitkomst);
        Waarde("soort", verwacht.Soort, ToetsingJson.Naam(_toetsing.Soort));
        Waarde("vast", verwacht.Vast, _toetsing.Vast ? "ja" : "nee");
        Waarde("hardheidsclausule", verwacht.Hardheidsclausule, _toetsing.Hardheidsclausule is null ? "nee" : "ja");
        Lijst("gefaald", verwacht.Gefaald, Criteria(CriteriumStatus.NietVoldaan));
        Lijst("open", verwacht.Open, Criteria(CriteriumStatus.Open));
        Lijst("nvt", verwacht.Nvt, Criteria(CriteriumStatus.NietVanToepassing));
        Lijst("ontbreekt", verwacht.Ontbreekt, _toetsing.Ontbreekt.Select(feit => feit.Naam));
        Lijst("vraag_nu", verwacht.VraagNu, _toetsing.VraagNu.Select(feit => feit.Naam));
        Lijst("mogelijk", verwacht.Mogelijk, _toetsing.Mogelijk.Select(label => label.Naam));
        if (verwacht.Betwist is not null || verwacht.NietUitgezocht is not null)
        {
            Lijst("betwist", verwacht.Betwist, Lezingen(lezing => lezing.IsBetwist));
            Lijst("niet_uitgezocht", verwacht.NietUitgezocht, Lezingen(lezing => !lezing.Nodig.IsEmpty));
        }

        if (verwacht.Beslist is { } wie && _toetsing.Beslist.All(beslisser => beslisser.Wie != wie))
        {
            Verschil("beslist", wie, string.Join(", ", _toetsing.Beslist.Select(beslisser => beslisser.Wie)));
        }

        foreach (var id in verwacht.Bepalingen?.Except(_toetsing.Bepalingen) ?? [])
        {
            Verschil("bepalingen", id, string.Join(", ", _toetsing.Bepalingen));
        }

        Doelgroepen(verwacht);
        if (verwacht.Verandert is { } verandert)
        {
            Waarde("verandert.op", verandert.GetValueOrDefault("op"), _toetsing.Verandert is { } op ? Weergave.Iso(op.Op) : "nooit");
            Waarde("verandert.wordt", verandert.GetValueOrDefault("wordt"), _toetsing.Verandert?.Wordt.Naam ?? "niets");
        }
    }

    private void Doelgroepen(Verwachting verwacht)
    {
        foreach (var (naam, stand) in verwacht.Doelgroepen ?? ImmutableSortedDictionary<string, string>.Empty)
        {
            var groep = _toetsing.Doelgroepen.FirstOrDefault(groep => groep.Naam == naam);
            Waarde($"doelgroepen.{naam}", stand, groep is null ? "niet getoetst" : groep.Geldt switch { true => "ja", false => "nee", _ => "open" });
        }

        foreach (var (naam, tekst) in verwacht.Antwoorden ?? ImmutableSortedDictionary<string, string>.Empty)
        {
            var antwoorden = _toetsing.Doelgroepen.SelectMany(groep => groep.Antwoorden).Where(antwoord => antwoord.Naam == naam).Select(a => a.Tekst).ToList();
            if (!antwoorden.Contains(tekst))
            {
                Verschil($"antwoorden.{naam}", tekst, string.Join(", ", antwoorden));
            }
        }
    }

    private IEnumerable<string> Criteria(CriteriumStatus status) =>
        _toetsing.Criteria.Where(criterium => criterium.Status == status && criterium.Criterium.Soort != Criteriumsoort.Voorkeur).Select(criterium => criterium.Naam);

    private IEnumerable<string> Lezingen(Func<BetwisteLezing, bool> welke) =>
        _toetsing.Betwist.Lezingen.Where(welke).Select(lezing => lezing.Lezing.Naam);

    private void Waarde(string wat, string? verwacht, string gekregen)
    {
        if (verwacht is not null && verwacht != gekregen)
        {
            Verschil(wat, verwacht, gekregen);
        }
    }

    private void Lijst(string wat, ImmutableArray<string>? verwacht, IEnumerable<string> gekregen)
    {
        if (verwacht is not { } lijst)
        {
            return;
        }

        var werkelijk = gekregen.ToList();
        if (!lijst.ToHashSet().SetEquals(werkelijk))
        {
            Verschil(wat, string.Join(", ", lijst), string.Join(", ", werkelijk));
        }
    }

    private void Verschil(string wat, string verwacht, string gekregen) => _verschillen.Add($"{wat}: verwacht [{verwacht}], gekregen [{gekregen}]");
}
