using System.Collections.Immutable;
using Uitstroom.Rules.Tests.Willekeurig;

namespace Uitstroom.Rules.Tests.Naslag;

/// <summary>Says in what the engine and the definition differ for one application.</summary>
internal sealed class Verschilzoeker
{
    private readonly Regeling _regeling;
    private readonly Situatie _situatie;
    private readonly Dossier _dossier;
    private readonly List<string> _verschillen = [];

    private Verschilzoeker(Regeling regeling, Situatie situatie)
    {
        (_regeling, _situatie) = (regeling, situatie);
        _dossier = new Dossier(Gegeven(), situatie.Toetsdatum);
    }

    public static IReadOnlyList<string> Verschillen(Regeling regeling, Situatie situatie)
    {
        var zoeker = new Verschilzoeker(regeling, situatie);
        zoeker.Vergelijk();
        return zoeker._verschillen;
    }

    private void Vergelijk()
    {
        var toetsing = _regeling.Toets(_situatie.Voor(_regeling), _situatie.Toetsdatum);
        var gekozen = Gekozen();
        var keuze = Leesnaslag.MetStandaard(_regeling, gekozen);
        var naslag = new Toetsnaslag(_regeling, _regeling.Toetsen[0], _dossier, keuze);

        Gelijk("statussen", naslag.Standen.Select(stand => $"{stand.Criterium.Naam} {stand.Status} {stand.Redenen}"),
            toetsing.Criteria.Select(criterium => $"{criterium.Naam} {criterium.Status} {criterium.Redenen}"));
        Gelijk("uitkomst", [naslag.Uitkomst.Label], [toetsing.Uitkomst]);
        Gelijk("vast", [naslag.Uitkomst.Vast.ToString()], [toetsing.Vast.ToString()]);
        Gelijk("mogelijk", naslag.Uitkomst.Mogelijk.Order(), toetsing.Mogelijk.Select(label => label.Naam).Order());
        Gelijk("ontbreekt", Namen(naslag.Ontbreekt), Namen(toetsing.Ontbreekt));
        Gelijk("kan_uitmaken", Namen(naslag.KanUitmaken), Namen(toetsing.KanUitmaken));
        if (naslag.Looptijd == true)
        {
            Doelgroepen(toetsing, naslag);
            Vragen(toetsing, naslag);
        }

        Lezingen(toetsing, gekozen);
    }

    private void Doelgroepen(Toetsing toetsing, Toetsnaslag naslag) =>
        Gelijk("doelgroepen", toetsing.Doelgroepen.Select(groep => naslag.Doelgroep(groep.Doelgroep)).Select(groep => $"{groep.Waar} {groep.Redenen}"),
            toetsing.Doelgroepen.Select(groep => $"{groep.Geldt} {groep.Redenen}"));

    private void Vragen(Toetsing toetsing, Toetsnaslag naslag)
    {
        var gevraagd = new HashSet<Feit>();
        var stand = toetsing.Stand;
        foreach (var (criteriumstand, plan) in naslag.Standen.Zip(toetsing.Plan.Criteria))
        {
            if (naslag.Uitkomst.Vast || !naslag.Uitkomst.TelNog.Contains(criteriumstand))
            {
                continue;
            }

            var boom = naslag.Boom(criteriumstand.Criterium);
            var set = new Vraagkeuze(_regeling.Feitenlijst, toetsing.Plan).Kleinste(plan.Open(stand), stand);
            var feiten = set?.Slots().Select(slot => _regeling.Feiten[slot]).ToHashSet();
            gevraagd.UnionWith(feiten ?? []);
            if (boom.Bladen().SelectMany(blad => blad.Vraag).Distinct().Count() > Vraagnaslag.Hoogstens)
            {
                continue;
            }

            // The engine joins the smallest sets of parts, so where parts share facts its set may be larger than the smallest of all.
            var kleinste = Vraagnaslag.KleinsteGewicht(boom);
            if (feiten is null != kleinste is null || (feiten is not null && Vraagnaslag.Gewicht(feiten).CompareTo(kleinste!.Value) < 0))
            {
                _verschillen.Add($"vraag bij {criteriumstand.Criterium.Naam}: {string.Join(", ", Namen(feiten ?? []))}, het kleinste gewicht is {kleinste}");
            }

            if (feiten is not null && !boom.KanBeslissen(feiten))
            {
                _verschillen.Add($"vraag bij {criteriumstand.Criterium.Naam}: {string.Join(", ", Namen(feiten))} kan niets beslissen");
            }
        }

        Gelijk("vraag_nu", Namen(gevraagd), Namen(toetsing.VraagNu));
    }

    private void Lezingen(Toetsing toetsing, Leeskeuze gekozen)
    {
        var naslag = Leesnaslag.Zoek(_regeling, gekozen, keuze => new Toetsnaslag(_regeling, _regeling.Toetsen[0], _dossier, keuze));
        Gelijk("betwist", naslag.Betwist.Select(lezing => lezing.Naam).Order(),
            toetsing.Betwist.Lezingen.Where(lezing => lezing.IsBetwist).Select(lezing => lezing.Lezing.Naam).Order());
        Gelijk("niet_uitgezocht", naslag.NietUitgezocht.Select(paar => $"{paar.Key.Naam}: {string.Join(", ", Namen(paar.Value))}").Order(),
            toetsing.Betwist.Lezingen.Where(lezing => !lezing.Nodig.IsEmpty).Select(lezing => $"{lezing.Lezing.Naam}: {string.Join(", ", Namen(lezing.Nodig))}").Order());
    }

    private Leeskeuze Gekozen() => _situatie.Lezingen.Aggregate(Leeskeuze.Leeg, (keuze, gekozen) =>
    {
        var lezing = _regeling.Lezingen.Single(lezing => lezing.Naam == gekozen.Key);
        return keuze.Met(lezing, lezing.IndexVan(gekozen.Value));
    });

    private Dictionary<Feit, Feitwaarde> Gegeven()
    {
        var gegeven = new Dictionary<Feit, Feitwaarde>();
        foreach (var feit in _regeling.Feiten)
        {
            var tekst = feit.IsTeller ? _situatie.Stand?.ToString(System.Globalization.CultureInfo.InvariantCulture) : _situatie.Feiten.GetValueOrDefault(feit.Naam);
            if (tekst is not null)
            {
                Feitlezer.Lees(feit, tekst, out var waarde).Should().Be(Feitfout.Geen);
                gegeven[feit] = waarde;
            }
        }

        return gegeven;
    }

    private static IEnumerable<string> Namen(IEnumerable<Feit> feiten) => feiten.Select(feit => feit.Naam).Order();

    private void Gelijk(string wat, IEnumerable<string> definitie, IEnumerable<string> engine)
    {
        var (verwacht, gekregen) = (string.Join("; ", definitie), string.Join("; ", engine));
        if (verwacht != gekregen)
        {
            _verschillen.Add($"{wat}: volgens de definitie [{verwacht}], volgens de engine [{gekregen}]");
        }
    }
}
