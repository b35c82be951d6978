namespace Uitstroom.Regions;

/// <summary>A comment as it stood in a file.</summary>
/// <param name="Tekst">From <c>#</c> to the end of its line, without spaces at the end.</param>
/// <param name="Regel">Its line, from 1.</param>
/// <param name="Kolom">Its column, from 0.</param>
/// <param name="EigenRegel">Whether nothing but spaces stood in front of it.</param>
/// <param name="WitErvoor">Whether the line above was blank.</param>
internal sealed record Kanttekening(string Tekst, int Regel, int Kolom, bool EigenRegel, bool WitErvoor);
