using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>A comparison as JSON: that of the engine, with the places in which the texts differ and the other days.</summary>
internal static class Vergelijkingjson
{
    /// <summary>The facts that one agreement knows and another does not, in the order of its file.</summary>
    public static IEnumerable<string> AlleenFeiten(Regeling regeling, Regeling ander) => regeling.Feiten.Select(feit => feit.Naam).Except(ander.Feiten.Select(feit => feit.Naam));

    public static string Schrijf(Regelingvergelijking vergelijking, IEnumerable<Tekstverschil> verschillen, IReadOnlyCollection<Regelingvergelijking> later)
    {
        var json = JsonNode.Parse(vergelijking.ToJson())!.AsObject();
        json["tekst"] = new JsonArray([.. verschillen.Select(verschil => new JsonObject
        {
            ["soort"] = verschil.Soort.ToString().ToLowerInvariant(),
            ["pad"] = verschil.Pad,
            ["oud"] = verschil.Oud,
            ["nieuw"] = verschil.Nieuw,
            ["bron"] = new JsonArray([.. verschil.Bron.Select(bron => JsonValue.Create(bron))]),
        })]);
        json["feiten_alleen_oud"] = new JsonArray([.. AlleenFeiten(vergelijking.Oud, vergelijking.Nieuw).Select(feit => JsonValue.Create(feit))]);
        json["feiten_alleen_nieuw"] = new JsonArray([.. AlleenFeiten(vergelijking.Nieuw, vergelijking.Oud).Select(feit => JsonValue.Create(feit))]);
        json["draaidagen"] = new JsonArray([.. later.Select(dan => JsonNode.Parse(dan.ToJson()))]);
        using var stroom = new MemoryStream();
        using (var schrijver = new Utf8JsonWriter(stroom, Jsonvorm.Leesbaar))
        {
            json.WriteTo(schrijver);
        }

        return Encoding.UTF8.GetString(stroom.GetBuffer().AsSpan(0, (int)stroom.Length));
    }
}
