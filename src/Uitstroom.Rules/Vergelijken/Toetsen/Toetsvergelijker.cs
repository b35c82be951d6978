using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Compares one test of two versions.</summary>
internal sealed class Toetsvergelijker
{
    private readonly Zijde _oud;
    private readonly Zijde _nieuw;
    private readonly Func<Zijde, Uitkomstlabel, string> _tekst;
    private readonly Aanvraagruimte _ruimte;
    private readonly Toetsdiagram _diagramOud;
    private readonly Toetsdiagram _diagramNieuw;
    private readonly Deelvergelijker _delen;
    private readonly List<(string Naam, UitkomstSoort Soort, bool Vast)> _einden = [];

    private Toetsvergelijker(Zijde oud, Zijde nieuw, int hoogstens, Func<Zijde, Uitkomstlabel, string> tekst)
    {
        (_oud, _nieuw, _tekst) = (oud, nieuw, tekst);
        _ruimte = new Aanvraagruimte([oud, nieuw], hoogstens);
        _diagramOud = new Toetsdiagram(_ruimte, oud);
        _diagramNieuw = new Toetsdiagram(_ruimte, nieuw);
        _delen = new Deelvergelijker(_ruimte);
    }

    /// <summary>The comparison; when the parts outgrow the bound, one in which nothing is proven.</summary>
    /// <param name="oud">The test in the old version.</param>
    /// <param name="nieuw">The test in the new version.</param>
    /// <param name="hoogstens">The most nodes of diagrams.</param>
    /// <param name="tekst">What an outcome is called: outcomes that are called alike are the same.</param>
    public static Toetsvergelijking Vergelijk(Zijde oud, Zijde nieuw, int hoogstens, Func<Zijde, Uitkomstlabel, string> tekst)
    {
        try
        {
            return new Toetsvergelijker(oud, nieuw, hoogstens, tekst).Voer();
        }
        catch (Diagramgrens)
        {
            return new Toetsvergelijking(oud.Plan.Toets, nieuw.Plan.Toets, [], [], NietBewezen(nieuw)) { IsPrecies = false };
        }
    }

    private Toetsvergelijking Voer()
    {
        var (oud, nieuw) = (_oud.Plan, _nieuw.Plan);
        ImmutableArray<Onderdeelvergelijking> criteria = [.. Paren(oud.Criteria, nieuw.Criteria, plan => plan.Criterium.Naam).Select(Criterium)];
        ImmutableArray<Onderdeelvergelijking> groepen = [.. Paren(oud.Doelgroepen, nieuw.Doelgroepen, groep => groep.Doelgroep.Naam).Select(Doelgroep)];
        return new Toetsvergelijking(oud.Toets, nieuw.Toets, criteria, groepen, Uitkomst())
        {
            Zijden = (_oud, _nieuw),
            Aanvragen = _ruimte.Onderscheidbaar(),
            Feiten = _ruimte.Variabelen.Count(variabele => variabele.Domein is not null),
            IsPrecies = _ruimte.IsPrecies,
            AndereFeiten = [.. _ruimte.Variabelen.Where(variabele => variabele.Sleutel.Contains('@', StringComparison.Ordinal)).Select(variabele => variabele.Domein!.Feit.Naam).Distinct()],
        };
    }

    private Onderdeelvergelijking Criterium((int? Oud, int? Nieuw) paar)
    {
        var criterium = (paar.Nieuw is { } nieuw ? _nieuw.Plan.Criteria[nieuw] : _oud.Plan.Criteria[paar.Oud!.Value]).Criterium;

        // A row of the choice of a contract applies where its criterion is not met; a version that lacks it applies it to nobody.
        var isRij = Keuzetoets.IsRij(criterium.Pad);
        var binnen = isRij ? Statusklasse.Niet : Statusklasse.Gehaald;
        Func<Toetsing, int, Naspel> speel = isRij ? Naspelen.Rij : Naspelen.Criterium;
        var deel = new Vergelijkdeel(
            Diagram(_diagramOud.Criteria, paar.Oud, Statusklasse.Gehaald),
            Diagram(_diagramNieuw.Criteria, paar.Nieuw, Statusklasse.Gehaald),
            klasse => klasse == binnen,
            klasse => klasse is Statusklasse.Gehaald or Statusklasse.Niet,
            (toetsing, zijde) => (zijde == 0 ? paar.Oud : paar.Nieuw) is { } nummer ? speel(toetsing, nummer) : Naspelen.Afwezig(Statusklasse.Gehaald))
        {
            Liefst = _ruimte.Diagrammen.Pas(_ruimte.Diagrammen.En, _diagramOud.Vooraf, _diagramNieuw.Vooraf),
        };
        return Onderdeel(criterium.Pad ?? $"toetsen.{_nieuw.Plan.Toets.Naam}.criteria.{criterium.Naam}", criterium.Titel, criterium.Bron, paar, deel);
    }

    private Onderdeelvergelijking Doelgroep((int? Oud, int? Nieuw) paar)
    {
        var groep = (paar.Nieuw is { } nieuw ? _nieuw.Plan.Doelgroepen[nieuw] : _oud.Plan.Doelgroepen[paar.Oud!.Value]).Doelgroep;
        var deel = new Vergelijkdeel(
            Diagram(_diagramOud.Doelgroepen, paar.Oud, Statusklasse.Niet),
            Diagram(_diagramNieuw.Doelgroepen, paar.Nieuw, Statusklasse.Niet),
            klasse => klasse == Statusklasse.Gehaald,
            klasse => klasse is Statusklasse.Gehaald or Statusklasse.Niet,
            (toetsing, zijde) => (zijde == 0 ? paar.Oud : paar.Nieuw) is { } nummer ? Naspelen.Doelgroep(toetsing, nummer) : Naspelen.Afwezig(Statusklasse.Niet));
        return Onderdeel($"doelgroepen.{groep.Naam}", groep.Titel, groep.Bron, paar, deel);
    }

    private Onderdeelvergelijking Onderdeel(string pad, string titel, ImmutableArray<string> bron, (int? Oud, int? Nieuw) paar, Vergelijkdeel deel)
    {
        var (betekenis, getuigen, alleenVolgend) = _delen.Vergelijk(deel);
        return new Onderdeelvergelijking(pad, titel, betekenis, getuigen)
        {
            Bron = bron,
            Aanwezigheid = paar.Oud is null ? Aanwezigheid.AlleenNieuw : paar.Nieuw is null ? Aanwezigheid.AlleenOud : Aanwezigheid.Beide,
            AlleenBijVolgendeFeiten = alleenVolgend,
        };
    }

    private Onderdeelvergelijking Uitkomst()
    {
        try
        {
            var deel = new Vergelijkdeel(
                _ruimte.Diagrammen.Zet(new Omzetting(eind => Eind(_oud, _diagramOud.Label(eind), Toetsdiagram.IsVast(eind))), _diagramOud.Uitkomst),
                _ruimte.Diagrammen.Zet(new Omzetting(eind => Eind(_nieuw, _diagramNieuw.Label(eind), Toetsdiagram.IsVast(eind))), _diagramNieuw.Uitkomst),
                eind => _einden[eind].Soort == UitkomstSoort.Voldoet,
                eind => _einden[eind].Vast,
                (toetsing, nummer) => (nummer == 0 ? _oud : _nieuw) is var zijde
                    ? Naspelen.Uitkomst(toetsing, (label, vast) => Eind(zijde, label, vast), label => _tekst(zijde, label))
                    : throw new System.Diagnostics.UnreachableException());
            var toets = _nieuw.Plan.Toets;
            return Onderdeel(Pad(_nieuw), toets.Titel, toets.Bron, (0, 0), deel);
        }
        catch (Diagramgrens)
        {
            return NietBewezen(_nieuw);
        }
    }

    private int Eind(Zijde zijde, Uitkomstlabel label, bool vast)
    {
        var eind = (_tekst(zijde, label), label.Soort, vast);
        var nummer = _einden.IndexOf(eind);
        if (nummer < 0)
        {
            nummer = _einden.Count;
            _einden.Add(eind);
        }

        return nummer;
    }

    private static Onderdeelvergelijking NietBewezen(Zijde zijde) => new(Pad(zijde), zijde.Plan.Toets.Titel, Betekenis.NietBewezen, []) { Bron = zijde.Plan.Toets.Bron };

    private static int Diagram(ImmutableArray<int> diagrammen, int? nummer, int anders) => nummer is { } plaats ? diagrammen[plaats] : Diagrammen.Eind(anders);

    private static string Pad(Zijde zijde) => zijde.Plan.Toets.Naam.StartsWith("contracten.", StringComparison.Ordinal) ? zijde.Plan.Toets.Naam : $"toetsen.{zijde.Plan.Toets.Naam}";

    /// <summary>Parts with one name, in the order of the new version; then those that only the old one has.</summary>
    private static IEnumerable<(int? Oud, int? Nieuw)> Paren<T>(ImmutableArray<T> oud, ImmutableArray<T> nieuw, Func<T, string> naam)
    {
        var namen = oud.Select(naam).ToList();
        for (var i = 0; i < nieuw.Length; i++)
        {
            var plaats = namen.IndexOf(naam(nieuw[i]));
            yield return (plaats < 0 ? null : plaats, i);
        }

        var over = nieuw.Select(naam).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < namen.Count; i++)
        {
            if (!over.Contains(namen[i]))
            {
                yield return (i, null);
            }
        }
    }
}
