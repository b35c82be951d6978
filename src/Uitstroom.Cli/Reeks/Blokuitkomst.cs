using System.Buffers;
using System.Text.Json;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>The results of a block of lines. It is used again for a later block, so that memory stays as it is.</summary>
internal sealed class Blokuitkomst : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);
    private readonly Utf8JsonWriter _json;

    public Blokuitkomst() => _json = new Utf8JsonWriter(_buffer, Jsonvorm.Compact);

    /// <summary>A result on each line, as UTF-8.</summary>
    public ReadOnlyMemory<byte> Regels => _buffer.WrittenMemory;

    /// <summary>What was wrong, in order of line.</summary>
    public List<Diagnostic> Meldingen { get; } = [];

    /// <summary>What was counted.</summary>
    public Reekstotaal Totaal { get; private set; } = new();

    public void Voeg(int regel, Toetsing toetsing)
    {
        Resultaatregel.Schrijf(_json, regel, toetsing);
        Totaal.Tel(toetsing.Uitkomst);
        Einde();
    }

    public void VoegFout(int regel, string? kenmerk, AanvraagResult gelezen)
    {
        Resultaatregel.SchrijfFout(_json, regel, kenmerk, gelezen.Diagnostics);
        Totaal.TelFout();
        Einde();
    }

    public void Leeg()
    {
        _buffer.ResetWrittenCount();
        Meldingen.Clear();
        Totaal = new();
    }

    public void Dispose() => _json.Dispose();

    private void Einde()
    {
        _json.Flush();
        _json.Reset();
        _buffer.Write("\n"u8);
    }
}
