using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>A side that no case touches.</summary>
/// <param name="Sleutel">The key of the point.</param>
/// <param name="Punt">The point.</param>
/// <param name="Zijde">The side.</param>
internal sealed record Doel(string Sleutel, Gevalpunt Punt, string Zijde)
{
    private static readonly string[] _volgorde = ["op", "erna", "ervoor"];

    /// <summary>The side as it is named to people.</summary>
    public string Naam => Punt.Soort == Gevalpuntsoort.Grens ? $"{Punt.Pad} ({Punt.Tekst}): {Zijde}" : $"{Punt.Pad}: {Zijde}";

    /// <summary>The title of a case that shows it.</summary>
    public string Titel => $"{(Punt.Soort == Gevalpuntsoort.Grens ? Weergave.Leesbaar(Punt.Tekst) : Punt.Tekst)}: {Zijdetekst(Zijde)}";

    /// <summary>Sides of the same kind together, so that cases about more afspraken show one thing.</summary>
    public int Rang => !IsAfspraak ? 0 : Punt.Soort == Gevalpuntsoort.Grens ? 1 + Array.IndexOf(_volgorde, Zijde) : 4 + Array.IndexOf(Regions.Zijde.Waarheid, Zijde);

    /// <summary>Whether it is about an afspraak or its last day.</summary>
    public bool IsAfspraak => Sleutel.StartsWith("afspraken.", StringComparison.Ordinal) && Punt.Pad == Sleutel.Split('|')[0];

    /// <summary>A side as people read it.</summary>
    public static string Zijdetekst(string zijde) => zijde switch
    {
        "onbekend" => "niet bekend",
        "ervoor" => "de dag ervoor",
        "op" => "op de dag zelf",
        "erna" => "de dag erna",
        "onder" => "net eronder",
        "boven" => "net erboven",
        _ => Weergave.Leesbaar(zijde),
    };
}
