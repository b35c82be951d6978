namespace Uitstroom.Regions;

/// <summary>How large a file may be. A real region file stays far below every one of these; they stop hostile files early.</summary>
internal static class YamlLimits
{
    /// <summary>Bytes of a file: 1 MiB, some ten times the largest file of this repository.</summary>
    public const int Bytes = 1 << 20;

    /// <summary>Mappings and sequences inside each other; the outermost one counts as 1.</summary>
    public const int Depth = 32;

    /// <summary>Events of the parser: every key, value, start and end of a mapping or sequence.</summary>
    public const int Events = 200_000;

    /// <summary>UTF-16 units of a key.</summary>
    public const int KeyLength = 200;

    /// <summary>UTF-16 units of a text.</summary>
    public const int TextLength = 10_000;

    /// <summary>Diagnostics of one file; the rest are left out, and one more diagnostic says so.</summary>
    public const int Diagnostics = 100;
}
