using NodaTime;

namespace Uitstroom.Cli;

/// <summary>What the program sees of the world, so that a test can be that world.</summary>
internal sealed record Omgeving
{
    /// <summary>Answers to questions, line by line.</summary>
    public required TextReader In { get; init; }

    /// <summary>Standard input as bytes.</summary>
    public required Func<Stream> Invoer { get; init; }

    /// <summary>Where results go.</summary>
    public required Scherm Uit { get; init; }

    /// <summary>Standard output as bytes, for results that are not made for a terminal.</summary>
    public required Func<Stream> Uitvoer { get; init; }

    /// <summary>Where diagnostics, questions and progress go.</summary>
    public required Scherm Fout { get; init; }

    /// <summary>What day it is.</summary>
    public required Func<LocalDate> Vandaag { get; init; }
}
