using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions.Tests.Fuzz;

/// <summary>What must hold of every answer. Plain tests, as a fluent assertion costs more than loading.</summary>
internal static class Wetten
{
    private static readonly LocalDate _peildatum = new(2031, 3, 31);

    public static void Van(LoadResult load, string tekst)
    {
        Waar(load.Regeling is null == load.Diagnostics.Any(melding => melding.Severity == Severity.Error), "a regeling, or an error");
        Plaatsen(load.Diagnostics, tekst);
        if (load.Regeling is { } regeling)
        {
            NietsVerloren(regeling, YamlReader.Read("f", System.Text.Encoding.UTF8.GetBytes(tekst)).Root);
        }
    }

    public static void Plaatsen(ImmutableArray<Diagnostic> meldingen, string tekst)
    {
        var regels = (tekst.StartsWith('\uFEFF') ? tekst[1..] : tekst).Split('\n');
        var vorige = (0, 0);
        foreach (var melding in meldingen)
        {
            var (regel, kolom) = (melding.Plaats.Regel, melding.Plaats.Kolom);
            Waar(regel == 0 ? (kolom, melding.Plaats.Lengte) == (0, 0)
                : regel >= 1 && regel <= regels.Length && kolom >= 1 && kolom - 1 + melding.Plaats.Lengte <= regels[regel - 1].Length, $"a place inside the file: {melding}");
            Waar(vorige.CompareTo((regel, kolom)) <= 0, $"in order: {melding}");
            Waar(!melding.ToString().Any(char.IsControl) && !melding.ToString().Contains("``", StringComparison.Ordinal), $"a message to read: {melding}");
            vorige = (regel, kolom);
        }
    }

    /// <summary>What the file names is in the regeling: a part that could not be bound must be an error.</summary>
    public static void NietsVerloren(Regeling regeling, YamlNode? root)
    {
        Evenveel("doelgroepen", regeling.Doelgroepen.Length, root.Onder("doelgroepen"));
        Evenveel("parameters", regeling.Parameters.Length, root.Onder("parameters"));
        Evenveel("lezingen", regeling.Lezingen.Length, root.Onder("lezingen"));
        Evenveel("toetsen", regeling.Toetsen.Length, root.Onder("toetsen"));
        Evenveel("contract forms", regeling.Contracten.Vormen.Length, root.Onder("contracten").Onder("vormen"));
        Evenveel("events", regeling.Contracten.Gebeurtenissen.Length, root.Onder("contracten").Onder("gebeurtenissen"));
        Evenveel("transitions", regeling.Contracten.Overgangen.Length, root.Onder("contracten").Onder("overgangen"));
        Evenveel("rows of the choice", regeling.Contracten.Regels.Keuze.Rijen.Length, root.Onder("contracten").Onder("keuze").Onder("rijen"));
        var deling = (regeling.Gegevensdeling, Knoop: root.Onder("gegevensdeling"));
        Evenveel("recipients", deling.Gegevensdeling.Ontvangers.Length, deling.Knoop.Onder("ontvangers"));
        Evenveel("moments of sharing", deling.Gegevensdeling.Momenten.Length, deling.Knoop.Onder("momenten"));
        Evenveel("categories", deling.Gegevensdeling.Categorieen.Length, deling.Knoop.Onder("categorieen"));
        Evenveel("consents", deling.Gegevensdeling.Toestemmingen.Length, deling.Knoop.Onder("toestemmingen"));
        Evenveel("rules on sharing", deling.Gegevensdeling.Regels.Length, deling.Knoop.Onder("regels"));
        Waar(root.Onder("feiten").Namen().All(feit => regeling.Feiten.Any(ander => ander.Naam == feit.Sleutel.Tekst)), "every fact");
        foreach (var toets in regeling.Toetsen)
        {
            var knoop = root.Onder("toetsen").Onder(toets.Naam);
            Evenveel($"criteria of {toets.Naam}", toets.Criteria.Length, knoop.Onder("criteria"));
            foreach (var criterium in toets.Criteria)
            {
                var eigen = knoop.Onder("criteria").Onder(criterium.Naam);
                Waar(eigen.Onder("wanneer") is null == criterium.Wanneer is null && eigen.Onder("bij_onbekend") is null == criterium.BijOnbekend is null
                    && eigen.Onder("peildatum") is null == criterium.Peildatum is null, $"every part of {criterium.Naam}");
            }
        }
    }

    /// <summary>A decision, and all that hangs on it, without an exception.</summary>
    public static void Toets(Regeling regeling, Aanvraag aanvraag, bool alles)
    {
        Contract(regeling, aanvraag, alles);
        Delen(regeling, aanvraag, alles);
        foreach (var toets in regeling.Toetsen)
        {
            var toetsing = regeling.Toets(aanvraag, new ToetsOpties { Peildatum = _peildatum, Toets = toets.Naam });
            Waar(toetsing.Mogelijk.Length > 0, "something is possible");
            Waar(!toetsing.Vast || toetsing.Mogelijk.Contains(toetsing.Label), "what is fixed is possible");
            if (alles)
            {
                Waar(toetsing.Uitleg().ToText().Length > 0 && toetsing.ToJson(uitleg: true).Length > 0, "an explanation");
                Waar(toetsing.VraagNu.All(toetsing.KanUitmaken.Contains), "only what can matter is asked for");
                _ = (toetsing.Betwist.IsBetwist, toetsing.Verandert, toetsing.Herkomst, toetsing.Hardheidsclausule, toetsing.Tegenspraken, toetsing.Beslist, toetsing.Bepalingen);
            }
        }
    }

    /// <summary>The choice of a contract, and every event on a contract of every form, without an exception.</summary>
    private static void Contract(Regeling regeling, Aanvraag aanvraag, bool alles)
    {
        var keuze = regeling.Contracten.Kies(aanvraag, _peildatum);
        Waar(!keuze.Vast || keuze.Mogelijk.Length <= 1, "what is fixed is one");
        Waar(!alles || keuze.ToText().Length + keuze.ToJson().Length > 0, "a text");
        foreach (var vorm in alles ? regeling.Contracten.Vormen : [])
        {
            var contract = regeling.Contracten.Begin(new Contractbegin { Vorm = vorm.Naam, Ingang = _peildatum.PlusMonths(-3) }).Contract!;
            foreach (var gebeurtenis in regeling.Contracten.Gebeurtenissen)
            {
                var vervolg = contract.Na(gebeurtenis.Naam, aanvraag, _peildatum);
                Waar(vervolg.Mogelijk.Length > 0 && vervolg.Overgangen.All(uitslag => uitslag.Mogelijk.Length > 0), "something is possible");
            }
        }
    }

    /// <summary>What each recipient may see at each moment, without an exception and never more than there is.</summary>
    private static void Delen(Regeling regeling, Aanvraag aanvraag, bool alles)
    {
        foreach (var ontvanger in alles ? regeling.Gegevensdeling.Ontvangers : [])
        {
            foreach (var moment in regeling.Gegevensdeling.Momenten.Take(2))
            {
                var uit = regeling.GegevensVoor(aanvraag, new VerstrekkingOpties { Partij = ontvanger.Naam, Moment = moment.Naam, Op = _peildatum });
                Waar(uit.ToText().Length > 0 && uit.ToJson().Length > 0, "a text");
                Waar(uit.Aanvraag.BekendeFeiten.All(feit => aanvraag.BekendeFeiten.Contains(feit)), "a part of the whole");
            }
        }
    }

    public static void Waar(bool feit, string wat) => Assert.True(feit, wat);

    private static void Evenveel(string wat, int aantal, YamlNode? sectie) => Waar(aantal == sectie.Namen().Length, $"every one of {wat}");
}
