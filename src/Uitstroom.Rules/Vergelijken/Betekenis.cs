namespace Uitstroom.Rules;

/// <summary>What a part of one version means beside the same part of another, over all applications.</summary>
public enum Betekenis
{
    /// <summary>No application is decided differently.</summary>
    Gelijk,

    /// <summary>Everybody whom the new version lets in was let in by the old one, and somebody no longer is.</summary>
    Strenger,

    /// <summary>Everybody whom the old version let in is let in by the new one, and somebody else is too.</summary>
    Ruimer,

    /// <summary>Somebody is let in who was not, and somebody who was no longer is.</summary>
    BeideKanten,

    /// <summary>The same people are let in, but some other application is decided differently.</summary>
    Anders,

    /// <summary>It was not found out: the comparison outgrew its bound, or no application was found that shows a difference.</summary>
    NietBewezen,
}
