using NodaTime;

namespace Uitstroom.Rules;

/// <summary>Works out who bears costs, in one world.</summary>
internal sealed class Kostengang
{
    private readonly Kostenpost _post;
    private readonly KostenOpties _opties;
    private readonly Aanvraag _feiten;
    private readonly LocalDate _dag;
    private readonly Wereld _wereld;

    private Kostengang(Regeling regeling, Kostenpost post, KostenOpties opties, Wereld wereld)
    {
        (_post, _opties, _wereld) = (post, opties, wereld);
        _feiten = opties.Feiten ?? Aanvraag.Voor(regeling).Bouw().Aanvraag!;
        _dag = opties.Peildatum ?? regeling.Looptijd.Van ?? regeling.Looptijd.TotEnMet ?? Dag.Laatste;
    }

    public static Kostenberekening Voer(Regeling regeling, Kostenpost post, KostenOpties opties, Wereld wereld) =>
        new Kostengang(regeling, post, opties, wereld).Bereken();

    private Kostenberekening Bereken()
    {
        var eigen = Bedrag(_post.Bedrag);
        var bedrag = _opties.Bedrag ?? eigen;
        var basis = new Kostenberekening
        {
            Post = _post,
            Bedrag = bedrag,
            Bepalingen = _post.Bron,
            Meldingen = eigen is { } centen && _opties.Bedrag is { } gegeven && gegeven != centen
                ? [KostenDiagnostics.AnderBedrag(SourceSpan.Whole("bedrag"), _post.Naam, Kostentekst.Euro(centen))]
                : [],
        };
        var wanneer = Proef(_post.Wanneer);
        if (wanneer.IsOnwaar)
        {
            return basis with { Uitkomst = Kostenuitkomst.NietGeregeld };
        }

        var tenzij = _post.Tenzij is { } uitzondering ? Proef(uitzondering.Wanneer) : new Losproef(Uitslag.Onwaar, []);
        var open = new Onbekende();
        open.Voeg(wanneer);
        open.Voeg(tenzij.IsWaar ? Losproef.Altijd : tenzij);
        basis = basis with { Toestemming = wanneer.IsWaar ? Toestemming(bedrag) : null, Vooraf = _post.Vooraf };
        var uit = tenzij.IsWaar ? Uitgezonderd(basis)
            : _post.Toerekenen is { } toerekenen ? Delen(basis, toerekenen.In(_wereld))
            : Drager(basis);

        // What would hold stays beside it: that is what people want to see, with what it hangs on.
        return open.Redenen == Reden.Geen ? uit : uit with
        {
            Uitkomst = Kostenuitkomst.Onbekend,
            Redenen = uit.Redenen | open.Redenen,
            Ontbreekt = [.. uit.Ontbreekt.Union(open.Feiten).OrderBy(feit => feit.Slot)],
        };
    }

    private Kostenberekening Uitgezonderd(Kostenberekening basis) => basis with
    {
        Uitkomst = Kostenuitkomst.AndersAfgesproken,
        Tekst = _post.Tenzij!.Dan,
        Beslist = _post.Tenzij.Beslist?.Voor(_feiten),
        Bepalingen = [.. basis.Bepalingen.Concat(_post.Tenzij.Bron).Distinct()],
    };

    private Kostenberekening Delen(Kostenberekening basis, Kostensleutel sleutel)
    {
        if (sleutel is not Kostensleutel.Delen delen)
        {
            return basis with { Uitkomst = sleutel is Kostensleutel.EigenPartij ? Kostenuitkomst.EigenKosten : Kostenuitkomst.NietGeregeld };
        }

        var betalen = _post.Betalen?.In(_wereld) is Kostensleutel.Delen anders ? anders : delen;
        return basis with
        {
            Uitkomst = Kostenuitkomst.Verdeeld,
            Toegerekend = Centenverdeler.Verdeel(basis.Bedrag, delen.Aandelen, _post.Rest),
            Betaald = Centenverdeler.Verdeel(basis.Bedrag, betalen.Aandelen, _post.Rest),
        };
    }

    /// <summary>The first row that holds; a row that may hold makes the answer unknown.</summary>
    private Kostenberekening Drager(Kostenberekening basis)
    {
        foreach (var rij in _post.Drager)
        {
            var proef = Proef(rij.Wanneer);
            if (proef.IsOnwaar)
            {
                continue;
            }

            if (!proef.IsWaar)
            {
                return basis with { Uitkomst = Kostenuitkomst.Onbekend, Redenen = proef.Redenen, Ontbreekt = proef.Ontbreekt };
            }

            var tekst = rij.Dan.In(_wereld);
            return tekst is "niet_geregeld" or "niet_in_bron"
                ? basis with { Uitkomst = Kostenuitkomst.NietGeregeld }
                : basis with { Uitkomst = Kostenuitkomst.Gedragen, Tekst = tekst, Bepalingen = [.. basis.Bepalingen.Concat(rij.Bron).Distinct()] };
        }

        return basis with { Uitkomst = Kostenuitkomst.NietGeregeld };
    }

    private Toestemming? Toestemming(long? bedrag)
    {
        if (_post.Toestemming is not { } regel)
        {
            return null;
        }

        var drempel = Bedrag(regel.Boven);
        var samen = regel.Over.In(_wereld) ? bedrag + _opties.Eerder : bedrag;
        bool? nodig = drempel is null ? null : bedrag > drempel ? true : samen is { } som ? som > drempel : null;
        return new Toestemming(nodig, drempel, regel.Van, regel.Vorm, regel.GevraagdDoor?.Voor(_feiten), regel.Bron);
    }

    private long? Bedrag(Keus<Grensbron>? keus) => keus?.In(_wereld) switch
    {
        Grensbron.Geschreven { Waarde: Grootheid.Bedrag bedrag } => (long)(bedrag.Euro * 100),
        Grensbron.VanParameter van => van.Parameter.Op(_dag)?.In(_wereld) is Grootheid.Bedrag bedrag ? (long)(bedrag.Euro * 100) : null,
        _ => null,
    };

    private Losproef Proef(Voorwaarde? voorwaarde) => Losproef.Van(voorwaarde, _feiten, _dag, _wereld);
}
