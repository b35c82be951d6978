using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Collects the diagnostics of one file, at most <see cref="YamlLimits.Diagnostics"/>, and gives them in the order of the file, each once.</summary>
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
            _left ??= FileDiagnostics.TooManyDiagnostics(diagnostic.Plaats, YamlLimits.Diagnostics);
        }
    }

    /// <summary>Adds what stopped the reading: that is never left out.</summary>
    public void AddStop(Diagnostic diagnostic) => _found.Add(diagnostic);

    public ImmutableArray<Diagnostic> InOrder() =>
    [
        .. (_left is null ? _found : _found.Append(_left)).Distinct()
            .OrderBy(found => found.Plaats.Regel).ThenBy(found => found.Plaats.Kolom).ThenBy(found => found.Id, StringComparer.Ordinal),
    ];
}
