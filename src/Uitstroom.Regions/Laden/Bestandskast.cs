namespace Uitstroom.Regions;

/// <summary>Where the files of a regeling come from: a folder, or the ones that are embedded.</summary>
internal abstract record Bestandskast
{
    private Bestandskast()
    {
    }

    /// <summary>The document, or null when there is no such file.</summary>
    public abstract YamlDocument? Lees(string pad);

    /// <summary>The files in the assembly.</summary>
    public sealed record Ingebed : Bestandskast
    {
        public override YamlDocument? Lees(string pad)
        {
            using var stroom = typeof(Bestandskast).Assembly.GetManifestResourceStream("regions/" + pad);
            if (stroom is null)
            {
                return null;
            }

            var inhoud = new byte[stroom.Length];
            stroom.ReadExactly(inhoud);
            return YamlReader.Read(pad, inhoud);
        }
    }

    /// <summary>Files beside a region file. Names that lead out of the folder are not followed.</summary>
    public sealed record Map(string Folder) : Bestandskast
    {
        public override YamlDocument? Lees(string pad)
        {
            if (pad.Contains("..", StringComparison.Ordinal) || Path.IsPathRooted(pad) || pad.Contains('\\') || pad.Contains('\0'))
            {
                return null;
            }

            var volledig = Path.Combine(Folder, pad);
            return File.Exists(volledig) ? YamlReader.ReadFile(volledig) : null;
        }
    }
}
