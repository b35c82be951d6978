namespace Uitstroom.Rules;

/// <summary>A file that a regeling was read from.</summary>
/// <param name="Naam">The name of the file, without folders.</param>
/// <param name="Soort">What it is: <c>regeling</c>, <c>begrippen</c>, <c>register</c>, <c>kalender</c>, <c>wijziging</c> or <c>lokale_afspraak</c>.</param>
/// <param name="Sha256">The SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
public sealed record Bronbestand(string Naam, string Soort, string Sha256);
