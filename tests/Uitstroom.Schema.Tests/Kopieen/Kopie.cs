namespace Uitstroom.Schema.Tests;

/// <summary>A copy of a file in which one thing is different.</summary>
/// <param name="Naam">What is different, and where.</param>
/// <param name="Regel">The line on which it is, from 1.</param>
/// <param name="Tekst">The file.</param>
internal sealed record Kopie(string Naam, int Regel, string Tekst);
