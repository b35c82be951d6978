using System.Collections.Immutable;
using System.Numerics;

namespace Uitstroom.Rules;

/// <summary>
/// All applications that the versions can tell apart: per fact the pieces of its domain, and which combinations of pieces an application can
/// have. What a comparison of the rules asks is a decision diagram over these pieces.
/// </summary>
internal sealed class Aanvraagruimte
{
    private readonly Vragenlijst _lijst;
    private readonly Dictionary<string, int> _niveaus = new(StringComparer.Ordinal);
    private readonly Dictionary<Stukvraag, (int Niveau, int Plaats)> _plaatsen = [];
    private readonly Vrijevragen _vrij = new();
    private readonly Dictionary<(int Zijde, Bladtest Test), int> _bladen = [];
    private readonly List<(Ster Ster, string Naam)> _sterren = [];

    /// <param name="zijden">The versions, one or two.</param>
    /// <param name="hoogstens">The most nodes of diagrams.</param>
    public Aanvraagruimte(IReadOnlyList<Zijde> zijden, int hoogstens)
    {
        Zijden = zijden;
        _lijst = new Vragenlijst(zijden);
        var variabelen = new List<Variabele>();
        var inGroep = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (midden, vragen) in Samenhangen.Zoek(_lijst))
        {
            if (midden is null)
            {
                foreach (var vraag in vragen)
                {
                    _vrij.Voeg(vraag);
                }

                continue;
            }

            var ster = MaakSter(midden, vragen);
            _sterren.Add((ster, midden));
            variabelen.AddRange([ster.Midden, .. ster.Armen]);
            inGroep.UnionWith(ster.Armen.Select(arm => arm.Sleutel).Append(midden));
        }

        variabelen.AddRange(_vrij.Variabelen());
        var bij = Dag.Nummer(zijden[0].Peildatum);
        variabelen.AddRange(_lijst.Domeinen.Where(domein => !inGroep.Contains(domein.Sleutel)).Select(domein => new Snijding(domein, zijden, Los(domein.Sleutel)).Variabele(bij)));
        Variabelen = Variabelenvolgorde.Kies(variabelen, Verbanden());
        Diagrammen = new Diagrammen([.. Variabelen.Select(variabele => variabele.Stukken.Length)], hoogstens);
        for (var niveau = 0; niveau < Variabelen.Length; niveau++)
        {
            _niveaus.Add(Variabelen[niveau].Sleutel, niveau);
            for (var plaats = 0; plaats < Variabelen[niveau].Vragen.Length; plaats++)
            {
                _plaatsen[Variabelen[niveau].Vragen[plaats]] = (niveau, plaats);
            }
        }

        Geldig = _sterren.Select(Geldigheid).Aggregate(Diagrammen.Waar, (een, twee) => Diagrammen.Pas(Diagrammen.En, een, twee));
    }

    /// <summary>
    /// How many applications the rules of the versions can tell apart on their dates: not counting apart what differs in no answer. Where the
    /// space is not precise it is an upper bound, and does not count how those comparisons turn out.
    /// </summary>
    public BigInteger Onderscheidbaar()
    {
        var tel = Geldig;
        foreach (var (_, naam) in _sterren)
        {
            var niveau = _niveaus[naam];
            var soorten = Enumerable.Range(0, Variabelen[niveau].Stukken.Length).ToLookup(stuk => Soort(Variabelen[niveau].Stukken[stuk]));
            var eersten = soorten.ToDictionary(soort => soort.First());
            var alles = tel;
            tel = Diagrammen.Splits(niveau, stuk => eersten.TryGetValue(stuk, out var soort)
                ? soort.Select(een => Diagrammen.Beperk(alles, niveau, een)).Aggregate((een, twee) => Diagrammen.Pas(Diagrammen.Of, een, twee))
                : Diagrammen.Onwaar);
        }

        return Diagrammen.Tel(tel) / _vrij.Namen.Aggregate(BigInteger.One, (aantal, naam) => aantal * Variabelen[_niveaus[naam]].Stukken.Length);

        static string Soort(Stuk stuk) => (stuk.IsOnbekend ? "?" : stuk.IsGeen ? "-" : "+") + string.Concat(stuk.Gelezen.Select(gelezen => gelezen.IsBekend ? '+' : '-'))
            + string.Concat(stuk.Uitslagen.Select(uitslag => (char)uitslag));
    }

    public IReadOnlyList<Zijde> Zijden { get; }

    public Diagrammen Diagrammen { get; }

    /// <summary>Per level of the diagrams the fact.</summary>
    public ImmutableArray<Variabele> Variabelen { get; }

    /// <summary>Which combinations of pieces an application can have.</summary>
    public int Geldig { get; }

    /// <summary>
    /// Whether every combination that is allowed is one of an application. Where it is not, comparisons of dates among more than two
    /// facts in a ring were taken to turn out any way: what is equal then is equal, a difference counts only with an application that shows it.
    /// </summary>
    public bool IsPrecies => _vrij.IsLeeg;

    /// <summary>The comparisons that are taken to turn out any way, with their level and their place in the answers of that.</summary>
    public IEnumerable<(Stukvraag Vraag, int Niveau, int Plaats)> Vrije => _vrij.Alle.Select(vrij => (vrij.Vraag, _niveaus[vrij.Naam], vrij.Plaats));

    public IEnumerable<(Ster Ster, int Midden, ImmutableArray<int> Armen)> Sterren =>
        _sterren.Select(paar => (paar.Ster, _niveaus[paar.Naam], paar.Ster.Armen.Select(arm => _niveaus[arm.Sleutel]).ToImmutableArray()));

    public int Niveau(Zijde zijde, Feit feit) => _niveaus[_lijst.Sleutel(zijde, feit)];

    /// <summary>The diagram of a comparison.</summary>
    public int Blad(Zijde zijde, Bladtest test)
    {
        if (!_bladen.TryGetValue((zijde.Nummer, test), out var diagram))
        {
            diagram = new Bladdiagram(this, _lijst, zijde, test).Maak();
            _bladen.Add((zijde.Nummer, test), diagram);
        }

        return diagram;
    }

    /// <summary>Where the answer to a question stands: the level of the fact and the place among its answers; null when it is taken to turn out any way.</summary>
    public (int Niveau, int Plaats)? Plaats(Stukvraag vraag) => _vrij.Plaats(vraag) is not null ? null
        : _plaatsen.TryGetValue(vraag, out var plaats) ? plaats : _plaatsen[vraag.Om];

    /// <summary>Whether the answer to a question stands with the date that the fact is held against, not with the fact.</summary>
    public bool StaatBijPeil(Stukvraag vraag) => vraag is { IsPaar: false, Met: { } peil } && Plaats(vraag) is { } plaats && Variabelen[plaats.Niveau].Sleutel == peil && peil != vraag.Over;

    /// <summary>The level of a comparison that is taken to turn out any way, and its place in the answers of that.</summary>
    public (int Niveau, int Plaats) Vrij(Stukvraag vraag) => _vrij.Plaats(vraag) is var (naam, plaats) ? (_niveaus[naam], plaats) : throw new System.Diagnostics.UnreachableException();

    public int Niveau(string sleutel) => _niveaus[sleutel];

    private Stukvraag[] Los(string sleutel) => [.. _lijst.Vragen.Where(vraag => vraag.Met is null && vraag.Over == sleutel).Distinct()];

    private Ster MaakSter(string midden, IReadOnlyList<Stukvraag> vragen)
    {
        var domeinen = _lijst.Domeinen.ToDictionary(domein => domein.Sleutel, StringComparer.Ordinal);
        return new Ster(midden, Zijden, vragen, Los, naam => domeinen[naam]);
    }

    private int Geldigheid((Ster Ster, string Naam) paar)
    {
        var (ster, naam) = paar;
        var samen = Diagrammen.Waar;
        for (var i = 0; i < ster.Armen.Length; i++)
        {
            var (arm, niveau) = (i, _niveaus[ster.Armen[i].Sleutel]);
            var mag = Diagrammen.Splits(_niveaus[naam], midden => Diagrammen.Keuze(niveau, stuk => ster.Mag(arm, midden, stuk) ? Diagrammen.Waar : Diagrammen.Onwaar));
            samen = Diagrammen.Pas(Diagrammen.En, samen, mag);
        }

        return samen;
    }

    /// <summary>The facts that one criterion or doelgroep asks about, for the order of the variables.</summary>
    private IEnumerable<IEnumerable<string>> Verbanden()
    {
        foreach (var zijde in Zijden)
        {
            foreach (var wortel in zijde.Plan.Criteria.Select(criterium => new[] { criterium.Wanneer, criterium.Eis }).Concat(zijde.Plan.Doelgroepen.Select(groep => new[] { groep.Knoop })))
            {
                yield return wortel.OfType<Knoop>().SelectMany(Knoopbladen.Van).SelectMany(blad => Namen(zijde, blad)).Distinct();
            }
        }

        foreach (var (ster, naam) in _sterren)
        {
            yield return ster.Armen.Select(arm => arm.Sleutel).Append(naam);
        }
    }

    private IEnumerable<string> Namen(Zijde zijde, Knoop.Blad blad)
    {
        foreach (var vraag in new[] { _lijst.Eigen(zijde, blad.Test), _lijst.Berekend(zijde, blad.Test) }.OfType<Stukvraag>())
        {
            foreach (var naam in new[] { vraag.Over, vraag.Met, vraag.Peil, _vrij.Plaats(vraag)?.Naam }.OfType<string>())
            {
                yield return naam;
            }
        }

        if (blad.Van.Feit.OpGrondVan is { } bewijs)
        {
            yield return _lijst.Sleutel(zijde, bewijs);
        }
    }
}
