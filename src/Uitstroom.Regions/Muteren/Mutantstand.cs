namespace Uitstroom.Regions;

/// <summary>What became of a mutant.</summary>
public enum Mutantstand
{
    /// <summary>It does not load: reading the file already says that something is wrong.</summary>
    Ongeldig,

    /// <summary>A case came out otherwise, or could no longer be read.</summary>
    Gedood,

    /// <summary>No case noticed, and none can: it means the same.</summary>
    Gelijk,

    /// <summary>No case noticed.</summary>
    Overleeft,
}
