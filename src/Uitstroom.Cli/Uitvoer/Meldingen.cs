using System.Text;
using Spectre.Console;
using Uitstroom.Regions;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary>Writes diagnostics: with the line and a mark under the place, or one line each for editors and scripts.</summary>
internal sealed class Meldingen(Scherm scherm)
{
    private const int Grootste = 1 << 20;

    private readonly Dictionary<string, string?> _teksten = new(StringComparer.Ordinal);

    /// <summary>Gives the text of a source that is no file, such as standard input.</summary>
    public void Ken(string naam, ReadOnlyMemory<byte> inhoud) => _teksten[naam] = Encoding.UTF8.GetString(inhoud.Span);

    /// <summary>Each with its line of source.</summary>
    public void MetBron(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var regels = DiagnosticView.Render(diagnostic, Tekst(diagnostic.Plaats.Bestand)).TrimEnd('\n').Split('\n');
            scherm.Regel(regels[0], Stijl(diagnostic));
            foreach (var regel in regels.Skip(1))
            {
                scherm.Regel(regel);
            }
        }
    }

    /// <summary>Each on one line.</summary>
    public void Kort(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            scherm.Regel(diagnostic.ToString().ReplaceLineEndings(" "));
        }
    }

    private static Style Stijl(Diagnostic diagnostic) =>
        new(diagnostic.Severity == Severity.Error ? Color.Red : Color.Yellow, decoration: Decoration.Bold);

    private string? Tekst(string bestand)
    {
        if (!_teksten.TryGetValue(bestand, out var tekst))
        {
            _teksten[bestand] = tekst = Lees(bestand);
        }

        return tekst;
    }

    private static string? Lees(string bestand)
    {
        try
        {
            return new FileInfo(bestand) is { Exists: true, Length: <= Grootste } ? File.ReadAllText(bestand) : null;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
