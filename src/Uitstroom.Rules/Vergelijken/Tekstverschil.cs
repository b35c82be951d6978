using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>One place in which the region files of two versions differ.</summary>
/// <param name="Soort">What happened to it.</param>
/// <param name="Pad">The path: in the new version, or in the old one when it lapsed.</param>
/// <param name="Oud">What stood there, on one line; null when it is new. Of a name that changed the old path.</param>
/// <param name="Nieuw">What stands there now, on one line; null when it lapsed. Of a name that changed the new path.</param>
/// <param name="Bron">The provisions of the part that it stands in.</param>
public sealed record Tekstverschil(Tekstverschilsoort Soort, string Pad, string? Oud, string? Nieuw, ImmutableArray<string> Bron)
{
    /// <summary>The difference as a Dutch sentence, without a full stop.</summary>
    public override string ToString()
    {
        var bron = Bron.IsEmpty ? "" : $" [{string.Join(", ", Bron)}]";
        return Soort switch
        {
            Tekstverschilsoort.Nieuw => $"`{Pad}` is nieuw: {Nieuw}{bron}",
            Tekstverschilsoort.Vervallen => $"`{Pad}` vervalt; er stond: {Oud}{bron}",
            Tekstverschilsoort.Hernoemd => $"`{Oud}` heet nu `{Nieuw}`{bron}",
            _ => $"`{Pad}` was {Oud} en wordt {Nieuw}{bron}",
        };
    }
}

/// <summary>What happened to a place in a region file.</summary>
public enum Tekstverschilsoort
{
    /// <summary>It holds something else.</summary>
    Gewijzigd,

    /// <summary>Only the new version has it.</summary>
    Nieuw,

    /// <summary>Only the old version has it.</summary>
    Vervallen,

    /// <summary>It holds the same under another name.</summary>
    Hernoemd,
}
