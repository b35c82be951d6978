namespace Uitstroom.Rules;

/// <summary>A place in a file or text: where a reader must look.</summary>
/// <param name="Bestand">The file as the caller named it; <c>-</c> for standard input.</param>
/// <param name="Regel">The line, from 1; 0 when the whole file is meant.</param>
/// <param name="Kolom">The column of the first character, from 1, in UTF-16 units; 0 when the whole file is meant.</param>
/// <param name="Lengte">How many characters of that line are meant; 0 when unknown.</param>
public sealed record SourceSpan(string Bestand, int Regel, int Kolom, int Lengte = 0)
{
    /// <summary>The whole of a file, without a line.</summary>
    /// <param name="bestand">The file as the caller named it.</param>
    public static SourceSpan Whole(string bestand) => new(bestand, 0, 0);

    /// <summary>The place in the form that editors jump to: <c>bestand(12,17)</c>.</summary>
    public override string ToString() => Regel == 0 ? Bestand : $"{Bestand}({Regel},{Kolom})";
}
