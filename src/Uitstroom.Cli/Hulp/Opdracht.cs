using System.CommandLine;

namespace Uitstroom.Cli;

/// <summary>A command that can show how it is used.</summary>
internal abstract class Opdracht : Command
{
    protected Opdracht(string naam, string omschrijving)
        : base(naam, omschrijving)
    {
    }

    /// <summary>The forms in which it can be written, without the name of the program.</summary>
    public abstract IReadOnlyList<string> Gebruik { get; }

    /// <summary>Whole lines that can be typed.</summary>
    public abstract IReadOnlyList<string> Voorbeelden { get; }
}
