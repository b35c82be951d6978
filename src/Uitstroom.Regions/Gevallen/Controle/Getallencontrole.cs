using System.Text.Json;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Compares what a case expects of a division, quota, room and costs with their results, by path in the JSON of these.</summary>
internal static class Getallencontrole
{
    public static void Controleer(Geval geval, Verschillen verschillen)
    {
        var (regeling, verwacht) = (geval.Regeling, geval.Verwacht);
        if (!verwacht.Quotum.IsEmpty)
        {
            Quotum(geval, verschillen);
        }

        if (!verwacht.Ruimte.IsEmpty && geval.Aanvraag.Peildatum is { } dag)
        {
            var (sinds, ruimte) = (verschillen.Aantal, regeling.Ruimte(geval.Aanvraag, dag, geval.Tellers));
            Padcontrole.Vergelijk(verschillen, "ruimte", verwacht.Ruimte, Gevaluitkomst.Van(ruimte));
            verschillen.Leg(sinds, Regels(ruimte.ToText()));
        }

        if (!verwacht.Verdeling.IsEmpty && geval.Verdeel is var (sleutel, verdeelopties))
        {
            var sinds = verschillen.Aantal;
            Padcontrole.Vergelijk(verschillen, "verdeling", verwacht.Verdeling, Verdelinguitkomst.Van(sleutel, sleutel.Verdeel(verdeelopties)));
            verschillen.Leg(sinds, [$"De verdeling volgt `{sleutel.Naam}`{Gevaluitleg.Bron(regeling, sleutel.Bron)}"]);
        }

        Padcontrole.PerNaam(verschillen, "kosten", verwacht.Kosten, naam =>
            regeling.Kosten.Any(post => post.Naam == naam) ? Kosten(geval, regeling.Kostenverdeling(naam, Opties(geval))) : null);
    }

    /// <summary>The question about quota that a case asks.</summary>
    public static Quotumopgave Opgave(Geval geval) => geval.Tellers ?? new Quotumopgave { Feiten = geval.Aanvraag, Peildatum = geval.Aanvraag.Peildatum };

    private static void Quotum(Geval geval, Verschillen verschillen)
    {
        var overzicht = geval.Regeling.Quotumstand(Opgave(geval));
        foreach (var melding in overzicht.Meldingen.Where(melding => melding.Severity == Severity.Error))
        {
            verschillen.Voeg("quotum", ["geen fout"], [melding.Melding]);
        }

        Padcontrole.PerNaam(verschillen, "quotum", geval.Verwacht.Quotum, naam => overzicht.Stand(naam) is { } stand
            ? (Gevaluitkomst.Van(stand), () => [.. stand.Uitleg(), $"Het quotum {Weergave.Leesbaar(naam)} komt uit{Gevaluitleg.Bron(geval.Regeling, stand.Bepalingen)}"])
            : null);
    }

    private static (JsonElement, Func<IEnumerable<string>>)? Kosten(Geval geval, Kostenberekening berekening) =>
        (Gevaluitkomst.Van(berekening), () => [berekening.Tekst + Gevaluitleg.Bron(geval.Regeling, berekening.Post.Bron)]);

    private static KostenOpties Opties(Geval geval) => new()
    {
        Bedrag = geval.Kosten.Bedrag,
        Eerder = geval.Kosten.Eerder,
        Feiten = geval.Aanvraag,
        Peildatum = geval.Aanvraag.Peildatum,
    };

    private static string[] Regels(string tekst) => tekst.TrimEnd('\n').Split('\n');
}
