using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the section <c>lezingen</c>.</summary>
internal static class Lezingbinder
{
    public static ImmutableArray<Lezing> Bind(Bindcontext context, YamlNode? sectie)
    {
        foreach (var entry in sectie.Namen())
        {
            var naam = entry.Sleutel.Tekst;
            ImmutableArray<Leesoptie> opties =
                [.. entry.Waarde.Onder("opties").Namen().Select(optie => new Leesoptie(optie.Sleutel.Tekst, optie.Waarde.Tekst() ?? ""))];
            if (opties.Length < 2)
            {
                if (entry.Waarde.Onder("opties") is YamlMapping)
                {
                    context.Meld(LezingDiagnostics.TeWeinigOpties(entry.Sleutel.Plaats, naam));
                }

                context.Breek(naam);
                continue;
            }

            var lezing = new Lezing(naam, opties)
            {
                Vraag = entry.Waarde.Onder("vraag").Tekst() ?? "",
                Bron = context.Bron(entry.Waarde.Onder("bron")),
                Standaard = entry.Waarde.Onder("standaard").Tekst(),
                Plaats = entry.Sleutel.Plaats,
                Index = context.Lezingen.Count,
            };
            if (lezing.Standaard is { } standaard && lezing.IndexVan(standaard) < 0)
            {
                context.Meld(LezingDiagnostics.OnbekendeStandaard(entry.Waarde.Onder("standaard")!.Plaats, lezing, standaard));
            }

            context.Lezingen.Add(naam, lezing);
        }

        return [.. context.Lezingen.Values];
    }

    /// <summary>Who decides on a reading may be the role of a place that a fact names, so this comes after the facts.</summary>
    public static void BindBeslissers(Bindcontext context, YamlNode? sectie)
    {
        foreach (var entry in sectie.Namen())
        {
            if (context.Lezingen.TryGetValue(entry.Sleutel.Tekst, out var lezing))
            {
                lezing.Beslist = context.Rol(entry.Waarde.Onder("beslist"));
            }
        }
    }
}
