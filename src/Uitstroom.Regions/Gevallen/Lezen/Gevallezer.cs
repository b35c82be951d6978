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
        if (root["regeling"].Tekst() is { } naam && naam != regeling.Naam)
        {
            // Against another agreement every name is wrong: one message says so.
            lezer._meldingen.Add(VerwachtingDiagnostics.AndereRegeling(root["regeling"]!.Plaats, naam, regeling.Naam));
            return ([], lezer._meldingen.InOrder());
        }

        foreach (var entry in root["gevallen"].Namen())
        {
            lezer.Geval(entry);
        }

        return ([.. lezer._gevallen], lezer._meldingen.InOrder());
    }

    private void Geval(YamlEntry entry)
    {
        var basis = Basis(entry);
        if (basis is null && entry.Waarde.Onder("basis") is not null)
        {
            // Without its base a case is another case: what is wrong with that says nothing.
            return;
        }

        if (Gevalwijziging.Pas(_regeling, entry, _meldingen) is not { } regeling)
        {
            return;
        }

        var bouw = new Gevalbouw(regeling, new Gevalknoop(entry, basis), _meldingen) { HeeftWijziging = !ReferenceEquals(regeling, _regeling) };
        if (entry.Waarde.Onder("verwacht") is null && entry.Waarde.Onder("todo") is null && entry.Waarde is YamlMapping geval)
        {
            _meldingen.Add(VerwachtingDiagnostics.ZonderVerwachting(geval.Plaats, entry.Sleutel.Tekst));
        }

        Voeg(bouw, null, entry.Waarde.Onder("verwacht"));
        foreach (var lezing in entry.Waarde.Onder("lezingen_verwacht") is YamlSequence reeks ? reeks.Items : [])
        {
            Voeg(bouw, lezing.Onder("lezingen"), lezing.Onder("verwacht"));
        }
    }

    private void Voeg(Gevalbouw bouw, YamlNode? lezingen, YamlNode? verwacht)
    {
        if (verwacht is YamlMapping groep && bouw.Bouw(lezingen, groep) is { } geval)
        {
            Verwachtingcontrole.Controleer(geval, _meldingen);
            _gevallen.Add(geval);
        }
    }

    private YamlEntry? Basis(YamlEntry entry)
    {
        if (entry.Waarde.Onder("basis") is not YamlScalar { Ontbreekt: false } naam)
        {
            return null;
        }

        var basis = _root["basis"].Namen().FirstOrDefault(een => een.Sleutel.Tekst == naam.Tekst);
        if (basis is null)
        {
            var bekend = _root["basis"].Namen().Select(b => b.Sleutel.Tekst);
            _meldingen.Add(GevalDiagnostics.OnbekendeBasis(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, bekend)));
        }

        return basis;
    }
}
