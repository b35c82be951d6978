using System.Collections.Immutable;
using System.Text.Json;

namespace Uitstroom.Regions;

/// <summary>Compares expectations by path with a result as JSON: lists as sets; of provisions each that is named must be there.</summary>
internal static class Padcontrole
{
    private const string NietDaar = "(is er niet)";

    /// <summary>Expectations per name, such as per quotum.</summary>
    /// <param name="verschillen">Where differences go.</param>
    /// <param name="wat">The section.</param>
    /// <param name="verwacht">What is expected, of which the first part of the path is the name.</param>
    /// <param name="uitkomst">Gives the result of a name and why it is so; null when there is none.</param>
    public static void PerNaam(Verschillen verschillen, string wat, ImmutableArray<Padverwachting> verwacht, Func<string, (JsonElement Uitkomst, Func<IEnumerable<string>> Waarom)?> uitkomst)
    {
        foreach (var groep in verwacht.GroupBy(een => een.Pad.IsEmpty ? "" : een.Pad[0]))
        {
            if (uitkomst(groep.Key) is not var (gevonden, waarom))
            {
                verschillen.Voeg($"{wat}.{groep.Key}", [.. groep.SelectMany(een => een.Waarden)], [NietDaar]);
                continue;
            }

            var sinds = verschillen.Aantal;
            Vergelijk(verschillen, $"{wat}.{groep.Key}", [.. groep.Select(een => een with { Pad = een.Pad.RemoveAt(0) })], gevonden);
            verschillen.Leg(sinds, waarom());
        }
    }

    public static void Vergelijk(Verschillen verschillen, string wat, ImmutableArray<Padverwachting> verwacht, JsonElement uitkomst)
    {
        foreach (var een in verwacht)
        {
            var gevonden = een.Pad.Aggregate((JsonElement?)uitkomst, (hier, naam) =>
                hier is { ValueKind: JsonValueKind.Object } groep && groep.TryGetProperty(naam, out var waarde) ? waarde : null);
            var gekregen = gevonden is { } element ? Teksten(element) : [NietDaar];
            if (een.Pad is [.., "bepalingen"] ? !een.Waarden.All(gekregen.Contains) : !gekregen.ToHashSet(StringComparer.Ordinal).SetEquals(een.Waarden))
            {
                verschillen.Voeg(string.Join('.', een.Pad.Prepend(wat)), een.Waarden, gekregen);
            }
        }
    }

    /// <summary>The texts of a value, as a case names them.</summary>
    public static ImmutableArray<string> Teksten(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(deel => Teksten(deel))],
        JsonValueKind.True => ["ja"],
        JsonValueKind.False => ["nee"],
        JsonValueKind.Null => ["onbekend"],
        JsonValueKind.Object => ["(een groep)"],
        _ => [element.ToString()],
    };
}
