using System.Collections.Immutable;
using System.Text.Json;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Diagnostics as a part of a JSON result.</summary>
internal static class Foutregels
{
    /// <summary>The key <c>fout</c>: a list, empty when nothing was wrong.</summary>
    public static void Schrijf(Utf8JsonWriter json, ImmutableArray<Diagnostic> meldingen)
    {
        json.WriteStartArray("fout");
        foreach (var melding in meldingen)
        {
            json.WriteStartObject();
            json.WriteString("id", melding.Id);
            json.WriteString("ernst", melding.Severity == Severity.Error ? "fout" : "waarschuwing");
            json.WriteNumber("regel", melding.Plaats.Regel);
            json.WriteNumber("kolom", melding.Plaats.Kolom);
            json.WriteString("melding", melding.Melding);
            json.WriteString("suggestie", melding.Suggestie);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
