using System.Collections.Frozen;
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
    // What is not compared in meaning, or only where another part uses it.
    private static readonly FrozenSet<string> _alleenTekst = FrozenSet.Create(StringComparer.Ordinal,
        "deelname", "definities", "gegevensdeling", "geldig", "hardheidsclausule", "kosten", "ladders", "loketten", "monitoring", "oordelen", "overleggen", "partijen", "voorrang", "werkdagen", "wijzigen");

    // What these say changes nothing in what is agreed.
    private static readonly FrozenSet<string> _zonderBetekenis = FrozenSet.Create(StringComparer.Ordinal, "titel", "toelichting", "bron");

    /// <summary>The section that it stands in, when that is compared as text only and the difference is more than a title, an explanation or the provisions; else null.</summary>
    public string? AlleenTekst => Pad.Split('.') is var delen && _alleenTekst.Contains(delen[0]) && !_zonderBetekenis.Contains(delen[^1]) ? delen[0] : null;

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
