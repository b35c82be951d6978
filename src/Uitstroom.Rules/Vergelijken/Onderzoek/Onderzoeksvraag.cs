using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>One thing to look at, which may turn out too large: then that is the finding.</summary>
/// <param name="Pad">Where the part stands.</param>
/// <param name="Plaats">The place in the file.</param>
/// <param name="Bron">Its provisions.</param>
/// <param name="Zoek">Looks.</param>
internal sealed record Onderzoeksvraag(string Pad, SourceSpan Plaats, ImmutableArray<string> Bron, Func<IEnumerable<Bevinding>> Zoek)
{
    public ImmutableArray<Bevinding> Antwoord()
    {
        try
        {
            return [.. Zoek()];
        }
        catch (Diagramgrens)
        {
            return [new Bevinding(Bevindingsoort.NietOnderzocht, Pad, OnderzoekDiagnostics.NietOnderzocht(Plaats, Pad), Bron)];
        }
    }
}
