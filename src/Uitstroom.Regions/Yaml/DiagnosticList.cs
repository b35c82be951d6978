using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Collects the diagnostics of one file, at most <see cref="YamlLimits.Diagnostics"/>, and gives them in the order of the file.</summary>
internal sealed class DiagnosticList
{
    private readonly List<Diagnostic> _found = [];
    private Diagnostic? _left;

    public bool IsEmpty => _found.Count == 0;

    public bool HeeftFouten => _found.Any(found => found.Severity == Severity.Error);

    public void Add(Diagnostic diagnostic)
    {
        if (_found.Count < YamlLimits.Diagnostics)
        {
            _found.Add(diagnostic);
        }
        else
        {
            _left ??= diagnostic;
        }
    }

    public ImmutableArray<Diagnostic> InOrder()
    {
        var sorted = _found.OrderBy(found => found.Plaats.Regel).ThenBy(found => found.Plaats.Kolom).ThenBy(found => found.Id, StringComparer.Ordinal);
        return _left is null ? [.. sorted] : [.. sorted, FileDiagnostics.TooManyDiagnostics(_left.Plaats, YamlLimits.Diagnostics)];
    }
}
