namespace Uitstroom.Regions;

/// <summary>What became of a mutant.</summary>
public enum Mutantstand
{
    /// <summary>It does not load: reading the file already says that something is wrong.</summary>
    Ongeldig,

    /// <summary>A case came out otherwise, or could no longer be read.</summary>
    Opgemerkt,

    /// <summary>No case noticed, and none can: it is proven to mean the same.</summary>
    Gelijk,

    /// <summary>No case noticed, and that it means the same is not proven.</summary>
    Overleeft,
}
