using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>What every finding about one part has: where it stands, its provisions, and the readings that were tried.</summary>
internal sealed record Bevindingmaker(string Pad, ImmutableArray<string> Bron, ImmutableArray<Lezing> Lezingen)
{
    public Bevinding Maak(Bevindingsoort soort, Diagnostic diagnostic, ImmutableArray<Bevindingdeel> delen = default, Aanvraag? getuige = null, string? watToont = null) =>
        new(soort, Pad, diagnostic, Bron)
        {
            Lezingen = [.. Lezingen.Select(lezing => lezing.Naam)],
            Delen = delen.IsDefault ? [] : delen,
            Getuige = getuige,
            WatGetuigeToont = getuige is null ? null : watToont,
        };
}
