using System.Collections.Immutable;

namespace Uitstroom.Rules;

/// <summary>Who can receive data.</summary>
/// <param name="Naam">The name in files and results, such as <c>woningcorporatie</c>.</param>
/// <param name="Titel">The name as people read it.</param>
/// <param name="Groep">The group of parties whose members this is; null for a role that is no party.</param>
/// <param name="OokGenoemd">Other names that may be asked for.</param>
/// <param name="Bron">The provisions that name it; may be empty.</param>
public sealed record Ontvanger(string Naam, string Titel, Partijgroep? Groep, ImmutableArray<string> OokGenoemd, ImmutableArray<string> Bron)
{
    /// <inheritdoc />
    public override string ToString() => Naam;
}

/// <summary>A moment at which data can be shared.</summary>
/// <param name="Naam">The name in files and results, such as <c>aanmelding</c>.</param>
/// <param name="Titel">The name as people read it.</param>
/// <param name="Bron">The provisions that name it; may be empty.</param>
public sealed record Deelmoment(string Naam, string Titel, ImmutableArray<string> Bron)
{
    /// <inheritdoc />
    public override string ToString() => Naam;
}
