namespace Uitstroom.Documentatie;

/// <summary>How words begin a sentence.</summary>
internal static class Schrijfwijze
{
    public static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst
        : tekst.StartsWith("ij", StringComparison.Ordinal) ? "IJ" + tekst[2..]
        : char.ToUpperInvariant(tekst[0]) + tekst[1..];

    public static Tekst Hoofdletter(Tekst tekst) => tekst.Stukken is [Stuk.Woorden eerste, .. var rest] ? (Tekst)Hoofdletter(eerste.Tekst) + new Tekst([.. rest]) : tekst;

    /// <summary>A sentence from the file, which may or may not end in a full stop.</summary>
    public static string Zin(string tekst) => Hoofdletter(tekst) + (tekst.Length > 0 && tekst[^1] is '.' or '?' or '!' or ':' or ')' ? "" : ".");
}
