using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>
/// Checks whether what a case expects can come out at all: names that the agreement knows, outcomes that the toets has, and what is needed
/// to work it out. A case that expects the impossible would else only say that something else came out.
/// </summary>
internal sealed class Verwachtingcontrole
{
    private static readonly string[] _standen = ["ja", "nee", "open"];

    private readonly Geval _geval;
    private readonly YamlMapping _knoop;
    private readonly DiagnosticList _meldingen;

    private Verwachtingcontrole(Geval geval, DiagnosticList meldingen) => (_geval, _knoop, _meldingen) = (geval, geval.Verwacht.Knoop, meldingen);

    private Regeling Regeling => _geval.Regeling;

    public static void Controleer(Geval geval, DiagnosticList meldingen)
    {
        var controle = new Verwachtingcontrole(geval, meldingen);
        if (geval.Verwacht.IsLeeg)
        {
            meldingen.Add(VerwachtingDiagnostics.VerwachtNiets(geval.Verwacht.Knoop.Plaats, geval.Naam));
        }

        controle.Invoer();
        controle.Toets();
        controle.Getallen();
        controle.Contract();
        controle.Afspraken();
        controle.Gegevens();
    }

    /// <summary>What must be there to work it out.</summary>
    private void Invoer()
    {
        var verwacht = _geval.Verwacht;
        if (verwacht.VraagtToets && _geval.Aanvraag.Peildatum is null)
        {
            var eerste = _knoop.Entries[0].Sleutel;
            _meldingen.Add(VerwachtingDiagnostics.ZonderDag(eerste.Plaats, eerste.Tekst));
        }

        Dag("ruimte", !verwacht.Ruimte.IsEmpty);
        Dag("contract", verwacht.Contract?.Keuze is not null);
        if (verwacht.VraagtAfspraken && _geval.Gebeurtenissen?.Op is null)
        {
            var eerste = _knoop.Entries.First(entry => entry.Sleutel.Tekst is "afspraken" or "deelname" or "looptijd").Sleutel;
            _meldingen.Add(VerwachtingDiagnostics.ZonderDag(eerste.Plaats, eerste.Tekst));
        }

        Nodig("verdeling", "verdeel", !verwacht.Verdeling.IsEmpty);
        Nodig("gegevens", "gegevens", !verwacht.Gegevens.IsEmpty);
        Nodig("contract", "verloop", verwacht.Contract is { Stappen.IsEmpty: false });
    }

    private void Dag(string sleutel, bool verwacht)
    {
        if (verwacht && _geval.Aanvraag.Peildatum is null)
        {
            _meldingen.Add(VerwachtingDiagnostics.ZonderDag(_geval.Verwacht.Plaats(sleutel), sleutel));
        }
    }

    private void Nodig(string sleutel, string invoer, bool verwacht)
    {
        if (verwacht && _geval.Knoop.Geval.Waarde.Onder(invoer) is null)
        {
            _meldingen.Add(VerwachtingDiagnostics.ZonderInvoer(_geval.Verwacht.Plaats(sleutel), sleutel, invoer));
        }
    }

    private void Toets()
    {
        var toets = _geval.Aanvraag.Toets is { } naam ? Regeling.Toetsen.FirstOrDefault(een => een.Naam == naam) : Regeling.Toetsen.FirstOrDefault();
        if (toets is null)
        {
            return;
        }

        ImmutableArray<string> labels = [.. toets.Uitkomsten.Select(label => label.Naam)];
        ImmutableArray<string> criteria = [.. toets.Criteria.Where(criterium => criterium.Soort != Criteriumsoort.Voorkeur).Select(criterium => criterium.Naam)];
        Kan("uitkomst", labels);
        Kan("mogelijk", labels);
        Kan("soort", [.. toets.Uitkomsten.Select(label => ToetsingJson.Naam(label.Soort)).Distinct()]);
        foreach (var lijst in new[] { "gefaald", "open", "nvt" })
        {
            Bekend(lijst, criteria);
        }

        Dubbel("gefaald", "open");
        Dubbel("gefaald", "nvt");
        Dubbel("open", "nvt");
        Feiten("ontbreekt");
        Feiten("vraag_nu");
        Lezingen("betwist");
        Lezingen("niet_uitgezocht");
        Bekend("bepalingen", [.. Regeling.Bepalingen.Keys.Order(StringComparer.Ordinal)], alleenMet: Regeling.Bepalingen.Count > 0);
        Doelgroepen([.. toets.Criteria.Where(criterium => criterium.Soort == Criteriumsoort.Voorkeur).Select(criterium => criterium.Naam)]);
        if (_knoop["verandert"] is YamlMapping verandert)
        {
            Een(verandert, "wordt", [.. labels, "niets"], "verandert.wordt");
            Datum(verandert["op"], "nooit");
        }
    }

    private void Doelgroepen(ImmutableArray<string> voorkeuren)
    {
        foreach (var entry in _knoop["voorkeuren"].Namen())
        {
            Naam(entry.Sleutel, "voorkeuren", voorkeuren);
        }

        ImmutableArray<string> groepen = [.. Regeling.Doelgroepen.Select(groep => groep.Naam)];
        foreach (var entry in _knoop["doelgroepen"].Namen())
        {
            Naam(entry.Sleutel, "doelgroepen", groepen);
            Waarde(entry.Waarde, $"doelgroepen.{entry.Sleutel.Tekst}", _standen);
        }

        ImmutableArray<string> antwoorden = [.. Regeling.Doelgroepen.SelectMany(groep => groep.Antwoorden).Select(antwoord => antwoord.Naam).Distinct()];
        foreach (var entry in _knoop["antwoorden"].Namen())
        {
            Naam(entry.Sleutel, "antwoorden", antwoorden);
        }
    }

    private void Getallen()
    {
        ImmutableArray<string> quota = [.. Regeling.Quota.Select(quotum => quotum.Naam)];
        foreach (var entry in _knoop["quotum"].Namen())
        {
            Naam(entry.Sleutel, "quotum", quota);
        }

        ImmutableArray<string> posten = [.. Regeling.Kosten.Select(post => post.Naam)];
        foreach (var entry in _knoop["kosten"].Namen())
        {
            Naam(entry.Sleutel, "kosten", posten);
        }
    }

    private void Contract()
    {
        var contract = _knoop["contract"];
        var vormen = Regeling.Contracten.Vormen.Select(vorm => vorm.Naam).ToImmutableArray();
        foreach (var sleutel in new[] { "vormen", "uitgesloten", "mogelijk" })
        {
            Namen(contract.Onder("keuze").Onder(sleutel), $"contract.keuze.{sleutel}", vormen);
        }

        foreach (var entry in contract.Onder("vormen").Namen())
        {
            Naam(entry.Sleutel, "contract.vormen", vormen);
        }

        Namen(contract.Onder("stand"), "contract.stand", [.. vormen, "geen", Contractvorm.Beeindigd, "niet_geregeld"]);
        ImmutableArray<string> overgangen = [.. Regeling.Contracten.Overgangen.Select(overgang => overgang.Naam)];
        foreach (var entry in contract.Onder("stappen").Namen().SelectMany(dag => dag.Waarde.Namen()))
        {
            Naam(entry.Sleutel, "contract.stappen", overgangen);
        }
    }

    private void Afspraken()
    {
        ImmutableArray<string> namen = [.. Regeling.Afspraken.Select(afspraak => afspraak.Naam)];
        foreach (var entry in _knoop["afspraken"].Namen())
        {
            Naam(entry.Sleutel, "afspraken", namen);
            Namen(entry.Waarde.Onder("betwist"), $"afspraken.{entry.Sleutel.Tekst}.betwist", [.. Regeling.Lezingen.Select(lezing => lezing.Naam)]);
        }

        ImmutableArray<string> wegen = [.. (Regeling.Deelname?.Eindigt ?? []).Select(weg => weg.Naam)];
        foreach (var entry in _knoop["deelname"].Namen())
        {
            Naam(entry.Sleutel, "deelname", wegen);
        }
    }

    private void Gegevens()
    {
        ImmutableArray<string> categorieen = [.. Regeling.Gegevensdeling.Categorieen.Select(categorie => categorie.Naam)];
        foreach (var sleutel in new[] { "gedeeld", "open", "niet" })
        {
            Namen(_knoop["gegevens"].Onder(sleutel), $"gegevens.{sleutel}", categorieen);
        }

        string[] gronden = [.. Enum.GetValues<Deelgrond>().Where(grond => grond != Deelgrond.Geen).Select(grond => ToetsingJson.Naam(grond))];
        foreach (var entry in _knoop["gegevens"].Onder("gronden").Namen())
        {
            Naam(entry.Sleutel, "gegevens.gronden", categorieen);
            Waarde(entry.Waarde, $"gegevens.gronden.{entry.Sleutel.Tekst}", gronden);
        }
    }

    private void Kan(string sleutel, ImmutableArray<string> kan)
    {
        foreach (var waarde in _knoop[sleutel].Scalars())
        {
            Waarde(waarde, sleutel, kan);
        }
    }

    private void Bekend(string sleutel, ImmutableArray<string> bekend, bool alleenMet = true)
    {
        if (alleenMet)
        {
            Namen(_knoop[sleutel], sleutel, bekend);
        }
    }

    private void Feiten(string sleutel) => Bekend(sleutel, [.. Regeling.Feiten.Select(feit => feit.Naam)]);

    private void Lezingen(string sleutel) => Bekend(sleutel, [.. Regeling.Lezingen.Select(lezing => lezing.Naam)]);

    private void Dubbel(string een, string ander)
    {
        var anders = _knoop[ander].Teksten();
        foreach (var naam in _knoop[een].Scalars().Where(naam => anders.Contains(naam.Tekst)))
        {
            _meldingen.Add(VerwachtingDiagnostics.Tegenstrijdig(naam.Plaats, naam.Tekst, een, ander));
        }
    }

    private void Een(YamlMapping groep, string sleutel, ImmutableArray<string> kan, string pad)
    {
        if (groep[sleutel] is { } waarde)
        {
            Waarde(waarde, pad, kan);
        }
    }

    private void Datum(YamlNode? knoop, string ook)
    {
        if (knoop.Tekst() is { } tekst && tekst != ook && Feitlezer.Datum(tekst) is null)
        {
            _meldingen.Add(VormDiagnostics.OngeldigeDatum(knoop!.Plaats, tekst));
        }
    }

    private void Waarde(YamlNode knoop, string sleutel, IReadOnlyCollection<string> kan)
    {
        if (knoop.Tekst() is { } tekst && !kan.Contains(tekst))
        {
            _meldingen.Add(VerwachtingDiagnostics.KanNiet(knoop.Plaats, tekst, sleutel, kan));
        }
    }

    private void Namen(YamlNode? knoop, string sleutel, ImmutableArray<string> bekend)
    {
        foreach (var naam in knoop.Scalars())
        {
            Naam(naam, sleutel, bekend);
        }
    }

    private void Naam(YamlScalar naam, string sleutel, ImmutableArray<string> bekend)
    {
        if (!naam.Ontbreekt && !bekend.Contains(naam.Tekst))
        {
            _meldingen.Add(VerwachtingDiagnostics.OnbekendeNaam(naam.Plaats, naam.Tekst, sleutel, bekend));
        }
    }
}
