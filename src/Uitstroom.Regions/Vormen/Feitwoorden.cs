namespace Uitstroom.Regions;

/// <summary>The words that can stand for the value of a fact.</summary>
internal static class Feitwoorden
{
    public const string Geen = "geen";
    public const string Onbekend = "onbekend";
    public const string Aanwezig = "aanwezig";
}
