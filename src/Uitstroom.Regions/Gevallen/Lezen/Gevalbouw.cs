using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Makes one case, once for each set of readings, of what was written.</summary>
internal sealed class Gevalbouw(Regeling regeling, Gevalknoop knoop, DiagnosticList meldingen)
{
    private readonly YamlEntry _entry = knoop.Geval;
    private readonly YamlNode? _basis = knoop.Basis?.Waarde;

    public bool HeeftWijziging { get; init; }

    /// <param name="lezingen">The readings beside those of the case itself; null for none.</param>
    /// <param name="verwacht">What must come out under them.</param>
    public Geval? Bouw(YamlNode? lezingen, YamlMapping verwacht)
    {
        if (Aanvraag(lezingen) is not { } aanvraag)
        {
            return null;
        }

        var gekozen = string.Concat(lezingen.Namen().Select(keuze => $" {keuze.Sleutel.Tekst}={keuze.Waarde.Tekst()}"));
        var naam = _entry.Sleutel.Tekst;
        var geval = new Geval(naam + gekozen, Eigen("titel").Tekst() ?? naam, aanvraag, Verwachtinglezer.Lees(verwacht), Eigen("bron").Teksten())
        {
            Regeling = regeling,
            HeeftWijziging = HeeftWijziging,
            Knoop = knoop,
            Todo = Eigen("todo").Tekst(),
            Plaats = _entry.Sleutel.Plaats,
            Tot = Eigen("tot") is YamlScalar { Ontbreekt: false } dag ? Datum(dag) : null,
            Kosten = (Bedrag(Eigen("bedrag")), Bedrag(Eigen("eerder"))),
            Gegevens = Gegevensvraaglezer.Lees(Eigen("gegevens"), regeling, aanvraag, meldingen),
        };
        return MetVerloop(MetGetallen(geval), lezingen);
    }

    private YamlNode? Eigen(string sleutel) => _entry.Waarde.Onder(sleutel);

    /// <summary>What the case gives, else what its base gives.</summary>
    private YamlNode? Of(string sleutel) => Eigen(sleutel) ?? _basis.Onder(sleutel);

    private Aanvraag? Aanvraag(YamlNode? lezingen)
    {
        var opbouw = new Aanvraagopbouw(regeling, AanvraagOpties.Standaard with { Bestand = _entry.Sleutel.Plaats.Bestand }) { Kenmerk = _entry.Sleutel.Tekst };
        foreach (var sleutel in new[] { Aanvraagsleutels.Toets, Aanvraagsleutels.Peildatum })
        {
            if (Of(sleutel) is YamlScalar { Ontbreekt: false } waarde)
            {
                Aanvraagsleutels.Zet(opbouw, sleutel, waarde.Tekst, waarde.Plaats);
            }
        }

        foreach (var feit in Samen("feiten"))
        {
            Aanvraagbinder.Feit(opbouw, feit);
        }

        foreach (var teller in Samen("tellers"))
        {
            opbouw.Teller(teller.Sleutel.Tekst, teller.Waarde.Tekst() ?? "", teller.Waarde.Plaats);
        }

        foreach (var lezing in Samen("lezingen").Concat(lezingen.Namen()))
        {
            opbouw.Lezing(lezing.Sleutel.Tekst, lezing.Waarde.Tekst() ?? "", lezing.Sleutel.Plaats, lezing.Waarde.Plaats);
        }

        var resultaat = opbouw.Bouw();
        Meld(resultaat.Diagnostics);
        return resultaat.Aanvraag;
    }

    /// <summary>The case with what was counted and what is to be divided.</summary>
    private Geval MetGetallen(Geval geval)
    {
        var lezer = new Quotumopgavelezer(meldingen);
        var jaar = lezer.Jaar(Eigen("jaar"));
        return geval with
        {
            Verdeel = Verdeel(geval, Eigen("verdeel")),
            Tellers = jaar is null && Eigen("quota") is null ? null : new Quotumopgave
            {
                Jaar = jaar,
                Peildatum = geval.Aanvraag.Peildatum,
                Feiten = geval.Aanvraag,
                Quota = lezer.Quota(Eigen("quota"), jaar ?? geval.Aanvraag.Peildatum?.Year),
                Plaats = geval.Plaats,
            },
        };
    }

    /// <summary>What is to be divided, under the readings of the case.</summary>
    private (Verdeelsleutel Sleutel, VerdeelOpties Opties)? Verdeel(Geval geval, YamlNode? verdeling)
    {
        if (verdeling is not YamlMapping verdeel)
        {
            return null;
        }

        var opgave = new Verdeelopgavebinder(regeling, []).Bind(verdeel, geval.Aanvraag.Peildatum);
        Meld(opgave.Diagnostics);
        return opgave is { Sleutel: { } sleutel, Opties: { } opties } ? (sleutel, opties with { Lezingen = opties.Lezingen.SetItems(geval.Aanvraag.Lezingen) }) : null;
    }

    /// <summary>The events of a case build on its facts and readings.</summary>
    private Geval MetVerloop(Geval geval, YamlNode? lezingen) => geval with
    {
        Verloop = Eigen("verloop") is YamlSequence verloop ? new Verlooplezer(regeling, geval.Aanvraag, geval.Plaats.Bestand, meldingen).Lees(verloop) : [],
        Gebeurtenissen = Gebeurtenissen(geval, lezingen),
    };

    private Gebeurtenissen? Gebeurtenissen(Geval geval, YamlNode? lezingen)
    {
        if (!geval.Verwacht.VraagtAfspraken)
        {
            return null;
        }

        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var sleutel in new[] { "tijdzone", "overige_gebeurtenissen" })
        {
            if (Of(sleutel) is { } waarde)
            {
                entries.Add(Los(sleutel, waarde));
            }
        }

        entries.Add(Los("op", Eigen("op") ?? Of("peildatum") ?? YamlScalar.Hole(geval.Plaats)));
        foreach (var groep in new[] { "feiten", "gebeurtenissen", "gedaan", "lezingen" })
        {
            // Readings of this row go before those of the case, as they do elsewhere.
            var delen = (groep == "lezingen" ? lezingen.Namen() : []).Concat(Samen(groep)).DistinctBy(entry => entry.Sleutel.Tekst);
            entries.Add(Los(groep, new YamlMapping([.. delen], geval.Plaats)));
        }

        if (Eigen("verloop") is { } verloop)
        {
            entries.Add(Los("verloop", verloop));
        }

        var opbouw = new Gebeurtenisopbouw(regeling, AanvraagOpties.Standaard with { Bestand = geval.Plaats.Bestand });
        Gebeurtenissenbinder.Bind(opbouw, new YamlMapping(entries.ToImmutable(), geval.Plaats), regeling);
        var gelezen = opbouw.Bouw();
        Meld(gelezen.Diagnostics);
        return gelezen.Gebeurtenissen;

        YamlEntry Los(string sleutel, YamlNode waarde) => new(new YamlScalar(sleutel, Aangehaald: false, geval.Plaats), waarde);
    }

    /// <summary>What the base gives, replaced by what the case gives.</summary>
    private IEnumerable<YamlEntry> Samen(string sectie)
    {
        var eigen = Eigen(sectie).Namen();
        return _basis.Onder(sectie).Namen().Where(entry => eigen.All(ander => ander.Sleutel.Tekst != entry.Sleutel.Tekst)).Concat(eigen);
    }

    private LocalDate? Datum(YamlScalar tekst)
    {
        var dag = Feitlezer.Datum(tekst.Tekst);
        if (dag is null)
        {
            meldingen.Add(VormDiagnostics.OngeldigeDatum(tekst.Plaats, tekst.Tekst));
        }

        return dag;
    }

    private long? Bedrag(YamlNode? bedrag)
    {
        if (bedrag.Tekst() is not { } tekst)
        {
            return null;
        }

        var centen = KostenOpties.LeesBedrag(tekst, out var melding);
        if (melding is not null)
        {
            meldingen.Add(melding with { Plaats = bedrag!.Plaats });
        }

        return centen;
    }

    private void Meld(IEnumerable<Diagnostic> nieuwe)
    {
        foreach (var melding in nieuwe)
        {
            meldingen.Add(melding);
        }
    }
}
