namespace Uitstroom.Benchmarks;

/// <summary>The answer to a question of ja or nee. The numbers are those of <see cref="Waarheid"/>, so an answer is a truth value as it stands.</summary>
internal enum Antwoord : byte
{
    Nee = 0,
    Onbekend = 1,
    Ja = 128,
}
