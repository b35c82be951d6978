using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the section <c>toetsen</c>.</summary>
internal sealed class Toetsbinder(Bindcontext context)
{
    public ImmutableArray<Toets> Bind(YamlNode? sectie)
    {
        var toetsen = ImmutableArray.CreateBuilder<Toets>();
        foreach (var entry in sectie.Namen())
        {
            if (entry.Waarde is YamlMapping && Bind(entry) is { } toets)
            {
                toetsen.Add(toets);
            }
        }

        if (sectie is YamlMapping { Entries.IsEmpty: true } leeg)
        {
            context.Meld(RegelingDiagnostics.Leeg(leeg.Plaats, "toetsen"));
        }

        return toetsen.ToImmutable();
    }

    private Toets? Bind(YamlEntry entry)
    {
        var naam = entry.Sleutel.Tekst;
        if (entry.Waarde.Onder("criteria") is YamlMapping { Entries.IsEmpty: true } leeg)
        {
            context.Meld(RegelingDiagnostics.Leeg(leeg.Plaats, "criteria"));
        }

        var labels = Labelset.Bind(context, entry);
        var volgorde = Volgorde(labels, entry.Waarde.Onder("volgorde"));
        var criteria = new Criteriumbinder(context, labels);
        ImmutableArray<Criterium> gebonden = [.. entry.Waarde.Onder("criteria").Namen()
            .Where(criterium => criterium.Waarde is YamlMapping)
            .Select(criterium => criteria.Bind(criterium, $"toetsen.{naam}.criteria.{criterium.Sleutel.Tekst}"))
            .OfType<Criterium>()];
        var bron = context.Bron(entry.Waarde.Onder("bron"));
        if (volgorde is null || labels.Eigen.IsEmpty)
        {
            return null;
        }

        var alle = Vastelabels.VulAan(labels.Eigen);
        return new Toets(naam, alle, gebonden)
        {
            Titel = entry.Waarde.Onder("titel").Tekst() ?? Weergave.Leesbaar(naam),
            Beslist = context.Rol(entry.Waarde.Onder("beslist")),
            NaAdviesVan = context.Rol(entry.Waarde.Onder("na_advies_van")),
            Bron = bron,
            Volgorde = MetNietGeregeld(volgorde, gebonden),
            Peildatum = Peildatumbinder.Bind(context, entry.Waarde.Onder("peildatum")) ?? new Keus<Feit?>.Vast(null),
            Onvolledig = labels.Onvolledig ?? alle.First(label => label.Soort == UitkomstSoort.Onvolledig).Naam,
            GebruiktDoelgroepen = gebonden.Any(GebruiktDoelgroepen),
            Plaats = entry.Sleutel.Plaats,
        };
    }

    private static bool GebruiktDoelgroepen(Criterium criterium) =>
        criterium.Voorwaarde.Boom().Concat(criterium.Wanneer?.Boom() ?? []).Any(deel => deel is Voorwaarde.VanDoelgroep);

    /// <summary>A criterion whose consequence is not regulated has a label of its own, just before success.</summary>
    private static Keus<ImmutableArray<string>> MetNietGeregeld(Keus<ImmutableArray<string>> volgorde, ImmutableArray<Criterium> criteria)
    {
        if (criteria.All(criterium => criterium.BijNietVoldaan.Alle().All(label => label != Vastelabels.NietGeregeld)))
        {
            return volgorde;
        }

        return volgorde switch
        {
            Keus<ImmutableArray<string>>.Vast { Waarde: var labels } => new Keus<ImmutableArray<string>>.Vast(
                labels.Contains(Vastelabels.NietGeregeld) ? labels : labels.Insert(labels.Length - 1, Vastelabels.NietGeregeld)),
            Keus<ImmutableArray<string>>.PerLezing keuze => new Keus<ImmutableArray<string>>.PerLezing(
                keuze.Lezing, [.. keuze.Opties.Select(optie => MetNietGeregeld(optie, criteria))]),
            _ => volgorde,
        };
    }

    private Keus<ImmutableArray<string>>? Volgorde(Labelset labels, YamlNode? knoop) => Keusbinder.Bind(context, knoop, waarde =>
    {
        if (waarde is not YamlSequence reeks || !reeks.Items.All(item => item is YamlScalar))
        {
            context.Meld(VormDiagnostics.VerkeerdeVorm(waarde.Plaats, "de volgorde", "een lijst van uitkomsten"));
            return null;
        }

        var genoemd = waarde.Scalars().ToList();
        foreach (var label in genoemd)
        {
            labels.Ken(label);
        }

        var namen = genoemd.Select(label => label.Tekst).ToImmutableArray();
        foreach (var dubbel in genoemd.GroupBy(label => label.Tekst).Where(zelfde => zelfde.Count() > 1))
        {
            context.Meld(VoorwaardeDiagnostics.Herhaald(dubbel.Last().Plaats, dubbel.Key));
            return null;
        }

        var ontbreekt = labels.Eigen.Select(label => label.Naam).Except(namen).ToList();
        if (ontbreekt.Count > 0)
        {
            context.Meld(RegelingDiagnostics.OnvolledigeVolgorde(waarde.Plaats, ontbreekt));
            return null;
        }

        if (labels.Voldoet is { } voldoet && namen[^1] != voldoet)
        {
            context.Meld(RegelingDiagnostics.VoldoetNietAchteraan(waarde.Plaats, voldoet));
            return null;
        }

        return labels.Eigen.Length == namen.Length ? new Keus<ImmutableArray<string>>.Vast(namen) : null;
    });
}
