using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the section <c>monitoring</c>.</summary>
/// <param name="context">What has been bound.</param>
/// <param name="root">The file: names in it are known even where what they stand for could not be bound.</param>
/// <param name="overleg">Finds afspraken.</param>
internal sealed class Monitoringbinder(Bindcontext context, YamlMapping root, Overlegbinder overleg)
{
    private static readonly string[] _stil = ["niet_in_bron", "niet_geregeld"];

    private readonly Dictionary<string, Indeling> _indelingen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Registratiesoort> _registraties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Monitoringcijfer> _cijfers = new(StringComparer.Ordinal);

    public Monitoring? Bind(ImmutableArray<Doelgroep> doelgroepen, Contractregels contracten)
    {
        var sectie = root["monitoring"];
        if (sectie is not YamlMapping)
        {
            return null;
        }

        Indelingen(sectie.Onder("indeling"), doelgroepen, contracten);
        foreach (var entry in Groepen(sectie.Onder("registraties")))
        {
            _registraties.Add(entry.Sleutel.Tekst, Registratie(entry));
        }

        foreach (var entry in Groepen(sectie.Onder("cijfers")))
        {
            _cijfers.Add(entry.Sleutel.Tekst, new Cijferlezer(context, _indelingen, _registraties).Cijfer(entry));
        }

        foreach (var naam in Groepen(sectie.Onder("cijfers")).Select(entry => entry.Waarde.Onder("deel_van")).OfType<YamlScalar>().Where(naam => !naam.Ontbreekt))
        {
            _ = Cijfer(naam);
        }

        return new Monitoring([.. _registraties.Values], [.. _cijfers.Values])
        {
            Indelingen = [.. _indelingen.Values],
            Meetpunten = [.. sectie.Onder("tegen").Namen().Select(Meetpunt).OfType<Meetpunt>()],
            Rapportages = [.. Groepen(sectie.Onder("rapporten")).Select(Rapportage)],
            Bron = context.Bron(sectie.Onder("bron")),
            Toelichting = sectie.Onder("toelichting").Tekst() ?? "",
        };
    }

    private static IEnumerable<YamlEntry> Groepen(YamlNode? knoop) => knoop.Namen().Where(entry => entry.Waarde is YamlMapping);

    private void Indelingen(YamlNode? knoop, ImmutableArray<Doelgroep> doelgroepen, Contractregels contracten)
    {
        foreach (var entry in knoop.Namen())
        {
            var naam = entry.Sleutel.Tekst;
            if (IsBezet(naam))
            {
                context.Meld(OverlegDiagnostics.Veldnaam(entry.Sleutel.Plaats, naam));
            }
            else
            {
                // One that is wrong has been reported; whoever names it stays silent.
                _indelingen.Add(naam, Indeling(naam, entry.Waarde, doelgroepen, contracten) ?? new Indeling(naam, [], volledig: false, []));
            }
        }
    }

    private Indeling? Indeling(string naam, YamlNode knoop, ImmutableArray<Doelgroep> doelgroepen, Contractregels contracten)
    {
        if (knoop is YamlSequence)
        {
            return new Indeling(naam, [.. knoop.Teksten().Distinct()], volledig: true, []);
        }

        if (knoop is not YamlScalar { Ontbreekt: false } bron)
        {
            return null;
        }

        if (bron.Tekst is "doelgroepen" or "contractvormen")
        {
            var namen = bron.Tekst == "doelgroepen" ? doelgroepen.Select(groep => groep.Naam) : contracten.Vormen.Select(vorm => vorm.Naam);
            return new Indeling(naam, [.. namen], volledig: true, []);
        }

        if (context.Partijen.TryGetValue(bron.Tekst, out var groep))
        {
            var ookGenoemd = groep.Leden.SelectMany(lid => lid.OokGenoemd.Select(ander => KeyValuePair.Create(ander, lid.Naam)));
            return new Indeling(naam, [.. groep.Leden.Select(lid => lid.Naam)], groep.Volledig, ookGenoemd) { Partijen = groep };
        }

        context.MeldTenzijGebroken(bron.Tekst, () => OverlegDiagnostics.OnbekendeGroep(
            bron.Plaats, bron.Tekst, Suggestion.For(bron.Tekst, context.Partijen.Keys.Append("doelgroepen").Append("contractvormen"))));
        return null;
    }

    private Registratiesoort Registratie(YamlEntry entry)
    {
        var knoop = entry.Waarde;
        foreach (var dag in knoop.Onder("dagen").Scalars().Where(dag => IsBezet(dag.Tekst) || _indelingen.ContainsKey(dag.Tekst)))
        {
            context.Meld(OverlegDiagnostics.Veldnaam(dag.Plaats, dag.Tekst));
        }

        return new Registratiesoort(entry.Sleutel.Tekst)
        {
            Titel = knoop.Onder("titel").Tekst() ?? Weergave.Leesbaar(entry.Sleutel.Tekst),
            Heeft = [.. knoop.Onder("heeft").Scalars().Select(Indeling).OfType<Indeling>().Distinct()],
            Dagen = [.. knoop.Onder("dagen").Teksten().Distinct()],
            Uitkomsten = Uitkomsten(knoop),
            IsHardheid = knoop.Onder("hardheidsclausule").IsJa(),
            Bron = context.Bron(knoop.Onder("bron")),
        };
    }

    private ImmutableArray<string> Uitkomsten(YamlNode knoop)
    {
        if (knoop.Onder("uitkomst_van") is not YamlScalar { Ontbreekt: false } naam)
        {
            return knoop.Onder("uitkomsten").Teksten();
        }

        if (root["toetsen"].Onder(naam.Tekst) is { } toets)
        {
            return [.. toets.Onder("uitkomsten").Namen().Select(label => label.Sleutel.Tekst)];
        }

        context.Meld(OverlegDiagnostics.OnbekendeToets(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, Namen("toetsen"))));
        return [];
    }

    private Indeling? Indeling(YamlScalar naam)
    {
        if (_indelingen.TryGetValue(naam.Tekst, out var indeling))
        {
            return indeling;
        }

        context.Meld(OverlegDiagnostics.OnbekendeIndeling(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, _indelingen.Keys)));
        return null;
    }

    private Monitoringcijfer? Cijfer(YamlScalar naam)
    {
        if (_cijfers.TryGetValue(naam.Tekst, out var cijfer))
        {
            return cijfer;
        }

        context.Meld(OverlegDiagnostics.OnbekendCijfer(naam.Plaats, naam.Tekst, Suggestion.For(naam.Tekst, _cijfers.Keys)));
        return null;
    }

    private Meetpunt? Meetpunt(YamlEntry entry)
    {
        var quota = Namen("quota").Concat(root["doelgroepen"].Namen().Where(groep => groep.Waarde.Onder("maximum") is not null).Select(groep => groep.Sleutel.Tekst)).ToList();
        if (!quota.Contains(entry.Sleutel.Tekst))
        {
            context.Meld(OverlegDiagnostics.OnbekendQuotum(entry.Sleutel.Plaats, entry.Sleutel.Tekst, Suggestion.For(entry.Sleutel.Tekst, quota)));
            return null;
        }

        var knoop = entry.Waarde;
        var metGroepen = knoop is YamlMapping mapping && mapping.Entries.Any(deel => deel.Sleutel.Tekst is "cijfer" or "groepen");
        if (metGroepen)
        {
            new Vormcontrole(context.Meldingen).Controleer(knoop, Monitoringvormen.Meetpunt, $"monitoring.tegen.{entry.Sleutel.Tekst}");
        }

        var cijfer = Keusbinder.BindTekst(context, metGroepen ? knoop.Onder("cijfer") : knoop, "een cijfer", naam =>
            Cijfer(naam) is { } gevonden ? new Keus<Monitoringcijfer>.Vast(gevonden) : null);
        var groepen = metGroepen && knoop.Onder("groepen") is YamlScalar { Ontbreekt: false } indeling ? Indeling(indeling) : null;
        return cijfer is null ? null : new Meetpunt(entry.Sleutel.Tekst, cijfer, groepen);
    }

    private Rapportage Rapportage(YamlEntry entry)
    {
        var stil = entry.Waarde.Onder("cijfers") is YamlScalar { Tekst: var woord } && _stil.Contains(woord) ? woord : null;
        return new Rapportage(
            entry.Sleutel.Tekst,
            entry.Waarde.Onder("titel").Tekst() ?? Weergave.Leesbaar(entry.Sleutel.Tekst),
            overleg.Afspraken(entry.Waarde.Onder("afspraken")),
            stil is null ? [.. entry.Waarde.Onder("cijfers").Scalars().Select(Cijfer).OfType<Monitoringcijfer>()] : [],
            stil,
            context.Bron(entry.Waarde.Onder("bron")))
        {
            Toelichting = entry.Waarde.Onder("toelichting").Tekst() ?? "",
        };
    }

    private IEnumerable<string> Namen(string sectie) => root[sectie].Namen().Select(entry => entry.Sleutel.Tekst);

    private static bool IsBezet(string naam) =>
        naam is "uitkomst" or "volledig" or "van" or "tot_en_met" || Registratiesoort.Vast.Contains(naam) || Registratiesoort.VanHardheid.Contains(naam);
}
