namespace Uitstroom.Regions;

/// <summary>Which mutants are tried.</summary>
public sealed record MuteerOpties
{
    /// <summary>Only those under this path of the region file, such as <c>toetsen</c> or <c>afspraken.verzoek</c>; null for all.</summary>
    public string? Onder { get; init; }

    /// <summary>Hears how many mutants are done and how many there are; called from more threads. Null when nobody listens.</summary>
    public Action<int, int>? Voortgang { get; init; }

    internal bool Telt(Mutant mutant) => Onder is null
        || (mutant.Pad.StartsWith(Onder, StringComparison.Ordinal) && (mutant.Pad.Length == Onder.Length || mutant.Pad[Onder.Length] is '.' or '['));
}
