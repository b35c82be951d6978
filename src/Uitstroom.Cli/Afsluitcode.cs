namespace Uitstroom.Cli;

/// <summary>What the program tells the shell. An outcome is a result, also when it is a refusal: it is never an error.</summary>
internal static class Afsluitcode
{
    public const int Goed = 0;

    /// <summary>Something was wrong with a file or an application.</summary>
    public const int Bevindingen = 1;

    /// <summary>The command line was wrong, or the program itself.</summary>
    public const int Misbruik = 2;

    /// <summary>Ctrl-C, as shells write it: 128 and the number of the signal.</summary>
    public const int Onderbroken = 130;

    /// <summary>Who read the output went away, as with <c>| head</c>: what every program gives that the signal ends.</summary>
    public const int PijpGesloten = 141;
}
