namespace Uitstroom.Schema.Tests;

/// <summary>Holds files against schemas with ajv.</summary>
internal static class Ajv
{
    /// <summary>What the schemas refuse, per file; empty when nothing.</summary>
    /// <param name="schemas">The path of each schema.</param>
    /// <param name="bestanden">The files, each with its schema.</param>
    public static IReadOnlyDictionary<string, string[]> Toets(IReadOnlyDictionary<string, string> schemas, IEnumerable<Ajvbestand> bestanden) =>
        Node.Draai<Ajvoordeel[]>("ajv.mjs", new { Schemas = schemas, Bestanden = bestanden }).ToDictionary(oordeel => oordeel.Naam, oordeel => oordeel.Fouten);

    private sealed record Ajvoordeel(string Naam, string[] Fouten);
}

internal sealed record Ajvbestand(string Naam, string Schema, string Tekst);
