using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>Reads a registration from one line of JSON. Bad JSON is a diagnostic, as everything else.</summary>
internal static class Registratiejson
{
    private static readonly JsonReaderOptions _opties = new() { MaxDepth = 4 };

    /// <summary>The parts; null after a diagnostic.</summary>
    public static Registratieopbouw? Lees(ReadOnlySpan<byte> regel, SourceSpan plaats, Action<Diagnostic> meld)
    {
        if (regel.Length > Monitoringteller.GrootsteLengte)
        {
            meld(MonitoringDiagnostics.TeGroot(plaats, Monitoringteller.GrootsteLengte));
            return null;
        }

        try
        {
            var lezer = new Utf8JsonReader(regel, _opties);
            var opbouw = new Registratieopbouw(plaats, meld);
            if (lezer.Read() && lezer.TokenType == JsonTokenType.StartObject)
            {
                Sleutels(ref lezer, opbouw, plaats, meld);
                lezer.Read();
                return opbouw;
            }
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException)
        {
            // The reader takes strings that are no Unicode until they are asked for.
        }

        meld(MonitoringDiagnostics.GeenRegistratie(plaats));
        return null;
    }

    private static void Sleutels(ref Utf8JsonReader lezer, Registratieopbouw opbouw, SourceSpan plaats, Action<Diagnostic> meld)
    {
        while (lezer.Read() && lezer.TokenType == JsonTokenType.PropertyName)
        {
            var sleutel = lezer.GetString()!;
            lezer.Read();
            if (lezer.TokenType == JsonTokenType.StartObject)
            {
                meld(MonitoringDiagnostics.NietEen(plaats, sleutel));
                lezer.Skip();
                continue;
            }

            var waarden = lezer.TokenType == JsonTokenType.StartArray ? Lijst(ref lezer, sleutel, plaats, meld) : Waarde(ref lezer) is { } een ? [een] : default;
            if (!waarden.IsDefaultOrEmpty)
            {
                opbouw.Voeg(sleutel, waarden);
            }
        }
    }

    private static ImmutableArray<string> Lijst(ref Utf8JsonReader lezer, string sleutel, SourceSpan plaats, Action<Diagnostic> meld)
    {
        var waarden = ImmutableArray.CreateBuilder<string>();
        while (lezer.Read() && lezer.TokenType != JsonTokenType.EndArray)
        {
            if (lezer.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                meld(MonitoringDiagnostics.NietEen(plaats, sleutel));
                lezer.Skip();
            }
            else if (Waarde(ref lezer) is { } waarde && waarden.Count <= Registratieopbouw.HoogstensWaarden)
            {
                waarden.Add(waarde);
            }
        }

        if (waarden.Count > Registratieopbouw.HoogstensWaarden)
        {
            meld(MonitoringDiagnostics.TeGroot(plaats, Monitoringteller.GrootsteLengte));
        }

        return waarden.ToImmutable();
    }

    /// <summary>A value as text; null when it is unknown.</summary>
    private static string? Waarde(ref Utf8JsonReader lezer) => lezer.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => "ja",
        JsonTokenType.False => "nee",
        JsonTokenType.Number => Encoding.UTF8.GetString(lezer.ValueSpan),
        _ => lezer.GetString() is { } tekst && tekst != "onbekend" ? tekst : null,
    };
}
