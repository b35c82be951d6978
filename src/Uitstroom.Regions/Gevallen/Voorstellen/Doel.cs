namespace Uitstroom.Regions;

/// <summary>A side that no case touches.</summary>
/// <param name="Sleutel">The key of the point.</param>
/// <param name="Punt">The point.</param>
/// <param name="Zijde">The side.</param>
internal sealed record Doel(string Sleutel, Gevalpunt Punt, string Zijde)
{
    /// <summary>The side as it is named to people.</summary>
    public string Naam => Punt.Soort == Gevalpuntsoort.Grens ? $"{Punt.Pad} ({Punt.Tekst}): {Zijde}" : $"{Punt.Pad}: {Zijde}";

    /// <summary>The title of a case that shows it.</summary>
    public string Titel => $"{Punt.Tekst}: {Zijde.Replace('_', ' ')}";
}
