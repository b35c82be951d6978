using System.Collections.Immutable;
using NodaTime;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Reads the file of an amendment or a local agreement as far as that can be done without the regeling.</summary>
internal static class Aktelezer
{
    private static readonly (string Sleutel, Wijzigingswijze Wijze)[] _wijzen =
        [("wijzigt", Wijzigingswijze.Wijzigt), ("voegt_toe", Wijzigingswijze.VoegtToe), ("vervalt", Wijzigingswijze.Vervalt)];

    /// <summary>Whether a tree is that of an amendment or a local agreement.</summary>
    public static bool Herkent(YamlNode? root) => root.Onder("wijziging") is not null || root.Onder("lokale_afspraak") is not null;

    public static bool IsLokaal(YamlNode root) => root.Onder("lokale_afspraak") is not null && root.Onder("wijziging") is null;

    /// <summary>The file; when there is not even a mapping, what was wrong.</summary>
    /// <param name="document">The file as YAML.</param>
    /// <param name="soort">What it should be; null to go by its keys.</param>
    public static (Wijzigingsakte? Akte, ImmutableArray<Diagnostic> Fouten) Lees(YamlDocument document, Wijzigingsoort? soort = null)
    {
        if (document.Root is not YamlMapping root)
        {
            return (null, document.Diagnostics.IsEmpty
                ? [VormDiagnostics.VerkeerdeVorm(SourceSpan.Whole(document.Bestand), "het bestand", "een wijziging of een lokale afspraak")]
                : document.Diagnostics);
        }

        var eigen = IsLokaal(root) ? Wijzigingsoort.LokaleAfspraak : Wijzigingsoort.Wijziging;
        if (soort is { } verwacht && verwacht != eigen && Herkent(root))
        {
            return (null, [.. document.Diagnostics, WijzigingDiagnostics.VerkeerdSoort(root.Plaats, Soortnaam(eigen), Soortnaam(verwacht))]);
        }

        var meldingen = new DiagnosticList();
        foreach (var melding in document.Diagnostics)
        {
            meldingen.Add(melding);
        }

        soort ??= eigen;
        new Vormcontrole(meldingen).Controleer(root, soort == Wijzigingsoort.Wijziging ? Wijzigingvormen.Wijziging : Wijzigingvormen.LokaleAfspraak, "");
        var van = Datum(root["van"], meldingen);
        var akte = new Wijzigingsakte(document, root, soort.Value)
        {
            Van = van ?? Dag.Eerste,
            HeeftVan = van is not null,
            TotEnMet = Datum(root["tot_en_met"], meldingen),
            Ingrepen =
            [
                .. _wijzen.SelectMany(wijze => root[wijze.Sleutel].Namen().Where(entry => entry.Waarde is YamlMapping)
                    .Select(entry => new Ingreep(wijze.Wijze, entry.Sleutel, entry.Waarde))),
            ],
        };
        _ = Datum(root["besluit"].Onder("op"), meldingen);
        foreach (var melding in meldingen.InOrder())
        {
            akte.Meld(melding);
        }

        return (akte, []);
    }

    /// <summary>A date; null without one, or after a diagnostic.</summary>
    private static LocalDate? Datum(YamlNode? knoop, DiagnosticList meldingen)
    {
        if (knoop.Tekst() is not { } tekst)
        {
            return null;
        }

        var datum = Feitlezer.Datum(tekst);
        if (datum is null || datum < Dag.Eerste || datum > Dag.Laatste)
        {
            meldingen.Add(VormDiagnostics.OngeldigeDatum(knoop!.Plaats, tekst));
            return null;
        }

        return datum;
    }

    private static string Soortnaam(Wijzigingsoort soort) => soort == Wijzigingsoort.Wijziging ? "wijziging" : "lokale afspraak";
}
