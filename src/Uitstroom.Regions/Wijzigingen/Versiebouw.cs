using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// Makes the versions of a regeling: on each day on which a change begins or ends the tree of the region file with all changes that hold then,
/// bound and checked as any region file. Amendments come first, in the order of their first day; the local agreement goes before them all.
/// </summary>
internal sealed class Versiebouw
{
    private readonly Laadstukken _stukken;
    private readonly Regeling _eerste;
    private readonly ImmutableArray<Bronbestand> _bestanden;
    private readonly ImmutableArray<Wijzigingsakte> _aktes;
    private readonly HashSet<Diagnostic> _bekend;
    private readonly Dictionary<Wijzigingsakte, Toetsing?> _besluiten = [];

    private Versiebouw(Laadstukken stukken, Regeling eerste, IEnumerable<Diagnostic> bekend, ImmutableArray<Bronbestand> bestanden, ImmutableArray<Wijzigingsakte> aktes)
    {
        _stukken = stukken;
        _eerste = eerste;
        _bekend = [.. bekend];
        _bestanden = bestanden;
        _aktes = aktes;
    }

    /// <summary>The regeling with everything that its source names; or what was wrong, first in the region file and else per change.</summary>
    public static LoadResult Bouw(Laadbron bron)
    {
        var gelezen = bron.Wijzigingen.Select(document => Aktelezer.Lees(document, Wijzigingsoort.Wijziging)).ToList();
        if (bron.Lokaal is { } lokaal)
        {
            gelezen.Add(Aktelezer.Lees(lokaal, Wijzigingsoort.LokaleAfspraak));
        }

        var metKalender = gelezen.Any(een => een.Akte?.Ingrepen.Any(ingreep => ingreep.Pad.Tekst == "werkdagen") == true);
        var (stukken, fouten) = Laadstukken.Lees(bron.Document, bron.Kast, metKalender);
        if (stukken is null)
        {
            return new LoadResult(null, fouten);
        }

        // The same changes in another order are the same changes.
        ImmutableArray<Wijzigingsakte> aktes =
        [
            .. gelezen.Select(een => een.Akte).OfType<Wijzigingsakte>()
                .OrderBy(akte => akte.Soort).ThenBy(akte => akte.Van).ThenBy(akte => akte.Naam, StringComparer.Ordinal).ThenBy(akte => akte.Document.Bestand, StringComparer.Ordinal),
        ];
        ImmutableArray<Bronbestand> bestanden =
            [.. stukken.Bestanden, .. aktes.Select(akte => Laadstukken.Bronbestand(akte.Document, akte.Soort == Wijzigingsoort.Wijziging ? "wijziging" : "lokale_afspraak"))];
        var eerste = stukken.Bind(stukken.Root, stukken.Register, bestanden);
        if (eerste.Regeling is null)
        {
            return eerste;
        }

        var bouw = new Versiebouw(stukken, eerste.Regeling, eerste.Diagnostics, bestanden, aktes);
        var regeling = gelezen.All(een => een.Akte is not null) && bouw.IsBehapbaar() ? bouw.Voer(bron) : null;
        return new LoadResult(regeling, [.. gelezen.SelectMany(een => een.Fouten), .. aktes.SelectMany(akte => akte.Meldingen)]);
    }

    private bool IsBehapbaar()
    {
        if (_aktes.Length <= Aktecontrole.Hoogstens && _aktes.Sum(akte => (long)akte.Document.Inhoud.Length) <= YamlLimits.Bytes)
        {
            return true;
        }

        _aktes[^1].Meld(WijzigingDiagnostics.TeVeel(_aktes[^1].Plaats, Aktecontrole.Hoogstens));
        return false;
    }

    private Regeling? Voer(Laadbron bron)
    {
        Aktecontrole.Controleer(_aktes, _eerste);
        var versies = ImmutableArray.CreateBuilder<(LocalDate Vanaf, Regeling Versie)>();
        var ervoor = _eerste;
        foreach (var dag in _aktes.SelectMany(akte => new[] { akte.Van, akte.TotEnMet?.PlusDays(1) }).OfType<LocalDate>().Distinct().Order())
        {
            if (Versie(dag, ervoor) is { } versie)
            {
                versie.Oorsprong = bron;
                versies.Add((dag, versie));
                ervoor = versie;
            }
        }

        if (_aktes.Any(akte => akte.HeeftFouten))
        {
            return null;
        }

        _eerste.Oorsprong = bron;
        if (versies.Count > 0)
        {
            _ = new Versiereeks(_eerste, versies.ToImmutable());
        }

        return _eerste;
    }

    /// <summary>The version of a day; null when something is wrong with a change that holds then.</summary>
    private Regeling? Versie(LocalDate dag, Regeling ervoor)
    {
        var geldend = _aktes.Where(akte => akte.Geldt(dag)).ToList();
        var root = _stukken.Root;
        var wijzigingen = ImmutableArray.CreateBuilder<Wijziging>();
        foreach (var akte in geldend)
        {
            var wijziger = new Boomwijziger(akte, akte.Soort == Wijzigingsoort.LokaleAfspraak ? _eerste.Lokaal : null, _stukken.Register);
            root = wijziger.Pas(root);
            if (akte.Van == dag)
            {
                var magEerder = wijziger.Gronden.Count > 0 && wijziger.Gronden.All(grond => grond.OokBestaande);
                Aktecontrole.Looptijd(akte, ervoor, magEerder);
                _besluiten[akte] = Besluittoets.Voer(akte, ervoor);
            }

            wijzigingen.Add(Aktebinder.Bind(akte, wijziger.Delen, _besluiten.GetValueOrDefault(akte)));
        }

        if (geldend.Any(akte => akte.HeeftFouten))
        {
            return null;
        }

        var versie = _stukken.Bind(root, Register(geldend), _bestanden);
        Gevolgen(dag, geldend, versie.Diagnostics);
        versie.Regeling?.Wijzigingen = wijzigingen.ToImmutable();
        versie.Regeling?.Boom = root;
        return versie.Regeling;
    }

    private FrozenDictionary<string, Bepaling>? Register(List<Wijzigingsakte> geldend)
    {
        var eigen = geldend.SelectMany(Aktebinder.Bepalingen).ToList();
        return _stukken.Register is { } register && eigen.Count > 0
            ? register.Values.Concat(eigen.Select((bepaling, i) => bepaling with { Volgnummer = register.Count + i })).ToFrozenDictionary(bepaling => bepaling.Id, StringComparer.Ordinal)
            : _stukken.Register;
    }

    /// <summary>
    /// What is wrong in this version and was not before. A message about the text of a change stands at its place there; one about the region file
    /// is the doing of what begins on this day, or else of what ends on it.
    /// </summary>
    private void Gevolgen(LocalDate dag, List<Wijzigingsakte> geldend, ImmutableArray<Diagnostic> meldingen)
    {
        var oorzaak = geldend.LastOrDefault(akte => akte.Van == dag) ?? _aktes.First(akte => akte.Van == dag || akte.TotEnMet?.PlusDays(1) == dag);
        foreach (var melding in meldingen.Where(_bekend.Add))
        {
            if (geldend.FirstOrDefault(akte => akte.Document.Bestand == melding.Plaats.Bestand) is { } akte)
            {
                akte.Meld(melding);
            }
            else
            {
                var ingreep = oorzaak.Ingrepen.FirstOrDefault(een => een.Wijze == Wijzigingswijze.Vervalt) ?? oorzaak.Ingrepen.FirstOrDefault();
                oorzaak.Meld(WijzigingDiagnostics.KloptNietMeer(ingreep?.Pad.Plaats ?? oorzaak.Plaats, Weergave.Datum(dag), melding));
            }
        }
    }
}
