using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>From the tree of a file to what a caller brings to a division.</summary>
internal sealed class Verdeelopgavebinder
{
    private static readonly string[] _aantallen = ["herkomst", "onbekend", "buiten_regio", "niet_naar_herkomst"];

    private readonly Regeling _regeling;
    private readonly DiagnosticList _meldingen = new();
    private readonly ImmutableSortedDictionary<string, SourceSpan>.Builder _plaatsen = ImmutableSortedDictionary.CreateBuilder<string, SourceSpan>(StringComparer.Ordinal);

    public Verdeelopgavebinder(Regeling regeling, ImmutableArray<Diagnostic> gelezen)
    {
        _regeling = regeling;
        foreach (var melding in gelezen)
        {
            _meldingen.Add(melding);
        }
    }

    public Verdeelopgave Bind(YamlMapping root, LocalDate? peildatum)
    {
        new Vormcontrole(_meldingen).Controleer(root, Verdeelopgavevormen.Opgave, "");
        if (Sleutel(root["verdeelsleutel"]) is not { } sleutel)
        {
            return new Verdeelopgave(null, null, _meldingen.InOrder());
        }

        foreach (var entry in root.Entries)
        {
            _plaatsen[entry.Sleutel.Tekst] = entry.Waarde.Plaats;
        }

        var cijfers = Cijfers(sleutel);
        long? Getal(string naam) => root.Find(naam) is { } entry ? cijfers.Getal(entry) : null;
        var opties = Keuzes(root, sleutel) with
        {
            Totaal = Getal("totaal"),
            Datum = Datum(root["datum"]),
            Lezingen = Lezingen(root["lezingen"]),
            Ouder = root["boven"] is YamlMapping boven && sleutel.Ouder is { } ouder ? Keuzes(boven, ouder) : null,
            Herkomst = Herkomst(root, sleutel, cijfers, Getal, peildatum),
        };
        return _meldingen.HeeftFouten
            ? new Verdeelopgave(null, null, _meldingen.InOrder())
            : new Verdeelopgave(sleutel, opties with { Plaatsen = _plaatsen.ToImmutable() }, _meldingen.InOrder());
    }

    private Verdeelsleutel? Sleutel(YamlNode? knoop)
    {
        if (knoop is not YamlScalar { Ontbreekt: false } naam)
        {
            return null;
        }

        if (!_regeling.Verdeelsleutels.TryGetValue(naam.Tekst, out var sleutel))
        {
            _meldingen.Add(VerdeelDiagnostics.OnbekendeSleutel(naam.Plaats, naam.Tekst, _regeling));
        }

        return sleutel;
    }

    private VerdeelOpties Keuzes(YamlMapping knoop, Verdeelsleutel sleutel)
    {
        var cijfers = Cijfers(sleutel);
        return new VerdeelOpties
        {
            Gewichten = cijfers.Bind(knoop["gewichten"]),
            Methode = knoop["methode"].Tekst() is { } methode && Verdeelwoorden.Methoden.TryGetValue(methode, out var gekozen) ? gekozen : null,
            Loting = Loting(knoop["loting"]),
            Minimum = Grens(cijfers, sleutel, knoop["minimum"]),
            Maximum = Grens(cijfers, sleutel, knoop["maximum"]),
            Uitgezonderd = knoop["uitgezonderd"].Scalars().Select(naam => cijfers.Partij(sleutel.Over, naam)).ToImmutableSortedSet(StringComparer.Ordinal),
        };
    }

    /// <summary>A list of names, or per group such a list.</summary>
    private ImmutableSortedDictionary<string, ImmutableArray<string>> Loting(YamlNode? knoop)
    {
        var loting = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (knoop is YamlSequence or YamlScalar { Ontbreekt: false })
        {
            loting.Add("", knoop.Teksten());
            _plaatsen["loting."] = knoop.Plaats;
        }

        foreach (var groep in knoop.Namen())
        {
            loting.Add(groep.Sleutel.Tekst, groep.Waarde.Teksten());
            _plaatsen[$"loting.{groep.Sleutel.Tekst}"] = groep.Sleutel.Plaats;
        }

        return loting.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, long> Grens(Cijferbinder cijfers, Verdeelsleutel sleutel, YamlNode? knoop) => cijfers
        .BindLos(knoop, naam => cijfers.Partij(sleutel.Over, naam))
        .Where(rij => rij.Waarde is not null)
        .GroupBy(rij => rij.Ontvanger!)
        .ToImmutableSortedDictionary(groep => groep.Key, groep => groep.First().Waarde!.Value, StringComparer.Ordinal);

    private ImmutableSortedDictionary<string, string> Lezingen(YamlNode? knoop)
    {
        var gekozen = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var opbouw = new Aanvraagopbouw(_regeling, AanvraagOpties.Standaard);
        foreach (var entry in knoop.Namen())
        {
            if (entry.Waarde is YamlScalar { Ontbreekt: false } optie)
            {
                opbouw.Lezing(entry.Sleutel.Tekst, optie.Tekst, entry.Sleutel.Plaats, optie.Plaats);
                gekozen[entry.Sleutel.Tekst] = optie.Tekst;
            }
        }

        foreach (var melding in opbouw.Bouw().Diagnostics)
        {
            _meldingen.Add(melding);
        }

        return gekozen.ToImmutable();
    }

    private LocalDate? Datum(YamlNode? knoop)
    {
        if (knoop.Tekst() is not { } tekst)
        {
            return null;
        }

        if (Feitlezer.Datum(tekst) is { } datum)
        {
            return datum;
        }

        _meldingen.Add(VormDiagnostics.OngeldigeDatum(knoop!.Plaats, tekst));
        return null;
    }

    private Herkomstopgave? Herkomst(YamlMapping root, Verdeelsleutel sleutel, Cijferbinder cijfers, Func<string, long?> getal, LocalDate? peildatum)
    {
        if (root["personen"] is YamlSequence personen)
        {
            return Geteld(root, personen, sleutel, peildatum) is { } geteld ? geteld with { Beschikbaar = getal("woningen") } : null;
        }

        return root["herkomst"] is not YamlMapping herkomst ? null : new Herkomstopgave
        {
            PerOntvanger = new Rules.Cijfers([.. cijfers.BindLos(herkomst, naam => sleutel.Ontvanger(naam.Tekst) ?? naam.Tekst).DistinctBy(rij => rij.Ontvanger)]),
            Onbekend = getal("onbekend") ?? 0,
            BuitenRegio = getal("buiten_regio") ?? 0,
            Uitgezonderd = getal("niet_naar_herkomst") ?? 0,
            Beschikbaar = getal("woningen"),
        };
    }

    /// <summary>Counts people who are listed with their facts. Counts beside a list would count somebody twice.</summary>
    private Herkomstopgave? Geteld(YamlMapping root, YamlSequence personen, Verdeelsleutel sleutel, LocalDate? peildatum)
    {
        foreach (var dubbel in _aantallen.Select(root.Find).OfType<YamlEntry>())
        {
            _meldingen.Add(VerdeelDiagnostics.PersonenEnAantallen(dubbel.Sleutel.Plaats, dubbel.Sleutel.Tekst));
        }

        if (sleutel.Herkomst is null || (Datum(root["datum"]) ?? peildatum) is not { } datum)
        {
            _meldingen.Add(sleutel.Herkomst is null
                ? VerdeelDiagnostics.AndereMethode(personen.Plaats, sleutel.Naam, vraagtHerkomst: false)
                : VerdeelDiagnostics.GeenDatum(personen.Plaats));
            return null;
        }

        return Herkomstopgave.Tel(sleutel, personen.Items.OfType<YamlMapping>().Select(Persoon).OfType<Aanvraag>(), datum);
    }

    private Aanvraag? Persoon(YamlMapping persoon)
    {
        var opbouw = new Aanvraagopbouw(_regeling, AanvraagOpties.Standaard with { Bestand = persoon.Plaats.Bestand });
        foreach (var feit in persoon.Entries)
        {
            Aanvraagbinder.Feit(opbouw, feit);
        }

        var gebouwd = opbouw.Bouw();
        foreach (var melding in gebouwd.Diagnostics)
        {
            _meldingen.Add(melding);
        }

        return gebouwd.Aanvraag;
    }

    private Cijferbinder Cijfers(Verdeelsleutel sleutel) => new(new Bindcontext(_meldingen, null), sleutel.Over, sleutel.Per, sleutel.Naam);
}
