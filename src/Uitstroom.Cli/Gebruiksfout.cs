namespace Uitstroom.Cli;

/// <summary>The command line asks for something that cannot be. The message is Dutch, for the user.</summary>
internal sealed class Gebruiksfout(string melding, string? suggestie = null) : Exception(melding)
{
    /// <summary>What was probably meant, or what to do; null when there is nothing to say.</summary>
    public string? Suggestie { get; } = suggestie;
}
