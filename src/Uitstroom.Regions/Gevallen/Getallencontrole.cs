using System.Collections.Immutable;
using System.Text.Json;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Compares what a case expects of a division, quota, room and costs with their results, by path in the JSON of these.</summary>
internal static class Getallencontrole
{
    public static ImmutableArray<string> Controleer(Regeling regeling, Geval geval)
    {
        var verwacht = geval.Verwacht;
        var verschillen = ImmutableArray.CreateBuilder<string>();
        if (!verwacht.Quotum.IsEmpty)
        {
            var overzicht = regeling.Quotumstand(geval.Tellers ?? new Quotumopgave { Feiten = geval.Aanvraag, Peildatum = geval.Aanvraag.Peildatum });
            verschillen.AddRange(overzicht.Meldingen.Where(melding => melding.Severity == Severity.Error).Select(melding => $"quotum: {melding.Melding}"));
            verschillen.AddRange(PerNaam("quotum", verwacht.Quotum, naam => overzicht.Stand(naam) is { } stand ? Gevaluitkomst.Van(stand) : null));
        }

        if (!verwacht.Ruimte.IsEmpty)
        {
            verschillen.AddRange(geval.Aanvraag.Peildatum is { } dag
                ? Vergelijk("ruimte", verwacht.Ruimte, Gevaluitkomst.Van(regeling.Ruimte(geval.Aanvraag, dag, geval.Tellers)))
                : [$"geval {geval.Naam} heeft geen peildatum"]);
        }

        if (!verwacht.Verdeling.IsEmpty)
        {
            verschillen.AddRange(geval.Verdeel is { } verdeel
                ? Vergelijk("verdeling", verwacht.Verdeling, Verdelinguitkomst.Van(verdeel.Sleutel.Verdeel(verdeel.Opties)))
                : [$"geval {geval.Naam} verwacht een verdeling, maar heeft geen `verdeel`"]);
        }

        var opties = new KostenOpties { Bedrag = geval.Kosten.Bedrag, Eerder = geval.Kosten.Eerder, Feiten = geval.Aanvraag, Peildatum = geval.Aanvraag.Peildatum };
        verschillen.AddRange(PerNaam("kosten", verwacht.Kosten, naam =>
            regeling.Kosten.Any(post => post.Naam == naam) ? Gevaluitkomst.Van(regeling.Kostenverdeling(naam, opties)) : null));
        return verschillen.ToImmutable();
    }

    private static IEnumerable<string> PerNaam(string wat, ImmutableArray<Padverwachting> verwacht, Func<string, JsonElement?> uitkomst)
    {
        foreach (var groep in verwacht.GroupBy(een => een.Pad.IsEmpty ? "" : een.Pad[0]))
        {
            if (uitkomst(groep.Key) is not { } gevonden)
            {
                yield return $"{wat}: `{groep.Key}` is er niet";
                continue;
            }

            foreach (var verschil in Vergelijk($"{wat}.{groep.Key}", [.. groep.Select(een => een with { Pad = een.Pad.RemoveAt(0) })], gevonden))
            {
                yield return verschil;
            }
        }
    }

    private static IEnumerable<string> Vergelijk(string wat, ImmutableArray<Padverwachting> verwacht, JsonElement uitkomst)
    {
        foreach (var een in verwacht)
        {
            var gevonden = een.Pad.Aggregate((JsonElement?)uitkomst, (hier, naam) =>
                hier is { ValueKind: JsonValueKind.Object } groep && groep.TryGetProperty(naam, out var waarde) ? waarde : null);
            var gekregen = gevonden is { } element ? Teksten(element) : ["(is er niet)"];
            if (!gekregen.ToHashSet(StringComparer.Ordinal).SetEquals(een.Waarden))
            {
                yield return $"{wat}.{string.Join('.', een.Pad)}: verwacht [{string.Join(", ", een.Waarden)}], gekregen [{string.Join(", ", gekregen)}]";
            }
        }
    }

    private static List<string> Teksten(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(Teksten)],
        JsonValueKind.Null => ["onbekend"],
        JsonValueKind.Object => ["(een groep)"],
        JsonValueKind.True => ["ja"],
        JsonValueKind.False => ["nee"],
        _ => [element.ToString()],
    };
}
