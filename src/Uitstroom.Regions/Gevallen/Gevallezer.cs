using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Reads a file with example cases.</summary>
internal sealed class Gevallezer
{
    private readonly DiagnosticList _meldingen = new();
    private readonly Regeling _regeling;
    private readonly YamlMapping _root;
    private readonly List<Geval> _gevallen = [];

    private Gevallezer(Regeling regeling, YamlMapping root)
    {
        _regeling = regeling;
        _root = root;
    }

    /// <summary>The cases, one more for each other reading that a case expects, and everything that was wrong.</summary>
    public static (ImmutableArray<Geval> Gevallen, ImmutableArray<Diagnostic> Diagnostics) Lees(YamlDocument document, Regeling regeling)
    {
        if (document.Root is not YamlMapping root)
        {
            return ([], document.Diagnostics);
        }

        var lezer = new Gevallezer(regeling, root);
        foreach (var melding in document.Diagnostics)
        {
            lezer._meldingen.Add(melding);
        }

        new Vormcontrole(lezer._meldingen).Controleer(root, Gevalvormen.Bestand, "");
        foreach (var entry in root["gevallen"].Namen())
        {
            lezer.Geval(entry);
        }

        return ([.. lezer._gevallen], lezer._meldingen.InOrder());
    }

    private void Geval(YamlEntry entry)
    {
        var titel = entry.Waarde.Onder("titel").Tekst() ?? entry.Sleutel.Tekst;
        var bron = entry.Waarde.Onder("bron").Teksten();
        if (Aanvraag(entry, null) is { } aanvraag && entry.Waarde.Onder("verwacht") is { } verwacht)
        {
            _gevallen.Add(MetVerloop(MetGetallen(new Geval(entry.Sleutel.Tekst, titel, aanvraag, Verwachting(verwacht), bron) { Plaats = entry.Sleutel.Plaats }, entry.Waarde), entry));
        }

        foreach (var lezing in entry.Waarde.Onder("lezingen_verwacht") is YamlSequence reeks ? reeks.Items : [])
        {
            if (Aanvraag(entry, lezing.Onder("lezingen")) is { } anders && lezing.Onder("verwacht") is { } uitkomst)
            {
                var gekozen = string.Join(" ", lezing.Onder("lezingen").Namen().Select(keuze => $"{keuze.Sleutel.Tekst}={keuze.Waarde.Tekst()}"));
                _gevallen.Add(MetVerloop(MetGetallen(new Geval($"{entry.Sleutel.Tekst} {gekozen}", titel, anders, Verwachting(uitkomst), bron) { Plaats = entry.Sleutel.Plaats }, entry.Waarde), entry));
            }
        }
    }

    /// <summary>The case with what was counted and the amount.</summary>
    private Geval MetGetallen(Geval geval, YamlNode knoop)
    {
        var lezer = new Quotumopgavelezer(_meldingen);
        var jaar = lezer.Jaar(knoop.Onder("jaar"));
        return geval with
        {
            Verdeel = Verdeel(geval, knoop.Onder("verdeel")),
            Tellers = jaar is null && knoop.Onder("quota") is null ? null : new Quotumopgave
            {
                Jaar = jaar,
                Peildatum = geval.Aanvraag.Peildatum,
                Feiten = geval.Aanvraag,
                Quota = lezer.Quota(knoop.Onder("quota"), jaar ?? geval.Aanvraag.Peildatum?.Year),
                Plaats = geval.Plaats,
            },
            Kosten = (Bedrag(knoop.Onder("bedrag")), Bedrag(knoop.Onder("eerder"))),
        };
    }

    /// <summary>What is to be divided, under the readings of the case.</summary>
    private (Verdeelsleutel Sleutel, VerdeelOpties Opties)? Verdeel(Geval geval, YamlNode? knoop)
    {
        if (knoop is not YamlMapping verdeel)
        {
            return null;
        }

        var opgave = new Verdeelopgavebinder(_regeling, []).Bind(verdeel, geval.Aanvraag.Peildatum);
        foreach (var melding in opgave.Diagnostics)
        {
            _meldingen.Add(melding);
        }

        return opgave is { Sleutel: { } sleutel, Opties: { } opties } ? (sleutel, opties with { Lezingen = opties.Lezingen.SetItems(geval.Aanvraag.Lezingen) }) : null;
    }

    private long? Bedrag(YamlNode? knoop)
    {
        if (knoop.Tekst() is not { } tekst)
        {
            return null;
        }

        var bedrag = KostenOpties.LeesBedrag(tekst, out var melding);
        if (melding is not null)
        {
            _meldingen.Add(melding with { Plaats = knoop!.Plaats });
        }

        return bedrag;
    }

    /// <summary>The events of a case build on its facts and readings.</summary>
    private Geval MetVerloop(Geval geval, YamlEntry entry)
    {
        var tot = entry.Waarde.Onder("tot") is YamlScalar { Ontbreekt: false } dag ? Feitlezer.Datum(dag.Tekst) : null;
        return geval with
        {
            Plaats = entry.Sleutel.Plaats,
            Tot = tot,
            Verloop = entry.Waarde.Onder("verloop") is YamlSequence verloop ? new Verlooplezer(_regeling, geval.Aanvraag, entry.Sleutel.Plaats.Bestand, _meldingen).Lees(verloop) : [],
        };
    }

    private Aanvraag? Aanvraag(YamlEntry entry, YamlNode? lezingen)
    {
        var basis = Basis(entry);
        if (basis is null && entry.Waarde.Onder("basis") is not null)
        {
            // Without its base a case is another case: what is wrong with that says nothing.
            return null;
        }

        var opbouw = new Aanvraagopbouw(_regeling, AanvraagOpties.Standaard with { Bestand = entry.Sleutel.Plaats.Bestand }) { Kenmerk = entry.Sleutel.Tekst };
        foreach (var sleutel in new[] { Aanvraagsleutels.Toets, Aanvraagsleutels.Peildatum })
        {
            if ((entry.Waarde.Onder(sleutel) ?? basis.Onder(sleutel)) is YamlScalar { Ontbreekt: false } waarde)
            {
                Aanvraagsleutels.Zet(opbouw, sleutel, waarde.Tekst, waarde.Plaats);
            }
        }

        foreach (var feit in Samen("feiten", basis, entry.Waarde))
        {
            Aanvraagbinder.Feit(opbouw, feit);
        }

        foreach (var teller in Samen("tellers", basis, entry.Waarde))
        {
            opbouw.Teller(teller.Sleutel.Tekst, teller.Waarde.Tekst() ?? "", teller.Waarde.Plaats);
        }

        foreach (var lezing in Samen("lezingen", basis, entry.Waarde).Concat(lezingen.Namen()))
        {
            opbouw.Lezing(lezing.Sleutel.Tekst, lezing.Waarde.Tekst() ?? "", lezing.Sleutel.Plaats, lezing.Waarde.Plaats);
        }

        var resultaat = opbouw.Bouw();
        foreach (var melding in resultaat.Diagnostics)
        {
            _meldingen.Add(melding);
        }

        return resultaat.Aanvraag;
    }

    private YamlNode? Basis(YamlEntry entry)
    {
        if (entry.Waarde.Onder("basis") is not YamlScalar { Ontbreekt: false } naam)
        {
            return null;
        }

        var basis = _root["basis"].Onder(naam.Tekst);
        if (basis is null)
        {
            var bekend = _root["basis"].Namen().Select(b => b.Sleutel.Tekst);
            _meldingen.Add(GevalDiagnostics.OnbekendeBasis(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, bekend)));
        }

        return basis;
    }

    /// <summary>What the base gives, replaced by what the case gives.</summary>
    private static IEnumerable<YamlEntry> Samen(string sectie, YamlNode? basis, YamlNode geval)
    {
        var eigen = geval.Onder(sectie).Namen();
        return basis.Onder(sectie).Namen().Where(entry => eigen.All(ander => ander.Sleutel.Tekst != entry.Sleutel.Tekst)).Concat(eigen);
    }

    private static Verwachting Verwachting(YamlNode knoop) => new()
    {
        Uitkomst = knoop.Onder("uitkomst").Tekst(),
        Soort = knoop.Onder("soort").Tekst(),
        Vast = knoop.Onder("vast").Tekst(),
        Beslist = knoop.Onder("beslist").Tekst(),
        Hardheidsclausule = knoop.Onder("hardheidsclausule").Tekst(),
        Gefaald = Lijst(knoop, "gefaald"),
        Open = Lijst(knoop, "open"),
        Nvt = Lijst(knoop, "nvt"),
        Ontbreekt = Lijst(knoop, "ontbreekt"),
        VraagNu = Lijst(knoop, "vraag_nu"),
        Mogelijk = Lijst(knoop, "mogelijk"),
        Betwist = Lijst(knoop, "betwist"),
        NietUitgezocht = Lijst(knoop, "niet_uitgezocht"),
        Bepalingen = Lijst(knoop, "bepalingen"),
        Doelgroepen = Namen(knoop, "doelgroepen"),
        Antwoorden = Namen(knoop, "antwoorden"),
        Verandert = Namen(knoop, "verandert"),
        Verdeling = Paden(knoop.Onder("verdeling"), []),
        Quotum = Paden(knoop.Onder("quotum"), []),
        Ruimte = Paden(knoop.Onder("ruimte"), []),
        Kosten = Paden(knoop.Onder("kosten"), []),
        Contract = knoop.Onder("contract") is YamlMapping contract ? Contractverwachting.Lees(contract) : null,
    };

    private static ImmutableArray<Padverwachting> Paden(YamlNode? knoop, ImmutableArray<string> pad) => knoop switch
    {
        YamlMapping mapping => [.. mapping.Entries.SelectMany(entry => Paden(entry.Waarde, pad.Add(entry.Sleutel.Tekst)))],
        YamlSequence reeks => [new Padverwachting(pad, reeks.Teksten(), IsLijst: true)],
        YamlScalar { Ontbreekt: false } waarde => [new Padverwachting(pad, [waarde.Tekst], IsLijst: false)],
        _ => [],
    };

    private static ImmutableArray<string>? Lijst(YamlNode knoop, string sleutel) =>
        knoop.Onder(sleutel) is { } lijst ? lijst.Teksten() : null;

    private static ImmutableSortedDictionary<string, string>? Namen(YamlNode knoop, string sleutel) =>
        knoop.Onder(sleutel) is { } namen
            ? namen.Namen().ToImmutableSortedDictionary(entry => entry.Sleutel.Tekst, entry => entry.Waarde.Tekst() ?? "", StringComparer.Ordinal)
            : null;
}
