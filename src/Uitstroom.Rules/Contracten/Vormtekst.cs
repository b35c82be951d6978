namespace Uitstroom.Rules;

/// <summary>The sentences about one form of contract.</summary>
internal static class Vormtekst
{
    /// <summary>Chain, duration, guidance, koppelbeding and consequences, a line each; what the file does not say is left out.</summary>
    public static IEnumerable<string> Regels(Contracten contracten, Contractvorm vorm)
    {
        foreach (var schakel in vorm.Keten)
        {
            var recht = schakel.Vorm switch { "huur" => "huurt van", "gebruik" => "gebruikt van", _ => "woont, op een grond die niet is geregeld, bij" };
            yield return $"{Weergave.Leesbaar(schakel.Naam)}: {schakel.Huurdertitel} {recht} {schakel.Verhuurdertitel}";
        }

        yield return $"duur: {vorm.Duur}; verlengen: {Uitkomsttekst.Stilte(vorm.Verlengen)}";
        if (vorm.Begeleiding is { } begeleiding)
        {
            var minstens = begeleiding.Minstens is "geen" or "onbepaald" or "niet_geregeld" or "niet_in_bron" ? Minimum(begeleiding.Minstens) : $"minstens {begeleiding.Minstens}";
            yield return $"begeleiding: {minstens}  [{string.Join(", ", begeleiding.Bron)}]";
        }

        if (vorm.Koppelbeding is { } beding)
        {
            var bij = beding.Gebeurtenissen.IsEmpty ? "" : $"; werkt bij: {Weergave.Opsomming(beding.Gebeurtenissen.Select(Titel))}";
            var niet = beding.NietBij.IsEmpty ? "" : $"; niet bij: {Weergave.Opsomming(beding.NietBij.Select(Titel))}";
            var met = beding.Met.Length == 0 ? "" : $" met {beding.Met}";
            yield return $"koppelbeding: {Uitkomsttekst.Stilte(beding.Stand)}{met}{bij}{niet}  [{string.Join(", ", beding.Bron)}]";
        }

        foreach (var gevolg in vorm.Gevolgen)
        {
            yield return Overgangstekst.Gevolg(gevolg);
        }

        string Titel(string naam) => contracten.Gebeurtenis(naam)?.Titel ?? Weergave.Leesbaar(naam);
    }

    private static string Minimum(string woord) => woord switch
    {
        "geen" => "niet verplicht",
        "onbepaald" => "zonder vaste duur",
        _ => Uitkomsttekst.Stilte(woord),
    };
}
